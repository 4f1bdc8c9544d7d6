// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>

namespace SQLite {
class Database;
}

namespace v2m {

/// @param share of the work that is done, in [0, 1]; never falls. An estimate: SQLite does not say
/// how much there is. Called often, by the thread that does the work.
using RewriteProgress = std::function<void(double share)>;

/// Writes the catalog's file anew (VACUUM), so that it has the rows that it has now and nothing
/// else, and empties its log. Takes as long as writing the whole catalog twice: a minute for a
/// million tracks.
///
/// A stop is obeyed while the rows are gathered, which is the first half; while they are then
/// written back there is no way to stop. The file is then as it was, and its log is emptied all the
/// same.
///
/// @returns false when it was stopped.
/// @throws SQLite::Exception, SQLITE_BUSY when another connection is reading for so long that the
///         log cannot be emptied.
bool rewriteCatalog(SQLite::Database& connection, const RewriteProgress& progress,
                    const std::stop_token& stop);

} // namespace v2m
