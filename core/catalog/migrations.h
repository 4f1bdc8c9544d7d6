// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace SQLite {
class Database;
}

namespace v2m {

/// One step of the schema, from version - 1 to version.
struct Migration {
    int version = 0;
    QByteArray sql; ///< UTF-8 statements without transaction commands
};

/// The migrations compiled into the program, `resources/migrations/NNNN_name.sql`, in order from 1.
std::vector<Migration> builtInMigrations();

/// The schema version of a database; 0 if it is new (PRAGMA user_version).
int schemaVersion(SQLite::Database& connection);

/// Applies the migrations above the database's version, each in its own transaction. Safe across
/// processes: one waits for the other.
///
/// Throws SQLite::Exception when a migration fails.
void applyMigrations(SQLite::Database& connection, std::span<const Migration> migrations);

} // namespace v2m
