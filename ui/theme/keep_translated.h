// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace v2m {

/// Sets texts now, and again after each change of the widget's locale, or of its language, then
/// before its children set theirs.
/// @param context until it is destroyed, if that is before the widget.
void keepTranslated(QWidget* widget, QObject* context, std::function<void()> retranslate);

/// The widget's own texts.
template <typename Widget>
void keepTranslated(Widget* widget, void (Widget::*retranslate)())
{
    keepTranslated(widget, widget, [widget, retranslate] { (widget->*retranslate)(); });
}

} // namespace v2m
