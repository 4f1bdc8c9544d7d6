// SPDX-License-Identifier: MIT
#include "ui/theme/focus_style.h"

#include "core/base/later.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace v2m {

namespace {

enum class Edge { Square, Round };

constexpr double kChosenTabLine = 3.0;

/// Fusion's edges are shades of the window: darker, so that they vanish in dark mode, and too near
/// to it for high contrast.
void paintEdge(QPainter& painter, const QStyleOption& option, const QRectF& rect,
               Edge shape = Edge::Square)
{
    const ThemeColors colors = ThemeColors::of(option.palette);
    QColor edge = colors.outline;
    if (!option.state.testFlag(QStyle::State_Enabled))
        edge = mixed(edge, option.palette.color(QPalette::Window),
                     colors.contrast == Contrast::High ? 0.8 : 0.5);
    // What is pressed or on is seen by a wide edge, since black and white leave no shade for it.
    const bool isDown = colors.contrast == Contrast::High &&
                        (option.state & (QStyle::State_Sunken | QStyle::State_On)) != 0;
    const double width = isDown ? 3.0 : 1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDown ? colors.accent : edge, width));
    painter.setBrush(Qt::NoBrush);
    const QRectF line = rect.adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0);
    if (shape == Edge::Round)
        painter.drawEllipse(line);
    else
        painter.drawRoundedRect(line, 2.0, 2.0);
    painter.restore();
}

bool hasHighContrast(const QStyleOption& option)
{
    return contrastOf(option.palette) == Contrast::High;
}

/// Of what is sunken by its nature, not because it is pressed.
void paintFrame(QPainter& painter, const QStyleOption& option)
{
    QStyleOption frame(option);
    frame.state.setFlag(QStyle::State_Sunken, false);
    frame.state.setFlag(QStyle::State_On, false);
    paintEdge(painter, frame, QRectF(option.rect));
}

/// For what has an edge of another colour while it has the keyboard.
void paintEdgeInTheDark(QPainter& painter, const QStyleOption& option)
{
    if ((schemeOf(option.palette) == Scheme::Dark || hasHighContrast(option)) &&
        !option.state.testFlag(QStyle::State_HasFocus))
        paintFrame(painter, option);
}

/// Fusion's thin edge of a field that has the keyboard is no more than that of one that has not,
/// where all edges are as strong as text.
void paintEdgeOfField(QPainter& painter, const QStyleOption& option)
{
    if (hasHighContrast(option) && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(option.rect), ThemeColors::of(option.palette));
    else
        paintEdgeInTheDark(painter, option);
}

/// In the dark the shadow of a menu is not seen. Its options are in no state, not even enabled.
void paintEdgeOfMenu(QPainter& painter, const QStyleOption& option)
{
    if (schemeOf(option.palette) != Scheme::Dark && !hasHighContrast(option))
        return;
    painter.save();
    painter.setPen(ThemeColors::of(option.palette).outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// Fusion's is a shade darker than the menu.
void paintSeparatorOfMenu(QPainter& painter, const QStyleOption& option)
{
    if (schemeOf(option.palette) != Scheme::Dark && !hasHighContrast(option))
        return;
    const ThemeColors colors = ThemeColors::of(option.palette);
    const int y = option.rect.center().y();
    painter.save();
    painter.setPen(hasHighContrast(option) ? colors.outline : colors.grid);
    painter.drawLine(option.rect.left() + metrics::kTiny, y, option.rect.right() - metrics::kTiny,
                     y);
    painter.restore();
}

bool hasFocusByKeys(const QStyleOption& option)
{
    constexpr QStyle::State kByKeys = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & kByKeys) == kByKeys;
}

/// What Fusion leaves without an edge that black and white would show.
void paintEdgeOfHighContrast(QStyle::PrimitiveElement element, QPainter& painter,
                             const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelButtonTool:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
        paintEdge(painter, option, QRectF(option.rect));
        break;
    case QStyle::PE_Frame:
        paintFrame(painter, option);
        break;
    case QStyle::PE_IndicatorRadioButton:
        paintEdge(painter, option, QRectF(option.rect), Edge::Round);
        break;
    default:
        break;
    }
}

/// In the dark Fusion tells the chosen tab by a shade that can hardly be seen.
void paintTabInTheDark(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool isHigh = hasHighContrast(tab);
    if (schemeOf(tab.palette) != Scheme::Dark && !isHigh)
        return;
    QRectF rect(tab.rect);
    rect.adjust(0.0, tab.state.testFlag(QStyle::State_Selected) ? 0.0 : 2.0, 0.0, 0.0);
    if (isHigh) {
        QStyleOption edge(tab);
        edge.rect = rect.toRect();
        paintFrame(painter, edge);
    }
    if (!tab.state.testFlag(QStyle::State_Selected))
        return;
    rect.setHeight(kChosenTabLine);
    painter.fillRect(rect, ThemeColors::of(tab.palette).accent);
}

/// Whether the title of a column ends where that of the next begins.
bool endsAtTheNext(const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    return header != nullptr && header->textAlignment.testFlag(Qt::AlignTrailing);
}

bool isNavigationKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

void setRingShown(QWidget* window, bool shown)
{
    if (window == nullptr || window->testAttribute(Qt::WA_KeyboardFocusChange) == shown)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, shown);
    QWidget* const focused = window->focusWidget();
    if (auto* area = qobject_cast<QAbstractScrollArea*>(focused))
        area->viewport()->update();
    else if (focused != nullptr)
        focused->update();
}

/// Qt puts the icon at the leading edge of a tool button, the text at the left one, and leaves all
/// the room beside them.
QRect centredLabel(const QStyleOptionToolButton& tool)
{
    constexpr int kGap = 4; // Qt's own, around the icon
    const int width = tool.iconSize.width() + kGap +
                      tool.fontMetrics.size(Qt::TextShowMnemonic, tool.text).width();
    const int before = std::max(0, (tool.rect.width() - width) / 2);
    return tool.rect.adjusted(before, 0, -before, 0);
}

} // namespace

FocusStyle::FocusStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion marks a focused push button only by a thin edge and does not draw a ring.
        if (element == PE_PanelButtonCommand && hasFocusByKeys(*option))
            paintFocusRing(*painter, QRectF(option->rect), ThemeColors::of(option->palette));
        if (element == PE_FrameLineEdit)
            paintEdgeOfField(*painter, *option);
        if (element == PE_IndicatorCheckBox)
            paintEdgeInTheDark(*painter, *option);
        if (hasHighContrast(*option))
            paintEdgeOfHighContrast(element, *painter, *option);
        if (element == PE_FrameMenu || element == PE_PanelMenu)
            paintEdgeOfMenu(*painter, *option);
        return;
    }
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    if (focus == nullptr || !focus->state.testFlag(State_KeyboardFocusChange))
        return;
    ThemeColors colors = ThemeColors::of(focus->palette);
    // On a selected row the accent would vanish in the highlight.
    if (focus->backgroundColor.isValid() && focus->backgroundColor.alpha() == 255 &&
        contrastRatio(colors.focus, focus->backgroundColor) < 3.0)
        colors.focus = focus->palette.color(QPalette::HighlightedText);
    paintFocusRing(*painter, QRectF(focus->rect), colors);
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_HeaderLabel && endsAtTheNext(*option)) {
        QStyleOptionHeader header(*qstyleoption_cast<const QStyleOptionHeader*>(option));
        const QRect room = header.rect.adjusted(0, 0, -metrics::kMedium, 0);
        header.rect = visualRect(header.direction, header.rect, room);
        QProxyStyle::drawControl(element, &header, painter, widget);
        return;
    }
    if (const auto* tab = element == CE_TabBarTabShape
                              ? qstyleoption_cast<const QStyleOptionTab*>(option)
                              : nullptr;
        tab != nullptr && tab->shape == QTabBar::RoundedNorth) {
        QProxyStyle::drawControl(element, option, painter, widget);
        paintTabInTheDark(*painter, *tab);
        return;
    }
    if (const auto* item = element == CE_MenuItem
                               ? qstyleoption_cast<const QStyleOptionMenuItem*>(option)
                               : nullptr;
        item != nullptr) {
        QStyleOptionMenuItem drawn(*item);
        if (!item->icon.isNull() && item->state.testFlag(State_Selected) &&
            item->state.testFlag(State_Enabled)) {
            // Fusion asks for the icon of a hovered button, whose colour is not that of the words.
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            drawn.icon = QIcon(item->icon.pixmap(
                QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
        }
        if (item->direction == Qt::RightToLeft) // else the last sign of "Ctrl+," comes first
            drawn.text.replace(QLatin1Char('\t'), QStringLiteral("\t\u2066"));
        QProxyStyle::drawControl(element, &drawn, painter, widget);
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            paintSeparatorOfMenu(*painter, *option);
        return;
    }
    if (const auto* tool = element == CE_ToolButtonLabel
                               ? qstyleoption_cast<const QStyleOptionToolButton*>(option)
                               : nullptr;
        tool != nullptr && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
        !tool->icon.isNull() && !tool->text.isEmpty()) {
        QStyleOptionToolButton label(*tool);
        label.rect = centredLabel(*tool);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    const auto* button = element == CE_PushButtonLabel
                             ? qstyleoption_cast<const QStyleOptionButton*>(option)
                             : nullptr;
    if (button == nullptr || button->icon.isNull() || button->text.isEmpty() ||
        button->direction != Qt::RightToLeft) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // In right-to-left layouts Fusion aligns the text to the far end of the available room. Room
    // just for icon and text keeps them together.
    constexpr int kGap = 4; // Fusion's own
    QStyleOptionButton label(*button);
    const int width = button->iconSize.width() + kGap +
                      button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    label.rect.setWidth(std::min(width, button->rect.width()));
    label.rect.moveCenter(button->rect.center());
    QProxyStyle::drawControl(element, &label, painter, widget);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        paintEdgeOfField(*painter, *option);
    if (!hasHighContrast(*option))
        return;
    if (control == CC_ComboBox) {
        paintEdge(*painter, *option, QRectF(option->rect));
        if (hasFocusByKeys(*option))
            paintFocusRing(*painter, QRectF(option->rect), ThemeColors::of(option->palette));
    } else if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        paintEdge(*painter, *option, QRectF(slider).adjusted(2.0, 2.0, -2.0, -2.0));
    } else if (const auto* slider = control == CC_Slider
                                        ? qstyleoption_cast<const QStyleOptionSlider*>(option)
                                        : nullptr) {
        // The groove up to the handle and beyond it, in a thin line: the handle stays as it is.
        const QRectF handle = subControlRect(control, option, SC_SliderHandle, widget);
        if (slider->orientation == Qt::Horizontal) {
            constexpr double kGroove = 6.0;
            const QRectF groove(0.0, handle.center().y() - kGroove / 2.0, 0.0, kGroove);
            for (const auto& [from, to] : {std::pair(double(option->rect.left()), handle.left()),
                                           std::pair(handle.right(), double(option->rect.right()))})
                if (to - from > kGroove)
                    paintEdge(*painter, *option,
                              QRectF(from, groove.y(), to - from, groove.height()));
        }
        paintEdge(*painter, *option, handle);
    }
}

int FocusStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    if (hint == SH_Widget_Animation_Duration)
        return m_isMoving ? metrics::kMotionMs : 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_EtchDisabledText) // a second, lighter copy that blurs words in the dark
        return 0;
    // Arabic letters join, and a line under one of them parts the word.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize FocusStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection) // of whatever alignment: that is told later
        return fitted + QSize(metrics::kMedium, 0);
    if (type == CT_TabBarTab) // an underlined letter within an Arabic word widens it
        return fitted + QSize(metrics::kMedium, 0);
    if (type != CT_PushButton)
        return fitted;
    return fitted + QSize(metrics::kLarge, metrics::kTiny);
}

QIcon FocusStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                               const QWidget* widget) const
{
    // Qt's own is black in every theme.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return themeIcon(Icon::Expand);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void FocusStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void FocusStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

/// Sees what becomes of the focus before its widget does. Qt knows whether a window is used by
/// keys, but never forgets it.
bool FocusStyle::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        noteKey(static_cast<QKeyEvent*>(event)->key());
        break;
    case QEvent::MouseButtonPress:
        m_key = 0;
        if (widget != nullptr)
            setRingShown(widget->window(), false);
        break;
    case QEvent::FocusIn:
        if (widget != nullptr)
            noteFocus(*widget, static_cast<QFocusEvent*>(event)->reason());
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FocusStyle::noteKey(int key)
{
    m_key = key;
    runLater(this, [this] { m_key = 0; });
    // In a list the keys lead from row to row, and the focus stays.
    if (auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        list != nullptr && isNavigationKey(key))
        setRingShown(list->window(), true);
}

void FocusStyle::noteFocus(QWidget& widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::MouseFocusReason:
        setRingShown(widget.window(), false);
        break;
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason: // also when the widget before has gone
        setRingShown(widget.window(), isNavigationKey(m_key));
        break;
    case Qt::ShortcutFocusReason:
        setRingShown(widget.window(), true);
        break;
    case Qt::OtherFocusReason:
    case Qt::NoFocusReason:
        if (m_key != 0)
            setRingShown(widget.window(), true);
        break;
    default: // it was there before
        break;
    }
}

bool showsFocusRing(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const ThemeColors& colors)
{
    constexpr double kHalfWidth = metrics::kFocusRingWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.focus, metrics::kFocusRingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(kHalfWidth, kHalfWidth, -kHalfWidth, -kHalfWidth),
                            metrics::kCornerRadius, metrics::kCornerRadius);
    painter.restore();
}

} // namespace v2m
