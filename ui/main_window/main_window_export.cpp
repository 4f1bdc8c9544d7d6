// SPDX-License-Identifier: MIT
// MainWindow: export of the playlist and of a clip's analysis.
#include "core/affect/reading_weights.h"
#include "core/base/error.h"
#include "core/library/played_files.h"
#include "core/playlist/playlist_export.h"
#include "ui/main_window/export_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mood_link.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/soundtrack/soundtrack_dialog.h"
#include "ui/stage/analysis_export.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/stage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QString asFileName(QString title)
{
    return title.replace(u'/', u'-');
}

} // namespace

/// The listener's name for a clip, or that of its file.
QString MainWindow::clipTitle(const QString& path) const
{
    const QString title = m_clips->shelf().titleOf(path);
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
}

/// The default title of the list.
QString MainWindow::listTitle() const
{
    if (const auto& opened = m_music->history().opened()) {
        return opened->kind == ListHistory::Opened::Kind::Saved
                   ? opened->title
                   : tr("Music like %1").arg(opened->title);
    }
    const QString clip = clipTitle(m_mood->clip());
    return clip.isEmpty() ? tr("Music for a mood") : tr("Music for %1").arg(clip);
}

void MainWindow::exportPlaylistAs()
{
    const QString title = listTitle();
    const QString clip = clipTitle(m_mood->clip());
    const QString base = m_music->history().opened() ? title
                         : clip.isEmpty()            ? tr("playlist")
                                                     : clip;
    const QString name = asFileName(base) + u".m3u8"_s;
    const QString path =
        chooseExportFile(this, tr("Export Playlist"), name, playlistExportFilters());
    exportTo(path, [&] {
        exportPlaylist(withPlayedFiles(m_music->playlist(title), m_settings.audioFolder), path);
    });
}

void MainWindow::exportAnalysisAs()
{
    const QString name = asFileName(clipTitle(m_stage->state().path)) + u".json"_s;
    const QString path =
        chooseExportFile(this, tr("Export Analysis"), name, analysisExportFilters());
    // Another clip may have been recorded while the dialog was open.
    exportTo(m_stage->state().analysis ? path : QString(), [&] { m_stage->exportClip(path); });
}

void MainWindow::exportSoundtrackAs()
{
    const StageState& state = m_stage->state();
    if (!state.canPlay() || !m_music->hasTracks())
        return;
    SoundtrackTask task;
    task.clip = state.path;
    task.name = asFileName(clipTitle(state.path));
    task.durationS = static_cast<double>(state.range().lengthMs()) / 1000.0;
    const std::span<const EmotionSample> timeline = state.timeline();
    task.timeline = state.faceId == kAllFaces ? EmotionTimeline(timeline.begin(), timeline.end())
                                              : samplesOfFace(timeline, state.faceId);
    for (const PlaylistEntry& entry : m_music->playlist(listTitle()).entries)
        task.list.push_back(entry.track);
    task.audioFolder = m_settings.audioFolder;
    auto* dialog = new SoundtrackDialog(
        std::move(task), exportFolder(),
        [](QWidget* parent, const QString& name, const QStringList& filters) {
            return chooseExportFile(parent, tr("Clip with Music"), name, filters);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SoundtrackDialog::written, this, [this](const QString& path) {
        rememberExportFolder(path);
        m_status.say(News::File, Message("v2m::MainWindow", "Written to %1.").arg(path));
    });
    dialog->open();
}

void MainWindow::exportTo(const QString& path, const std::function<void()>& write)
{
    if (path.isEmpty())
        return;
    try {
        write();
        rememberExportFolder(path);
        m_status.say(News::File, Message("v2m::MainWindow", "Written to %1.").arg(path));
    } catch (const Error& error) {
        m_status.say(News::File, error.message());
    }
}

} // namespace v2m
