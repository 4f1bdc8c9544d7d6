// SPDX-License-Identifier: MIT
#include "ui/diary/diary_calendar.h"

#include "ui/diary/diary_sentences.h"
#include "ui/theme/emotion_symbol.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kDaysOfAWeek = 7;
constexpr int kPageWeeks = 4;

QDate weekOf(const QDate& date)
{
    const int first = QLocale().firstDayOfWeek();
    return date.addDays(-((date.dayOfWeek() - first + kDaysOfAWeek) % kDaysOfAWeek));
}

/// "1 Mar", in the language's order of day and month.
QString weekText(const QDate& week)
{
    return QLocale().toString(week, u"d MMM"_s);
}

} // namespace

DiaryCalendar::DiaryCalendar(QWidget* parent) : ChartWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToday(QDate::currentDate());
    keepTranslated(this, &DiaryCalendar::retranslate);
}

void DiaryCalendar::setDays(std::vector<DiaryDay> days)
{
    m_days = std::move(days);
    updateGeometry();
    update();
    announceChange();
}

void DiaryCalendar::setToday(const QDate& today)
{
    m_today = today;
    m_chosen = today;
    m_lastWeek = weekOf(today);
    update();
}

const DiaryDay* DiaryCalendar::day(const QDate& date) const
{
    const auto found = std::ranges::lower_bound(m_days, date, {}, &DiaryDay::date);
    return found != m_days.end() && found->date == date ? &*found : nullptr;
}

QDate DiaryCalendar::firstSeen() const
{
    return m_lastWeek.addDays(-kDaysOfAWeek * (kWeeks - 1));
}

void DiaryCalendar::choose(const QDate& date)
{
    const QDate wanted = std::min(date, m_today);
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (wanted < firstSeen())
        m_lastWeek = weekOf(wanted).addDays(kDaysOfAWeek * (kWeeks - 1));
    else if (wanted >= m_lastWeek.addDays(kDaysOfAWeek))
        m_lastWeek = weekOf(wanted);
    update();
    Q_EMIT chosenChanged(wanted);
    announceMove();
}

double DiaryCalendar::cellHeight() const
{
    return 2.0 * fontMetrics().height();
}

/// With space for a number and a face.
double DiaryCalendar::leastCellWidth() const
{
    constexpr int kLongestDay = 28;
    return fontMetrics().horizontalAdvance(QLocale().toString(kLongestDay)) +
           fontMetrics().height() + 2.0 * metrics::kTiny;
}

double DiaryCalendar::headHeight() const
{
    return fontMetrics().height() + 2.0 * metrics::kTiny;
}

/// Wide enough for every week of a year.
double DiaryCalendar::headWidth() const
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest =
            std::max(widest, fontMetrics().horizontalAdvance(weekText(QDate(2000, month, 28))));
    return widest + 2.0 * metrics::kSmall;
}

QRectF DiaryCalendar::cellOf(const QDate& date) const
{
    const qint64 place = firstSeen().daysTo(date);
    if (place < 0 || place >= qint64(kDaysOfAWeek) * kWeeks)
        return {};
    const double left = headWidth();
    const double width = (this->width() - left - metrics::kTiny) / kDaysOfAWeek;
    const auto column = static_cast<double>(place % kDaysOfAWeek);
    const auto row = static_cast<double>(place / kDaysOfAWeek);
    QRectF cell(left + column * width, headHeight() + row * cellHeight(), width, cellHeight());
    if (layoutDirection() == Qt::RightToLeft)
        cell.moveLeft(this->width() - cell.right());
    return cell.adjusted(1.0, 1.0, -1.0, -1.0);
}

QSize DiaryCalendar::sizeHint() const
{
    const double width = headWidth() + kDaysOfAWeek * leastCellWidth() + metrics::kTiny;
    const double height = headHeight() + kWeeks * cellHeight() + metrics::kTiny;
    return QSizeF(width, height).toSize();
}

QString DiaryCalendar::chartText() const
{
    return daySentence(m_chosen, day(m_chosen));
}

void DiaryCalendar::paintHeads(QPainter& painter, const ThemeColors& colors) const
{
    painter.setPen(colors.muted);
    const QDate first = firstSeen();
    for (int column = 0; column < kDaysOfAWeek; ++column) {
        const QRectF cell = cellOf(first.addDays(column));
        painter.drawText(
            QRectF(cell.left(), 0.0, cell.width(), headHeight()),
            Qt::AlignCenter | Qt::TextDontClip,
            QLocale().standaloneDayName(first.addDays(column).dayOfWeek(), QLocale::NarrowFormat));
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int row = 0; row < kWeeks; ++row) {
        const QDate week = first.addDays(qint64(kDaysOfAWeek) * row);
        const QRectF cell = cellOf(week);
        const QRectF head =
            QRectF(isMirrored ? width() - headWidth() : 0.0, cell.top(), headWidth(), cell.height())
                .adjusted(metrics::kSmall, 0.0, -metrics::kSmall, 0.0);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, weekText(week));
    }
}

void DiaryCalendar::paintDay(QPainter& painter, const QDate& date, const ThemeColors& colors) const
{
    const QRectF cell = cellOf(date);
    const DiaryDay* const read = day(date);
    const QColor fill = read != nullptr ? colors.emotion(read->leads) : colors.track;
    painter.setPen(Qt::NoPen);
    if (date <= m_today) {
        painter.setBrush(fill);
        painter.drawRoundedRect(cell, metrics::kCornerRadius, metrics::kCornerRadius);
    }
    const QRectF inside = cell.adjusted(metrics::kTiny, 0.0, -metrics::kTiny, 0.0);
    painter.setPen(read != nullptr ? inkOn(fill) : colors.muted);
    painter.drawText(inside,
                     read != nullptr ? Qt::AlignVCenter | Qt::AlignLeading : Qt::AlignCenter,
                     QLocale().toString(date.day()));
    if (read != nullptr) {
        const double side = std::min(0.9 * fontMetrics().height(), inside.width() / 2.0);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF symbol(isMirrored ? inside.left() : inside.right() - side,
                            inside.center().y() - side / 2.0, side, side);
        // On a disc in the background colour, since the face has the colour of the cell.
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ground);
        painter.drawEllipse(symbol.adjusted(-1.0, -1.0, 1.0, 1.0));
        paintEmotionSymbol(painter, symbol, read->leads, colors.scheme);
    }
    if (date == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, metrics::kFocusRingWidth));
        painter.drawRoundedRect(cell, metrics::kCornerRadius, metrics::kCornerRadius);
    }
}

void DiaryCalendar::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.ground);
    paintHeads(painter, colors);
    for (int place = 0; place < kDaysOfAWeek * kWeeks; ++place)
        paintDay(painter, firstSeen().addDays(place), colors);
    paintFocus(painter);
}

void DiaryCalendar::mousePressEvent(QMouseEvent* event)
{
    for (int place = 0; place < kDaysOfAWeek * kWeeks; ++place) {
        const QDate date = firstSeen().addDays(place);
        if (date <= m_today && cellOf(date).contains(event->position()))
            return choose(date);
    }
    ChartWidget::mousePressEvent(event);
}

void DiaryCalendar::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen.addDays(-forward));
    case Qt::Key_Right:
        return choose(m_chosen.addDays(forward));
    case Qt::Key_Up:
        return choose(m_chosen.addDays(-kDaysOfAWeek));
    case Qt::Key_Down:
        return choose(m_chosen.addDays(kDaysOfAWeek));
    case Qt::Key_PageUp:
        return choose(m_chosen.addDays(-kDaysOfAWeek * kPageWeeks));
    case Qt::Key_PageDown:
        return choose(m_chosen.addDays(kDaysOfAWeek * kPageWeeks));
    case Qt::Key_Home:
        return choose(m_days.empty() ? m_today : m_days.front().date);
    case Qt::Key_End:
        return choose(m_today);
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        return;
    default:
        ChartWidget::keyPressEvent(event);
    }
}

QString DiaryCalendar::toolTipAt(QPointF position) const
{
    for (const DiaryDay& one : m_days) {
        if (cellOf(one.date).contains(position))
            return daySentence(one.date, &one);
    }
    return {};
}

void DiaryCalendar::retranslate()
{
    m_lastWeek = weekOf(m_lastWeek.addDays(kDaysOfAWeek - 1)); // weeks may start on another day
    setAccessibleName(tr("Calendar of readings"));
    setAccessibleDescription(
        tr("Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first "
           "reading, End to today; Delete deletes the day."));
    updateGeometry();
    update();
}

} // namespace v2m
