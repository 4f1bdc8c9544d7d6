// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace v2m {

/// A label that is never seen and names a control for screen readers: on Linux Qt tells the choice
/// of a combo box ("1×") in place of its accessible name.
inline QLabel* makeSpokenLabel(QWidget* control)
{
    auto* label = new QLabel(control->parentWidget());
    label->setBuddy(control);
    label->hide();
    return label;
}

} // namespace v2m
