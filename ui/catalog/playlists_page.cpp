// SPDX-License-Identifier: MIT
#include "ui/catalog/playlists_page.h"

#include "core/base/message_text.h"
#include "ui/catalog/catalog_table.h"
#include "ui/catalog/kept_playlists_model.h"
#include "ui/session/playlist_library.h"
#include "ui/theme/file_dialog.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

PlaylistsPage::PlaylistsPage(PlaylistLibrary& playlists, QWidget* parent)
    : QWidget(parent), m_playlists(playlists), m_model(new KeptPlaylistsModel(this)),
      m_table(makeCatalogTable(this)), m_empty(new QLabel(this)), m_news(new QLabel(this)),
      m_open(asTableCommand(
          m_table->addAction(QString(), Qt::Key_Return, this, &PlaylistsPage::openChosen))),
      m_rename(asTableCommand(
          m_table->addAction(QString(), Qt::Key_F2, this, &PlaylistsPage::renameChosen))),
      m_remove(asTableCommand(
          m_table->addAction(QString(), QKeySequence::Delete, this, &PlaylistsPage::removeChosen))),
      m_undo(asTableCommand(
          m_table->addAction(QString(), QKeySequence::Undo, this, &PlaylistsPage::undoLast))),
      m_openButton(makeCommandButton(m_open, this)),
      m_renameButton(makeCommandButton(m_rename, this)),
      m_removeButton(makeCommandButton(m_remove, this)), m_fileButton(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeptPlaylistsModel::Title,
                                                      QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDragDropOverwriteMode(true); // on a playlist, never between two
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    for (QPushButton* button : {m_openButton, m_renameButton, m_removeButton})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_fileButton);
    m_fileButton->setAutoDefault(false);
    auto* news = new QHBoxLayout;
    news->setSpacing(metrics::kSmall);
    news->addWidget(m_news, 1);
    news->addWidget(makeCommandButton(m_undo, this));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addLayout(news);

    connect(m_fileButton, &QPushButton::clicked, this, &PlaylistsPage::openFile);
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlaylistsPage::refresh);
    connect(m_model, &KeptPlaylistsModel::renameRequested, &m_playlists, &PlaylistLibrary::rename);
    connect(&m_playlists, &PlaylistLibrary::loaded, this, &PlaylistsPage::showPlaylists);
    connect(m_model, &KeptPlaylistsModel::addRequested, &m_playlists, &PlaylistLibrary::add);
    connect(&m_playlists, &PlaylistLibrary::removed, this, [this](const StoredPlaylist& was) {
        noteChange({was, 0});
    });
    connect(&m_playlists, &PlaylistLibrary::extended, this,
            [this](const StoredPlaylist& before, int added) {
                if (added > 0)
                    return noteChange({before, added});
                m_problem =
                    Message("v2m::PlaylistsPage", "“%1” already has that.").arg(before.title);
                refresh();
            });
    connect(&m_playlists, &PlaylistLibrary::failed, this, [this](const Message& reason) {
        m_problem = reason;
        refresh();
    });
    keepTranslated(this, &PlaylistsPage::retranslate);
    showPlaylists(m_playlists.playlists());
    m_playlists.load();
}

QString PlaylistsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->title(rows.front().row());
}

void PlaylistsPage::choose(const QString& title)
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_wanted = title;
    if (const int row = m_model->rowOf(title); row >= 0)
        m_table->selectRow(row);
}

void PlaylistsPage::openChosen()
{
    m_playlists.open(chosen());
}

void PlaylistsPage::renameChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_table->edit(m_model->index(rows.front().row(), KeptPlaylistsModel::Title));
}

void PlaylistsPage::removeChosen()
{
    m_playlists.remove(chosen());
}

void PlaylistsPage::noteChange(Change change)
{
    m_last = std::move(change);
    m_problem = {};
    refresh();
    readAloud(m_news);
}

void PlaylistsPage::undoLast()
{
    if (m_last)
        m_playlists.restore(std::exchange(m_last, std::nullopt)->before);
    m_problem = {};
    refresh();
}

QString PlaylistsPage::newsText() const
{
    if (!m_problem.isEmpty() || !m_last)
        return translated(m_problem);
    const QString& title = m_last->before.title;
    return m_last->added > 0 ? tr("%Ln track(s) added to “%1”.", nullptr, m_last->added).arg(title)
                             : tr("“%1” was deleted.").arg(title);
}

void PlaylistsPage::openFile()
{
    const QString path = askForFile(window(), tr("Open a Playlist File"), m_lastFolder,
                                    tr("Playlists (*.m3u *.m3u8 *.xspf *.jspf)"));
    if (path.isEmpty())
        return;
    m_lastFolder = QFileInfo(path).path();
    m_playlists.openFile(path);
}

void PlaylistsPage::showPlaylists(const std::vector<StoredPlaylist>& playlists)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int before = rows.isEmpty() ? 0 : rows.front().row();
    const QString wanted = std::exchange(m_wanted, {});
    const QString title = wanted.isEmpty() ? chosen() : wanted;
    m_model->setPlaylists(playlists);
    const int row = m_model->rowOf(title);
    if (m_model->rowCount() > 0)
        m_table->selectRow(row >= 0 ? row : std::min(before, m_model->rowCount() - 1));
    refresh();
}

void PlaylistsPage::refresh()
{
    const bool any = !chosen().isEmpty();
    for (QAction* action : {m_open, m_rename, m_remove})
        action->setEnabled(any);
    const bool isAddition = m_last && m_last->added > 0;
    m_undo->setText(isAddition ? tr("&Undo Adding") : tr("&Undo Deleting"));
    m_undo->setEnabled(m_last.has_value());
    m_undo->setVisible(m_last.has_value());
    m_undo->setToolTip(isAddition ? tr("Takes the tracks out that were added last")
                                  : tr("Brings back the playlist that was deleted last"));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_news->setText(newsText());
    m_news->setVisible(!m_news->text().isEmpty());
}

void PlaylistsPage::retranslate()
{
    m_table->setAccessibleName(tr("Saved playlists"));
    m_table->setAccessibleDescription(
        tr("Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more."));
    m_empty->setText(tr("You can keep a list that you like: choose Save as Playlist in the Music "
                        "menu, and it appears here."));
    m_open->setText(tr("&Open"));
    m_rename->setText(tr("Re&name"));
    m_remove->setText(tr("&Delete"));
    m_openButton->setAccessibleName(tr("Open the chosen playlist"));
    m_renameButton->setAccessibleName(tr("Rename the chosen playlist"));
    m_removeButton->setAccessibleName(tr("Delete the chosen playlist"));
    m_open->setToolTip(tr("Shows its tracks as the list"));
    m_rename->setToolTip(tr("Gives it another name"));
    m_remove->setToolTip(tr("Deletes it; this can be undone"));
    m_fileButton->setText(tr("Open a Fil&e…"));
    m_fileButton->setToolTip(
        tr("Opens a list in a file of this or another player: M3U8, XSPF or JSPF"));
    m_fileButton->setAccessibleDescription(m_fileButton->toolTip());
    m_model->retranslate();
    refresh();
}

} // namespace v2m
