// SPDX-License-Identifier: MIT
#include "ui/main_window/list_files.h"

#include "core/affect/reading_weights.h"
#include "core/base/error.h"
#include "core/library/played_files.h"
#include "core/playlist/playlist_export.h"
#include "ui/catalog/kept_playlists_menu.h"
#include "ui/main_window/export_dialog.h"
#include "ui/main_window/mood_link.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_text.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/playlist_library.h"
#include "ui/soundtrack/soundtrack_dialog.h"
#include "ui/stage/analysis_export.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/stage.h"
#include "ui/theme/fitted_size.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kNameLetters = 60;   ///< wide, of the question for a name
constexpr int kNamedMissing = 3;   ///< in the status bar
constexpr int kListedMissing = 40; ///< in its tip

QString asFileName(QString title)
{
    return title.replace(u'/', u'-');
}

/// @param addresses number of tracks that have no file.
Message written(const QString& path, int addresses = 0)
{
    if (addresses == 0)
        return Message("v2m::MainWindow", "Written to %1.").arg(path);
    return Message("v2m::MainWindow",
                   "Written to %1; %Ln of its track(s) have no file and stand in it as addresses.",
                   nullptr, addresses)
        .arg(path);
}

} // namespace

ListFiles::ListFiles(const Parts& parts, const WindowActions& actions, QWidget& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(actions.savePlaylist, &QAction::triggered, this, &ListFiles::save);
    connect(actions.exportPlaylist, &QAction::triggered, this, &ListFiles::exportList);
    connect(actions.exportAnalysis, &QAction::triggered, this, &ListFiles::exportAnalysis);
    connect(actions.exportSoundtrack, &QAction::triggered, this, &ListFiles::exportSoundtrack);
    PlaylistLibrary& playlists = m_parts.playlists;
    connect(&playlists, &PlaylistLibrary::opened, this, [this](const MatchedPlaylist& playlist) {
        m_parts.music.open(playlist);
        reportOpened(playlist);
    });
    connect(&playlists, &PlaylistLibrary::saved, this, [this](const QString& title) {
        m_parts.status.say(News::SavedList,
                           Message("v2m::MainWindow", "Saved as “%1”.").arg(title));
        m_saved = title;
    });
    connect(&playlists, &PlaylistLibrary::extended, this,
            [this](const StoredPlaylist& before, int added) {
                const Message news = added == 0
                                         ? Message("v2m::PlaylistsPage", "“%1” already has that.")
                                         : Message("v2m::PlaylistsPage",
                                                   "%Ln track(s) added to “%1”.", nullptr, added);
                m_parts.status.say(News::SavedList, news.arg(before.title));
                m_saved = before.title;
            });
    connect(&playlists, &PlaylistLibrary::loaded, this, [this] {
        if (!m_parts.playlists.has(m_saved))
            m_parts.status.takeBack(News::SavedList);
    });
    connect(&playlists, &PlaylistLibrary::failed, this,
            [this](const Message& reason) { m_parts.status.say(News::File, reason); });
    offerToAdd(actions.editMenu());
    playlists.load();
}

void ListFiles::offerToAdd(QMenu& editMenu)
{
    PlaylistActions& list = m_parts.pane.actions();
    auto* menu = new KeptPlaylistsMenu(
        m_parts.playlists, [&list] { return list.tracks(); }, &m_window);
    list.include(menu->menuAction());
    editMenu.insertMenu(list.copyLink(), menu);
}

/// The listener's name for a clip, or that of its file.
QString ListFiles::clipTitle(const QString& path) const
{
    const QString title = m_parts.shelf.titleOf(path);
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
}

/// The default title of the list.
QString ListFiles::listTitle() const
{
    if (const auto& opened = m_parts.music.history().opened()) {
        return opened->kind == ListHistory::Opened::Kind::Saved
                   ? opened->title
                   : WindowText::tr("Music like %1").arg(opened->title);
    }
    const QString clip = clipTitle(m_parts.mood.clip());
    return clip.isEmpty() ? WindowText::tr("Music for a mood")
                          : WindowText::tr("Music for %1").arg(clip);
}

void ListFiles::save()
{
    const QString heading = WindowText::tr("Save as Playlist");
    QInputDialog dialog(&m_window);
    dialog.setWindowTitle(heading);
    dialog.setLabelText(WindowText::tr("&Name of the playlist:"));
    dialog.setTextValue(listTitle());
    dialog.setOkButtonText(WindowText::tr("&Save"));
    dialog.resize(fittedSize(dialog, {kNameLetters * m_window.fontMetrics().averageCharWidth(),
                                      dialog.sizeHint().height()}));
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    connect(&dialog, &QInputDialog::textValueChanged, buttons, [buttons](const QString& name) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.simplified().isEmpty());
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString title = dialog.textValue().simplified();
    const auto& opened = m_parts.music.history().opened();
    const bool isOpenOne =
        opened && opened->kind == ListHistory::Opened::Kind::Saved && opened->title == title;
    if (m_parts.playlists.has(title) && !isOpenOne) {
        QMessageBox question(QMessageBox::NoIcon, heading,
                             WindowText::tr("Replace the playlist “%1”?").arg(title),
                             QMessageBox::NoButton, &m_window);
        QPushButton* const replace =
            question.addButton(WindowText::tr("&Replace"), QMessageBox::AcceptRole);
        question.setDefaultButton(
            question.addButton(WindowText::tr("&Keep"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != replace)
            return;
    }
    m_parts.playlists.save(m_parts.music.playlist(title));
}

/// Tracks missing from the catalog are listed by name.
void ListFiles::reportOpened(const MatchedPlaylist& playlist)
{
    const QString& title = playlist.playlist.title;
    const Message all = Message("", "%1").arg(playlist.missing.mid(0, kListedMissing).join(u'\n'));
    if (const Message none = noneFound(playlist); !none.isEmpty()) {
        m_parts.status.say(News::List, none, all);
        return;
    }
    if (playlist.missing.isEmpty()) {
        m_parts.status.say(News::List, Message("v2m::MainWindow", "Opened “%1”.").arg(title));
        return;
    }
    const Message names = Message("", "%1").arg(
        QLocale().createSeparatedList(playlist.missing.mid(0, kNamedMissing)));
    m_parts.status.say(
        News::List,
        playlist.missing.size() == 1
            ? Message("v2m::MainWindow", "Opened “%1” without one that is not in the catalog: %2")
                  .arg(title, names)
            : Message("v2m::MainWindow", "Opened “%1” without %2 that are not in the catalog: %3")
                  .arg(title, playlist.missing.size(), names),
        all);
}

void ListFiles::exportList()
{
    const QString title = listTitle();
    const QString clip = clipTitle(m_parts.mood.clip());
    const QString base = m_parts.music.history().opened() ? title
                         : clip.isEmpty()                 ? WindowText::tr("playlist")
                                                          : clip;
    const QString name = asFileName(base) + u".m3u8"_s;
    const QString path = chooseExportFile(&m_window, WindowText::tr("Export Playlist"), name,
                                          playlistExportFilters());
    exportTo(path, [&] {
        const Playlist list = withPlayedFiles(m_parts.music.playlist(title), m_audioFolder);
        exportPlaylist(list, path);
        return written(path, addressCount(list, path));
    });
}

void ListFiles::exportAnalysis()
{
    const Stage& stage = m_parts.stage;
    const QString name = asFileName(clipTitle(stage.state().path)) + u".json"_s;
    const QString path = chooseExportFile(&m_window, WindowText::tr("Export Analysis"), name,
                                          analysisExportFilters());
    // Another clip may have been recorded while the dialog was open.
    exportTo(stage.state().analysis ? path : QString(), [&] {
        stage.exportClip(path);
        return written(path);
    });
}

void ListFiles::exportSoundtrack()
{
    const StageState& state = m_parts.stage.state();
    if (!state.canPlay() || !m_parts.music.hasTracks())
        return;
    SoundtrackTask task;
    task.clip = state.path;
    task.name = asFileName(clipTitle(state.path));
    task.durationS = static_cast<double>(state.range().lengthMs()) / 1000.0;
    const std::span<const EmotionSample> timeline = state.timeline();
    task.timeline = state.faceId == kAllFaces ? EmotionTimeline(timeline.begin(), timeline.end())
                                              : samplesOfFace(timeline, state.faceId);
    for (const PlaylistEntry& entry : m_parts.music.playlist(listTitle()).entries)
        task.list.push_back(entry.track);
    task.audioFolder = m_audioFolder;
    auto* dialog = new SoundtrackDialog(
        std::move(task), exportFolder(),
        [](QWidget* parent, const QString& name, const QStringList& filters) {
            return chooseExportFile(parent, WindowText::tr("Clip with Music"), name, filters);
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SoundtrackDialog::written, this, [this](const QString& path) {
        rememberExportFolder(path);
        m_parts.status.say(News::File, written(path));
    });
    dialog->open();
}

void ListFiles::exportTo(const QString& path, const std::function<Message()>& write)
{
    if (path.isEmpty())
        return;
    try {
        const Message news = write();
        rememberExportFolder(path);
        m_parts.status.say(News::File, news);
    } catch (const Error& error) {
        m_parts.status.say(News::File, error.message());
    }
}

} // namespace v2m
