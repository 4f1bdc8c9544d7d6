// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace v2m {

/// The text on at most this many lines, broken between words; what does not fit is replaced by an
/// ellipsis at the end of the last line. One line for an empty text.
QStringList elidedLines(const QString& text, const QFont& font, double width, int maxLines);

} // namespace v2m
