// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace v2m::test {

/// What a screen reader says of a widget; empty if it knows nothing of it.
inline QString spoken(QWidget* widget, QAccessible::Text kind = QAccessible::Name)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(kind) : QString();
}

} // namespace v2m::test
