// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>

#include <array>

namespace v2m {
namespace {

/// The colours of a role: light, dark, and both in high contrast, which is black and white, with
/// edges as strong as text and one strong colour for what is chosen.
struct RoleColors {
    QPalette::ColorRole role;
    std::array<QRgb, 4> colors;
};

constexpr std::array kRoles = std::to_array<RoleColors>({
    {QPalette::Window, {0xf1f2f5, 0x17191d, 0xffffff, 0x000000}},
    {QPalette::WindowText, {0x1b1e23, 0xe7e9ec, 0x000000, 0xffffff}},
    {QPalette::Base, {0xffffff, 0x1d2024, 0xffffff, 0x000000}},
    {QPalette::AlternateBase, {0xf6f7f9, 0x23272c, 0xffffff, 0x000000}},
    {QPalette::Text, {0x1b1e23, 0xe7e9ec, 0x000000, 0xffffff}},
    {QPalette::PlaceholderText, {0x646b76, 0x99a0aa, 0x3d3d3d, 0xd0d0d0}},
    {QPalette::Button, {0xe8eaee, 0x2b2f36, 0xffffff, 0x000000}},
    {QPalette::ButtonText, {0x1b1e23, 0xe7e9ec, 0x000000, 0xffffff}},
    {QPalette::BrightText, {0xb3261e, 0xffb4ab, 0x8c0000, 0xffb4a8}},
    {QPalette::ToolTipBase, {0x2a2e34, 0xe7e9ec, 0x000000, 0xffffff}},
    {QPalette::ToolTipText, {0xf4f5f7, 0x1b1e23, 0xffffff, 0x000000}},
    {QPalette::Highlight, {0x1f5fbf, 0x2f6fd0, 0x00328c, 0xffe14d}},
    {QPalette::HighlightedText, {0xffffff, 0xffffff, 0xffffff, 0x000000}},
    {QPalette::Link, {0x1a58b5, 0x7fb2ff, 0x00328c, 0xffe14d}},
    {QPalette::LinkVisited, {0x6f3a96, 0xc9a2ec, 0x5a0070, 0xe6c2ff}},
    {QPalette::Light, {0xffffff, 0x454b55, 0xffffff, 0xffffff}},
    {QPalette::Midlight, {0xeef0f3, 0x353a42, 0xdcdcdc, 0x333333}},
    {QPalette::Mid, {0xc3c8d0, 0x3b4048, 0x000000, 0xffffff}},
    {QPalette::Dark, {0x9aa1ac, 0x111316, 0x000000, 0xffffff}},
    {QPalette::Shadow, {0x5d6470, 0x08090a, 0x000000, 0xffffff}},
});

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
    const std::size_t column = (isHigh ? 2 : 0) + (scheme == Scheme::Dark ? 1 : 0);
    for (const auto& [role, colors] : kRoles)
        palette.setColor(role, QColor::fromRgb(colors[column]));
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
    const auto apply = [system, choice] {
        if (auto* style = qobject_cast<FocusStyle*>(QApplication::style()))
            style->setMoving(system->isMoving());
        QApplication::setPalette(choice == ThemeChoice::System
                                     ? themePalette(system->current(), system->contrast())
                                     : paletteOf(choice));
    };
    QObject::connect(system, &SystemScheme::changed, &application, apply);
    apply();
}

} // namespace v2m
