// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace v2m {

// Text out of a catalog may hold anything that fits into UTF-16. These make it fit for a format and
// change nothing else: emoji, right-to-left text and its marks stay as they are.

/// With U+FFFD in place of surrogates that have no partner, so that it can be written as UTF-8.
QString wellFormed(QStringView text);

/// Whether the text is well-formed and has neither control characters nor line or paragraph
/// separators.
bool isOneLine(QStringView text);

/// wellFormed, on one line: control characters and line or paragraph separators become blanks,
/// and runs of blanks one.
QString onOneLine(QStringView text);

/// wellFormed, with CR LF and CR as LF, without the control characters other than TAB and LF, and
/// without the code points that XML 1.0 (2.2 Characters) does not allow.
QString multiLine(QStringView text);

} // namespace v2m
