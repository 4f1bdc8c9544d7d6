// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_pane.h"

#include "ui/playlist/answered_line.h"
#include "ui/playlist/filter_panel.h"
#include "ui/playlist/player.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/segmented_control.h"
#include "ui/playlist/steps_choice.h"
#include "ui/playlist/total_line.h"
#include "ui/playlist/track_details.h"
#include "ui/playlist/understood_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/low_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tab_order.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace v2m {

namespace {

constexpr int kLeastLines = 3; ///< of a part that scrolls in a low window

} // namespace

PlaylistPane::PlaylistPane(QWidget* parent)
    : QWidget(parent), m_model(new PlaylistModel(this)), m_modes(new SegmentedControl(this)),
      m_steps(new StepsChoice(this)), m_search(new QLineEdit(this)),
      m_filterButton(new QToolButton(this)), m_filters(new FilterPanel(this)),
      m_answered(new AnsweredLine(this)), m_understood(new UnderstoodLine(this)),
      m_count(new QSpinBox(this)), m_hold(new QToolButton(this)), m_pages(new QStackedWidget(this)),
      m_view(new PlaylistView(m_model, this)), m_actions(new PlaylistActions(*m_model, *m_view)),
      m_emptyText(new QLabel(this)), m_emptyButton(new QPushButton(this)),
      m_starterButton(new QPushButton(this)), m_folderButton(new QPushButton(this)),
      m_notice(new QLabel(this)), m_details(new TrackDetails(this)), m_detailsUnfolding(*m_details),
      m_another(new QToolButton(this)), m_export(new QToolButton(this))
{
    for (std::size_t i = 0; i < kRankModes.size(); ++i)
        m_modes->addSegment();
    m_pages->addWidget(m_view);
    m_pages->addWidget(new LowPage(makeEmptyPage(), kLeastLines, this));
    m_filters->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_modes);
    column->addWidget(m_steps);
    column->addWidget(makeTopRow());
    column->addWidget(makeQuestion());
    column->addWidget(m_pages, 1);
    column->addWidget(m_details);
    m_details->hide();
    column->addWidget(makeBottomRow());
    orderTabs();

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connectQuery();
    connectList();
    keepTranslated(this, &PlaylistPane::retranslate);
    m_announced = request();
}

/// Controls of the request: mode, search, filters and count.
void PlaylistPane::connectQuery()
{
    connect(&m_typing, &QTimer::timeout, this, &PlaylistPane::announce);
    connect(m_modes, &SegmentedControl::currentChanged, this, [this] {
        m_steps->setMode(request().mode);
        announce();
    });
    connect(m_steps, &QComboBox::activated, this, &PlaylistPane::announce);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, m_filters,
            [this](const QString& text) { m_filters->setHasWords(!text.isEmpty()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        announce();
        goToList();
    });
    connect(m_filters, &FilterPanel::filterChanged, this, [this] {
        refreshFilterButton();
        m_typing.start(); // a genre may be being typed
    });
    connect(m_filters, &FilterPanel::clearRequested, this, &PlaylistPane::clearFilters);
    connect(m_understood, &UnderstoodLine::moodChosen, this, [this](const TextMood& mood) {
        announce(); // what is still being typed is a step of its own
        m_textMood = mood;
        m_textMoodOf = m_announced.filter.text;
        announce();
    });
    connect(m_understood, &UnderstoodLine::wordChosen, this, [this](const QString& word) {
        m_search->setText(word);
        announce();
        m_search->setFocus();
    });
    connect(m_count, &QSpinBox::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_hold, &QToolButton::toggled, this, &PlaylistPane::holdChanged);
    connect(m_another, &QToolButton::clicked, this, &PlaylistPane::askForAnotherSelection);
    connect(m_filterButton, &QToolButton::toggled, m_filters, &QWidget::setVisible);
}

/// Actions on tracks, and those of an empty list.
void PlaylistPane::connectList()
{
    connect(m_view, &PlaylistView::playRequested, this, &PlaylistPane::playRequested);
    connect(m_view, &PlaylistView::menuRequested, this, &PlaylistPane::showMenu);
    connect(m_actions, &PlaylistActions::playRequested, this, &PlaylistPane::playRequested);
    connect(m_actions, &PlaylistActions::openRequested, this, &PlaylistPane::openRequested);
    connect(m_actions, &PlaylistActions::moreLikeRequested, this, &PlaylistPane::moreLikeRequested);
    connect(m_actions, &PlaylistActions::emptying, this,
            [this] { setEmptyReason(EmptyList::Cleared); });
    connect(m_export, &QToolButton::clicked, this, &PlaylistPane::exportRequested);
    connect(m_model, &PlaylistModel::listChanged, this, &PlaylistPane::refreshEmpty);
    connect(m_model, &PlaylistModel::listChanged, this, &PlaylistPane::placeDetails);
    connect(m_model, &PlaylistModel::listChanged, this, &PlaylistPane::refreshDetails);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlaylistPane::refreshDetails);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlaylistPane::refreshDetails);
    connect(m_actions->details(), &QAction::toggled, this, [this](bool shown) {
        m_areDetailsFolded = false; // the listener knows better
        setDetailsShown(shown);
    });
    connect(m_actions->details(), &QAction::triggered, this, [this] {
        // What is out of sight is wanted in sight, not gone.
        m_areDetailsAskedFor = !isVisible();
        if (m_areDetailsAskedFor)
            m_actions->details()->setChecked(true);
    });
    connect(m_starterButton, &QPushButton::clicked, this, &PlaylistPane::starterWorksRequested);
    connect(m_folderButton, &QPushButton::clicked, this, &PlaylistPane::folderRequested);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyReason == EmptyList::NoMatch)
            clearFilters();
        else if (m_emptyReason == EmptyList::Cleared)
            askForAnotherSelection();
        else
            Q_EMIT importRequested();
    });
}

void PlaylistPane::setPlayer(Player& player)
{
    m_model->setSourceOf([&player](const Track& track) { return player.sourceOf(track); });
    connect(this, &PlaylistPane::playRequested, &player, &Player::playRow);
    connect(this, &PlaylistPane::openRequested, &player, &Player::openPage);
    connect(m_model, &PlaylistModel::listChanged, &player,
            [this, &player] { player.setQueue(m_model->tracks()); });
    const auto markPlaying = [this, &player] {
        const bool isCurrent = player.state() != Player::State::Idle && player.current();
        m_model->setPlaying(
            isCurrent ? std::optional(TrackKey::of(*player.current())) : std::nullopt,
            player.state() == Player::State::Paused ? PlayingMark::Paused : PlayingMark::Playing);
        const std::optional<int> now = m_model->playingRow();
        if (!now)
            return;
        const auto before = std::exchange(m_lastPlayed, TrackKey::of(*player.current()));
        const std::optional<int> row = before ? m_model->rowOf(*before) : std::nullopt;
        if (row && row != now && m_view->isInSight(*row))
            m_view->scrollTo(m_model->index(*now));
    };
    connect(&player, &Player::stateChanged, m_model, markPlaying);
    connect(&player, &Player::currentChanged, m_model, markPlaying);
}

QWidget* PlaylistPane::makeTopRow()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_filterButton->setObjectName(QStringLiteral("filters"));
    m_filterButton->setCheckable(true);
    m_filterButton->setIcon(themeIcon(Icon::Filter));
    m_filterButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterButton->setFocusPolicy(Qt::StrongFocus);
    m_filterButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_count->setRange(1, PlaylistRequest::kMaxTracks);
    m_count->setValue(PlaylistRequest().count);
    row->addWidget(m_search, 1);
    row->addWidget(m_filterButton);
    row->addWidget(m_count);
    m_hold->setObjectName(QStringLiteral("hold"));
    m_hold->setCheckable(true);
    m_hold->setFocusPolicy(Qt::StrongFocus);
    m_hold->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    row->addWidget(m_hold);
    return top;
}

/// What is asked for and how it was understood, which scrolls where it would leave no list.
QWidget* PlaylistPane::makeQuestion()
{
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->hide();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_filters, m_answered, m_understood, m_notice})
        column->addWidget(part);
    auto* page = new LowPage(question, kLeastLines, this);
    page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return page;
}

QWidget* PlaylistPane::makeEmptyPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kHuge, metrics::kHuge, metrics::kHuge, metrics::kHuge);
    column->setSpacing(metrics::kLarge);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addWidget(m_starterButton, 0, Qt::AlignHCenter);
    m_folderButton->setObjectName(QStringLiteral("folderButton"));
    column->addWidget(m_folderButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* PlaylistPane::makeBottomRow()
{
    auto* bottom = new QWidget(this);
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction* action :
         {m_actions->pin(), m_actions->like(), m_actions->dislike(), m_actions->moveUp(),
          m_actions->moveDown(), m_actions->remove(), m_actions->details()}) {
        auto* button = new QToolButton(bottom);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addSpacing(metrics::kSmall);
    auto* total = new TotalLine(bottom);
    const auto tell = [this, total] { total->setRows(m_model->rows(), m_view->selectedRows()); };
    connect(m_model, &PlaylistModel::listChanged, total, tell);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, total, tell);
    row->addWidget(total, 1);
    m_another->setObjectName(QStringLiteral("anotherSelection"));
    m_another->setIcon(themeIcon(Icon::Shuffle));
    m_another->setAutoRaise(true);
    m_another->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_another);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIcon(themeIcon(Icon::Export));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_export);
    return bottom;
}

void PlaylistPane::orderTabs()
{
    QList<QWidget*> order;
    for (QAbstractButton* mode : m_modes->findChildren<QAbstractButton*>())
        order << mode;
    order << m_steps << m_search << m_filterButton << m_count << m_hold << m_filters->controls();
    order << m_understood->controls() << m_view << m_emptyButton << m_starterButton
          << m_folderButton;
    for (QToolButton* button : m_export->parentWidget()->findChildren<QToolButton*>()) {
        if (button != m_export && button != m_another)
            order << button;
    }
    order << m_another << m_export; // at the end of their row
    setTabOrderOf(order);
}

PlaylistRequest PlaylistPane::request() const
{
    PlaylistRequest request;
    request.mode = kRankModes[static_cast<std::size_t>(m_modes->currentIndex())];
    request.steps = m_steps->steps();
    request.filter = m_filters->filter();
    request.filter.text = m_search->text().simplified();
    if (request.filter.text == m_textMoodOf)
        request.filter.textMood = m_textMood;
    request.count = m_count->value();
    request.selection = m_selection;
    return request;
}

void PlaylistPane::setRequest(const PlaylistRequest& request)
{
    // Signals are not blocked, as the search field's clear button needs them; nothing is announced
    // all the same.
    const QSignalBlocker count(m_count);
    for (std::size_t i = 0; i < kRankModes.size(); ++i) {
        if (kRankModes[i] == request.mode)
            m_modes->setCurrentIndex(static_cast<int>(i));
    }
    m_steps->setMode(request.mode);
    m_steps->setSteps(request.steps);
    if (m_search->text().simplified() != request.filter.text)
        m_search->setText(request.filter.text);
    m_textMood = request.filter.textMood;
    m_textMoodOf = request.filter.text;
    m_filters->setFilter(request.filter);
    m_count->setValue(request.count);
    m_selection = request.selection;
    m_typing.stop();
    m_announced = this->request();
    refreshFilterButton();
}

void PlaylistPane::setMode(RankMode mode)
{
    PlaylistRequest chosen = request();
    chosen.mode = mode;
    setRequest(chosen);
}

void PlaylistPane::setFollowable(bool isFollowable)
{
    if (std::exchange(m_isFollowable, isFollowable) != isFollowable)
        refreshModes();
}

void PlaylistPane::refreshModes()
{
    for (std::size_t i = 0; i < kRankModes.size(); ++i) {
        const bool isOn = m_isFollowable || kRankModes[i] != RankMode::Follow;
        m_modes->setSegmentText(static_cast<int>(i), rankModeDisplayName(kRankModes[i]),
                                isOn ? rankModeDescription(kRankModes[i])
                                     : tr("A picture has no course in time to retrace"));
        m_modes->setSegmentEnabled(static_cast<int>(i), isOn);
    }
}

void PlaylistPane::takeSearchFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlaylistPane::askForAnotherSelection()
{
    announce(); // pending text is a step of its own
    ++m_selection;
    announce();
}

void PlaylistPane::setSelection(std::uint32_t selection)
{
    m_selection = selection;
    m_announced.selection = selection;
}

bool PlaylistPane::isHeld() const
{
    return m_hold->isChecked();
}

void PlaylistPane::setSources(const QList<std::pair<QString, QString>>& sources)
{
    m_filters->setSources(sources);
}

void PlaylistPane::setGenres(const QStringList& genres)
{
    m_filters->setGenres(genres);
}

void PlaylistPane::announce()
{
    m_typing.stop();
    const PlaylistRequest now = request();
    if (now == m_announced)
        return;
    const PlaylistRequest before = std::exchange(m_announced, now);
    Q_EMIT queryChanged(now, before);
}

void PlaylistPane::clearFilters()
{
    PlaylistRequest cleared = request();
    cleared.filter = {};
    const PlaylistRequest before = m_announced;
    setRequest(cleared);
    m_announced = before;
    announce();
}

void PlaylistPane::setEmptyReason(EmptyList reason, const Message& sentence)
{
    m_emptyReason = reason;
    m_emptySaid = sentence;
    refreshEmpty();
}

void PlaylistPane::refreshFilterButton()
{
    const int count = conditionCount(m_filters->filter());
    m_filterButton->setText(
        //: A button that shows the filters. %1: how many are set
        count > 0 ? tr("Filters (%1)").arg(QLocale().toString(count)) : tr("Filters"));
}

void PlaylistPane::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(globalPosition);
}

void PlaylistPane::goToPlaying()
{
    const std::optional<int> row = m_model->playingRow();
    if (!row)
        return;
    m_view->selectRow(*row);
    goToList();
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void PlaylistPane::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (m_pages->isHidden())
        foldDetails(true); // they are in its place
    if (!m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

/// A field leaves the key to the pane.
void PlaylistPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && m_search->hasFocus())
        goToList();
    else
        QWidget::keyPressEvent(event);
}

} // namespace v2m
