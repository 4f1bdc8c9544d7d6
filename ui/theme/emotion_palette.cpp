// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace v2m {
namespace {

struct Shades {
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array<Shades, kEmotionCount> kShades = {{
    {0xff8f1d08, 0xffd93a22}, // angry: vermilion
    {0xff1f7a55, 0xff72d8a8}, // disgust: bluish green
    {0xffa24fb2, 0xffe4bcf5}, // fear: purple
    {0xffd17d00, 0xffe6b422}, // happy: orange
    {0xff173a80, 0xff4a6fd0}, // sad: blue
    {0xff2a9be8, 0xff2f9fee}, // surprise: sky blue
    {0xff8d8a8a, 0xff989492}, // neutral: grey
}};

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor emotionColor(Emotion emotion, Scheme scheme)
{
    const Shades& shades = kShades[index(emotion)];
    return QColor::fromRgb(scheme == Scheme::Light ? shades.onLight : shades.onDark);
}

QColor inkOn(const QColor& ground)
{
    const QColor dark(0x10, 0x12, 0x14);
    const QColor light(Qt::white);
    return contrastRatio(dark, ground) >= contrastRatio(light, ground) ? dark : light;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace v2m
