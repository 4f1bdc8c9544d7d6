// SPDX-License-Identifier: MIT
#include "ui/emotion/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace v2m {
namespace {

class ChartInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    ChartInterface(QWidget* widget, AccessibleChart& chart)
        : QAccessibleWidget(widget, chart.chartRange() ? QAccessible::Slider : QAccessible::Chart),
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

    AccessibleChart& m_chart;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* chart = dynamic_cast<AccessibleChart*>(widget);
    return chart != nullptr ? new ChartInterface(widget, *chart) : nullptr;
}

} // namespace

ChartAnnouncer::ChartAnnouncer(QWidget& widget) : m_widget(widget)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ChartAnnouncer::onDataChanged()
{
    constexpr int kPauseMs = 2000;
    if (!QAccessible::isActive() || !m_widget.hasFocus() ||
        (m_sinceLast.isValid() && m_sinceLast.elapsed() < kPauseMs))
        return;
    m_sinceLast.start();
    QAccessibleEvent event(&m_widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartAnnouncer::onMovedByUser()
{
    if (!QAccessible::isActive())
        return;
    m_sinceLast.start();
    const auto* chart = dynamic_cast<const AccessibleChart*>(&m_widget);
    if (const auto range = chart->chartRange()) {
        QAccessibleValueChangeEvent event(&m_widget, range->current);
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleEvent event(&m_widget, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&m_widget, chart->chartText());
    QAccessible::updateAccessibility(&announcement);
#endif
}

} // namespace v2m
