// SPDX-License-Identifier: MIT
#include "ui/playlist/understood_line.h"

#include "core/base/text.h"
#include "ui/theme/cross_fade.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"
#include "ui/theme/theme_colors.h"

#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kLeastLetters = 8; ///< of a tag in a narrow pane

/// By so much a mood is moved towards a side of the plane.
constexpr float kStep = 0.4F;

/// Words that are offered: no more than fit into a narrow pane.
constexpr qsizetype kMaxOffered = 4;

bool isSameOnChips(const std::optional<Understood>& one, const TextMood& moodOfOne,
                   const std::optional<Understood>& other, const TextMood& moodOfOther)
{
    if (!one || !other)
        return !one && !other;
    return moodOfOne == moodOfOther && one->mood() == other->mood() && one->names == other->names &&
           one->denied == other->denied;
}

/// A rounded ground for the two buttons that are one chip.
class ChipFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColors colors = ThemeColors::of(palette());
        painter.setPen(QPen(colors.outline, 1.0));
        painter.setBrush(mixed(colors.accent, palette().color(QPalette::Window), 0.12));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::kCornerRadius, metrics::kCornerRadius);
    }
};

/// Words with an arrow behind them. Styles centre the words, and draw a tiny arrow over their end.
class MenuChipButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {2 * metrics::kSmall + metrics.horizontalAdvance(text()) + metrics::kTiny +
                    metrics::kTinyIcon,
                std::max(metrics.height(), metrics::kTinyIcon) + metrics::kSmall};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QPainter painter(this);
        if ((option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0)
            style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
        const QRect within = rect().adjusted(metrics::kSmall, 0, -metrics::kSmall, 0);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(within, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text());
        const QRect arrow(within.right() + 1 - metrics::kTinyIcon,
                          within.center().y() + 1 - metrics::kTinyIcon / 2, metrics::kTinyIcon,
                          metrics::kTinyIcon);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), within, arrow), Icon::Expand,
                  palette().color(QPalette::ButtonText));
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
};

} // namespace

/// Words that can only be read, cut short where there is no room for them.
class UnderstoodLine::Tag : public QLabel {
public:
    explicit Tag(QWidget* parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        hide();
    }

    void setWords(const QString& words)
    {
        setText(words);
        setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
        setAccessibleDescription(words); // not the markup of the tool tip
        setVisible(!words.isEmpty());
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        // Rounded up: a fraction of a pixel too little elides letters.
        const double advance = QFontMetricsF(font()).horizontalAdvance(text());
        return {static_cast<int>(std::ceil(advance)) + 1 + 2 * metrics::kSmall,
                std::max(fontMetrics().height(), metrics::kTinyIcon) + metrics::kSmall + 2};
    }

    QSize minimumSizeHint() const override
    {
        const int least = kLeastLetters * fontMetrics().averageCharWidth() + 2 * metrics::kSmall;
        return {std::min(sizeHint().width(), least), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ThemeColors::of(palette()).outline, 1.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::kCornerRadius, metrics::kCornerRadius);
        const QRect within = rect().adjusted(metrics::kSmall, 0, -metrics::kSmall, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(within, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, within.width()));
    }
};

UnderstoodLine::UnderstoodLine(QWidget* parent)
    : QWidget(parent), m_chips(new QWidget(this)), m_fade(new CrossFade(*m_chips, this)),
      m_chip(new ChipFrame(m_chips)), m_moodButton(new MenuChipButton(m_chip)),
      m_close(new QToolButton(m_chip)), m_names(new Tag(m_chips)), m_denied(new Tag(m_chips)),
      m_menu(new QMenu(this)), m_sentence(new QLabel(this)), m_words(new QWidget(this)),
      m_wordRow(new QHBoxLayout(m_words))
{
    setObjectName(u"understood"_s);
    m_chip->setObjectName(u"moodChip"_s);
    m_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_moodButton->setObjectName(u"moodOfWords"_s);
    m_close->setObjectName(u"dropMoodOfWords"_s);
    for (QToolButton* button : {m_moodButton, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_moodButton->setPopupMode(QToolButton::InstantPopup);
    m_moodButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_moodButton->setMenu(m_menu);
    m_close->setIcon(themeIcon(Icon::Close));
    m_close->setIconSize({metrics::kTinyIcon, metrics::kTinyIcon});
    auto* chipRow = new QHBoxLayout(m_chip);
    chipRow->setContentsMargins(1, 1, 1, 1);
    chipRow->setSpacing(0);
    chipRow->addWidget(m_moodButton);
    chipRow->addWidget(m_close);

    m_sentence->setObjectName(u"notUnderstood"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"nearestWords"_s);
    m_wordRow->setContentsMargins(0, 0, 0, 0);
    m_wordRow->setSpacing(metrics::kTiny);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTiny);
    m_names->setObjectName(u"foundNames"_s);
    m_denied->setObjectName(u"deniedWords"_s);
    auto* tags = new QHBoxLayout(m_chips);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(metrics::kTiny);
    tags->addWidget(m_chip);
    tags->addWidget(m_names);
    tags->addWidget(m_denied);
    tags->addStretch(1);
    column->addWidget(m_chips);
    column->addWidget(m_sentence);
    column->addWidget(m_words, 0, Qt::AlignLeading);

    connect(m_close, &QToolButton::clicked, this, [this] { choose(TextMood::Use::Ignored); });
    connect(m_menu, &QMenu::aboutToShow, this, &UnderstoodLine::fillMenu);
    hide();
    keepTranslated(this, &UnderstoodLine::refresh);
}

QList<QWidget*> UnderstoodLine::controls() const
{
    return {m_moodButton, m_close};
}

void UnderstoodLine::setUnderstood(const std::optional<Understood>& understood,
                                   const TextMood& mood, bool hasTracks)
{
    if (!isSameOnChips(m_understood, m_mood, understood, mood))
        m_fade->begin();
    m_understood = understood;
    m_mood = mood;
    m_hasTracks = hasTracks;
    const QString before = m_sentence->text();
    refresh();
    if (m_sentence->text().isEmpty() || m_sentence->text() == before)
        return;
    readAloud(m_sentence);
}

bool UnderstoodLine::hasChip() const
{
    return m_understood && m_understood->saysMood && m_mood.use != TextMood::Use::Ignored;
}

void UnderstoodLine::refresh()
{
    refreshChip();
    refreshTags();
    refreshWords();
    const bool hasChips = hasChip() || !m_names->text().isEmpty() || !m_denied->text().isEmpty();
    m_chips->setVisible(hasChips);
    setVisible(hasChips || !m_sentence->text().isEmpty());
}

void UnderstoodLine::refreshChip()
{
    m_close->setText(tr("Leave out the mood of the words"));
    m_close->setToolTip(tr("Leave out this mood: only the words themselves are looked for"));
    m_close->setAccessibleName(m_close->text());
    m_close->setAccessibleDescription(m_close->toolTip());
    const QString ofChoice = tr("A mood of your choice, in place of that of the words.");
    m_chip->setVisible(hasChip());
    if (!hasChip()) {
        m_moodButton->setAccessibleName(tr("Mood of the Words"));
        m_moodButton->setAccessibleDescription(ofChoice);
        return;
    }
    const QString mood = capitalized(joinedMood(m_understood->mood()));
    m_moodButton->setText(mood);
    //: %1: a mood that was understood of words, such as “Sad, low energy”
    m_moodButton->setAccessibleName(tr("Mood of the words: %1").arg(mood));
    const QString words = QLocale().createSeparatedList(m_understood->words);
    QString from = ofChoice;
    if (m_mood.use != TextMood::Use::Chosen) {
        //: %1: words of a search, as a list
        from = words.isEmpty() ? tr("Inferred from what you do not want.")
                               : tr("Understood from: %1.").arg(words);
    }
    //: %1: a sentence: from which words a mood was understood
    const QString tip = tr("%1 A click changes the mood; the cross keeps the words without it.");
    m_moodButton->setToolTip(tip.arg(from));
    m_moodButton->setAccessibleDescription(m_moodButton->toolTip());
}

void UnderstoodLine::refreshTags()
{
    const auto list = [](const QStringList& words) { return QLocale().createSeparatedList(words); };
    QString names;
    QString denied;
    if (m_understood && !m_understood->names.isEmpty())
        //: On a chip. %1: names of works or artists that a search mentions, as a list
        names = tr("By name: %1").arg(list(m_understood->names));
    if (m_understood && !m_understood->denied.isEmpty())
        //: On a chip. %1: what a listener does not want in the music, as a list
        denied = tr("Without %1").arg(list(m_understood->denied));
    m_names->setWords(names);
    m_denied->setWords(denied);
}

void UnderstoodLine::refreshWords()
{
    while (QLayoutItem* item = m_wordRow->takeAt(0)) {
        // Not at once: one of them may have been clicked just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_words->hide();
    m_sentence->clear();
    m_sentence->hide();
    if (!m_understood || !m_understood->isNothing())
        return;
    const QStringList nearest = m_understood->nearest.mid(0, kMaxOffered);
    const QString sentence = tr("None of these words names a mood that is known here; the list has "
                                "tracks that contain them.");
    if (m_hasTracks)
        //: %1: a sentence; below it are buttons with words that may have been meant
        m_sentence->setText(nearest.isEmpty() ? sentence : tr("%1 Did you mean:").arg(sentence));
    else if (!nearest.isEmpty()) // the empty list has said that nothing was found
        //: Below it are buttons with words that may have been meant
        m_sentence->setText(tr("Did you mean:"));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    QWidget* before = m_close;
    for (const QString& word : nearest) {
        auto* button = new QToolButton(m_words);
        button->setText(word);
        button->setFocusPolicy(Qt::StrongFocus);
        //: %1: a word
        button->setToolTip(tr("Search for “%1” instead").arg(word));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, word] { Q_EMIT wordChosen(word); });
        m_wordRow->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_words->setVisible(!nearest.isEmpty());
}

void UnderstoodLine::choose(TextMood::Use use, AffectPoint point, const EmotionScores& affinities)
{
    Q_EMIT moodChosen({use, clamped(point), affinities});
}

void UnderstoodLine::fillMenu()
{
    m_menu->clear();
    if (!hasChip())
        return;
    const TrackAffect now = m_understood->affect;
    auto* emotions = new QActionGroup(m_menu);
    for (const Emotion emotion : kEmotions) {
        QAction* action = m_menu->addAction(emotionDisplayName(emotion));
        action->setData(static_cast<int>(emotion));
        action->setCheckable(true);
        EmotionScores only{};
        only[index(emotion)] = 1.0F;
        action->setChecked(m_mood.use == TextMood::Use::Chosen && m_mood.affinities == only);
        emotions->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, emotion, only] { choose(TextMood::Use::Chosen, affectOf(emotion), only); });
    }
    m_menu->addSeparator();
    const std::array<std::pair<QString, AffectPoint>, 4> steps = {
        std::pair(tr("More Energy"), AffectPoint{0.0F, kStep}),
        std::pair(tr("Less Energy"), AffectPoint{0.0F, -kStep}),
        std::pair(tr("Brighter"), AffectPoint{kStep, 0.0F}),
        std::pair(tr("Darker"), AffectPoint{-kStep, 0.0F})};
    for (const auto& [name, step] : steps) {
        QAction* action = m_menu->addAction(name);
        const AffectPoint to = {now.point.valence + step.valence, now.point.arousal + step.arousal};
        action->setEnabled(clamped(to) != now.point);
        connect(action, &QAction::triggered, this,
                [this, to, now] { choose(TextMood::Use::Chosen, to, now.affinities); });
    }
    m_menu->addSeparator();
    QAction* read = m_menu->addAction(tr("As Understood"));
    read->setEnabled(m_mood.use == TextMood::Use::Chosen);
    connect(read, &QAction::triggered, this, [this] { choose(TextMood::Use::Read); });
    connect(m_menu->addAction(tr("Only the Words")), &QAction::triggered, this,
            [this] { choose(TextMood::Use::Ignored); });
}

} // namespace v2m
