// SPDX-License-Identifier: MIT
#include "ui/catalog/search_page.h"

#include "ui/catalog/catalog_table.h"
#include "ui/catalog/found_tracks_model.h"
#include "ui/catalog/source_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kPauseMs = 200;

} // namespace

SearchPage::SearchPage(LibraryController& library, QWidget* parent)
    : QWidget(parent), m_library(library), m_text(new QLineEdit(this)),
      m_statusLabel(new QLabel(this)), m_table(makeCatalogTable(this)),
      m_model(new FoundTracksModel(this))
{
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_statusLabel->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(FoundTracksModel::Title, 42 * letter);
    header->resizeSection(FoundTracksModel::Source, 18 * letter);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_text);
    column->addWidget(m_statusLabel);
    column->addWidget(m_table, 1);

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
        m_status = Status::Nothing; // what went wrong is said by the page of sources
        m_statusLabel->setText(statusText());
    });
    setFocusProxy(m_text);
    retranslate();
}

void SearchPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
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
        m_library.search(m_asked, kMostTracks);
    }
    m_statusLabel->setText(statusText());
}

void SearchPage::showFound(const QString& text, const std::vector<Track>& tracks)
{
    if (m_status != Status::Searching || text != m_asked)
        return; // overtaken, or someone else's
    m_model->setTracks(tracks);
    m_status = Status::Found;
    m_statusLabel->setText(statusText());
    QAccessibleEvent event(m_statusLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
        tr("Finds tracks with these words in their title, description or tags."));
    m_table->setAccessibleName(tr("Tracks found"));
    m_table->setAccessibleDescription(tr("The tracks that were found, best first."));
    m_model->retranslate();
    m_statusLabel->setText(statusText());
}

QString SearchPage::statusText() const
{
    switch (m_status) {
    case Status::Nothing:
        break;
    case Status::Searching:
        return tr("Searching…");
    case Status::Found:
        if (m_model->rowCount() == 0)
            return tr("No track has all these words.");
        if (m_model->rowCount() == kMostTracks)
            return tr("The best %Ln track(s)", nullptr, kMostTracks);
        return tr("%Ln track(s) found", nullptr, m_model->rowCount());
    }
    return tr("Looks at titles, descriptions and tags.");
}

} // namespace v2m
