// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// Maximum tags per track, more than in any data set; others are dropped.
inline constexpr qsizetype kMaxTags = 1000;

/// Normalizes tags for the catalog: at most kMaxTags, single-line, without control characters,
/// empty tags and duplicates (case-insensitive; the first is kept), in the given order.
QStringList cleanTags(const QStringList& tags);

/// The result of splitTags.
struct TagCell {
    QStringList tags; ///< normalized
    Message fault;    ///< why the cell is invalid, for the user; empty if it is valid
};

/// Parses the tags in a CSV cell: a JSON or Python list if in brackets, else separated by the first
/// of `;`, `|` and `,` that occurs in the cell.
TagCell splitTags(const QString& cell);

} // namespace v2m
