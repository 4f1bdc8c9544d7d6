// SPDX-License-Identifier: MIT
#include "ui/playlist/filter_panel.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"
#include "ui/theme/tab_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace v2m {
namespace {

constexpr std::array<TempoChoice, 4> kTempos = {TempoChoice::Any, TempoChoice::Slow,
                                                TempoChoice::Medium, TempoChoice::Fast};

/// Does not request the width of its longest entry, which may be any title.
QComboBox* makeCombo(QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget(parent), m_instrumental(new QCheckBox(this)), m_quality(new QCheckBox(this)),
      m_genre(makeCombo(this)), m_tempo(makeCombo(this)), m_source(makeCombo(this)),
      m_clear(new QPushButton(this))
{
    m_genre->setEditable(true);
    m_genre->setInsertPolicy(QComboBox::NoInsert);
    m_genre->completer()->setFilterMode(Qt::MatchContains);
    m_genre->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_genre->lineEdit()->setClearButtonEnabled(true);
    for (const TempoChoice tempo : kTempos)
        m_tempo->addItem({}, static_cast<int>(tempo));
    m_source->addItem({}, QString());

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kSmall);
    grid->addWidget(m_genre, 0, 0);
    grid->addWidget(m_tempo, 1, 0);
    grid->addWidget(m_source, 2, 0);
    grid->addWidget(m_instrumental, 0, 1);
    grid->addWidget(m_quality, 1, 1);
    grid->addWidget(m_clear, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setTabOrderOf(controls());

    connect(m_instrumental, &QCheckBox::toggled, this, &FilterPanel::filterChanged);
    connect(m_quality, &QCheckBox::toggled, this, &FilterPanel::filterChanged);
    connect(m_genre, &QComboBox::currentTextChanged, this, &FilterPanel::filterChanged);
    connect(m_tempo, &QComboBox::currentIndexChanged, this, &FilterPanel::filterChanged);
    connect(m_source, &QComboBox::currentIndexChanged, this, &FilterPanel::filterChanged);
    connect(this, &FilterPanel::filterChanged, this, &FilterPanel::refreshClear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_genre->setFocus(Qt::OtherFocusReason); // the button has nothing more to do
        Q_EMIT clearRequested();
    });
    keepTranslated(this, &FilterPanel::retranslate);
    refreshClear();
}

QList<QWidget*> FilterPanel::controls() const
{
    return {m_genre, m_tempo, m_source, m_instrumental, m_quality, m_clear};
}

void FilterPanel::setSources(const QList<std::pair<QString, QString>>& sources)
{
    const QString chosen = m_source->currentData().toString();
    {
        const QSignalBlocker blocker(m_source);
        while (m_source->count() > 1)
            m_source->removeItem(1);
        for (const auto& [name, title] : sources)
            m_source->addItem(title.isEmpty() ? name : title, name);
        m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
    }
    if (m_source->currentData().toString() != chosen)
        Q_EMIT filterChanged();
}

void FilterPanel::setGenres(const QStringList& genres)
{
    const QSignalBlocker blocker(m_genre);
    const QString typed = m_genre->currentText();
    m_genre->clear();
    m_genre->addItems(genres);
    m_genre->setCurrentIndex(-1);
    m_genre->setEditText(typed);
}

PlaylistFilter FilterPanel::filter() const
{
    PlaylistFilter filter;
    filter.instrumentalOnly = m_instrumental->isChecked();
    filter.hidesLowQuality = m_quality->isChecked();
    filter.genre = m_genre->currentText().simplified();
    filter.tempo = static_cast<TempoChoice>(m_tempo->currentData().toInt());
    filter.source = m_source->currentData().toString();
    return filter;
}

void FilterPanel::setFilter(const PlaylistFilter& filter)
{
    const QSignalBlocker blocker(this);
    m_instrumental->setChecked(filter.instrumentalOnly);
    m_quality->setChecked(filter.hidesLowQuality);
    m_genre->setCurrentIndex(-1);
    m_genre->setEditText(filter.genre);
    m_tempo->setCurrentIndex(m_tempo->findData(static_cast<int>(filter.tempo)));
    m_source->setCurrentIndex(std::max(0, m_source->findData(filter.source)));
    refreshClear();
}

void FilterPanel::setHasWords(bool hasWords)
{
    if (std::exchange(m_hasWords, hasWords) == hasWords)
        return;
    refreshClear();
    retranslate();
}

void FilterPanel::refreshClear()
{
    m_clear->setEnabled(m_hasWords || conditionCount(filter()) > 0);
}

void FilterPanel::retranslate()
{
    m_instrumental->setText(tr("Instrumental only"));
    m_instrumental->setToolTip(tr("Only tracks without singing, going by their descriptions"));
    m_quality->setText(tr("Hide low quality"));
    m_quality->setToolTip(tr("Leaves out noisy recordings, tutorials and mere sound effects"));
    m_genre->lineEdit()->setPlaceholderText(tr("Any genre"));
    setSpokenName(m_genre, tr("Genre"));
    m_genre->setToolTip(tr("Genre: choose one or type your own"));
    setSpokenName(m_tempo, tr("Tempo"));
    m_tempo->setToolTip(tr("Tempo: how fast the music is"));
    m_tempo->setItemText(0, tr("Any tempo"));
    m_tempo->setItemText(1, tr("Slow"));
    m_tempo->setItemText(2, tr("Medium tempo"));
    m_tempo->setItemText(3, tr("Fast"));
    setSpokenName(m_source, tr("Source"));
    m_source->setToolTip(tr("Source: the data set that tracks come from"));
    m_source->setItemText(0, tr("All sources"));
    m_clear->setText(m_hasWords ? tr("Clear Filters and Search") : tr("Clear Filters"));
    m_clear->setToolTip(m_hasWords ? tr("Switches every filter off and empties the search")
                                   : tr("Switches every filter off"));
    for (QWidget* control : controls())
        control->setAccessibleDescription(control->toolTip());
}

} // namespace v2m
