// SPDX-License-Identifier: MIT
#include "core/catalog/database.h"

#include "core/base/error.h"
#include "core/catalog/migrations.h"
#include "core/catalog/sqlite_support.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace v2m {
namespace {

/// As the first migration sets it: "v2mc".
constexpr int kApplicationId = 0x76326D63;

[[noreturn]] void fail(const Message& message)
{
    throw CatalogError(message);
}

/// Also of names that mean something else to Qt (":name") or SQLite ("file:name").
QString absolutePath(const QString& path)
{
    const bool isAbsolute = path.startsWith(u'/');
    return QDir::cleanPath(isAbsolute ? path : QDir::currentPath() + u'/' + path);
}

void makeFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        fail(Message("Catalog", "The folder “%1” for the catalog cannot be made.").arg(folder));
    }
}

void requireFileOrNothing(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        fail(Message("Catalog", "“%1” is a folder or a device and cannot be a catalog.").arg(path));
    }
}

/// Only the header is read: whatever this file is, it has not been touched yet. Both in one view of
/// the file, because another program may be making this very catalog.
void requireOurs(SQLite::Database& connection, const QString& path)
{
    const SQLite::Transaction oneView(connection);
    const int applicationId = connection.execAndGet("PRAGMA application_id").getInt();
    const int objects = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    if (applicationId == kApplicationId || (applicationId == 0 && objects == 0))
        return;
    fail(Message("Catalog", "“%1” is a database of another program.").arg(path));
}

void requireKnownVersion(SQLite::Database& connection, int newestVersion, const QString& path)
{
    const int version = schemaVersion(connection);
    if (version <= newestVersion)
        return;
    fail(Message("Catalog", "The catalog “%1” was made by a newer version of this program "
                            "(its schema is %2, this program knows %3).")
             .arg(path, version, newestVersion));
}

void requireWritable(SQLite::Database& connection, const QString& path)
{
    if (sqlite3_db_readonly(connection.getHandle(), "main") == 1) {
        fail(Message("Catalog", "The catalog “%1” is write-protected.").arg(path));
    }
}

void configure(SQLite::Database& connection)
{
    connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = NORMAL");
    connection.exec("PRAGMA foreign_keys = ON");
    // The log of a large import shrinks again when it has been written back.
    connection.exec("PRAGMA journal_size_limit = 67108864");
}

/// A damaged file can have an intact first page: what every later query needs is tried here.
void requireTables(SQLite::Database& connection)
{
    constexpr std::array kProbes = {"SELECT 1 FROM sources LIMIT 1", "SELECT 1 FROM tracks LIMIT 1",
                                    "SELECT 1 FROM track_affect LIMIT 1",
                                    "SELECT 1 FROM tracks_fts LIMIT 1",
                                    "SELECT 1 FROM feedback LIMIT 1"};
    for (const char* probe : kProbes)
        SQLite::Statement(connection, probe).executeStep();
}

/// A connection to the file as the newest schema has it.
std::unique_ptr<SQLite::Database> connectTo(const QString& path)
{
    auto connection = std::make_unique<SQLite::Database>(
        path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
        kBusyTimeoutMs);
    const std::vector<Migration> migrations = builtInMigrations();
    requireOurs(*connection, path);
    requireKnownVersion(*connection, migrations.back().version, path);
    requireWritable(*connection, path);
    configure(*connection);
    applyMigrations(*connection, migrations);
    requireTables(*connection);
    return connection;
}

/// SQLite does not wait for others while the file changes to a write-ahead log or back, which the
/// first and the last connection make it do: it is tried again here for as long as SQLite waits
/// elsewhere (https://www.sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
std::unique_ptr<SQLite::Database> connectPatientlyTo(const QString& path)
{
    constexpr std::chrono::milliseconds kStep(10);
    const auto deadline =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(kBusyTimeoutMs);
    for (;;) {
        try {
            return connectTo(path);
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() >= deadline)
                throw;
        }
        std::this_thread::sleep_for(kStep);
    }
}

} // namespace

Database::Database(const QString& path)
    : m_path(absolutePath(path)), m_thread(std::this_thread::get_id())
{
    makeFolder(m_path);
    requireFileOrNothing(m_path);
    guarded(*this, [&] { m_connection = connectPatientlyTo(m_path); });
}

Database::~Database() = default;

SQLite::Database& Database::connection() const
{
    Q_ASSERT_X(m_thread == std::this_thread::get_id(), "Database",
               "a connection is used by the thread that opened it");
    return *m_connection;
}

} // namespace v2m
