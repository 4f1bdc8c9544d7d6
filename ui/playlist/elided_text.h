// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace v2m {

/// Wraps the text to at most this many lines; the rest is replaced by an ellipsis. One line for an
/// empty text.
/// @param lastLine where the ellipsis of the last line is; in its middle, the end of the text
/// stays.
QStringList elidedLines(const QString& text, const QFont& font, double width, int maxLines,
                        Qt::TextElideMode lastLine = Qt::ElideRight);

} // namespace v2m
