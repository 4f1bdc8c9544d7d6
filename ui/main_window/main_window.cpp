// SPDX-License-Identifier: MIT
#include "ui/main_window/main_window.h"

#include "ui/catalog/folder_panel.h"
#include "ui/diary/diary_offer.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/capture_bar.h"
#include "ui/main_window/clip_files.h"
#include "ui/main_window/details_button.h"
#include "ui/main_window/detector_label.h"
#include "ui/main_window/diary_keeper.h"
#include "ui/main_window/elided_status_bar.h"
#include "ui/main_window/first_size.h"
#include "ui/main_window/folding_panes.h"
#include "ui/main_window/list_files.h"
#include "ui/main_window/list_news.h"
#include "ui/main_window/mood_link.h"
#include "ui/main_window/mood_reading_strip.h"
#include "ui/main_window/part_reveals.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/reading_chip.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/status_labels.h"
#include "ui/main_window/view_panels.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_camera.h"
#include "ui/main_window/window_catalog.h"
#include "ui/main_window/window_diary.h"
#include "ui/main_window/window_help.h"
#include "ui/main_window/window_offers.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/track_details.h"
#include "ui/settings/settings_dialog.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/stage.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// The minimum height is determined by the layout.
constexpr int kLeastWidth = 640;

/// Initial ratio of widths, mood to music.
constexpr int kMoodShare = 3;
constexpr int kMusicShare = 2;

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget* parent)
    : QMainWindow(parent), m_services(std::move(services)), m_settings(Settings::load(QSettings())),
      m_status(ElidedStatusBar::addTo(*this)), m_detector(new DetectorLabel),
      m_live(makeChain(m_settings)), m_library(m_services.catalogPath, m_settings.modelPath),
      m_clipLibrary(m_services.catalogPath), m_diary(m_services.catalogPath),
      m_player(m_services.openPage)
{
    arrange();
    m_clips = new ClipSession(makeChain(m_settings), *m_stage, this);
    m_clips->setLibrary(m_clipLibrary);
    m_music = new PlaylistController(m_library, *m_pane, *m_pad, m_player, this);
    m_capture = new CaptureBar(m_live, *m_stage);
    m_actions = new WindowActions(*this, *m_playerBar, m_capture);
    const ListHistory& history = m_music->history();
    m_actions->setEditing(history.undoAction(), history.redoAction(), m_pane->actions());
    connectStage();
    addParts();
    connectMusic();
    connectActions();
    connectHelp();
    connectDiary();
    orderTabs();
    restore();
    m_view = new ViewPanels(m_actions->viewMenu(), *m_panes, *m_stage, *m_pane, *m_playerBar, this);
    keepTranslated(this, this, [this] { m_status.retranslate(); });
    applySettings(m_settings);
    refreshActions();
    m_library.refreshOverview();
    m_stage->takeFocus();
}

MainWindow::~MainWindow()
{
    // These use members that are destroyed before QMainWindow deletes its children.
    delete m_clipFiles;
    delete m_catalog;
    delete m_diaryDialog;
    delete m_diaryKeeper;
    delete m_mood;
    delete m_reading;
    delete m_clips;
    delete m_music;
    delete m_capture;
    delete takeCentralWidget();
}

ChainFactories MainWindow::makeChain(const Settings& settings)
{
    return m_detector->watched(m_services.makeChain(settings), settings.detector);
}

void MainWindow::openClips(const QStringList& paths)
{
    m_clipFiles->open(paths);
}

void MainWindow::chooseClip()
{
    m_clipFiles->choose();
}

void MainWindow::useCamera()
{
    m_capture->setOn(true);
}

void MainWindow::arrange()
{
    m_pad = new CircumplexPad;
    m_stage = new Stage(m_pad);
    m_pane = new PlaylistPane;
    m_playerBar = new PlayerBar(m_player);
    m_panes = new FoldingPanes(m_stage, m_pane);
    QSplitter& splitter = m_panes->splitter();
    splitter.setStretchFactor(0, kMoodShare);
    splitter.setStretchFactor(1, kMusicShare);
    constexpr int kAnyWidth = 1000; // the splitter scales it to its own
    splitter.setSizes({kAnyWidth * kMoodShare, kAnyWidth * kMusicShare});

    auto* center = new QWidget;
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, 0);
    layout->addWidget(m_panes, 1);
    layout->addWidget(new MoodReadingStrip(m_library));
    layout->addWidget(new FolderPanel(m_library.folders()));
    m_diaryOffer = new DiaryOffer;
    layout->addWidget(m_diaryOffer);
    layout->addWidget(m_playerBar);
    setCentralWidget(center);

    statusBar()->addPermanentWidget(new DetailsButton(
        {m_detector, new RateLabel(*m_stage), new CaptionModelLabel(m_library, m_status)}));
    setMinimumWidth(kLeastWidth);
    setWindowTitle(u"Video2Music"_s);
}

/// Reading order: the tool bar, whose parts are created last, before what is below it.
void MainWindow::orderTabs()
{
    QWidget* before = this;
    for (QWidget* control : m_capture->controls()) {
        setTabOrder(before, control);
        before = control;
    }
}

void MainWindow::connectStage()
{
    connect(m_stage, &Stage::changed, this, &MainWindow::refreshActions);
    connect(m_capture, &CaptureBar::missing, this, &MainWindow::refreshActions);
    connect(m_clips, &ClipSession::idle, this, &MainWindow::idle);
    connect(&m_clips->playback(), &ClipPlayback::playingChanged, this,
            [this](bool plays) { m_actions->playClip->setChecked(plays); });
}

/// What connects itself.
void MainWindow::addParts()
{
    ClipShelf& shelf = m_clips->shelf();
    PlaylistLibrary& playlists = m_library.playlists();
    new PartReveals(*m_panes, *m_stage, *m_pad, *m_pane, *m_playerBar, *m_actions, this);
    new ListNews(*m_music, m_pane->model(), m_library, *m_stage, shelf, m_status, this);
    m_catalog =
        new WindowCatalog({m_library, *m_music, *m_pane, m_player, m_status}, *m_actions, *this);
    new WindowCamera(*m_capture, m_live, *m_clips, *m_stage, m_status, *m_actions, this);
    m_reading = new ReadingLoop({m_player, *m_music, *m_stage, m_live, *m_capture},
                                *m_actions->keepReading, this);
    auto* layout = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    layout->insertWidget(layout->indexOf(m_playerBar),
                         new ReadingChip(*m_reading, *m_actions->keepReading));
    m_mood = new MoodLink(*m_stage, *m_music, *m_reading, this);
    m_listFiles = new ListFiles({*m_music, *m_pane, playlists, *m_stage, shelf, *m_mood, m_status},
                                *m_actions, *this);
    m_help = new WindowHelp(*this, *m_actions);
    m_diaryKeeper =
        new DiaryKeeper(m_diary, *m_diaryOffer, *m_pane, m_player, m_live, *m_stage, this);
    m_diaryDialog = new WindowDiary(m_diary, *m_actions->diary, *this);
    m_offers = new WindowOffers(*m_pane, *statusBar(), *m_diaryOffer, this);
    m_clipFiles = new ClipFiles(
        {*m_clips, *m_stage, *m_capture, *m_catalog, m_library, playlists, m_status, *m_actions},
        *this);
}

void MainWindow::connectMusic()
{
    connect(&m_pane->model(), &PlaylistModel::listChanged, this, &MainWindow::refreshActions);
    connect(m_pane, &PlaylistPane::exportRequested, m_listFiles, &ListFiles::exportList);
    connect(m_pane, &PlaylistPane::evidenceRequested, &m_library,
            &LibraryController::requestEvidence);
    connect(&m_library, &LibraryController::evidenceReady, &m_pane->details(),
            &TrackDetails::setEvidence);
    connect(m_reading, &ReadingLoop::ended, this,
            [this](const Message& summary) { m_status.say(News::Reading, summary); });
}

void MainWindow::connectActions()
{
    m_stage->addMenuActions({m_actions->playClip, m_actions->open, m_actions->camera,
                             m_actions->exportAnalysis, m_actions->exportSoundtrack},
                            {m_actions->playClip, m_actions->exportAnalysis});
    connect(m_actions->settings, &QAction::triggered, this, [this] { showSettings(); });
    connect(m_actions->another, &QAction::triggered, m_pane, &PlaylistPane::askForAnotherSelection);
    connect(m_actions->playClip, &QAction::triggered, &m_clips->playback(),
            &ClipPlayback::setPlaying);
    connect(m_actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectHelp()
{
    const auto showPrivacy = [this] { showSettings(SettingsPage::Privacy); }; // for the network
    connect(m_help, &WindowHelp::settingsRequested, this, showPrivacy);
    connect(m_catalog, &WindowCatalog::settingsRequested, this, showPrivacy);
    connect(m_help, &WindowHelp::faceModelInstalled, this, [this] {
        m_clips->setFactories(makeChain(m_settings));
        m_live.setFactories(makeChain(m_settings));
    });
    connect(m_help, &WindowHelp::faceModelInstalled, m_offers, &WindowOffers::refreshFaceModel);
    connect(m_offers, &WindowOffers::faceModelRequested, m_help->faceModel, &QAction::trigger);
    connect(m_offers, &WindowOffers::musicRequested, m_catalog, &WindowCatalog::show);
    connect(&m_library, &LibraryController::overviewReady, m_offers, &WindowOffers::setOverview);
}

void MainWindow::connectDiary()
{
    connect(m_clips, &ClipSession::clipRead, m_diaryKeeper, &DiaryKeeper::keepClip);
    connect(m_clipFiles, &ClipFiles::recorded, m_diaryKeeper, &DiaryKeeper::leaveToClip);
    connect(m_diaryKeeper, &DiaryKeeper::failed, this,
            [this](const Message& reason) { m_status.say(News::Catalog, reason); });
    connect(&m_diary, &DiaryLibrary::consentKnown, this,
            [this](DiaryConsent consent) { m_settings.keepsDiary = consent == DiaryConsent::On; });
    m_diary.askForConsent();
}

void MainWindow::refreshActions()
{
    const StageState& state = m_stage->state();
    m_actions->setAvailable(state.mode == StageMode::Clip, state.canPlay(), m_music->hasTracks());
    m_actions->camera->setChecked(m_capture->isOn());
}

void MainWindow::showSettings(SettingsPage page)
{
    SettingsDialog dialog(m_settings, this);
    dialog.showPage(page);
    connect(&dialog, &SettingsDialog::settingsChanged, this, [this](const Settings& settings) {
        applySettings(settings);
        store();
    });
    dialog.exec();
}

void MainWindow::applySettings(const Settings& settings)
{
    if (settings.modelPath != m_settings.modelPath)
        m_library.setModelsFolder(settings.modelPath);
    if (settings.detector != m_settings.detector || settings.modelPath != m_settings.modelPath) {
        m_clips->setFactories(makeChain(settings));
        m_live.setFactories(makeChain(settings));
    }
    if (settings.keepsDiary != m_settings.keepsDiary)
        m_diary.setConsent(settings.keepsDiary ? DiaryConsent::On : DiaryConsent::Off);
    m_settings = settings;
    m_detector->setChoice(settings.detector);
    m_offers->setDetector(settings.detector);
    m_clips->setOptions({.everyNth = settings.everyNth,
                         .threads = settings.analysisThreads(),
                         .smoothingMs = settings.smoothingMs});
    m_capture->setSettings(settings);
    m_player.setSettings({.networkAllowed = settings.networkAllowed,
                          .levelled = settings.levelsTracks,
                          .crossfadeS = settings.crossfadeS,
                          .audioFolder = settings.audioFolder,
                          .ytDlpProgram = std::nullopt});
    m_pane->model().setAudioFolder(settings.audioFolder);
    m_pane->model().forgetSources();
    m_music->setFirstSelection(settings.firstSelection);
    m_music->setLearning(settings.learn);
    m_music->setNetworkAllowed(settings.networkAllowed);
    m_catalog->setNetworkAllowed(settings.networkAllowed);
    m_help->setNetworkAllowed(settings.networkAllowed);
    m_listFiles->setAudioFolder(settings.audioFolder);
    if (m_services.applyAppearance)
        m_services.applyAppearance(settings);
    Q_EMIT settingsApplied(settings);
}

void MainWindow::restore()
{
    QSettings settings;
    m_settings.firstSelection = Settings::ownSelection(settings);
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        takeFirstSize(*this);
    m_panes->splitter().restoreState(settings.value(u"window/splitter"_s).toByteArray());
    m_stage->restoreLayout(settings);
    m_player.setVolume(m_settings.volume);
    PlaylistRequest request = m_pane->request();
    request.mode = m_settings.mode;
    request.steps = m_settings.steps;
    request.count = m_settings.trackCount;
    m_pane->setRequest(request);
    m_capture->setChoice({m_settings.cameraId, {}, m_settings.cameraSize});
}

void MainWindow::store()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_panes->splitter().saveState());
    m_stage->storeLayout(settings);
    m_settings.volume = m_player.volume();
    m_settings.mode = m_music->chosenMode();
    m_settings.steps = m_pane->request().steps;
    m_settings.trackCount = m_pane->request().count;
    m_settings.cameraId = m_capture->choice().name;
    m_settings.cameraSize = m_capture->choice().size;
    m_settings.save(settings);
}

void MainWindow::settle()
{
    store();
    m_clips->cancel();
    m_capture->keepRecording();
    m_capture->setOn(false);
    m_diaryKeeper->finish();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settle();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_actions)
        m_actions->fitToolBar(width());
    if (m_offers)
        m_offers->fitTo(size());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange && m_actions)
        m_actions->fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace v2m
