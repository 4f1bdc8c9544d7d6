// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace v2m {

/// Maximum tags per track, more than in any data set; others are dropped.
inline constexpr qsizetype kMaxTags = 1000;

/// Tags as the catalog keeps them: kMaxTags at most, on one line each, without control characters,
/// empty ones and repetitions (case does not matter; the first is kept), in the order given.
///
/// Takes time in proportion to their letters. @throws Cancelled between two tags, once stopped: a
/// row may have half a million.
QStringList cleanTags(const QStringList& tags, const std::stop_token& stop = {});

/// The result of splitTags.
struct TagCell {
    QStringList tags; ///< normalized
    Message fault;    ///< why the cell is invalid, for the user; empty if it is valid
};

/// Reads the tags in one cell of a CSV file: a JSON or Python list if it stands in brackets, else
/// separated by `;`, else by `|`, else by `,`: the first of these that occurs in the cell.
/// @throws Cancelled as cleanTags().
TagCell splitTags(const QString& cell, const std::stop_token& stop = {});

} // namespace v2m
