// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QFile;

namespace v2m {

// File names are bytes to the system and text to Qt; QFile::decodeName loses bytes that are not
// valid UTF-8. These functions keep them: each byte 0x80 to 0xFF outside a valid character becomes
// a lone surrogate U+DC80 to U+DCFF and back, as in Python (PEP 383). On screen it appears as a
// question mark, since UTF-8 cannot encode lone surrogates.

/// Decodes a file name.
QString fileNameText(const QByteArray& bytes);

/// Encodes a file name; text that did not come from fileNameText() becomes UTF-8.
QByteArray fileNameBytes(const QString& text);

/// Whether this is a regular file that can be read, whatever its name: a pipe or a device would
/// block its reader.
bool isReadableFile(const QString& path);

/// Opens such a file for reading. Otherwise returns false, with the cause in errno.
bool openForReading(QFile& file, const QString& path);

} // namespace v2m
