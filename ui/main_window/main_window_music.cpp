// SPDX-License-Identifier: MIT
// MainWindow: the list, the catalog and the listener's own folders.
#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/import_report_text.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/bring_forward.h"
#include "ui/main_window/folding_panes.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/reading_chip.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/track_details.h"
#include "ui/session/folder_controller.h"
#include "ui/session/playlist_library.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/clip_strip.h"
#include "ui/stage/stage.h"
#include "ui/theme/fitted_size.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

const QString kFolderKey = u"folders/music"_s; ///< where the last one was chosen

constexpr int kNameLetters = 60;   ///< wide, of the question for a name
constexpr int kNamedMissing = 3;   ///< in the status bar
constexpr int kListedMissing = 40; ///< in its tip

/// Each begins when the one before it has ended, unless that was cancelled.
void importInTurn(CatalogDialog& dialog, LibraryController& library, QStringList tables)
{
    const QString table = tables.takeFirst();
    if (!tables.empty()) {
        auto* const turn = new QObject(&dialog);
        const auto next = [&dialog, &library, tables, turn] {
            turn->deleteLater();
            importInTurn(dialog, library, tables);
        };
        // Queued, so that the dialog has shown the result before.
        constexpr auto kLater =
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
        QObject::connect(&library, &LibraryController::importFinished, turn, next, kLater);
        QObject::connect(&library, &LibraryController::importFailed, turn, next, kLater);
        QObject::connect(&library, &LibraryController::importCancelled, turn,
                         &QObject::deleteLater);
    }
    dialog.importFile(table);
}

} // namespace

void MainWindow::connectMusic()
{
    connectPlaylists();
    connectHistory();
    connect(m_music, &PlaylistController::failed, this,
            [this](const Message& reason) { m_status.say(News::ListFailure, reason); });
    connect(&m_library, &LibraryController::listReady, this,
            [this] { m_status.takeBack(News::ListFailure); });
    connect(&m_pane->model(), &PlaylistModel::listChanged, this,
            [this] { m_status.takeBack(News::List); });
    connect(&m_pane->model(), &PlaylistModel::listChanged, this, &MainWindow::refreshActions);
    connect(m_pane, &PlaylistPane::importRequested, this, &MainWindow::showCatalog);
    connect(m_pane, &PlaylistPane::folderRequested, this, &MainWindow::chooseMusicFolder);
    connect(m_actions->another, &QAction::triggered, m_pane, &PlaylistPane::askForAnotherSelection);
    connect(m_pane, &PlaylistPane::evidenceRequested, &m_library,
            &LibraryController::requestEvidence);
    connect(&m_library, &LibraryController::evidenceReady, &m_pane->details(),
            &TrackDetails::setEvidence);
    connect(m_pane->actions().details(), &QAction::triggered, this, [this] {
        if (m_pane->areDetailsShown())
            m_panes->reveal(FoldingPanes::Part::Music);
    });
    connect(m_playerBar, &PlayerBar::trackRequested, this, [this] {
        m_panes->reveal(FoldingPanes::Part::Music);
        m_pane->goToPlaying();
    });
    connect(m_pane, &PlaylistPane::exportRequested, this, &MainWindow::exportPlaylistAs);
}

void MainWindow::connectHistory()
{
    ListHistory& history = m_music->history();
    connect(&m_stage->clipStrip(), &ClipStrip::takenOff, this,
            [this, &history](const QStringList& paths, const QString& name) {
                ClipShelf* const shelf = m_stage->clipStrip().shelf();
                const bool isOne = paths.size() == 1;
                history.addStep(
                    isOne ? ListEditKind::TakeClip : ListEditKind::TakeAllClips,
                    [shelf, paths] {
                        for (const QString& path : paths)
                            shelf->putBack(path);
                    },
                    [shelf, paths] {
                        std::for_each(paths.rbegin(), paths.rend(),
                                      [shelf](const QString& path) { shelf->take(path); });
                    });
                const QString keys =
                    history.undoAction()->shortcut().toString(QKeySequence::NativeText);
                m_status.say(
                    News::Step,
                    //: %1: a clip's name; %2: the keys that undo
                    isOne
                        ? Message("v2m::MainWindow", "%1 was removed. %2 brings it back.")
                              .arg(name, keys)
                        //: %1: the keys that undo
                        : Message("v2m::MainWindow", "All clips were removed. %1 brings them back.")
                              .arg(keys));
            });
    connect(&history, &ListHistory::recorded, this, [this] { m_status.takeBack(News::Step); });
    connect(&history, &ListHistory::undone, this, [this](const Message& step) {
        //: %1: what was undone, such as "Remove"
        m_status.say(News::Step, Message("v2m::MainWindow", "Undone: %1").arg(step));
    });
    connect(&history, &ListHistory::redone, this, [this](const Message& step) {
        //: %1: what was done again, such as "Remove"
        m_status.say(News::Step, Message("v2m::MainWindow", "Redone: %1").arg(step));
    });
}

void MainWindow::updateMood()
{
    const StageState& state = m_stage->state();
    if (state.isCamera() && m_reading && m_reading->isReading())
        return; // the list is planned from track to track
    if (const auto scores = state.scores()) {
        const QString camera = u"camera %1"_s.arg(state.subject);
        m_music->switchTo({state.path.isEmpty() ? camera : state.path, state.faceId});
        m_musicOf = state.path;
        m_music->setMood(scores, state.course(), state.span(), state.people());
    } else if (state.mode == StageMode::Failed) {
        m_musicOf.clear();
        m_music->clear();
    }
}

void MainWindow::connectReading()
{
    m_reading = new ReadingLoop({m_player, *m_music, *m_stage, m_live, *m_capture},
                                *m_actions->keepReading, this);
    auto* chip = new ReadingChip(*m_reading, *m_actions->keepReading);
    auto* layout = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    layout->insertWidget(layout->indexOf(m_playerBar), chip);
    connect(m_reading, &ReadingLoop::ended, this,
            [this](const Message& summary) { m_status.say(News::Reading, summary); });
}

void MainWindow::connectPlaylists()
{
    PlaylistLibrary& playlists = m_library.playlists();
    connect(&playlists, &PlaylistLibrary::opened, this, [this](const MatchedPlaylist& playlist) {
        m_music->open(playlist);
        reportOpened(playlist);
    });
    connect(&playlists, &PlaylistLibrary::saved, this, [this](const QString& title) {
        m_status.say(News::SavedList, Message("v2m::MainWindow", "Saved as “%1”.").arg(title));
        m_savedList = title;
    });
    connect(&playlists, &PlaylistLibrary::loaded, this, [this, &playlists] {
        if (!playlists.has(m_savedList))
            m_status.takeBack(News::SavedList);
    });
    connect(&playlists, &PlaylistLibrary::failed, this,
            [this](const Message& reason) { m_status.say(News::File, reason); });
    playlists.load();
}

/// Tracks missing from the catalog are listed by name.
void MainWindow::reportOpened(const MatchedPlaylist& playlist)
{
    const QString& title = playlist.playlist.title;
    if (playlist.missing.isEmpty()) {
        m_status.say(News::List, Message("v2m::MainWindow", "Opened “%1”.").arg(title));
        return;
    }
    const Message names = Message("", "%1").arg(
        QLocale().createSeparatedList(playlist.missing.mid(0, kNamedMissing)));
    m_status.say(
        News::List,
        playlist.missing.size() == 1
            ? Message("v2m::MainWindow", "Opened “%1” without one that is not in the catalog: %2")
                  .arg(title, names)
            : Message("v2m::MainWindow", "Opened “%1” without %2 that are not in the catalog: %3")
                  .arg(title, playlist.missing.size(), names),
        Message("", "%1").arg(playlist.missing.mid(0, kListedMissing).join(u'\n')));
}

void MainWindow::savePlaylist()
{
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Save as Playlist"));
    dialog.setLabelText(tr("&Name of the playlist:"));
    dialog.setTextValue(listTitle());
    dialog.resize(fittedSize(
        dialog, {kNameLetters * fontMetrics().averageCharWidth(), dialog.sizeHint().height()}));
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    connect(&dialog, &QInputDialog::textValueChanged, buttons, [buttons](const QString& name) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.simplified().isEmpty());
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString title = dialog.textValue().simplified();
    const auto& opened = m_music->history().opened();
    const bool isOpenOne =
        opened && opened->kind == ListHistory::Opened::Kind::Saved && opened->title == title;
    if (m_library.playlists().has(title) && !isOpenOne) {
        QMessageBox question(QMessageBox::NoIcon, tr("Save as Playlist"),
                             tr("Replace the playlist “%1”?").arg(title), QMessageBox::NoButton,
                             this);
        QPushButton* const replace = question.addButton(tr("&Replace"), QMessageBox::AcceptRole);
        question.setDefaultButton(question.addButton(tr("&Keep"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != replace)
            return;
    }
    m_library.playlists().save(m_music->playlist(title));
}

void MainWindow::showPlaylists()
{
    showCatalog();
    const auto& opened = m_music->history().opened();
    const bool isSaved = opened && opened->kind == ListHistory::Opened::Kind::Saved;
    m_catalog->showPlaylists(isSaved ? opened->title : QString());
}

void MainWindow::connectLibrary()
{
    connect(&m_stage->pad(), &CircumplexPad::trackChosen, this, [this](int track) {
        m_panes->reveal(FoldingPanes::Part::Music);
        m_pane->view().selectRow(track);
        m_pane->view().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_library, &LibraryController::failed, this,
            [this](const Message& reason) { m_status.say(News::CatalogFailure, reason); });
    // Stays until another import.
    connect(&m_library, &LibraryController::importFailed, this,
            [this](const Message& reason) { m_status.say(News::Catalog, reason); });
    const auto works = [this](auto sign) {
        connect(&m_library, sign, this, [this] { m_status.takeBack(News::CatalogFailure); });
    };
    works(&LibraryController::listReady);
    works(&LibraryController::moreLikeReady);
    works(&LibraryController::evidenceReady);
    works(&LibraryController::searchReady);
    works(&LibraryController::overviewReady);
    works(&LibraryController::feedbackReady);
    works(&LibraryController::catalogChanged);
    connect(&m_library, &LibraryController::importStarted, this, [this] {
        m_status.takeBack(News::Catalog);
        m_status.takeBack(News::CatalogFailure);
        sayImporting();
    });
    connect(&m_library, &LibraryController::importFinished, this, &MainWindow::sayImported);
    connect(&m_library, &LibraryController::importCancelled, this,
            [this] { m_status.takeBack(News::Catalog); });
    connect(&m_library, &LibraryController::feedbackCleared, this, [this] {
        m_status.say(News::Catalog,
                     Message("v2m::MainWindow", "Your likes and plays are forgotten."));
    });
    connect(&m_library, &LibraryController::moodsEnded, this, [this](bool allRead) {
        if (!allRead)
            m_status.say(News::Model,
                         Message("v2m::MainWindow",
                                 "The moods of the music stay as they were until the next start."));
    });
    connect(&m_library, &LibraryController::modelNoticed, this, [this](const Message& notice) {
        m_notice = notice;
        retranslate();
        m_captions->setVisible(!notice.isEmpty());
        if (notice.isEmpty())
            m_status.takeBack(News::Model);
        else
            m_status.say(News::Model, notice);
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
    // Only after the list worker has opened and perhaps updated the catalog.
    connect(&m_library, &LibraryController::overviewReady, &m_library.folders(),
            &FolderController::resume, Qt::SingleShotConnection);
}

void MainWindow::showCatalog()
{
    if (!m_catalog) {
        m_catalog = new CatalogDialog(m_library, this);
        m_catalog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_catalog, &QDialog::finished, this, &MainWindow::sayImporting);
        connect(m_catalog, &CatalogDialog::settingsRequested, this,
                [this] { showSettings(SettingsPage::Privacy); }); // to allow the network
        connect(m_catalog, &CatalogDialog::playRequested, this, &MainWindow::addAndPlay);
        connect(m_catalog, &CatalogDialog::addRequested, this, &MainWindow::addToList);
        connect(m_catalog, &CatalogDialog::moreLikeRequested, m_music,
                &PlaylistController::askForMoreLike);
    }
    m_catalog->setNetworkAllowed(m_settings.networkAllowed);
    bringForward(*m_catalog);
}

bool MainWindow::isCatalogShown() const
{
    return m_catalog && m_catalog->isVisible();
}

/// Unless the catalog says so itself.
void MainWindow::sayImporting()
{
    if (m_library.isImporting() && !isCatalogShown())
        m_status.say(News::Catalog, Message("v2m::SourcesPage", "Importing “%1”…")
                                        .arg(importedName(m_library.importedPath())));
}

void MainWindow::sayImported(const ImportReport& report)
{
    m_status.takeBack(News::Catalog);
    if (isCatalogShown())
        return;
    m_status.say(News::Catalog, importSummary(report, importedName(m_library.importedPath())));
}

void MainWindow::addToList(const std::vector<Track>& tracks)
{
    const int added = m_music->add(tracks);
    if (added == 0) {
        m_status.say(News::List, Message("v2m::MainWindow", "That is already in the list."));
        return;
    }
    m_status.say(News::List,
                 Message("v2m::MainWindow", "Added to the list: %1.")
                     .arg(added == 1 ? tracks.front().title : QLocale().toString(added)));
}

void MainWindow::addAndPlay(const Track& track)
{
    m_music->add({track});
    if (const auto row = m_pane->model().rowOf(TrackKey::of(track)))
        m_player.playRow(*row);
}

void MainWindow::chooseMusicFolder()
{
    QSettings settings;
    const QString before =
        settings.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::MusicLocation))
            .toString();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Add a Folder of Music"), before);
    if (folder.isEmpty())
        return;
    settings.setValue(kFolderKey, folder);
    addMusicFolders({folder});
}

void MainWindow::addMusicFolders(const QStringList& folders)
{
    for (const QString& folder : folders)
        m_library.folders().add(folder);
}

bool MainWindow::mayBeMusic(const QString& path)
{
    const QFileInfo file(path);
    return file.isDir() ||
           (file.isFile() && file.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0);
}

void MainWindow::offerAsMusic(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Add as Music"),
                        //: %1: the names of folders or files
                        tr("Add %1 to your music?").arg(QLocale().createSeparatedList(names)),
                        QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("A folder or a table of tracks is not a video or a picture of a face."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const add = question->addButton(tr("&Add as Music…"), QMessageBox::AcceptRole);
    connect(add, &QPushButton::clicked, this, [this, paths] {
        QStringList tables;
        for (const QString& path : paths) {
            if (QFileInfo(path).isDir())
                m_library.folders().add(path);
            else
                tables.append(path);
        }
        if (tables.empty())
            return;
        showCatalog();
        importInTurn(*m_catalog, m_library, tables);
    });
    question->setDefaultButton(add);
    question->open();
}

} // namespace v2m
