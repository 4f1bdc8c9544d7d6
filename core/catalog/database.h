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

/// A connection to a catalog file.
///
/// A connection belongs to the thread that opened it; each thread opens its own. Connections read
/// concurrently, also during a write (write-ahead log); there is one writer at a time, across
/// processes, and others wait for it.
class Database {
public:
    /// Opens the catalog, creating it and its folders if it does not exist, and migrates older
    /// versions.
    ///
    /// If it cannot be written because of permissions or a full disk, it is opened read-only,
    /// provided that its version is current; see readOnlyReason().
    ///
    /// Throws CatalogError when the file cannot be created or read, is damaged, is not a catalog
    /// (it is then left unchanged), is from a newer version of the program, or from an older one
    /// and cannot be written.
    explicit Database(const QString& path);
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Absolute.
    const QString& path() const { return m_path; }

    /// Why the catalog is read-only, as a sentence for the user; empty if it is writable. Writes
    /// then fail with CatalogError.
    const Message& readOnlyReason() const { return m_readOnlyReason; }

    /// Only for the thread that opened it.
    SQLite::Database& connection() const;

private:
    QString m_path;
    std::thread::id m_thread;
    Message m_readOnlyReason;
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace v2m
