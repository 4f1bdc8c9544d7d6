// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace v2m {

/// Repairs tag text in another encoding that is declared as Latin-1, as in many MP3 files from
/// around 2000.
///
/// The encoding is that of all fields of a file together, as one alone may be too short to tell:
/// UTF-8 if the bytes are valid; a Cyrillic or Greek code page if the letters are those of words; a
/// Chinese, Japanese or Korean encoding if ICU finds its common characters, or kana; Windows-1250
/// if letters stand together that no language of Western Europe has. Otherwise Windows-1252, which
/// only differs from Latin-1 in quotation marks, dashes and the like: text is left as it is rather
/// than turned into something else by a guess.
class LegacyText {
public:
    explicit LegacyText(const QStringList& fieldsOfFile);

    /// A field with letters beyond Latin-1, or only ASCII, is unchanged.
    QString repaired(const QString& field) const;

private:
    QByteArray m_encoding; ///< by its IANA name; empty if the text is in Unicode
};

} // namespace v2m
