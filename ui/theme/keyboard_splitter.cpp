// SPDX-License-Identifier: MIT
#include "ui/theme/keyboard_splitter.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/theme_colors.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace v2m {
namespace {

constexpr int kStep = 8; // pixels
constexpr int kLargeStep = 64;

class Handle : public QSplitterHandle {
public:
    Handle(Qt::Orientation orientation, QSplitter* parent) : QSplitterHandle(orientation, parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        keepTranslated(this, &Handle::retranslate);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (const std::optional<int> pixels = wayOf(*event))
            moveBy(*pixels);
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        const ThemeColors colors = ThemeColors::of(palette());
        const bool isByKeys = showsFocusRing(*this);
        if (isByKeys || underMouse())
            QPainter(this).fillRect(rect(), isByKeys ? colors.focus : colors.outline);
        else
            QSplitterHandle::paintEvent(event);
    }

private:
    /// Distance in pixels towards the splitter's end, which is on the left in right-to-left
    /// languages.
    std::optional<int> wayOf(const QKeyEvent& event) const
    {
        const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : kStep;
        const bool isHorizontal = orientation() == Qt::Horizontal;
        const int forth = isHorizontal && splitter()->isRightToLeft() ? -step : step;
        const int all = isHorizontal ? splitter()->width() : splitter()->height();
        switch (event.key()) {
        case Qt::Key_Left:
            return isHorizontal ? std::optional(-forth) : std::nullopt;
        case Qt::Key_Right:
            return isHorizontal ? std::optional(forth) : std::nullopt;
        case Qt::Key_Up:
            return isHorizontal ? std::nullopt : std::optional(-forth);
        case Qt::Key_Down:
            return isHorizontal ? std::nullopt : std::optional(forth);
        case Qt::Key_Home:
            return -all;
        case Qt::Key_End:
            return all;
        default:
            return std::nullopt;
        }
    }

    void moveBy(int pixels)
    {
        QList<int> sizes = splitter()->sizes();
        const qsizetype after = splitter()->indexOf(this);
        int& before = sizes[after - 1];
        int& behind = sizes[after];
        // Not to 0, which would collapse a part; the splitter enforces minimum sizes.
        const int moved = std::clamp(pixels, std::min(0, 1 - before), std::max(0, behind - 1));
        before += moved;
        behind -= moved;
        splitter()->setSizes(sizes);
    }

    void retranslate()
    {
        setAccessibleName(KeyboardSplitter::tr("Divider"));
        setAccessibleDescription(
            KeyboardSplitter::tr("The arrow keys move the border between the areas beside it, with "
                                 "Shift in larger steps; Home and End as far as it goes."));
    }
};

/// The last widget that Tab reaches in a part of the window.
QWidget* lastInTabOrder(QWidget* part)
{
    QWidget* last = part;
    while (part->isAncestorOf(last->nextInFocusChain()))
        last = last->nextInFocusChain();
    return last;
}

} // namespace

QSplitterHandle* KeyboardSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

void KeyboardSplitter::showEvent(QShowEvent* event)
{
    for (int i = 1; i < count(); ++i)
        setTabOrder(lastInTabOrder(widget(i - 1)), handle(i));
    QSplitter::showEvent(event);
}

} // namespace v2m
