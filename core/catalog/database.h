// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

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
    /// Where it cannot be written, for its permissions or a full disk, it is opened for reading as
    /// long as it is of the newest version; see readOnlyReason().
    ///
    /// Throws CatalogError when the file cannot be made or read, is damaged, is not a catalog
    /// (nothing in it is changed then), was made by a newer version of the program, or by an older
    /// one and cannot be written.
    explicit Database(const QString& path);
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Absolute.
    const QString& path() const { return m_path; }

    /// Why it can only be read, as a sentence for the user; empty where it can be written. Writing
    /// then fails with CatalogError.
    const Message& readOnlyReason() const { return m_readOnlyReason; }

    /// Only from the thread that opened it.
    SQLite::Database& connection() const;

private:
    QString m_path;
    std::thread::id m_thread;
    Message m_readOnlyReason;
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace v2m
