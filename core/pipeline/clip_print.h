// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace v2m {

/// Names what is in a clip's file, wherever it lies: SHA-256 over its size and its bytes; of a
/// file above kPrintWholeBytes over kPrintPieces pieces of kPrintPieceBytes, evenly spread from its
/// first byte to its last, so that a film of hours is known as soon as a photo. Two films of one
/// size that differ only between the pieces, as no recording or new encoding does, have one print.
/// @throws FileError naming the file if it cannot be read.
QByteArray clipPrint(const QString& path);

inline constexpr qint64 kPrintPieceBytes = 128 << 10;
inline constexpr qint64 kPrintPieces = 32;
inline constexpr qint64 kPrintWholeBytes = kPrintPieceBytes * kPrintPieces;

} // namespace v2m
