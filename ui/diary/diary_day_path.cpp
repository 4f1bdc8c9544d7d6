// SPDX-License-Identifier: MIT
#include "ui/diary/diary_day_path.h"

#include "ui/diary/diary_sentences.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QTime>

#include <utility>

namespace v2m {
namespace {

constexpr int kHours = 24;
constexpr int kTickHours = 6;
constexpr double kLineWidth = 2.0;
constexpr double kDotRadius = 3.0;

/// "+1", "0" or "-1".
QString rangeText(float end)
{
    const QLocale locale;
    const QString text = locale.toString(static_cast<int>(end));
    return end > 0.0F ? locale.positiveSign() + text : text;
}

} // namespace

DiaryDayPath::DiaryDayPath(QWidget* parent) : ChartWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepTranslated(this, &DiaryDayPath::retranslate);
}

void DiaryDayPath::setHours(std::vector<DiaryHour> hours)
{
    m_hours = std::move(hours);
    setToolTip(chartText());
    update();
    announceChange();
}

QSize DiaryDayPath::sizeHint() const
{
    return {60 * fontMetrics().averageCharWidth(), 9 * fontMetrics().height()};
}

QSize DiaryDayPath::minimumSizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), 6 * fontMetrics().height()};
}

QString DiaryDayPath::chartText() const
{
    return pathSentence(m_hours);
}

QRectF DiaryDayPath::plot() const
{
    const double line = fontMetrics().height();
    const double numbers = fontMetrics().horizontalAdvance(rangeText(-1.0F)) + metrics::kMedium;
    return QRectF(rect()).adjusted(numbers, line + metrics::kMedium, -metrics::kLarge,
                                   -line - metrics::kSmall);
}

/// Readings of an hour are drawn at its middle.
QPointF DiaryDayPath::pointAt(const DiaryHour& hour, float value) const
{
    const QRectF area = plot();
    return {area.left() + (hour.hour + 0.5) / kHours * area.width(),
            area.center().y() - static_cast<double>(value) * area.height() / 2.0};
}

void DiaryDayPath::paintFrame(QPainter& painter, const ThemeColors& colors) const
{
    const QRectF area = plot();
    for (const float value : {1.0F, 0.0F, -1.0F}) {
        const double y = area.center().y() - static_cast<double>(value) * area.height() / 2.0;
        painter.setPen(QPen(colors.grid, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        const double half = fontMetrics().height() / 2.0;
        painter.drawText(QRectF(0.0, y - half, area.left() - metrics::kTiny, 2.0 * half),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip,
                         rangeText(value));
    }
    double free = 0.0; // where the next time may begin
    for (int hour = 0; hour <= kHours; hour += kTickHours) {
        const double x = area.left() + area.width() * hour / kHours;
        painter.setPen(QPen(colors.grid, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.muted);
        const QString time = QLocale().toString(QTime(hour % kHours, 0), QLocale::ShortFormat);
        const double width = fontMetrics().horizontalAdvance(time);
        // The first and the last stay inside.
        const double left =
            qBound(0.0, x - width / 2.0, static_cast<double>(this->width()) - width);
        if (left < free)
            continue;
        free = left + width + metrics::kSmall;
        painter.drawText(QPointF(left, area.bottom() + fontMetrics().ascent() + metrics::kTiny),
                         time);
    }
}

void DiaryDayPath::paintLine(QPainter& painter, float AffectPoint::*coordinate,
                             const QPen& pen) const
{
    painter.setPen(pen);
    painter.setBrush(pen.color());
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        const QPointF here = pointAt(m_hours[i], m_hours[i].point.*coordinate);
        if (i > 0)
            painter.drawLine(pointAt(m_hours[i - 1], m_hours[i - 1].point.*coordinate), here);
        painter.drawEllipse(here, kDotRadius, kDotRadius);
    }
}

void DiaryDayPath::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.ground);
    paintFrame(painter, colors);
    const QPen valence(colors.accent, kLineWidth);
    const QPen arousal(colors.outline, kLineWidth, Qt::DashLine);
    paintLine(painter, &AffectPoint::arousal, arousal);
    paintLine(painter, &AffectPoint::valence, valence);

    // The legend, with a sample of each line.
    double x = plot().left();
    const double middle = fontMetrics().height() / 2.0 + metrics::kTiny;
    for (const auto& [pen, name] : {std::pair(valence, tr("valence")), {arousal, tr("arousal")}}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle), QPointF(x + metrics::kHuge, middle));
        x += metrics::kHuge + metrics::kTiny;
        painter.setPen(colors.text);
        painter.drawText(QPointF(x, metrics::kTiny + fontMetrics().ascent()), name);
        x += fontMetrics().horizontalAdvance(name) + metrics::kLarge;
    }
    paintFocus(painter);
}

void DiaryDayPath::retranslate()
{
    setAccessibleName(tr("The usual path of a day"));
    setAccessibleDescription(tr("The mean of each hour over all days."));
    setToolTip(chartText());
    update();
}

} // namespace v2m
