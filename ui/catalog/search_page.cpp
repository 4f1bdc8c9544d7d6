// SPDX-License-Identifier: MIT
#include "ui/catalog/search_page.h"

#include "ui/catalog/catalog_table.h"
#include "ui/catalog/found_tracks_model.h"
#include "ui/catalog/kept_playlists_menu.h"
#include "ui/catalog/source_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kPauseMs = 200;

const QString kColumnsKey = u"catalog/foundColumns"_s;

} // namespace

SearchPage::SearchPage(LibraryController& library, QWidget* parent)
    : QWidget(parent), m_library(library), m_text(new QLineEdit(this)),
      m_statusLabel(new QLabel(this)), m_table(makeCatalogTable(this)),
      m_model(new FoundTracksModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_play(asTableCommand(
          m_table->addAction(QString(), Qt::Key_Return, this, &SearchPage::playChosen))),
      m_add(asTableCommand(
          m_table->addAction(QString(), Qt::Key_Insert, this, &SearchPage::addChosen))),
      m_moreLike(asTableCommand(
          m_table->addAction(QString(), Qt::CTRL | Qt::Key_M, this, &SearchPage::askForMore))),
      m_addTo(new KeptPlaylistsMenu(
          library.playlists(), [this] { return chosen(); }, this))
{
    m_table->addAction(m_addTo->menuAction());
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_statusLabel->setForegroundRole(QPalette::PlaceholderText);
    makeTable();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    QPushButton* const play = makeCommandButton(m_play, this);
    QPushButton* const add = makeCommandButton(m_add, this); // made in the order of Tab
    QPushButton* const moreLike = makeCommandButton(m_moreLike, this);
    play->setIcon(themeIcon(Icon::Play));
    moreLike->setIcon(themeIcon(Icon::Alike));
    for (QPushButton* button : {play, add, moreLike})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_text);
    column->addWidget(m_statusLabel);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &QTableView::doubleClicked, m_play, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SearchPage::refreshActions);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchPage::search);
    connect(&m_library, &LibraryController::searchReady, this, &SearchPage::showFound);
    connect(&m_library, &LibraryController::overviewReady, this, &SearchPage::showOverview);
    connect(&m_library, &LibraryController::catalogChanged, this, &SearchPage::search);
    connect(&m_library, &LibraryController::failed, this, [this] {
        if (m_status != Status::Searching)
            return;
        m_status = Status::Nothing; // the sources page reports the error
        m_statusLabel->setText(statusText());
    });
    setFocusProxy(m_text);
    keepTranslated(this, &SearchPage::retranslate);
    refreshActions();
}

SearchPage::~SearchPage()
{
    QSettings().setValue(kColumnsKey, m_table->horizontalHeader()->saveState());
}

void SearchPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &SearchPage::showColumnsMenu);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(FoundTracksModel::Title, 32 * letter);
    header->resizeSection(FoundTracksModel::Artist, 20 * letter);
    header->resizeSection(FoundTracksModel::Source, 16 * letter);
    header->restoreState(QSettings().value(kColumnsKey).toByteArray());
    // A third click restores the order by relevance, in which every search begins.
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

/// Toggles columns; the title is always visible.
void SearchPage::showColumnsMenu(const QPoint& position)
{
    QHeaderView* const header = m_table->horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = FoundTracksModel::Artist; column < m_model->columnCount(); ++column) {
        QAction* const shown = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(column));
        connect(shown, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->popup(header->mapToGlobal(position));
}

std::vector<Track> SearchPage::chosen() const
{
    std::vector<Track> tracks;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        tracks.push_back(m_model->track(m_sorted->mapToSource(row).row()));
    return tracks;
}

void SearchPage::playChosen()
{
    if (const std::vector<Track> tracks = chosen(); !tracks.empty())
        Q_EMIT playRequested(tracks.front());
}

void SearchPage::addChosen()
{
    if (const std::vector<Track> tracks = chosen(); !tracks.empty())
        Q_EMIT addRequested(tracks);
}

void SearchPage::askForMore()
{
    if (const std::vector<Track> tracks = chosen(); !tracks.empty())
        Q_EMIT moreLikeRequested(tracks.front());
}

void SearchPage::refreshActions()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_add->setEnabled(count > 0);
    m_addTo->setEnabled(count > 0);
    for (QAction* action : {m_play, m_moreLike})
        action->setEnabled(count == 1);
}

/// The field leaves the key to the page.
void SearchPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && m_text->hasFocus() && m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void SearchPage::search()
{
    m_pause.stop();
    m_asked = m_text->text().simplified();
    if (m_asked.isEmpty()) {
        m_model->setTracks({});
        m_status = Status::Nothing;
    } else {
        m_status = Status::Searching;
        m_library.search(m_asked, kMaxTracks);
    }
    m_statusLabel->setText(statusText());
}

void SearchPage::showFound(const QString& text, const std::vector<Track>& tracks)
{
    if (m_status != Status::Searching || text != m_asked)
        return; // outdated, or from another request
    m_model->setTracks(tracks);
    if (!tracks.empty())
        m_table->selectRow(0);
    m_status = Status::Found;
    m_statusLabel->setText(statusText());
    readAloud(m_statusLabel);
}

void SearchPage::showOverview(const CatalogOverview& overview)
{
    QHash<QString, QString> titles;
    for (const CatalogSource& source : overview.sources)
        titles.insert(source.name, displayTitle(source));
    m_model->setSourceTitles(titles);
}

void SearchPage::retranslate()
{
    m_text->setPlaceholderText(tr("Search the catalog"));
    m_text->setAccessibleName(tr("Search the catalog"));
    m_text->setAccessibleDescription(
        tr("Finds tracks with these words in their title, artist, album, description or tags."));
    m_table->setAccessibleName(tr("Tracks found"));
    m_table->setAccessibleDescription(tr(
        "The tracks that were found, best first. Enter plays one, Insert adds it to the list; the "
        "menu key shows more."));
    m_play->setText(tr("&Play"));
    m_add->setText(tr("&Add to the List"));
    m_moreLike->setText(tr("&More Like This"));
    m_play->setToolTip(tr("Adds the track to the list and plays it"));
    m_add->setToolTip(tr("Adds the chosen tracks to the list; they can be dragged there too"));
    m_moreLike->setToolTip(tr("Shows tracks like this one, by mood and sound"));
    m_model->retranslate();
    m_statusLabel->setText(statusText());
}

QString SearchPage::statusText() const
{
    const bool isOfSource = m_asked.startsWith(u"source="_s);
    switch (m_status) {
    case Status::Nothing:
        break;
    case Status::Searching:
        return tr("Searching…");
    case Status::Found:
        if (isOfSource && m_model->rowCount() == LibraryController::kMaxOfSource)
            return tr("The first %Ln track(s)", nullptr, LibraryController::kMaxOfSource);
        if (isOfSource)
            return tr("%Ln track(s) found", nullptr, m_model->rowCount());
        if (m_model->rowCount() == 0)
            return tr("No track has all these words.");
        if (m_model->rowCount() == kMaxTracks)
            return tr("The best %Ln track(s)", nullptr, kMaxTracks);
        return tr("%Ln track(s) found", nullptr, m_model->rowCount());
    }
    return tr("Type words to find tracks by their title, artist, album, description or tags.");
}

void SearchPage::showTracksOf(const QString& source)
{
    m_text->setText(u"source=\"%1\""_s.arg(source));
    search();
}

} // namespace v2m
