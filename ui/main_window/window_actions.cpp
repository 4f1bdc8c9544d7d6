// SPDX-License-Identifier: MIT
#include "ui/main_window/window_actions.h"

#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mnemonic.h"

#include <QEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace v2m {

WindowActions::WindowActions(QMainWindow& window, const PlayerBar& player, QWidget* captureBar)
    : QObject(&window), open(make(Icon::Open, QKeySequence::Open)),
      camera(make(Icon::Camera, Qt::CTRL | Qt::Key_K)),
      record(make(Icon::Record, Qt::CTRL | Qt::Key_R)),
      playClip(make(Icon::Film, Qt::CTRL | Qt::Key_P)), keepReading(make(Icon::Face, {})),
      find(make(Icon::Search, QKeySequence::Find)),
      exportPlaylist(make(Icon::Export, QKeySequence::Save)),
      exportAnalysis(make(Icon::Analysis, Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      exportSoundtrack(make(Icon::Film, Qt::CTRL | Qt::SHIFT | Qt::Key_M)),
      catalog(make(Icon::Music, Qt::CTRL | Qt::Key_L)),
      addFolder(make(Icon::AddFolder, Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
      another(make(Icon::Shuffle, Qt::Key_F5)),
      savePlaylist(make(Icon::Save, Qt::CTRL | Qt::ALT | Qt::Key_S)),
      playlists(make(Icon::Playlists, Qt::CTRL | Qt::SHIFT | Qt::Key_L)),
      diary(make(Icon::Timeline, Qt::CTRL | Qt::SHIFT | Qt::Key_D)),
      settings(make(Icon::Settings, Qt::CTRL | Qt::Key_Comma)), forget(make(Icon::Forget, {})),
      fullScreen(make(Icon::WholeScreen, Qt::Key_F11)),
      quit(make(Icon::Quit, Qt::CTRL | Qt::Key_Q)), about(make(Icon::Details, {})),
      m_window(window), m_file(window.menuBar()->addMenu(QString())),
      m_edit(window.menuBar()->addMenu(QString())), m_recent(new QMenu(&window)),
      m_music(window.menuBar()->addMenu(QString())),
      m_playback(window.menuBar()->addMenu(QString())),
      m_view(window.menuBar()->addMenu(QString())), m_help(window.menuBar()->addMenu(QString()))
{
    for (QAction* toggle : {camera, record, playClip, keepReading, fullScreen}) {
        toggle->setCheckable(true);
        toggle->setIconVisibleInMenu(false); // a check mark is clearer
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::PreferencesRole);
    fillMenus(player);
    fillToolBar(captureBar);
    keepTranslated(&window, this, [this] { retranslate(); });
}

void WindowActions::fillMenus(const PlayerBar& player)
{
    m_recent->setIcon(themeIcon(Icon::Recent));
    m_file->addAction(open);
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    m_file->addAction(camera);
    m_file->addAction(record);
    m_file->addSeparator();
    m_file->addAction(exportPlaylist);
    m_file->addAction(exportAnalysis);
    m_file->addAction(exportSoundtrack);
    m_file->addSeparator();
    m_file->addAction(settings);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_music->addAction(addFolder);
    m_music->addAction(catalog);
    m_music->addSeparator();
    m_music->addAction(another);
    m_music->addAction(savePlaylist);
    m_music->addAction(playlists);
    m_music->addSeparator();
    m_music->addAction(forget);
    m_playback->addAction(playClip);
    m_playback->addSeparator();
    m_playback->addAction(player.playAction());
    m_playback->addAction(player.previousAction());
    m_playback->addAction(player.nextAction());
    m_playback->addAction(player.muteAction());
    m_playback->addSeparator();
    m_playback->addAction(player.goToTrackAction());
    m_playback->addAction(player.repeatAction());
    m_playback->addAction(player.shuffleAction());
    m_view->addAction(diary);
    m_view->addSeparator();
    m_playback->addSeparator();
    m_playback->addAction(keepReading);
    m_view->addAction(fullScreen);
    m_help->addAction(about);
}

void WindowActions::setEditing(QAction* undo, QAction* redo, const PlaylistActions& list)
{
    undo->setIcon(themeIcon(Icon::Undo));
    redo->setIcon(themeIcon(Icon::Redo));
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({list.remove(), list.clear(), list.moveUp(), list.moveDown()});
    m_edit->addSeparator();
    m_edit->addActions({list.pin(), list.like(), list.dislike()});
    m_edit->addSeparator();
    m_edit->addActions({list.moreLike(), list.copyLink(), find});
}

void WindowActions::fillToolBar(QWidget* captureBar)
{
    QToolBar* bar = m_window.addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({metrics::kToolIcon, metrics::kToolIcon});
    bar->addAction(open);
    bar->addWidget(captureBar);
    for (QAction* action : {playClip, catalog, settings})
        bar->addAction(action);
    m_bar = bar;
    m_bar->installEventFilter(this);
}

void WindowActions::setWords(bool areShown)
{
    m_hasWords = areShown;
    for (QAction* action : {playClip, catalog, settings})
        action->setPriority(areShown ? QAction::NormalPriority : QAction::LowPriority);
    m_bar->layout()->invalidate();
}

void WindowActions::fitToolBar(int width)
{
    setWords(true);
    refitToolBar(width);
}

void WindowActions::refitToolBar(int width)
{
    const int needed = m_bar->sizeHint().width();
    if (m_hasWords && needed > width) {
        setWords(false);
        m_wordsWidth = needed - m_bar->sizeHint().width();
    } else if (!m_hasWords && needed + m_wordsWidth <= width) {
        setWords(true);
    }
}

/// A camera that is found, or another font, needs another width.
bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        refitToolBar(m_window.width());
    return QObject::eventFilter(watched, event);
}

QAction* WindowActions::make(Icon icon, QKeySequence shortcut)
{
    auto* action = new QAction(themeIcon(icon), {}, this);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::setRecentFiles(const QStringList& paths)
{
    m_recentFiles = paths;
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName().replace(u"&"_s, u"&&"_s));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (!paths.isEmpty()) {
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("&Clear This List")), &QAction::triggered, this,
                &WindowActions::recentCleared);
    }
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_recent->setTitle(tr("Open &Recent"));
    m_music->setTitle(tr("&Music"));
    m_playback->setTitle(tr("&Playback"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    open->setText(tr("&Open…"));
    open->setToolTip(tr("Open a video or a picture of a face"));
    camera->setText(tr("&Camera"));
    camera->setToolTip(tr("Read your face live with the camera"));
    record->setText(tr("Recor&d a Clip"));
    playClip->setText(tr("Play C&lip"));
    keepReading->setText(tr("Keep &Reading While Music Plays"));
    keepReading->setStatusTip(
        tr("The camera reads your face while music plays, and what comes next "
           "is planned from it"));
    find->setText(tr("&Find Music by Words"));
    exportPlaylist->setText(tr("&Export Playlist…"));
    exportAnalysis->setText(tr("Export &Analysis…"));
    exportSoundtrack->setText(tr("Export Clip with &Music…"));
    catalog->setText(tr("&Music Catalog…"));
    catalog->setToolTip(tr("See, import and search the music"));
    another->setText(tr("A&nother Selection"));
    savePlaylist->setText(tr("&Save as Playlist…"));
    playlists->setText(tr("&Playlists…"));
    playlists->setToolTip(tr("See, open and rename the playlists that you saved"));
    diary->setText(tr("&Diary…"));
    diary->setToolTip(tr("See your readings by day, and the music with them"));
    addFolder->setText(tr("&Add a Folder of Music…"));
    addFolder->setToolTip(tr("Listen to the music files in a folder of yours"));
    settings->setText(tr("&Settings…"));
    forget->setText(tr("&Forget Likes and Plays…"));
    fullScreen->setText(tr("&Full Screen"));
    quit->setText(tr("&Quit"));
    about->setText(tr("&About Video2Music"));
    for (QAction* action : {open, camera, playClip, exportAnalysis, catalog, settings})
        action->setIconText(withoutMnemonic(action->text()));
    updateToolTips();
    setRecentFiles(m_recentFiles);
    fitToolBar(m_window.width());
}

void WindowActions::setAvailable(bool hasClip, bool canPlay, bool hasTracks)
{
    playClip->setEnabled(canPlay);
    exportAnalysis->setEnabled(hasClip);
    exportSoundtrack->setEnabled(canPlay && hasTracks);
    exportPlaylist->setEnabled(hasTracks);
    savePlaylist->setEnabled(hasTracks);
    another->setEnabled(hasTracks);
    updateToolTips();
}

void WindowActions::updateToolTips()
{
    const auto tell = [this](QAction* action, const QString& purpose, const QString& missing) {
        action->setToolTip(action->isEnabled() ? purpose : missing);
        // For menus, which have no tool tips; not if it would hide the last message.
        const QString tip = action->isEnabled() ? QString() : missing;
        const QString before = action->statusTip();
        // A visible status tip that changes would not be cleared when the pointer leaves.
        if (tip != before && !before.isEmpty() && m_window.statusBar()->currentMessage() == before)
            m_window.statusBar()->clearMessage();
        action->setStatusTip(tip);
    };
    const QString noClip = tr("Analyse a clip first");
    tell(playClip, tr("Play the analysed clip with its faces marked"),
         exportAnalysis->isEnabled() ? tr("A picture stands still") : noClip);
    tell(exportAnalysis, tr("Save what was read as JSON, CSV or a picture"), noClip);
    tell(exportSoundtrack, tr("Write the clip with the list’s music as its sound"),
         tr("Analyse a clip and get a list for it first"));
    tell(exportPlaylist, tr("Take the playlist with you as M3U8, XSPF, JSPF or CSV"),
         tr("Analyse a clip or pick a mood first"));
    tell(another, tr("Other tracks that suit about as well"),
         tr("Analyse a clip or pick a mood first"));
    tell(savePlaylist, tr("Keep the list inside the program under a name"),
         tr("Analyse a clip or pick a mood first"));
}

} // namespace v2m
