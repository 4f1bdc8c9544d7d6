// SPDX-License-Identifier: MIT
#include "ui/theme/theme_colors.h"

#include <cmath>

namespace v2m {
namespace {

/// Moves `color` towards `end` until its contrast with `ground` reaches `ratio`.
QColor readable(const QColor& color, const QColor& end, const QColor& ground, double ratio)
{
    constexpr int kSteps = 20;
    for (int step = 0; step <= kSteps; ++step) {
        const QColor candidate = mixed(end, color, static_cast<double>(step) / kSteps);
        if (contrastRatio(candidate, ground) >= ratio)
            return candidate;
    }
    return end;
}

} // namespace

ThemeColors ThemeColors::of(const QPalette& palette)
{
    ThemeColors colors;
    colors.scheme = schemeOf(palette);
    colors.contrast = contrastOf(palette);
    colors.ground = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    const bool isHigh = colors.contrast == Contrast::High;
    colors.muted = readable(mixed(colors.text, colors.ground, 0.62), colors.text, colors.ground,
                            isHigh ? 7.1 : 4.6);
    colors.outline = readable(mixed(colors.text, colors.ground, 0.45), colors.text, colors.ground,
                              isHigh ? 7.0 : 3.0);
    colors.grid = mixed(colors.text, colors.ground, isHigh ? 0.4 : 0.14);
    colors.track = isHigh ? colors.ground : mixed(colors.text, colors.ground, 0.09);
    const QColor highlight = palette.color(QPalette::Highlight);
    colors.accent = readable(highlight, colors.text, colors.ground, isHigh ? 7.0 : 4.5);
    colors.focus = colors.accent;
    return colors;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
}

Contrast contrastOf(const QPalette& palette)
{
    // What is disabled is fainter, in whatever theme.
    const double ratio = contrastRatio(palette.color(QPalette::Active, QPalette::WindowText),
                                       palette.color(QPalette::Active, QPalette::Window));
    return ratio >= 20.0 ? Contrast::High : Contrast::Standard;
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()),
            channel(one.blue(), other.blue())};
}

} // namespace v2m
