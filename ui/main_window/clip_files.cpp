// SPDX-License-Identifier: MIT
#include "ui/main_window/clip_files.h"

#include "core/base/paths.h"
#include "core/playlist/playlist_import.h"
#include "ui/main_window/capture_bar.h"
#include "ui/main_window/clip_drop.h"
#include "ui/main_window/recent_files.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_catalog.h"
#include "ui/main_window/window_text.h"
#include "ui/session/library_controller.h"
#include "ui/session/playlist_library.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/stage.h"
#include "ui/theme/file_dialog.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

bool mayBeMusic(const QString& path)
{
    const QFileInfo file(path);
    return file.isDir() ||
           (file.isFile() && file.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0);
}

} // namespace

ClipFiles::ClipFiles(const Parts& parts, QMainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    WindowActions& actions = m_parts.actions;
    connect(actions.open, &QAction::triggered, this, &ClipFiles::choose);
    connect(&actions, &WindowActions::recentChosen, this,
            [this](const QString& path) { open({path}); });
    connect(&actions, &WindowActions::recentCleared, this, [this] {
        clearRecentFiles();
        m_parts.actions.setRecentFiles({});
    });
    connect(&m_parts.stage, &Stage::openRequested, this, &ClipFiles::choose);
    connect(&m_parts.stage, &Stage::clipChosen, this,
            [this](const QString& path) { open({path}); });
    connect(&m_parts.stage, &Stage::changed, this, &ClipFiles::nameWindow);
    for (const auto change : {&ClipShelf::taken, &ClipShelf::returned})
        connect(&m_parts.clips.shelf(), change, this, &ClipFiles::nameWindow);
    connect(&m_parts.clips.shelf(), &ClipShelf::renamed, this, &ClipFiles::nameWindow);
    connect(&m_parts.clips, &ClipSession::begun, this, [this] { m_parts.status.clear(); });
    connect(&m_parts.clips, &ClipSession::analyzed, this,
            [this](const QString& path) { m_parts.actions.setRecentFiles(addRecentFile(path)); });
    connect(&m_parts.clips, &ClipSession::said, this,
            [this](const Message& message, const Message& details) {
                m_parts.status.say(News::Clip, message, details);
            });
    connect(&m_parts.capture, &CaptureBar::recorded, this, &ClipFiles::openRecording);
    connectDrops();
    actions.setRecentFiles(recentFiles());
}

void ClipFiles::connectDrops()
{
    auto* drops = new ClipDrop(m_window);
    connect(drops, &ClipDrop::hovering, this, [this](bool hovers) {
        m_parts.stage.setDropHighlighted(hovers);
        m_window.statusBar()->clearMessage();
    });
    connect(drops, &ClipDrop::refused, this,
            [this](const Message& reason) { m_parts.status.say(News::Clip, reason); });
    connect(drops, &ClipDrop::playlistDropped, this, &ClipFiles::openPlaylist);
    connect(drops, &ClipDrop::foldersDropped, &m_parts.catalog, &WindowCatalog::addFolders);
    connect(drops, &ClipDrop::dropped, this,
            [this](const QStringList& clips, const QList<LeftOutClip>& leftOut) {
                open(clips, leftOut);
                if (!leftOut.isEmpty())
                    m_parts.status.say(News::Clip,
                                       leftOutSentence(leftOut, leftOut.size() + clips.size()),
                                       leftOutReasons(leftOut));
            });
}

void ClipFiles::open(const QStringList& paths, const QList<LeftOutClip>& refused)
{
    QStringList clips;
    QStringList music;
    for (const QString& path : paths) {
        if (importedEndings().contains(QFileInfo(path).suffix().toLower()))
            openPlaylist(path);
        else if (mayBeMusic(path))
            music.append(canonicalPath(path));
        else
            clips.append(path);
    }
    if (!music.isEmpty())
        m_parts.catalog.offer(music);
    if (clips.isEmpty() && refused.isEmpty())
        return;
    m_parts.capture.setOn(false);
    m_parts.clips.open(clips, refused);
}

/// At the first start, the works that it may name are still being added to the catalog.
void ClipFiles::openPlaylist(const QString& path)
{
    if (m_parts.library.overview()) {
        m_parts.playlists.openFile(path);
        return;
    }
    connect(
        &m_parts.library, &LibraryController::overviewReady, this,
        [this, path] { m_parts.playlists.openFile(path); }, Qt::SingleShotConnection);
}

void ClipFiles::choose()
{
    const QString& shown = m_parts.stage.state().path;
    const QStringList paths = askForFiles(
        &m_window, WindowText::tr("Open Videos or Pictures"),
        shown.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::MoviesLocation)
                        : QFileInfo(shown).path(),
        WindowText::tr("Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v "
                       "*.jpg *.jpeg *.png *.webp)"));
    if (!paths.isEmpty())
        open(paths);
}

void ClipFiles::openRecording(const QString& path, const Message& warning)
{
    Q_EMIT recorded();
    // A clip opened in the meantime is not replaced.
    if (m_parts.stage.state().path.isEmpty())
        open({path});
    else
        m_parts.clips.add({path});
    m_parts.status.say(News::File, warning.isEmpty()
                                       ? Message("v2m::MainWindow", "Recorded to %1.").arg(path)
                                       : warning);
}

void ClipFiles::nameWindow()
{
    const StageState& state = m_parts.stage.state();
    const QString path = state.mode == StageMode::Failed ? QString() : state.path;
    m_window.setWindowFilePath(path);
    // Qt adds the program's name if the platform wants it in the title.
    QString name = m_parts.clips.shelf().titleOf(path);
    if (name.isEmpty())
        name = QFileInfo(path).fileName();
    m_window.setWindowTitle(name.isEmpty() ? u"Video2Music"_s
                                           : name.replace(u"[*]"_s, u"[*][*]"_s));
}

} // namespace v2m
