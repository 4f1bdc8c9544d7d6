// SPDX-License-Identifier: MIT
#include "ui/catalog/sources_page.h"

#include "core/base/error.h"
#include "core/catalog/musiccaps_check.h"
#include "core/catalog/starter_catalog.h"
#include "ui/catalog/catalog_table.h"
#include "ui/catalog/folder_panel.h"
#include "ui/catalog/import_report_text.h"
#include "ui/catalog/musiccaps_offer.h"
#include "ui/catalog/source_table_model.h"
#include "ui/catalog/work_panel.h"
#include "ui/session/folder_controller.h"
#include "ui/theme/file_dialog.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tab_order.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr auto kMusicCaps = "musiccaps"_L1; // both the source's name and its format's
constexpr auto kStarter = "starter"_L1;
constexpr int kShownRows = 3; ///< at least

/// Of the 5,521 of MusicCaps, less a few that an import may have rejected.
constexpr std::int64_t kWholeMusicCaps = 5'400;

DownloadSource musicCapsFrom(const QUrl& address)
{
    DownloadSource source = musicCapsFile();
    source.address = address;
    return source;
}

Message refusal(const QString& host, const Message& reason)
{
    //: %1: a server's name; %2: a sentence that says why
    return Message("v2m::SourcesPage", "What %1 has sent could not be imported. %2")
        .arg(host, reason);
}

Message importing(const Message& name)
{
    return Message("v2m::SourcesPage", "Importing “%1”…").arg(name);
}

Message removing(const QString& title)
{
    return Message("v2m::SourcesPage", "Removing “%1”…").arg(title);
}

} // namespace

SourcesPage::SourcesPage(LibraryController& library, const QUrl& musicCapsAddress, QWidget* parent)
    : QWidget(parent), m_library(library),
      m_download(new FileDownload(musicCapsFrom(musicCapsAddress), FileDownload::kPatience, this)),
      m_model(new SourceTableModel(this)), m_total(new QLabel(this)),
      m_table(makeCatalogTable(this)), m_addFolder(new QPushButton(this)),
      m_import(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_starter(new QPushButton(this)), m_hint(new QLabel(this)), m_panel(new WorkPanel(this)),
      m_folderPanel(new FolderPanel(library.folders(), this)), m_offer(new MusicCapsOffer(this))
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SourceTableModel::Title,
                                                      QHeaderView::Stretch);
    m_table->setMinimumHeight(kShownRows * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalHeader()->sizeHint().height());
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // no more than there is
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_total->hide();   // until it is known
    m_starter->hide(); // likewise
    for (QPushButton* button : {m_addFolder, m_import, m_remove, m_starter})
        button->setAutoDefault(false);

    auto* adding = new QHBoxLayout;
    adding->setSpacing(metrics::kSmall);
    adding->addWidget(m_addFolder);
    adding->addWidget(m_import);
    adding->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_starter);
    buttons->addStretch();
    buttons->addWidget(m_total);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kSmall);
    column->addLayout(adding);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_folderPanel);
    column->addWidget(m_offer);

    setTabOrderOf({m_addFolder, m_import, m_table, m_remove, m_starter});

    connect(m_addFolder, &QPushButton::clicked, this, &SourcesPage::chooseFolder);
    connect(m_import, &QPushButton::clicked, this, &SourcesPage::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPage::askToRemove);
    connect(m_starter, &QPushButton::clicked, this, &SourcesPage::addStarterWorks);
    connect(m_panel, &WorkPanel::cancelRequested, this, &SourcesPage::cancel);
    connect(m_offer, &MusicCapsOffer::downloadRequested, this, &SourcesPage::startDownload);
    connect(m_offer, &MusicCapsOffer::settingsRequested, this, &SourcesPage::settingsRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SourcesPage::refreshButtons);
    connectLibrary();
    connectFolders();
    connectDownload();
    keepTranslated(this, &SourcesPage::retranslate);
    adoptWork();
    refreshButtons();
}

SourcesPage::~SourcesPage()
{
    // An import of our download is cancelled when the page closes.
    if (m_work == Work::MusicCapsImport)
        m_library.cancelImport();
}

/// Picks up work that began before this page existed, or what has come of it.
void SourcesPage::adoptWork()
{
    if (m_library.overview())
        showOverview(*m_library.overview());
    if (!m_library.removedSource().isEmpty()) {
        const int row = m_model->rowOf(m_library.removedSource());
        const QString title =
            row < 0 ? m_library.removedSource() : displayTitle(m_model->source(row));
        m_work = Work::Removal;
        m_removing = title;
        m_panel->showLastingWork(removing(title));
    } else if (m_library.isImporting()) {
        m_work = Work::FileImport;
        m_importing = importedName(m_library.importedPath());
        m_panel->showWork(importing(m_importing));
    } else if (m_library.lastReport()) {
        m_importing = m_library.lastReport()->source == kMusicCaps
                          ? Message::verbatim("MusicCaps")
                          : importedName(m_library.importedPath());
        showResult(*m_library.lastReport());
    }
}

void SourcesPage::addStarterWorks()
{
    if (isBusy() || m_library.isImporting())
        return;
    m_work = Work::FileImport;
    m_importing = importedName({});
    m_panel->showLastingWork(importing(m_importing));
    refreshButtons();
    m_library.addStarterWorks();
}

void SourcesPage::setNetworkAllowed(bool isAllowed)
{
    m_isNetworkAllowed = isAllowed;
    m_offer->setNetworkAllowed(isAllowed);
    if (!isAllowed)
        m_download->cancel();
}

void SourcesPage::importFile(const QString& path)
{
    if (isBusy())
        return;
    if (m_library.isImporting()) {
        m_panel->showProblem(Message("v2m::SourcesPage", "Another import is still running."));
        return;
    }
    m_work = Work::FileImport;
    m_lastFolder = QFileInfo(path).path();
    m_importing = importedName(path);
    m_panel->showWork(importing(m_importing));
    refreshButtons();
    m_library.importFile(path, {});
}

void SourcesPage::connectLibrary()
{
    connect(&m_library, &LibraryController::overviewReady, this, &SourcesPage::showOverview);
    connect(&m_library, &LibraryController::catalogChanged, &m_library,
            &LibraryController::refreshOverview);
    connect(&m_library, &LibraryController::removalEnded, this, [this](bool isRemoved) {
        if (m_work == Work::Removal)
            endWork();
        if (isRemoved)
            m_panel->showResult(Message("v2m::SourcesPage", "“%1” was removed.").arg(m_removing));
    });
    connect(&m_library, &LibraryController::openedReadOnly, m_panel, &WorkPanel::showProblem);
    connect(&m_library, &LibraryController::importProgressed, this,
            [this](const ImportProgress& progress) {
                if (isBusy())
                    m_panel->setProgress(progress.bytesDone, progress.bytesTotal);
            });
    connect(&m_library, &LibraryController::importFinished, this, &SourcesPage::showReport);
    connect(&m_library, &LibraryController::importCancelled, this, [this] {
        if (!isBusy())
            return;
        endWork();
        m_panel->showResult(Message("v2m::SourcesPage",
                                    "The import was cancelled; the catalog is as it was before."));
    });
    connect(&m_library, &LibraryController::failed, this, [this](const Message& reason) {
        if (m_work == Work::Download || (isBusy() && m_library.isImporting()))
            return; // another request has failed
        const bool isMusicCaps = m_work == Work::MusicCapsImport;
        if (isBusy() && m_work != Work::Removal)
            endWork();
        m_panel->showProblem(isMusicCaps ? refusal(m_download->host(), reason) : reason);
    });
}

void SourcesPage::connectFolders()
{
    FolderController& folders = m_library.folders();
    m_model->setWatchedFolders(folders.watched());
    connect(&folders, &FolderController::watchedChanged, m_model,
            &SourceTableModel::setWatchedFolders);
    connect(m_model, &SourceTableModel::watchRequested, &folders, &FolderController::setWatched);
    // A folder being scanned cannot be removed.
    for (const auto change : {&FolderController::begun, &FolderController::cancelled})
        connect(&folders, change, this, &SourcesPage::refreshButtons);
    connect(&folders, &FolderController::finished, this, &SourcesPage::refreshButtons);
    connect(&folders, &FolderController::failed, this, &SourcesPage::refreshButtons);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesPage::showMenu);
}

const CatalogSource* SourcesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->source(rows.front().row());
}

void SourcesPage::chooseFolder()
{
    const QString folder = askForFolder(window(), tr("Add a Folder of Music"), m_lastFolder);
    if (folder.isEmpty())
        return;
    m_lastFolder = folder;
    m_library.folders().add(folder);
}

void SourcesPage::showMenu(const QPoint& position)
{
    const CatalogSource* const source = chosen();
    if (source == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Show Its Tracks")), &QAction::triggered, this,
            [this, name = source->name] { Q_EMIT tracksRequested(name); });
    if (isFolderOfMusic(*source)) {
        const QString folder = source->fileName;
        FolderController& folders = m_library.folders();
        connect(menu->addAction(tr("&Read It Again")), &QAction::triggered, &folders,
                [&folders, folder] { folders.add(folder); });
        QAction* const watch = menu->addAction(tr("&Watch for Changes"));
        watch->setCheckable(true);
        watch->setChecked(folders.watched().contains(folder));
        connect(watch, &QAction::triggered, &folders,
                [&folders, folder](bool isWatched) { folders.setWatched(folder, isWatched); });
        menu->addSeparator();
    }
    QAction* const remove = menu->addAction(m_remove->text());
    remove->setEnabled(m_remove->isEnabled());
    connect(remove, &QAction::triggered, this, &SourcesPage::askToRemove);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SourcesPage::connectDownload()
{
    connect(m_download, &FileDownload::progressed, m_panel, &WorkPanel::setProgress);
    connect(m_download, &FileDownload::finished, this, [this](const QString& path) {
        m_work = Work::MusicCapsImport;
        try {
            requirePublishedMusicCaps(path); // of 2.9 MB: that takes a moment
        } catch (const Error& error) {
            endWork();
            m_panel->showProblem(refusal(m_download->host(), error.message()));
            return;
        }
        m_importing = Message::verbatim("MusicCaps");
        m_panel->showWork(importing(m_importing));
        m_library.importFile(path, kMusicCaps);
    });
    connect(m_download, &FileDownload::failed, this, [this](const Message& reason) {
        endWork();
        m_panel->showProblem(reason);
    });
    connect(m_download, &FileDownload::cancelled, this, [this] {
        endWork();
        m_panel->showResult(Message("v2m::SourcesPage", "The download was cancelled."));
    });
}

void SourcesPage::chooseFile()
{
    const QString path =
        askForFile(window(), tr("Import a data set"), m_lastFolder, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        importFile(path);
}

void SourcesPage::startDownload()
{
    if (isBusy() || m_library.isImporting() || !m_isNetworkAllowed)
        return;
    m_work = Work::Download;
    m_panel->showWork(
        Message("v2m::SourcesPage", "Downloading MusicCaps from %1…").arg(m_download->host()));
    refreshButtons();
    m_download->start();
}

void SourcesPage::cancel()
{
    if (m_work == Work::Download)
        m_download->cancel();
    else
        m_library.cancelImport();
}

void SourcesPage::askToRemove()
{
    const CatalogSource* const chosenOne = chosen();
    if (chosenOne == nullptr || isBusy() || m_question != nullptr)
        return;
    const CatalogSource& source = *chosenOne;
    const QString title = displayTitle(source);

    m_question = new QMessageBox(QMessageBox::NoIcon, tr("Remove a source"),
                                 tr("Remove “%1” from the catalog?").arg(title),
                                 QMessageBox::NoButton, window());
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(
        source.name == kStarterSource
            ? tr("This removes %Ln track(s). They come with the program, and can be added again.",
                 nullptr, static_cast<int>(source.tracks))
        : isFolderOfMusic(source)
            ? tr("This removes %Ln track(s). The files themselves stay where they are.", nullptr,
                 static_cast<int>(source.tracks))
            : tr("This removes %Ln track(s). The file that it was imported from stays where it is.",
                 nullptr, static_cast<int>(source.tracks)));
    QPushButton* const remove = m_question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton* const keep = m_question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this,
            [this, name = source.name, title] { this->remove(name, title); });
    m_question->open();
}

void SourcesPage::remove(const QString& name, const QString& title)
{
    m_work = Work::Removal;
    m_removing = title;
    m_panel->showLastingWork(removing(title));
    refreshButtons();
    m_library.removeSource(name);
}

void SourcesPage::showOverview(const CatalogOverview& overview)
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const QString name = chosen.isEmpty() ? QString() : m_model->source(chosen.front().row()).name;
    m_trackCount = overview.tracks;
    m_model->setSources(overview.sources);
    if (const int row = m_model->rowOf(name); row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const int musicCaps = m_model->rowOf(kMusicCaps);
    m_isMusicCapsWhole = musicCaps >= 0 && m_model->source(musicCaps).tracks >= kWholeMusicCaps;
    m_starter->setVisible(m_model->rowOf(kStarter) < 0);
    m_total->setText(totalText());
    m_total->show();
    refreshButtons();
}

void SourcesPage::showReport(const ImportReport& report)
{
    if (!isBusy())
        return; // from another request
    endWork();
    showResult(report);
}

void SourcesPage::showResult(const ImportReport& report)
{
    m_panel->showResult(importSummary(report, m_importing), report);
}

void SourcesPage::endWork()
{
    if (std::exchange(m_work, Work::None) == Work::MusicCapsImport)
        m_download->discard();
    refreshButtons();
}

void SourcesPage::refreshButtons()
{
    m_import->setEnabled(!isBusy());
    m_starter->setEnabled(!isBusy());
    const CatalogSource* const source = chosen();
    const bool isBeingRead = source != nullptr && isFolderOfMusic(*source) &&
                             m_library.folders().isUnderWay(source->fileName);
    m_remove->setEnabled(!isBusy() && source != nullptr && !isBeingRead);
    m_remove->setToolTip(isBeingRead ? tr("This folder is being listened to") : QString());
    m_offer->setVisible(!m_isMusicCapsWhole && !isBusy()); // its place is that of the progress
}

void SourcesPage::retranslate()
{
    m_table->setAccessibleName(tr("Sources"));
    m_table->setAccessibleDescription(tr("The data sets and folders in the catalog with their "
                                         "numbers of tracks and licences; the menu key shows what "
                                         "can be done with one."));
    m_addFolder->setText(tr("Add a F&older of Music…"));
    m_addFolder->setAccessibleName(tr("Add a folder of music"));
    m_addFolder->setAccessibleDescription(
        tr("Listens to the music files in a folder of yours, so that they appear in the lists."));
    m_import->setText(tr("&Import a CSV file…"));
    m_import->setAccessibleName(tr("Import a CSV file"));
    m_import->setAccessibleDescription(
        tr("Brings the tracks of a data set on this machine into the catalog."));
    m_remove->setText(tr("&Remove…"));
    m_remove->setAccessibleName(tr("Remove the chosen source"));
    m_remove->setAccessibleDescription(
        tr("Removes the chosen data set and its tracks from the catalog, after asking."));
    m_starter->setText(tr("Add the &Built-in Works"));
    m_starter->setAccessibleName(tr("Add the built-in works"));
    m_starter->setAccessibleDescription(tr("Works in the public domain that come with the program; "
                                           "most of them play without a network."));
    m_starter->setToolTip(m_starter->accessibleDescription());
    m_hint->setText(
        tr("Or drop a folder or a CSV file here. The first line of a CSV file names its "
           "columns, at least id and caption."));
    m_total->setText(totalText());
    m_model->retranslate();
}

QString SourcesPage::totalText() const
{
    return tr("%Ln track(s) in all", nullptr, static_cast<int>(m_trackCount));
}

} // namespace v2m
