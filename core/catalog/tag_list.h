// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// Of a row, more than any data set gives; the rest is left out.
inline constexpr qsizetype kMaxTags = 1000;

/// Tags as the catalog keeps them: kMaxTags at most, on one line each, without control characters,
/// empty ones and repetitions (case does not matter; the first is kept), in the order given.
QStringList cleanTags(const QStringList& tags);

/// What splitTags found.
struct TagCell {
    QStringList tags; ///< clean
    Message fault;    ///< why the cell cannot be read, for the user; empty if it can
};

/// Reads the tags in one cell of a CSV file: a JSON or Python list if it stands in brackets, else
/// separated by `;`, else by `|`, else by `,`: the first of these that occurs in the cell.
TagCell splitTags(const QString& cell);

} // namespace v2m
