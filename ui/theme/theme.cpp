// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>

#include <initializer_list>
#include <utility>

namespace v2m {
namespace {

using RoleColors = std::initializer_list<std::pair<QPalette::ColorRole, QRgb>>;

const RoleColors& roleColors(Scheme scheme)
{
    static const RoleColors light = {
        {QPalette::Window, 0xf1f2f5},
        {QPalette::WindowText, 0x1b1e23},
        {QPalette::Base, 0xffffff},
        {QPalette::AlternateBase, 0xf6f7f9},
        {QPalette::Text, 0x1b1e23},
        {QPalette::PlaceholderText, 0x646b76},
        {QPalette::Button, 0xe8eaee},
        {QPalette::ButtonText, 0x1b1e23},
        {QPalette::BrightText, 0xb3261e},
        {QPalette::ToolTipBase, 0x2a2e34},
        {QPalette::ToolTipText, 0xf4f5f7},
        {QPalette::Highlight, 0x1f5fbf},
        {QPalette::HighlightedText, 0xffffff},
        {QPalette::Link, 0x1a58b5},
        {QPalette::LinkVisited, 0x6f3a96},
        {QPalette::Light, 0xffffff},
        {QPalette::Midlight, 0xeef0f3},
        {QPalette::Mid, 0xc3c8d0},
        {QPalette::Dark, 0x9aa1ac},
        {QPalette::Shadow, 0x5d6470},
    };
    static const RoleColors dark = {
        {QPalette::Window, 0x17191d},
        {QPalette::WindowText, 0xe7e9ec},
        {QPalette::Base, 0x1d2024},
        {QPalette::AlternateBase, 0x23272c},
        {QPalette::Text, 0xe7e9ec},
        {QPalette::PlaceholderText, 0x99a0aa},
        {QPalette::Button, 0x2b2f36},
        {QPalette::ButtonText, 0xe7e9ec},
        {QPalette::BrightText, 0xffb4ab},
        {QPalette::ToolTipBase, 0xe7e9ec},
        {QPalette::ToolTipText, 0x1b1e23},
        {QPalette::Highlight, 0x2f6fd0},
        {QPalette::HighlightedText, 0xffffff},
        {QPalette::Link, 0x7fb2ff},
        {QPalette::LinkVisited, 0xc9a2ec},
        {QPalette::Light, 0x454b55},
        {QPalette::Midlight, 0x353a42},
        {QPalette::Mid, 0x3b4048},
        {QPalette::Dark, 0x111316},
        {QPalette::Shadow, 0x08090a},
    };
    return scheme == Scheme::Light ? light : dark;
}

} // namespace

QPalette themePalette(Scheme scheme)
{
    QPalette palette;
    for (const auto& [role, rgb] : roleColors(scheme))
        palette.setColor(role, QColor::fromRgb(rgb));
    const QColor faded =
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.48);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText,
                     palette.color(QPalette::WindowText));
    return palette;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    // Created before our palette is first set, so that it sees the desktop's own.
    auto* system = application.findChild<SystemScheme*>(QString(), Qt::FindDirectChildrenOnly);
    if (system == nullptr)
        system = new SystemScheme(schemeOf(QApplication::palette()), &application);
    if (qobject_cast<FocusStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new FocusStyle);

    system->disconnect(&application);
    Scheme scheme = choice == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    if (choice == ThemeChoice::System) {
        scheme = system->current();
        QObject::connect(system, &SystemScheme::changed, &application,
                         [system] { QApplication::setPalette(themePalette(system->current())); });
    }
    QApplication::setPalette(themePalette(scheme));
}

} // namespace v2m
