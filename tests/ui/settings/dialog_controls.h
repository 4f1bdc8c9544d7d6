// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>
#include <QWidget>

#include <vector>

namespace v2m::test {

/// The control that screen readers call by this name.
template <typename Control>
Control* named(const QWidget& dialog, const QString& name)
{
    for (Control* control : dialog.findChildren<Control*>()) {
        if (control->accessibleName() == name)
            return control;
    }
    qFatal("no control is called %s", qPrintable(name));
}

inline QPushButton* button(const QWidget& dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox*>()->button(which);
}

inline std::vector<QWidget*> focusChain(QWidget& dialog)
{
    std::vector<QWidget*> chain;
    QWidget* widget = &dialog;
    do {
        widget = widget->nextInFocusChain();
        if (widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget != &dialog)
            chain.push_back(widget);
    } while (widget != &dialog);
    return chain;
}

} // namespace v2m::test
