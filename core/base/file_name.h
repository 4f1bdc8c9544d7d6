// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace v2m {

// To the system a file name is bytes, to Qt it is text. Names that are not UTF-8 lose their bytes
// on the way through QFile::decodeName. Here they keep them: a byte 0x80 to 0xFF that is not part
// of a character becomes the lone surrogate U+DC80 to U+DCFF, as Python does it (PEP 383), and
// back. Shown to a user, such a letter becomes a question mark, as UTF-8 has no lone surrogates.

/// The text for a file's name.
QString fileNameText(const QByteArray& bytes);

/// The bytes of a file's name; for a text from elsewhere its UTF-8.
QByteArray fileNameBytes(const QString& text);

} // namespace v2m
