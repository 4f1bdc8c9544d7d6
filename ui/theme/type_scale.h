// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

#include <algorithm>
#include <array>

namespace v2m {

/// The sizes of text: shares of the desktop's font, which is the body.
enum class TypeSize {
    Small,   ///< reasons, tags, durations, labels of axes
    Body,    ///< all else
    Title,   ///< what a card or an empty page says first
    Display, ///< a number alone, to be read from afar
};

inline QFont sizedFont(QFont body, TypeSize size)
{
    constexpr std::array kShares = {0.9, 1.0, 1.2, 6.0};
    const double share = kShares[static_cast<std::size_t>(size)];
    if (body.pointSizeF() > 0.0)
        body.setPointSizeF(share * body.pointSizeF());
    else
        body.setPixelSize(std::max(1, qRound(share * body.pixelSize())));
    return body;
}

/// The heavier of the two weights, for titles and for what leads or is chosen.
inline QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace v2m
