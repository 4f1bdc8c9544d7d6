// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace v2m {

/// Identifies a clip by its content, wherever its file is: SHA-256 over its size and bytes; for a
/// file above kFingerprintWholeBytes, over kFingerprintPieces pieces of kFingerprintPieceBytes,
/// evenly spaced from the first byte to the last, so that a film of hours takes no longer than a
/// photo. Two films of equal size that differ only between the pieces, which recording or encoding
/// again never produces, have the same print.
/// @throws FileError naming the file if it cannot be read.
QByteArray clipFingerprint(const QString& path);

inline constexpr qint64 kFingerprintPieceBytes = 128 << 10;
inline constexpr qint64 kFingerprintPieces = 32;
inline constexpr qint64 kFingerprintWholeBytes = kFingerprintPieceBytes * kFingerprintPieces;

} // namespace v2m
