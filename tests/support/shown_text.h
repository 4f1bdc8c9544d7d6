// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace v2m::test {

/// Whether a visible label of the widget contains the text.
inline bool says(const QWidget& widget, const QString& text)
{
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace v2m::test
