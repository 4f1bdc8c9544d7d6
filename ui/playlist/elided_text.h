// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace v2m {

/// Wraps the text to at most this many lines; the rest is replaced by an ellipsis. One line for an
/// empty text.
QStringList elidedLines(const QString& text, const QFont& font, double width, int maxLines);

} // namespace v2m
