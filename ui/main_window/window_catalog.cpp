// SPDX-License-Identifier: MIT
#include "ui/main_window/window_catalog.h"

#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/import_report_text.h"
#include "ui/catalog/source_table_model.h"
#include "ui/main_window/bring_forward.h"
#include "ui/main_window/forget_feedback.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_text.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/folder_controller.h"
#include "ui/session/library_controller.h"
#include "ui/theme/file_dialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

const QString kFolderKey = u"folders/music"_s; ///< where the last one was chosen

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

WindowCatalog::WindowCatalog(const Parts& parts, const WindowActions& actions, QWidget& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(actions.catalog, &QAction::triggered, this, &WindowCatalog::show);
    connect(actions.playlists, &QAction::triggered, this, &WindowCatalog::showPlaylists);
    connect(actions.addFolder, &QAction::triggered, this, &WindowCatalog::chooseFolder);
    connect(actions.forget, &QAction::triggered, this,
            [this] { askToForget(m_parts.library, &m_window); });
    connect(&m_parts.pane, &PlaylistPane::importRequested, this, &WindowCatalog::show);
    connect(&m_parts.pane, &PlaylistPane::folderRequested, this, &WindowCatalog::chooseFolder);
    connectLibrary();
}

WindowCatalog::~WindowCatalog()
{
    delete m_dialog.data();
}

void WindowCatalog::connectLibrary()
{
    LibraryController& library = m_parts.library;
    connect(&library, &LibraryController::failed, this,
            [this](const Message& reason) { m_parts.status.say(News::CatalogFailure, reason); });
    connect(&library, &LibraryController::openedReadOnly, this,
            [this](const Message& reason) { m_parts.status.say(News::Catalog, reason); });
    // Stays until another import.
    connect(&library, &LibraryController::importFailed, this,
            [this](const Message& reason) { m_parts.status.say(News::Catalog, reason); });
    const auto works = [this, &library](auto sign) {
        connect(&library, sign, this, [this] { m_parts.status.takeBack(News::CatalogFailure); });
    };
    works(&LibraryController::listReady);
    works(&LibraryController::moreLikeReady);
    works(&LibraryController::evidenceReady);
    works(&LibraryController::searchReady);
    works(&LibraryController::overviewReady);
    works(&LibraryController::feedbackReady);
    works(&LibraryController::catalogChanged);
    connect(&library, &LibraryController::importStarted, this, [this] {
        m_parts.status.takeBack(News::Catalog);
        m_parts.status.takeBack(News::CatalogFailure);
        sayImporting();
    });
    connect(&library, &LibraryController::importFinished, this, &WindowCatalog::sayImported);
    connect(&library, &LibraryController::importCancelled, this,
            [this] { m_parts.status.takeBack(News::Catalog); });
    connect(&library, &LibraryController::feedbackCleared, this, [this] {
        m_parts.status.say(News::Catalog,
                           Message("v2m::MainWindow", "Your likes and plays are forgotten."));
    });
    connect(&library, &LibraryController::overviewReady, this,
            [this](const CatalogOverview& overview) {
                QList<std::pair<QString, QString>> sources;
                for (const CatalogSource& source : overview.sources)
                    sources.append({source.name, displayTitle(source)});
                m_parts.pane.setSources(sources);
                m_parts.pane.setGenres(overview.genres);
            });
    connect(&library, &LibraryController::catalogChanged, &library,
            &LibraryController::refreshOverview);
    // Only after the list worker has opened and perhaps updated the catalog.
    connect(&library, &LibraryController::overviewReady, &library.folders(),
            &FolderController::resume, Qt::SingleShotConnection);
}

void WindowCatalog::show()
{
    if (!m_dialog) {
        m_dialog = new CatalogDialog(m_parts.library, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::finished, this, &WindowCatalog::sayImporting);
        connect(m_dialog, &CatalogDialog::settingsRequested, this,
                &WindowCatalog::settingsRequested);
        connect(m_dialog, &CatalogDialog::playRequested, this, &WindowCatalog::addAndPlay);
        connect(m_dialog, &CatalogDialog::addRequested, this, &WindowCatalog::addToList);
        connect(m_dialog, &CatalogDialog::moreLikeRequested, &m_parts.music,
                &PlaylistController::askForMoreLike);
    }
    m_dialog->setNetworkAllowed(m_networkAllowed);
    bringForward(*m_dialog);
}

void WindowCatalog::setNetworkAllowed(bool isAllowed)
{
    m_networkAllowed = isAllowed;
    if (m_dialog)
        m_dialog->setNetworkAllowed(isAllowed);
}

void WindowCatalog::showPlaylists()
{
    show();
    const auto& opened = m_parts.music.history().opened();
    const bool isSaved = opened && opened->kind == ListHistory::Opened::Kind::Saved;
    m_dialog->showPlaylists(isSaved ? opened->title : QString());
}

bool WindowCatalog::isShown() const
{
    return m_dialog && m_dialog->isVisible();
}

/// Unless the catalog says so itself.
void WindowCatalog::sayImporting()
{
    if (m_parts.library.isImporting() && !isShown())
        m_parts.status.say(News::Catalog, Message("v2m::SourcesPage", "Importing “%1”…")
                                              .arg(importedName(m_parts.library.importedPath())));
}

void WindowCatalog::sayImported(const ImportReport& report)
{
    m_parts.status.takeBack(News::Catalog);
    if (isShown())
        return;
    m_parts.status.say(News::Catalog,
                       importSummary(report, importedName(m_parts.library.importedPath())));
}

void WindowCatalog::addToList(const std::vector<Track>& tracks)
{
    const int added = m_parts.music.add(tracks);
    if (added == 0) {
        m_parts.status.say(News::List, Message("v2m::MainWindow", "That is already in the list."));
        return;
    }
    m_parts.status.say(News::List,
                       Message("v2m::MainWindow", "Added to the list: %1.")
                           .arg(added == 1 ? tracks.front().title : QLocale().toString(added)));
}

void WindowCatalog::addAndPlay(const Track& track)
{
    m_parts.music.add({track});
    if (const auto row = m_parts.pane.model().rowOf(TrackKey::of(track)))
        m_parts.player.playRow(*row);
}

void WindowCatalog::chooseFolder()
{
    QSettings settings;
    const QString folder = askForFolder(
        &m_window, WindowText::tr("Add a Folder of Music"),
        settings.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::MusicLocation))
            .toString());
    if (folder.isEmpty())
        return;
    settings.setValue(kFolderKey, folder);
    addFolders({folder});
}

void WindowCatalog::addFolders(const QStringList& folders)
{
    for (const QString& folder : folders)
        m_parts.library.folders().add(folder);
}

void WindowCatalog::offer(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    auto* question = new QMessageBox(
        QMessageBox::Question, WindowText::tr("Add as Music"),
        //: %1: the names of folders or files
        WindowText::tr("Add %1 to your music?").arg(QLocale().createSeparatedList(names)),
        QMessageBox::Cancel, &m_window);
    question->setInformativeText(
        WindowText::tr("A folder or a table of tracks is not a video or a picture of a face."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const add =
        question->addButton(WindowText::tr("&Add as Music…"), QMessageBox::AcceptRole);
    connect(add, &QPushButton::clicked, this, [this, paths] { importAll(paths); });
    question->setDefaultButton(add);
    question->open();
}

void WindowCatalog::importAll(const QStringList& paths)
{
    QStringList tables;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir())
            m_parts.library.folders().add(path);
        else
            tables.append(path);
    }
    if (tables.empty())
        return;
    show();
    importInTurn(*m_dialog, m_parts.library, tables);
}

} // namespace v2m
