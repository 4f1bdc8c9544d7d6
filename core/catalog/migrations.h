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
    QByteArray sql; ///< statements in UTF-8, without transaction commands
};

/// The steps compiled into the program, `resources/migrations/NNNN_name.sql`, in order from 1.
std::vector<Migration> builtInMigrations();

/// The version of the schema in a database; 0 if it is new (PRAGMA user_version).
int schemaVersion(SQLite::Database& connection);

/// Applies the steps above the database's version, each in a transaction of its own: a step is done
/// whole or not at all. Two processes may do this at once; one then waits for the other.
///
/// Throws SQLite::Exception when a step fails.
void applyMigrations(SQLite::Database& connection, std::span<const Migration> migrations);

} // namespace v2m
