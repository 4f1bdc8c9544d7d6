// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

#include <optional>

class QIODevice;

namespace v2m {

/// An icon as shapes, in a square of kSide by kSide.
struct Glyph {
    static constexpr double kSide = 24.0;
    static constexpr double kStroke = 1.75; ///< with round ends and joins

    QPainterPath lines; ///< stroked
    QPainterPath areas; ///< stroked and filled
};

/// Reads one of the program's own icons (resources/icons): SVG of `path` with the commands M L H V
/// C A (of circles) and Z, of `circle` and of `rect` with equal radii, stroked alike, and filled
/// where the element says `fill="currentColor"`. Qt's SVG module is not needed for that. None where
/// the file has something else.
std::optional<Glyph> readGlyph(QIODevice& device);

} // namespace v2m
