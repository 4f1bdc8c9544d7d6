// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QProxyStyle>

class QPainter;

namespace v2m {

/// Qt's Fusion style with a prominent focus ring, visible edges of fields in dark mode, padding
/// around the text of buttons and tabs, icons next to the text and both in the middle in either
/// reading direction, no icons where words are enough, and a line on the chosen tab.
class FocusStyle : public QProxyStyle {
    Q_OBJECT

public:
    FocusStyle();

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
};

/// The same ring for widgets that paint themselves, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, const ThemeColors& colors);

} // namespace v2m
