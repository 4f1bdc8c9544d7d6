// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>
#include <QWidget>

#include <vector>

namespace v2m::test {

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
