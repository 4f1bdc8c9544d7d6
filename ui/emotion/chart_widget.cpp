// SPDX-License-Identifier: MIT
#include "ui/emotion/chart_widget.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/theme_colors.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace v2m {
namespace {

class ChartInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ChartInterface(ChartWidget& chart)
        : QAccessibleWidget(&chart, chart.chartRange() ? QAccessible::Slider : QAccessible::Chart),
          m_chart(chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Value:
            return m_chart.chartText();
        case QAccessible::Description: {
            // Not every accessibility bridge reports a chart's value, so the numbers are repeated
            // here.
            const QString how = QAccessibleWidget::text(kind);
            return how.isEmpty() ? m_chart.chartText()
                                 : QStringLiteral("%1 %2").arg(m_chart.chartText(), how);
        }
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        if (kind == QAccessible::ValueInterface && m_chart.chartRange())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(kind);
    }

    QVariant currentValue() const override { return range().current; }
    QVariant maximumValue() const override { return range().maximum; }
    QVariant minimumValue() const override { return range().minimum; }
    QVariant minimumStepSize() const override { return range().step; }
    void setCurrentValue(const QVariant& value) override
    {
        m_chart.setChartValue(value.toDouble());
    }

private:
    ChartRange range() const { return m_chart.chartRange().value_or(ChartRange{}); }

    ChartWidget& m_chart;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart != nullptr ? new ChartInterface(*chart) : nullptr;
}

} // namespace

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ChartWidget::announceChange()
{
    constexpr int kPauseMs = 2000;
    if (!QAccessible::isActive() || !hasFocus() ||
        (m_sinceLast.isValid() && m_sinceLast.elapsed() < kPauseMs))
        return;
    m_sinceLast.start();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartWidget::announceMove()
{
    if (!QAccessible::isActive())
        return;
    m_sinceLast.start();
    if (const auto range = chartRange()) {
        QAccessibleValueChangeEvent event(this, range->current);
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, chartText());
    QAccessible::updateAccessibility(&announcement);
#endif
}

QString ChartWidget::toolTipAt(QPointF) const
{
    return toolTip();
}

void ChartWidget::paintFocus(QPainter& painter) const
{
    if (showsFocusRing(*this))
        paintFocusRing(painter, QRectF(rect()), ThemeColors::of(palette()));
}

bool ChartWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(QPointF(help->pos())), this);
    return true;
}

} // namespace v2m
