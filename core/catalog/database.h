// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <thread>

namespace SQLite {
class Database;
}

namespace v2m {

/// One connection to a catalog file.
///
/// A connection belongs to the thread that opened it; a thread that needs the catalog opens its
/// own. They read side by side, also while one of them writes (write-ahead log); there is one
/// writer at a time, also among processes, and the others wait for it.
class Database {
public:
    /// Opens the catalog, makes it and its folders if it does not exist, and brings an older one up
    /// to date.
    ///
    /// Throws CatalogError when the file cannot be made, read or written, is damaged, is not a
    /// catalog (nothing in it is changed then), or was made by a newer version of the program.
    explicit Database(const QString& path);
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Absolute.
    const QString& path() const { return m_path; }

    /// Only from the thread that opened it.
    SQLite::Database& connection() const;

private:
    QString m_path;
    std::thread::id m_thread;
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace v2m
