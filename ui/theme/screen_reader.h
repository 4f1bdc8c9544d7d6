// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace v2m {

/// Has a screen reader read what a widget says now.
inline void readAloud(QWidget* widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Sets the accessible name of a combo box. On Linux Qt tells its choice ("1×") in place of the
/// name, which a label beside it that is never seen therefore has, too.
inline void setSpokenName(QWidget* control, const QString& name)
{
    control->setAccessibleName(name);
    QWidget* const parent = control->parentWidget();
    if (parent == nullptr)
        return;
    for (QLabel* label : parent->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == control)
            return label->setText(name);
    }
    auto* label = new QLabel(name, parent);
    label->setBuddy(control);
    label->hide();
}

} // namespace v2m
