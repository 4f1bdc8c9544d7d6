// SPDX-License-Identifier: MIT
#include "ui/playlist/segmented_control.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/type_scale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace v2m {
namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {textWidth() + 2 * metrics::kSmall,
                fontMetrics().height() + metrics::kSmall + metrics::kTiny};
    }

    QSize minimumSizeHint() const override
    {
        return {std::min(textWidth(), 5 * fontMetrics().averageCharWidth()) + metrics::kSmall,
                sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColors colors = ThemeColors::of(palette());
        constexpr int kRing = metrics::kFocusRingWidth;
        const QRectF area = QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
        QColor ink = palette().color(QPalette::ButtonText);
        if (isChecked()) {
            ink = palette().color(QPalette::HighlightedText);
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawRoundedRect(area, metrics::kCornerRadius, metrics::kCornerRadius);
        } else if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::Midlight));
            painter.drawRoundedRect(area, metrics::kCornerRadius, metrics::kCornerRadius);
        }
        painter.setFont(labelFont());
        painter.setPen(ink);
        const QFontMetrics metrics(painter.font());
        painter.drawText(area, Qt::AlignCenter,
                         metrics.elidedText(text(), Qt::ElideRight, qRound(area.width()) - 4));
        if (!showsFocusRing(*this))
            return;
        paintFocusRing(painter, QRectF(rect()), colors);
        if (isChecked()) { // the focus ring has a similar colour
            ThemeColors inner = colors;
            inner.focus = ink;
            paintFocusRing(painter, area, inner);
        }
    }

private:
    /// Bold as well as coloured, so that the selection is visible without colour.
    QFont labelFont() const { return isChecked() ? strongFont(font()) : font(); }

    int textWidth() const { return QFontMetrics(strongFont(font())).horizontalAdvance(text()) + 4; }
};

/// The background of the segments.
class Groove : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::kLargeCornerRadius, metrics::kLargeCornerRadius);
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* groove = new Groove(this);
    outer->addWidget(groove);
    auto* row = new QHBoxLayout(groove);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment()
{
    auto* groove = layout()->itemAt(0)->widget();
    auto* segment = new Segment(groove);
    groove->layout()->addWidget(segment);
    const auto index = static_cast<int>(m_segments.size());
    m_segments.push_back(segment);
    if (index == 0)
        segment->setChecked(true);
    // Tab leads to the chosen one, from where the arrow keys lead on.
    segment->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    connect(segment, &QAbstractButton::toggled, this, [this, index, segment](bool checked) {
        segment->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked && !m_isSetting)
            Q_EMIT currentChanged(index);
    });
}

void SegmentedControl::setSegmentText(int index, const QString& text, const QString& description)
{
    QAbstractButton* segment = m_segments[static_cast<std::size_t>(index)];
    segment->setText(text);
    segment->setToolTip(description);
    segment->setAccessibleDescription(description);
    segment->updateGeometry();
}

int SegmentedControl::currentIndex() const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void SegmentedControl::setCurrentIndex(int index)
{
    QAbstractButton* segment = m_segments[static_cast<std::size_t>(index)];
    m_isSetting = true;
    segment->setChecked(true);
    m_isSetting = false;
    if (focusWidget() != segment && isAncestorOf(QApplication::focusWidget()))
        segment->setFocus(Qt::OtherFocusReason);
}

void SegmentedControl::setSegmentEnabled(int index, bool isEnabled)
{
    m_segments[static_cast<std::size_t>(index)]->setEnabled(isEnabled);
}

} // namespace v2m
