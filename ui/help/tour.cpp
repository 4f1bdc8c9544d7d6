// SPDX-License-Identifier: MIT
#include "ui/help/tour.h"

#include "ui/help/tour_placement.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/over_picture.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

constexpr int kOutlineWidth = 3;
constexpr int kLetters = 52; ///< width of a card in letters

} // namespace

Tour::Tour(Parts parts, QWidget* window)
    : QWidget(window), m_parts(std::move(parts)), m_frame(new QFrame(this)),
      m_title(new QLabel(m_frame)), m_text(new QLabel(m_frame)), m_count(new QLabel(m_frame)),
      m_skip(new QPushButton(m_frame)), m_back(new QPushButton(m_frame)),
      m_next(new QPushButton(m_frame))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_before = window->focusWidget();
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_next);
    arrange();
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { showCard(m_card - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_card + 1 == kCards)
            end();
        else
            showCard(m_card + 1);
    });
    window->installEventFilter(this);
    keepTranslated(this, &Tour::retranslate);
    showCard(0);
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::arrange()
{
    m_title->setFont(strongFont(sizedFont(m_title->font(), TypeSize::Title)));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_frame->setFixedWidth(kLetters * fontMetrics().averageCharWidth());
    m_next->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_count);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
}

void Tour::showCard(std::size_t card)
{
    m_card = std::min(card, kCards - 1);
    retranslate();
    m_next->setFocus(Qt::OtherFocusReason); // the Back button may have been hidden
}

void Tour::end()
{
    close();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

void Tour::place()
{
    resize(parentWidget()->size());
    const QSize size(m_frame->width(), m_frame->layout()->hasHeightForWidth()
                                           ? m_frame->layout()->heightForWidth(m_frame->width())
                                           : m_frame->sizeHint().height());
    m_frame->setGeometry(placeCard(size, part(), rect(), metrics::kMedium, layoutDirection()));
    update();
}

QRect Tour::part() const
{
    QRect around;
    for (const QWidget* widget : m_parts[m_card]) {
        if (widget->isVisible())
            around |= QRect(widget->mapTo(parentWidget(), QPoint()), widget->size());
    }
    return around;
}

void Tour::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRectF hole =
        QRectF(part()).adjusted(-metrics::kTiny, -metrics::kTiny, metrics::kTiny, metrics::kTiny);
    QPainterPath lit;
    lit.addRoundedRect(hole, metrics::kCornerRadius, metrics::kCornerRadius);
    painter.fillPath(shade.subtracted(lit), over_picture::kShade);
    painter.setPen(QPen(ThemeColors::of(palette()).accent, kOutlineWidth));
    painter.drawPath(lit);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

/// The dimmed window must not react to clicks.
void Tour::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

/// Tab stays on the card.
bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons;
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        if (button->isVisible())
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return QWidget::focusNextPrevChild(next); // the card is closing
    const auto now = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const auto count = buttons.size();
    buttons[(now + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason
                                                                   : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void Tour::retranslate()
{
    const std::array<std::pair<QString, QString>, kCards> cards = {{
        {tr("Show your face"),
         tr("Open a video or a picture, drop one here, or switch the camera on. A few seconds are "
            "enough. No picture leaves this machine.")},
        {tr("See what was read"),
         tr("The bars are the seven emotions, the timeline shows when they came, and the pad shows "
            "your path between unpleasant and pleasant, calm and excited.")},
        {tr("Get music that answers"),
         tr("The list follows the bars, and each track says why it is there. Above it you choose "
            "what the music is to do: match your mood, follow it, lift it, calm it or energize "
            "it.")},
        {tr("Listen, and steer"),
         tr("Play the list here and take it with you. To go elsewhere, drag the target on the pad. "
            "F1 opens the manual, and the Help menu this tour.")},
    }};
    m_title->setText(cards[m_card].first);
    m_text->setText(cards[m_card].second);
    //: Which card of a tour this is: 2 of 4
    m_count->setText(tr("%1 of %2").arg(m_card + 1).arg(kCards));
    m_skip->setText(tr("&Skip"));
    m_back->setText(tr("&Back"));
    m_next->setText(m_card + 1 == kCards ? tr("&Done") : tr("&Next"));
    m_skip->setVisible(m_card + 1 < kCards);
    m_back->setVisible(m_card > 0);
    m_frame->setAccessibleName(cards[m_card].first);
    // Read with the focused button, since the card's text itself never has the focus.
    m_next->setAccessibleDescription(cards[m_card].second);
    place();
}

} // namespace v2m
