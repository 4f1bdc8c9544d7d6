// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QWidget>

namespace v2m::test {

/// The control that screen readers call by this name. Ends the program if there is none.
template <typename Control>
Control* named(const QWidget& parent, const QString& name)
{
    for (Control* control : parent.findChildren<Control*>()) {
        if (control->accessibleName() == name)
            return control;
    }
    qFatal("no control is called %s", qPrintable(name));
}

/// The button or action with this text, mnemonics included; null if there is none.
template <typename Child>
Child* withText(const QObject& parent, const QString& text)
{
    for (Child* child : parent.findChildren<Child*>()) {
        if (child->text() == text)
            return child;
    }
    return nullptr;
}

/// The entry of a menu with this text; null if there is none.
inline QAction* entryOf(const QWidget& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The visible button with this text, mnemonics left out; null if there is none.
inline QPushButton* visibleButton(const QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

/// Whether a visible label of the widget contains the text.
inline bool says(const QWidget& widget, const QString& text)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace v2m::test
