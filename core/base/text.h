// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace v2m {

// Text from files may contain any UTF-16. These functions make it safe to display and change
// nothing else: emoji, right-to-left text and its marks are kept.

/// Replaces unpaired surrogates by U+FFFD, so that the text can be encoded as UTF-8.
QString wellFormed(QStringView text);

/// Whether the text is well-formed and contains no control characters or line or paragraph
/// separators.
bool isOneLine(QStringView text);

/// wellFormed() on one line: control characters, line and paragraph separators become spaces, and
/// runs of spaces collapse into one.
QString onOneLine(QStringView text);

/// Text as searches compare it: in lower case and without accents.
QString searchForm(const QString& text);

/// Capitalizes the first letter.
QString capitalized(QString text);

/// Converts one of our ASCII names for files, options and JSON (emotionName, rankModeName, ...).
inline QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace v2m
