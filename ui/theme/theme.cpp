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

/// Black and white, edges as strong as text, and one strong colour for what is chosen.
const RoleColors& highContrastColors(Scheme scheme)
{
    static const RoleColors light = {
        {QPalette::Window, 0xffffff},
        {QPalette::WindowText, 0x000000},
        {QPalette::Base, 0xffffff},
        {QPalette::AlternateBase, 0xffffff},
        {QPalette::Text, 0x000000},
        {QPalette::PlaceholderText, 0x3d3d3d},
        {QPalette::Button, 0xffffff},
        {QPalette::ButtonText, 0x000000},
        {QPalette::BrightText, 0x8c0000},
        {QPalette::ToolTipBase, 0x000000},
        {QPalette::ToolTipText, 0xffffff},
        {QPalette::Highlight, 0x00328c},
        {QPalette::HighlightedText, 0xffffff},
        {QPalette::Link, 0x00328c},
        {QPalette::LinkVisited, 0x5a0070},
        {QPalette::Light, 0xffffff},
        {QPalette::Midlight, 0xdcdcdc},
        {QPalette::Mid, 0x000000},
        {QPalette::Dark, 0x000000},
        {QPalette::Shadow, 0x000000},
    };
    static const RoleColors dark = {
        {QPalette::Window, 0x000000},
        {QPalette::WindowText, 0xffffff},
        {QPalette::Base, 0x000000},
        {QPalette::AlternateBase, 0x000000},
        {QPalette::Text, 0xffffff},
        {QPalette::PlaceholderText, 0xd0d0d0},
        {QPalette::Button, 0x000000},
        {QPalette::ButtonText, 0xffffff},
        {QPalette::BrightText, 0xffb4a8},
        {QPalette::ToolTipBase, 0xffffff},
        {QPalette::ToolTipText, 0x000000},
        {QPalette::Highlight, 0xffe14d},
        {QPalette::HighlightedText, 0x000000},
        {QPalette::Link, 0xffe14d},
        {QPalette::LinkVisited, 0xe6c2ff},
        {QPalette::Light, 0xffffff},
        {QPalette::Midlight, 0x333333},
        {QPalette::Mid, 0xffffff},
        {QPalette::Dark, 0xffffff},
        {QPalette::Shadow, 0xffffff},
    };
    return scheme == Scheme::Light ? light : dark;
}

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

/// Of a choice other than the system's.
QPalette paletteOf(ThemeChoice choice)
{
    const bool isDark = choice == ThemeChoice::Dark || choice == ThemeChoice::HighContrastDark;
    const bool isHigh =
        choice == ThemeChoice::HighContrastLight || choice == ThemeChoice::HighContrastDark;
    return themePalette(isDark ? Scheme::Dark : Scheme::Light,
                        isHigh ? Contrast::High : Contrast::Standard);
}

} // namespace

QPalette themePalette(Scheme scheme, Contrast contrast)
{
    QPalette palette;
    const bool isHigh = contrast == Contrast::High;
    for (const auto& [role, rgb] : isHigh ? highContrastColors(scheme) : roleColors(scheme))
        palette.setColor(role, QColor::fromRgb(rgb));
    const QColor faded = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                               isHigh ? 0.6 : 0.48);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     isHigh ? faded : palette.color(QPalette::Mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText,
                     palette.color(isHigh ? QPalette::Window : QPalette::WindowText));
    return palette;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    // Created before our palette is first set, so that it sees the desktop's own.
    auto* system = application.findChild<SystemScheme*>(QString(), Qt::FindDirectChildrenOnly);
    if (system == nullptr)
        system = new SystemScheme(schemeOf(QApplication::palette()),
                                  contrastOf(QApplication::palette()), &application);
    if (qobject_cast<FocusStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new FocusStyle);

    system->disconnect(&application);
    const auto follow = [system, choice] {
        if (auto* style = qobject_cast<FocusStyle*>(QApplication::style()))
            style->setMoving(system->isMoving());
        QApplication::setPalette(choice == ThemeChoice::System
                                     ? themePalette(system->current(), system->contrast())
                                     : paletteOf(choice));
    };
    QObject::connect(system, &SystemScheme::changed, &application, follow);
    follow();
}

} // namespace v2m
