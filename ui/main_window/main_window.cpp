// SPDX-License-Identifier: MIT
#include "ui/main_window/main_window.h"

#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/playlist/playlist_import.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/folder_panel.h"
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/main_window/capture_bar.h"
#include "ui/main_window/clip_drop.h"
#include "ui/main_window/details_button.h"
#include "ui/main_window/detector_label.h"
#include "ui/main_window/diary_keeper.h"
#include "ui/main_window/elided_status_bar.h"
#include "ui/main_window/first_size.h"
#include "ui/main_window/folding_panes.h"
#include "ui/main_window/forget_feedback.h"
#include "ui/main_window/mood_reading_strip.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/recent_files.h"
#include "ui/main_window/view_panels.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_help.h"
#include "ui/main_window/window_offers.h"
#include "ui/playlist/player_bar.h"
#include "ui/session/playlist_library.h"
#include "ui/settings/settings_dialog.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/clip_strip.h"
#include "ui/stage/stage.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
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
    m_music = new PlaylistController(m_library, *m_pane, m_stage->pad(), m_player, this);
    m_capture = new CaptureBar(m_live, *m_stage);
    m_actions = new WindowActions(*this, *m_playerBar, m_capture);
    const ListHistory& history = m_music->history();
    m_actions->setEditing(history.undoAction(), history.redoAction(), m_pane->actions());
    connectStage();
    connectClips();
    connectMusic();
    connectLibrary();
    connectCamera();
    connectReading();
    connectActions();
    connectHelp();
    connectDiary();
    connectOffers();
    connectDrops();
    orderTabs();
    restore();
    m_view = new ViewPanels(m_actions->viewMenu(), *m_panes, *m_stage, *m_pane, this);
    keepTranslated(this, &MainWindow::retranslate);
    applySettings(m_settings);
    refreshActions();
    m_library.refreshOverview();
    m_stage->takeFocus();
}

MainWindow::~MainWindow()
{
    // These use members that are destroyed before QMainWindow deletes its children.
    delete m_catalog.data();
    delete m_diaryDialog.data();
    delete m_diaryKeeper;
    delete std::exchange(m_reading, nullptr);
    delete m_clips;
    delete m_music;
    delete m_capture;
    delete takeCentralWidget();
}

ChainFactories MainWindow::makeChain(const Settings& settings)
{
    return m_detector->watched(m_services.makeChain(settings), settings.detector);
}

void MainWindow::openClips(const QStringList& paths, const QList<LeftOutClip>& refused)
{
    QStringList clips;
    QStringList music;
    for (const QString& path : paths) {
        if (importedEndings().contains(QFileInfo(path).suffix().toLower()))
            m_library.playlists().openFile(path);
        else if (mayBeMusic(path))
            music.append(canonicalPath(path));
        else
            clips.append(path);
    }
    if (!music.isEmpty())
        offerAsMusic(music);
    if (clips.isEmpty() && refused.isEmpty())
        return;
    m_capture->setOn(false);
    m_clips->open(clips, refused);
}

void MainWindow::useCamera()
{
    m_capture->setOn(true);
}

void MainWindow::arrange()
{
    m_stage = new Stage;
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

    m_captions = new QLabel;
    m_captions->hide();
    m_rate = new QLabel;
    statusBar()->addPermanentWidget(m_captions);
    statusBar()->addPermanentWidget(new DetailsButton({m_detector, m_rate}));
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

void MainWindow::retranslate()
{
    m_captions->setText(tr("Moods from known words alone"));
    m_captions->setToolTip(translated(m_notice));
    m_captions->setAccessibleDescription(translated(m_notice));
    m_status.retranslate();
}

void MainWindow::connectStage()
{
    connect(m_stage, &Stage::changed, this, &MainWindow::showName);
    connect(m_stage, &Stage::changed, this, &MainWindow::refreshActions);
    connect(m_stage, &Stage::changed, this, [this] {
        if (m_stage->state().isRead()) // the user started this and waits for it
            m_panes->reveal(FoldingPanes::Part::Picture);
    });
    connect(m_stage, &Stage::rateChanged, this, &MainWindow::showRate);
    connect(m_stage, &Stage::moodChanged, this, &MainWindow::updateMood);
    connect(m_stage, &Stage::clipChosen, this, [this](const QString& path) { openClips({path}); });
    connect(m_stage, &Stage::openRequested, this, &MainWindow::chooseClip);
    connect(m_stage, &Stage::cameraRequested, this, &MainWindow::useCamera);
}

void MainWindow::connectClips()
{
    connect(m_clips, &ClipSession::begun, this, [this] { m_status.clear(); });
    connect(m_clips, &ClipSession::analyzed, this, &MainWindow::remember);
    connect(m_clips, &ClipSession::said, this,
            [this](const Message& message, const Message& details) {
                m_status.say(News::Clip, message, details);
            });
    connect(m_clips, &ClipSession::idle, this, &MainWindow::idle);
    ClipShelf* const shelf = m_stage->clipStrip().shelf();
    connect(shelf, &ClipShelf::renamed, this, &MainWindow::showName);
    for (const auto change : {&ClipShelf::taken, &ClipShelf::returned})
        connect(shelf, change, this, &MainWindow::showName);
    connect(&m_clips->playback(), &ClipPlayback::playingChanged, this,
            [this](bool plays) { m_actions->playClip->setChecked(plays); });
}

void MainWindow::connectCamera()
{
    connect(m_capture, &CaptureBar::started, this, [this] {
        m_clips->cancel();
        m_status.clear();
    });
    connect(m_capture, &CaptureBar::failed, this, [this](const Message& reason) {
        m_actions->record->setChecked(false);
        m_status.say(News::Camera, reason);
    });
    connect(m_capture, &CaptureBar::missing, this, [this](const Message& reason) {
        if (m_stage->state().mode != StageMode::Failed)
            m_status.say(News::MissingCamera, reason);
        else
            m_status.takeBack(News::Clip); // the picture says this instead
        refreshActions();
    });
    connect(m_capture, &CaptureBar::recordingChanged, this, [this](RecordState state) {
        m_actions->record->setChecked(state != RecordState::Idle && state != RecordState::Saving);
        m_actions->record->setEnabled(state != RecordState::Saving);
    });
    connect(m_capture, &CaptureBar::found, this,
            [this] { m_status.takeBack(News::MissingCamera); });
    connect(m_capture, &CaptureBar::recorded, this,
            [this](const QString& path, const Message& warning) {
                m_diaryKeeper->leaveToClip();
                // A clip opened in the meantime is not replaced.
                if (m_stage->state().path.isEmpty())
                    openClips({path});
                else
                    m_clips->add({path});
                m_status.say(News::File,
                             warning.isEmpty()
                                 ? Message("v2m::MainWindow", "Recorded to %1.").arg(path)
                                 : warning);
            });
    connect(&m_live, &LiveController::analysisFailed, this,
            [this](const Message& reason) { m_status.say(News::Camera, reason); });
}

void MainWindow::connectDrops()
{
    auto* drops = new ClipDrop(*this);
    connect(drops, &ClipDrop::hovering, this, [this](bool hovers) {
        m_stage->setDropHighlighted(hovers);
        statusBar()->clearMessage();
    });
    connect(drops, &ClipDrop::refused, this,
            [this](const Message& reason) { m_status.say(News::Clip, reason); });
    connect(drops, &ClipDrop::playlistDropped, &m_library.playlists(), &PlaylistLibrary::openFile);
    connect(drops, &ClipDrop::foldersDropped, this, &MainWindow::addMusicFolders);
    connect(drops, &ClipDrop::dropped, this,
            [this](const QStringList& clips, const QList<LeftOutClip>& leftOut) {
                openClips(clips, leftOut);
                if (!leftOut.isEmpty())
                    m_status.say(News::Clip,
                                 leftOutSentence(leftOut, leftOut.size() + clips.size()),
                                 leftOutReasons(leftOut));
            });
}

void MainWindow::showName()
{
    const StageState& state = m_stage->state();
    const QString path = state.mode == StageMode::Failed ? QString() : state.path;
    setWindowFilePath(path);
    // Qt adds the program's name if the platform wants it in the title.
    QString name = m_stage->clipStrip().shelf()->titleOf(path);
    if (name.isEmpty())
        name = QFileInfo(path).fileName();
    setWindowTitle(name.isEmpty() ? u"Video2Music"_s : name.replace(u"[*]"_s, u"[*][*]"_s));
}

void MainWindow::showRate()
{
    const StageState& state = m_stage->state();
    const QString rate = QLocale().toString(state.framesPerSecond, 'f', 0);
    if (state.framesPerSecond <= 0.0)
        m_rate->clear();
    else if (state.isCamera())
        m_rate->setText(
            tr("%1 frames/s, %n dropped", nullptr, static_cast<int>(state.droppedFrames))
                .arg(rate));
    else
        m_rate->setText(tr("%1 frames/s").arg(rate));
}

void MainWindow::connectActions()
{
    m_stage->addMenuActions({m_actions->playClip, m_actions->open, m_actions->camera,
                             m_actions->exportAnalysis, m_actions->exportSoundtrack},
                            {m_actions->playClip, m_actions->exportAnalysis});
    connect(m_actions->camera, &QAction::triggered, m_capture, &CaptureBar::setOn);
    connect(m_actions->record, &QAction::triggered, m_capture, &CaptureBar::toggleRecording);
    connect(m_actions->catalog, &QAction::triggered, this, &MainWindow::showCatalog);
    connect(m_actions->savePlaylist, &QAction::triggered, this, &MainWindow::savePlaylist);
    connect(m_actions->playlists, &QAction::triggered, this, &MainWindow::showPlaylists);
    connect(m_actions->addFolder, &QAction::triggered, this, &MainWindow::chooseMusicFolder);
    connect(m_actions->forget, &QAction::triggered, this, [this] { askToForget(m_library, this); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { showSettings(); });
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseClip);
    connect(m_actions, &WindowActions::recentChosen, this,
            [this](const QString& path) { openClips({path}); });
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        clearRecentFiles();
        m_actions->setRecentFiles({});
    });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_panes->reveal(FoldingPanes::Part::Music);
        m_pane->takeSearchFocus();
    });
    connect(m_actions->playClip, &QAction::triggered, &m_clips->playback(),
            &ClipPlayback::setPlaying);
    connect(m_actions->exportPlaylist, &QAction::triggered, this, &MainWindow::exportPlaylistAs);
    connect(m_actions->exportAnalysis, &QAction::triggered, this, &MainWindow::exportAnalysisAs);
    connect(m_actions->exportSoundtrack, &QAction::triggered, this,
            &MainWindow::exportSoundtrackAs);
    connect(m_actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectHelp()
{
    m_help = new WindowHelp(*this, *m_actions);
    connect(m_help, &WindowHelp::settingsRequested, this,
            [this] { showSettings(SettingsPage::Privacy); }); // to allow the network
    connect(m_help, &WindowHelp::faceModelInstalled, this, [this] {
        m_clips->setFactories(makeChain(m_settings));
        m_live.setFactories(makeChain(m_settings));
    });
}

void MainWindow::connectOffers()
{
    m_offers = new WindowOffers(*m_pane, *statusBar(), *m_diaryOffer, this);
    connect(m_offers, &WindowOffers::musicRequested, this, &MainWindow::showCatalog);
    connect(m_offers, &WindowOffers::faceModelRequested, m_help->faceModel, &QAction::trigger);
    connect(m_help, &WindowHelp::faceModelInstalled, m_offers, &WindowOffers::refreshFaceModel);
    connect(&m_library, &LibraryController::overviewReady, m_offers, &WindowOffers::setOverview);
}

void MainWindow::chooseClip()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Videos or Pictures"), QFileInfo(m_stage->state().path).path(),
        tr("Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)") +
            u";;"_s + tr("All files (*)"));
    if (!paths.isEmpty())
        openClips(paths);
}

void MainWindow::remember(const QString& path)
{
    m_actions->setRecentFiles(addRecentFile(path));
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
    if (m_catalog)
        m_catalog->setNetworkAllowed(settings.networkAllowed);
    m_help->setNetworkAllowed(settings.networkAllowed);
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
    m_actions->setRecentFiles(recentFiles());
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    store();
    m_clips->cancel();
    m_capture->keepRecording();
    m_capture->setOn(false);
    m_diaryKeeper->finish();
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
