// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QProxyStyle>

class QPainter;

namespace v2m {

/// Qt's Fusion style with a prominent focus ring for who goes by keys, visible edges of fields in
/// dark mode, padding around the text of buttons and tabs, icons next to the text and both in the
/// middle in either reading direction, no icons where words are enough, a line on the chosen tab,
/// and room between the titles of columns.
class FocusStyle : public QProxyStyle {
    Q_OBJECT

public:
    FocusStyle();

    /// Whether what changes moves, or jumps; initially it moves.
    void setMoving(bool moves) { m_isMoving = moves; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteKey(int key);
    void noteFocus(QWidget& widget, Qt::FocusReason reason);

    bool m_isMoving = true;
    int m_key = 0; ///< being handled; 0 if none
};

/// Whether the focus is on a widget and is to be seen there: it came by Tab, a shortcut or in
/// answer to a key. Not after a click, nor where it fell to because its widget has gone.
bool showsFocusRing(const QWidget& widget);

/// The same ring for widgets that paint themselves, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, const ThemeColors& colors);

} // namespace v2m
