// SPDX-License-Identifier: MIT
#include "ui/main_window/main_window.h"

#include "core/base/message_text.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/main_window/about_text.h"
#include "ui/main_window/capture_bar.h"
#include "ui/main_window/clip_session.h"
#include "ui/main_window/detector_label.h"
#include "ui/main_window/first_size.h"
#include "ui/main_window/forget_feedback.h"
#include "ui/main_window/mood_reading_strip.h"
#include "ui/main_window/mood_view.h"
#include "ui/main_window/music_view.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/player_bar.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/keyboard_splitter.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kMostRecentFiles = 10;
/// Leaves room for a frame on a screen of 1024; how low the window can be, its layout knows.
constexpr int kLeastWidth = 1000;

/// Of the width, at first: the mood to the music.
constexpr int kMoodShare = 3;
constexpr int kMusicShare = 2;

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget* parent)
    : QMainWindow(parent), m_services(std::move(services)), m_settings(Settings::load(QSettings())),
      m_detector(new DetectorLabel), m_live(makeChain(m_settings)),
      m_library(m_services.catalogPath, m_settings.modelPath), m_player(m_services.openPage)
{
    arrange();
    m_clips = new ClipSession(makeChain(m_settings), *m_mood, this);
    m_music = new MusicView(m_library, *m_pane, m_mood->pad(), m_player, this);
    m_capture = new CaptureBar(m_live);
    m_actions = new WindowActions(*this, *m_playerBar, m_capture);
    connectClips();
    connectMusic();
    connectCapture();
    connectLive();
    connectActions();
    acceptClips();
    orderTabs();
    restore();
    applySettings(m_settings);
    retranslate();
    refreshActions();
    m_library.refreshOverview();
    m_mood->video().takeFocus();
}

MainWindow::~MainWindow()
{
    // These work with the members, which end before QMainWindow deletes what it has.
    delete m_catalog.data();
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
    QStringList clips; // by one name each, wherever the program is started the next time
    for (const QString& path : paths)
        clips.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    m_capture->setOn(false);
    m_clips->open(clips, refused);
}

void MainWindow::arrange()
{
    m_mood = new MoodView;
    m_pane = new PlaylistPane;
    m_playerBar = new PlayerBar(m_player);
    m_splitter = new KeyboardSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_mood);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, kMoodShare);
    m_splitter->setStretchFactor(1, kMusicShare);
    constexpr int kAnyWidth = 1000; // the splitter scales it to its own
    m_splitter->setSizes({kAnyWidth * kMoodShare, kAnyWidth * kMusicShare});
    m_splitter->setChildrenCollapsible(false);

    auto* center = new QWidget;
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, 0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new MoodReadingStrip(m_library));
    layout->addWidget(m_playerBar);
    setCentralWidget(center);

    m_captions = new QLabel;
    m_captions->hide();
    m_rate = new QLabel;
    statusBar()->addPermanentWidget(m_captions);
    statusBar()->addPermanentWidget(m_detector);
    statusBar()->addPermanentWidget(m_rate);
    setMinimumWidth(kLeastWidth);
    setWindowTitle(u"Video2Music"_s);
}

/// As one reads: the tool bar, whose parts are made last, before what is below it.
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
    if (statusBar()->currentMessage() == m_said.sentence)
        sayWith(m_said.message, m_said.details);
}

void MainWindow::connectClips()
{
    connect(m_clips, &ClipSession::started, this, [this](const QString& path) {
        m_missing = {};
        showName(path);
    });
    connect(m_clips, &ClipSession::restored, this, &MainWindow::showName);
    connect(m_clips, &ClipSession::lost, this, [this] {
        m_musicOf.clear();
        m_music->clear();
    });
    connect(m_clips, &ClipSession::analyzed, m_music, &MusicView::forgetEdits);
    connect(m_clips, &ClipSession::analyzed, this, &MainWindow::remember);
    connect(m_clips, &ClipSession::said, this, &MainWindow::sayWith);
    connect(m_clips, &ClipSession::changed, this, &MainWindow::refreshActions);
    connect(m_clips, &ClipSession::idle, this, [this] {
        if (!m_capture->isOn())
            m_rate->clear();
        Q_EMIT idle();
    });
    connect(m_clips, &ClipSession::progressed, this, [this](double framesPerSecond) {
        m_rate->setText(tr("%1 frames/s").arg(QLocale().toString(framesPerSecond, 'f', 0)));
    });
    connect(&m_clips->playback(), &ClipPlayback::playingChanged, this,
            [this](bool plays) { m_actions->playClip->setChecked(plays); });
    connect(&m_mood->video(), &VideoView::openRequested, this, &MainWindow::chooseClip);
    connect(m_mood, &MoodView::moodChanged, this, &MainWindow::followMood);
}

void MainWindow::followMood()
{
    if (const auto scores = m_mood->scores()) {
        const int face = m_mood->video().chosenFace();
        if (std::exchange(m_face, face) != face)
            m_music->forgetEdits();
        m_musicOf = m_clips->path();
        m_music->setMood(scores);
    }
    refreshActions();
}

void MainWindow::showName(const QString& path)
{
    setWindowFilePath(path);
    // Where the platform wants the program's name in the title, Qt adds it.
    QString name = QFileInfo(path).fileName();
    setWindowTitle(name.isEmpty() ? u"Video2Music"_s : name.replace(u"[*]"_s, u"[*][*]"_s));
}

void MainWindow::connectMusic()
{
    connect(m_music, &MusicView::failed, this, &MainWindow::say);
    connect(&m_pane->model(), &PlaylistModel::listChanged, this, &MainWindow::refreshActions);
    connect(&m_library, &LibraryController::failed, this, &MainWindow::say);
    connect(&m_library, &LibraryController::feedbackForgotten, this,
            [this] { say(Message("v2m::MainWindow", "Your likes and plays are forgotten.")); });
    connect(&m_library, &LibraryController::moodsEnded, this, [this](bool allRead) {
        if (!allRead)
            say(Message("v2m::MainWindow",
                        "The moods of the music stay as they were until the next start."));
    });
    connect(&m_library, &LibraryController::modelNoticed, this, [this](const Message& notice) {
        m_notice = notice;
        retranslate();
        m_captions->setVisible(!notice.isEmpty());
        if (!notice.isEmpty())
            say(notice);
    });
    connect(&m_library, &LibraryController::overviewReady, this,
            [this](const CatalogOverview& overview) {
                QList<std::pair<QString, QString>> sources;
                for (const CatalogSource& source : overview.sources)
                    sources.append({source.name, source.title});
                m_pane->setSources(sources);
                m_pane->setGenres(overview.genres);
            });
    connect(&m_library, &LibraryController::catalogChanged, &m_library,
            &LibraryController::refreshOverview);
}

void MainWindow::connectCapture()
{
    connect(m_capture, &CaptureBar::starting, this, [this] {
        m_clips->abandon();
        m_music->forgetEdits();
        m_missing = {};
        say({});
        showName({});
        m_hasReport = false;
        m_mood->beginLive();
        m_mood->video().showBusy(tr("Starting the camera…"), std::nullopt);
        refreshActions();
    });
    connect(m_capture, &CaptureBar::stopped, this, [this] {
        m_mood->video().hideBusy();
        m_rate->clear();
        refreshActions();
    });
    connect(m_capture, &CaptureBar::countdownChanged, &m_mood->video(), &VideoView::setCountdown);
    connect(m_capture, &CaptureBar::failed, this, &MainWindow::sayOrShow);
    connect(m_capture, &CaptureBar::missing, this, [this](const Message& reason) {
        m_missing = reason;
        sayOrShow(reason);
    });
    connect(m_capture, &CaptureBar::found, this, [this] {
        const Message missing = std::exchange(m_missing, Message());
        if (missing.isEmpty())
            return;
        if (statusBar()->currentMessage() == translated(missing))
            say({});
        else
            m_mood->clear();
    });
    connect(m_capture, &CaptureBar::recorded, this,
            [this](const QString& path, const Message& warning) {
                // A clip that was opened meanwhile is not replaced.
                if (m_clips->path().isEmpty())
                    openClips({path});
                say(warning.isEmpty() ? Message("v2m::MainWindow", "Recorded to %1.").arg(path)
                                      : warning);
            });
    connect(&m_mood->video(), &VideoView::cameraRequested, this,
            [this] { m_capture->setOn(true); });
    connect(&m_mood->video(), &VideoView::retryRequested, this, [this] { m_capture->setOn(true); });
}

void MainWindow::connectLive()
{
    connect(&m_live, &LiveController::frameArrived, this, [this](const Frame& frame) {
        m_mood->video().hideBusy();
        if (!m_hasReport)
            m_mood->showLiveFrame(frame);
    });
    connect(&m_live, &LiveController::reported, this, [this](const LiveReport& report) {
        m_hasReport = true;
        m_mood->addLiveReport(report);
        m_rate->setText(
            tr("%1 frames/s, %n dropped", nullptr, static_cast<int>(report.droppedFrames))
                .arg(QLocale().toString(report.framesPerSecond, 'f', 0)));
    });
    connect(&m_live, &LiveController::sourceEnded, this, [this](const Message& reason) {
        m_mood->showError(reason.isEmpty() ? Message("v2m::MainWindow", "The camera has stopped.")
                                           : reason,
                          true);
        refreshActions();
    });
    connect(&m_live, &LiveController::analysisFailed, this, &MainWindow::say);
}

void MainWindow::connectActions()
{
    connect(m_actions->camera, &QAction::triggered, m_capture, &CaptureBar::setOn);
    connect(m_actions->catalog, &QAction::triggered, this, &MainWindow::showCatalog);
    connect(m_pane, &PlaylistPane::importRequested, this, &MainWindow::showCatalog);
    connect(m_actions->forget, &QAction::triggered, this, [this] { askToForget(m_library, this); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseClip);
    connect(m_actions, &WindowActions::recentChosen, this,
            [this](const QString& path) { openClips({path}); });
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        QSettings().remove(u"recentFiles"_s);
        m_actions->setRecentFiles({});
    });
    connect(m_actions->playClip, &QAction::triggered, &m_clips->playback(),
            &ClipPlayback::setPlaying);
    connect(m_actions->exportPlaylist, &QAction::triggered, this, &MainWindow::exportPlaylistAs);
    connect(m_pane, &PlaylistPane::exportRequested, this, &MainWindow::exportPlaylistAs);
    connect(m_actions->exportAnalysis, &QAction::triggered, this, &MainWindow::exportAnalysisAs);
    connect(m_actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::chooseClip()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Videos or Pictures"), QFileInfo(m_clips->path()).path(),
        tr("Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)") +
            u";;"_s + tr("All files (*)"));
    if (!paths.isEmpty())
        openClips(paths);
}

void MainWindow::say(const Message& message)
{
    sayWith(message, {});
}

void MainWindow::sayWith(const Message& message, const Message& details)
{
    m_said = {message, details, translated(message)};
    statusBar()->showMessage(m_said.sentence);
    // Where the bar has no room for all of it.
    const QString whole = translated(details.isEmpty() ? message : details).toHtmlEscaped();
    statusBar()->setToolTip(
        whole.isEmpty() ? whole : u"<p>%1</p>"_s.arg(QString(whole).replace(u'\n', u"<br>"_s)));
}

/// On the picture's place, unless there is a picture, which stays.
void MainWindow::sayOrShow(const Message& message)
{
    if (m_mood->video().hasPicture() || m_clips->isRunning())
        say(message);
    else
        m_mood->showError(message, true);
    refreshActions();
}

void MainWindow::remember(const QString& path)
{
    QSettings settings;
    QStringList recent = settings.value(u"recentFiles"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, kMostRecentFiles);
    settings.setValue(u"recentFiles"_s, recent);
    m_actions->setRecentFiles(recent);
}

void MainWindow::refreshActions()
{
    const bool hasClip = m_mood->analysis() && !m_mood->analysis()->timeline.empty();
    m_actions->setAvailable(hasClip, m_music->hasTracks());
    m_actions->camera->setChecked(m_capture->isOn());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Video2Music"), aboutText());
}

void MainWindow::showCatalog()
{
    if (!m_catalog) {
        m_catalog = new CatalogDialog(m_library, this);
        m_catalog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_catalog, &CatalogDialog::settingsRequested, this, &MainWindow::showSettings);
    }
    m_catalog->setNetworkAllowed(m_settings.networkAllowed);
    m_catalog->show();
    m_catalog->raise();
    m_catalog->activateWindow();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings, this);
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
    m_settings = settings;
    m_detector->setChoice(settings.detector);
    m_clips->setOptions({settings.everyNth, settings.analysisThreads(), settings.smoothingMs});
    m_capture->setSettings(settings);
    m_player.setSettings({settings.networkAllowed, settings.audioFolder, std::nullopt});
    m_pane->model().setAudioFolder(settings.audioFolder);
    m_music->setLearning(settings.learn);
    m_music->setNetworkAllowed(settings.networkAllowed);
    if (m_catalog)
        m_catalog->setNetworkAllowed(settings.networkAllowed);
    if (m_services.applyAppearance)
        m_services.applyAppearance(settings);
    retranslate();
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        takeFirstSize(*this);
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
    m_mood->splitter().restoreState(settings.value(u"window/moodSplitter"_s).toByteArray());
    m_mood->chartSplitter().restoreState(settings.value(u"window/chartSplitter"_s).toByteArray());
    m_player.setVolume(m_settings.volume);
    PlaylistRequest request = m_pane->request();
    request.mode = m_settings.mode;
    request.count = m_settings.trackCount;
    m_pane->setRequest(request);
    m_capture->setChoice({m_settings.cameraId, {}, m_settings.cameraSize});
    m_actions->setRecentFiles(settings.value(u"recentFiles"_s).toStringList());
}

void MainWindow::store()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    settings.setValue(u"window/moodSplitter"_s, m_mood->splitter().saveState());
    settings.setValue(u"window/chartSplitter"_s, m_mood->chartSplitter().saveState());
    m_settings.volume = m_player.volume();
    m_settings.mode = m_pane->request().mode;
    m_settings.trackCount = m_pane->request().count;
    m_settings.cameraId = m_capture->choice().name;
    m_settings.cameraSize = m_capture->choice().size;
    m_settings.save(settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    store();
    m_clips->abandon();
    m_capture->keepRecording();
    m_capture->setOn(false);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_actions) {
        m_actions->retranslate();
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange && m_actions) {
        m_actions->fullScreen->setChecked(isFullScreen());
    }
    QMainWindow::changeEvent(event);
}

} // namespace v2m
