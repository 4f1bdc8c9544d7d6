// SPDX-License-Identifier: MIT
#include "ui/diary/diary_day_path.h"

#include "ui/diary/diary_sentences.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"

#include <QEvent>
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

} // namespace

DiaryDayPath::DiaryDayPath(QWidget* parent) : QWidget(parent), m_announcer(*this)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void DiaryDayPath::setHours(std::vector<DiaryHour> hours)
{
    m_hours = std::move(hours);
    setToolTip(chartText());
    update();
    m_announcer.onDataChanged();
}

QSize DiaryDayPath::sizeHint() const
{
    return {24 * fontMetrics().averageCharWidth() * 2, 9 * fontMetrics().height()};
}

QSize DiaryDayPath::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), 6 * fontMetrics().height()};
}

QString DiaryDayPath::chartText() const
{
    return pathSentence(m_hours);
}

QRectF DiaryDayPath::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(metrics::kLarge, line + metrics::kSmall, -metrics::kLarge,
                                   -line - metrics::kSmall);
}

/// A reading of an hour stands in its middle.
QPointF DiaryDayPath::pointAt(const DiaryHour& hour, float value) const
{
    const QRectF area = plot();
    return {area.left() + (hour.hour + 0.5) / kHours * area.width(),
            area.center().y() - static_cast<double>(value) * area.height() / 2.0};
}

void DiaryDayPath::paintFrame(QPainter& painter, const ThemeColors& colors) const
{
    const QRectF area = plot();
    painter.setPen(QPen(colors.grid, 1.0));
    for (const double y : {area.top(), area.center().y(), area.bottom()})
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
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

    // What the lines are, each behind a piece of itself.
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
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), colors);
}

void DiaryDayPath::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void DiaryDayPath::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void DiaryDayPath::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiaryDayPath::retranslate()
{
    setAccessibleName(tr("The usual path of a day"));
    setAccessibleDescription(tr("The mean of each hour over all days."));
    setToolTip(chartText());
    update();
}

} // namespace v2m
