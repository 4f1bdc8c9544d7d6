// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/diary_summary.h"
#include "ui/emotion/chart_widget.h"
#include "ui/theme/theme_colors.h"

#include <vector>

namespace v2m {

/// The average course of a day: valence as a solid line, arousal dashed, over the hours from left
/// to right in every language, like a player's timeline.
class DiaryDayPath : public ChartWidget {
    Q_OBJECT

public:
    explicit DiaryDayPath(QWidget* parent = nullptr);

    /// @param hours from midnight on.
    void setHours(std::vector<DiaryHour> hours);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QPointF pointAt(const DiaryHour& hour, float value) const;
    void paintFrame(QPainter& painter, const ThemeColors& colors) const;
    void paintLine(QPainter& painter, float AffectPoint::*coordinate, const QPen& pen) const;
    void retranslate();

    std::vector<DiaryHour> m_hours;
};

} // namespace v2m
