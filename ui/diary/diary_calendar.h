// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/diary_summary.h"
#include "ui/emotion/chart_widget.h"
#include "ui/theme/theme_colors.h"

#include <QDate>

#include <vector>

namespace v2m {

/// A calendar heat map: a row per week, a cell per day with the colour and face of its dominant
/// emotion. One day is selected: by the mouse, or by the arrow keys, Page Up and Down (four weeks),
/// Home and End (the first day with a reading, and today).
class DiaryCalendar : public ChartWidget {
    Q_OBJECT

public:
    static constexpr int kWeeks = 8; ///< number of visible weeks

    explicit DiaryCalendar(QWidget* parent = nullptr);

    /// @param days oldest first. The selected day is kept.
    void setDays(std::vector<DiaryDay> days);

    /// The last selectable day; initially the current date.
    void setToday(const QDate& today);

    const QDate& chosen() const { return m_chosen; }
    void choose(const QDate& date);

    /// Null if there was no reading.
    const DiaryDay* day(const QDate& date) const;

    /// Of the visible weeks.
    QDate firstSeen() const;

    /// The cell of a day; empty if it is not visible.
    QRectF cellOf(const QDate& date) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QString chartText() const override;

Q_SIGNALS:
    void chosenChanged(const QDate& date);
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QString toolTipAt(QPointF position) const override;

private:
    double cellHeight() const;
    double leastCellWidth() const;
    double headWidth() const;
    double headHeight() const;
    void paintHeads(QPainter& painter, const ThemeColors& colors) const;
    void paintDay(QPainter& painter, const QDate& date, const ThemeColors& colors) const;
    void retranslate();

    std::vector<DiaryDay> m_days;
    QDate m_today;
    QDate m_chosen;
    QDate m_lastWeek; ///< first day of the bottom row
};

} // namespace v2m
