// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace v2m {

// Text out of files may hold anything that fits into UTF-16. These make it fit to be shown and
// change nothing else: emoji, right-to-left text and its marks stay as they are.

/// With U+FFFD in place of surrogates that have no partner, so that it can be written as UTF-8.
QString wellFormed(QStringView text);

/// Whether the text is well-formed and has neither control characters nor line or paragraph
/// separators.
bool isOneLine(QStringView text);

/// wellFormed, on one line: control characters and line or paragraph separators become blanks,
/// and runs of blanks one.
QString onOneLine(QStringView text);

/// With its first letter as a capital.
QString capitalized(QString text);

/// One of our own names for files, options and JSON (emotionName, rankModeName, ...), which are
/// plain ASCII.
inline QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace v2m
