// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

class QWidget;

namespace v2m {

/// A quantity that assistive technology can read and move, such as a position in a clip.
struct ChartRange {
    double current = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    double step = 0.0;
};

/// A custom-painted widget that offers its numbers as text to assistive technology.
///
/// The text is made on request of a screen reader, so it costs nothing while none is running.
class AccessibleChart {
public:
    virtual ~AccessibleChart() = default;

    /// What the chart currently shows, in whole sentences with its numbers.
    virtual QString chartText() const = 0;

    /// For charts that also act as a slider.
    virtual std::optional<ChartRange> chartRange() const { return std::nullopt; }
    virtual void setChartValue(double value) { Q_UNUSED(value) }
};

/// Notifies screen readers of changes to a chart, no more often than a person can listen.
class ChartAnnouncer {
public:
    /// @param widget also an AccessibleChart; must outlive the announcer.
    explicit ChartAnnouncer(QWidget& widget);

    /// For automatic changes, such as new readings: at most one in two seconds, and only while the
    /// chart has the keyboard focus.
    void onDataChanged();

    /// For changes by the user: notifies at once.
    void onMovedByUser();

private:
    QWidget& m_widget;
    QElapsedTimer m_sinceLast;
};

} // namespace v2m
