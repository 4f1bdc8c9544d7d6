// SPDX-License-Identifier: MIT
#include "ui/settings/field_note.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace v2m {
namespace {

constexpr int kNoteLetters = 40; ///< of a line, where nothing else asks for more
constexpr int kFaultLines = 2;

} // namespace

FieldNote::FieldNote(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

void FieldNote::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
    updateGeometry();
}

void FieldNote::setFault(const QString& fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    refresh();
}

void FieldNote::keepRoomForFault()
{
    m_keepsRoom = true;
    updateGeometry();
}

int FieldNote::signSize() const
{
    return fontMetrics().height();
}

void FieldNote::refresh()
{
    const bool isWrong = !m_fault.isEmpty();
    setForegroundRole(isWrong ? QPalette::WindowText : QPalette::PlaceholderText);
    setToolTip(m_fault);
    const int room = isWrong ? signSize() + metrics::kTiny : 0;
    setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    setText(isWrong ? m_fault : m_hint);
}

int FieldNote::heightForWidth(int width) const
{
    constexpr int kAnyHeight = 10'000;
    const int hint = fontMetrics()
                         .boundingRect(0, 0, std::max(width, 1), kAnyHeight,
                                       Qt::TextWordWrap | Qt::AlignLeading, m_hint)
                         .height();
    return std::max(hint, m_keepsRoom ? kFaultLines * fontMetrics().lineSpacing() : 0);
}

QSize FieldNote::sizeHint() const
{
    const int width = kNoteLetters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize FieldNote::minimumSizeHint() const
{
    return {kNoteLetters / 2 * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void FieldNote::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (m_fault.isEmpty())
        return;
    const int side = signSize();
    const QRect place(isRightToLeft() ? width() - side : 0, 0, side, side);
    QPainter painter(this);
    style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).paint(&painter, place);
}

void FieldNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace v2m
