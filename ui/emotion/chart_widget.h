// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <optional>

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
/// Notifies screen readers of changes, no more often than a person can listen.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent);

    /// What the chart currently shows, in whole sentences with its numbers.
    virtual QString chartText() const = 0;

    /// For charts that also act as a slider.
    virtual std::optional<ChartRange> chartRange() const { return std::nullopt; }
    virtual void setChartValue(double value) { Q_UNUSED(value) }

protected:
    /// For automatic changes, such as new readings: at most one in two seconds, and only while the
    /// chart has the keyboard focus.
    void announceChange();

    /// For changes by the user: notifies at once.
    void announceMove();

    /// Empty for none. By default that of the whole widget.
    virtual QString toolTipAt(QPointF position) const;

    /// The focus ring, if it is to be seen.
    void paintFocus(QPainter& painter) const;

    bool event(QEvent* event) override;

private:
    QElapsedTimer m_sinceLast;
};

} // namespace v2m
