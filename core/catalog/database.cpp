// SPDX-License-Identifier: MIT
#include "core/catalog/database.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/catalog/migrations.h"
#include "core/catalog/sqlite_support.h"

#include <QDir>

#include <array>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace v2m {
namespace {

/// Set by the first migration: "v2mc".
constexpr int kApplicationId = 0x76326D63;

[[noreturn]] void fail(const Message& message)
{
    throw CatalogError(message);
}

/// For a path that is not empty; also handles names with a special meaning to Qt (":name") or
/// SQLite ("file:name").
QString absolutePath(const QString& path)
{
    const bool isAbsolute = path.startsWith(u'/');
    return QDir::cleanPath(isAbsolute ? path : QDir::currentPath() + u'/' + path);
}

void makeFolder(const QString& path)
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    std::error_code problem;
    std::filesystem::create_directories(toPath(folder + u'/'), problem);
    if (!std::filesystem::is_directory(toPath(folder + u'/'))) {
        fail(Message("Catalog", "The folder “%1” for the catalog cannot be made.").arg(folder));
    }
}

void requireFileOrNothing(const QString& path)
{
    std::error_code unknown;
    const auto kind = std::filesystem::status(toPath(path), unknown).type();
    const bool isNothing =
        kind == std::filesystem::file_type::none || kind == std::filesystem::file_type::not_found;
    if (!isNothing && kind != std::filesystem::file_type::regular) {
        fail(Message("Catalog", "“%1” is a folder or a device and cannot be a catalog.").arg(path));
    }
}

/// Only reads the header, as the file may not be ours. Both values are read in one transaction,
/// because another program may just be creating this catalog.
void requireOurs(SQLite::Database& connection, const QString& path)
{
    const SQLite::Transaction oneView(connection);
    const int applicationId = connection.execAndGet("PRAGMA application_id").getInt();
    const int objects = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    if (applicationId == kApplicationId || (applicationId == 0 && objects == 0))
        return;
    fail(Message("Catalog", "“%1” is a database of another program.").arg(path));
}

/// Triggers and views are programs, which may run for ever or write what nobody asked for; so may
/// other kinds of tables. No step of the schema makes any.
void requirePlainTables(SQLite::Database& connection, const QString& path)
{
    const int foreign =
        connection
            .execAndGet("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') "
                        "OR (type = 'table' AND rootpage = 0 AND name <> 'tracks_fts')")
            .getInt();
    if (foreign == 0)
        return;
    fail(Message("Catalog", "The catalog “%1” holds commands of its own, which this program never "
                            "writes; it is damaged, or was made by somebody else.")
             .arg(path));
}

/// What a file brings along may neither change its structure nor call anything with effects.
void distrust(SQLite::Database& connection)
{
    sqlite3_limit(connection.getHandle(), SQLITE_LIMIT_LENGTH, kMaxRowBytes);
    sqlite3_db_config(connection.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
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

/// SQLite silently opens a file read-only if it cannot be written.
void requireWritable(SQLite::Database& connection)
{
    if (sqlite3_db_readonly(connection.getHandle(), "main") == 1)
        throw SQLite::Exception("write-protected", SQLITE_READONLY);
}

void configure(SQLite::Database& connection)
{
    connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = NORMAL");
    connection.exec("PRAGMA foreign_keys = ON");
    // Shrinks the log again after a large import.
    connection.exec("PRAGMA journal_size_limit = 67108864");
}

/// A damaged file can have an intact first page: try what later queries need.
void requireTables(SQLite::Database& connection)
{
    constexpr std::array kProbes = {"SELECT 1 FROM sources LIMIT 1", "SELECT 1 FROM tracks LIMIT 1",
                                    "SELECT 1 FROM track_affect LIMIT 1",
                                    "SELECT 1 FROM tracks_fts LIMIT 1",
                                    "SELECT 1 FROM feedback LIMIT 1"};
    for (const char* probe : kProbes)
        SQLite::Statement(connection, probe).executeStep();
}

/// A connection to the file, migrated to the current schema.
std::unique_ptr<SQLite::Database> connectTo(const QString& path)
{
    auto connection = std::make_unique<SQLite::Database>(
        fileNameBytes(path).toStdString(),
        SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
    distrust(*connection);
    const std::vector<Migration> migrations = builtInMigrations();
    requireOurs(*connection, path);
    requirePlainTables(*connection, path);
    requireKnownVersion(*connection, migrations.back().version, path);
    requireWritable(*connection);
    configure(*connection);
    applyMigrations(*connection, migrations);
    requireTables(*connection);
    return connection;
}

/// SQLite does not wait while the journal mode switches to or from the write-ahead log, as it does
/// for the first and the last connection: retry for as long as SQLite waits elsewhere
/// (https://www.sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
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

/// Whether a write failed that SQLite needs even for reading, such as creating its log.
bool cannotWrite(const SQLite::Exception& error)
{
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return true;
    default:
        return false;
    }
}

/// An SQLite URI for a file name, with special characters escaped.
std::string fileAddress(const QString& path, const char* options)
{
    return "file:" + fileNameBytes(path).toPercentEncoding("/").toStdString() + "?" + options;
}

/// Opens the file without its log. Null if that would be incomplete: the log has rows not yet in
/// the file, or the file is of an older version.
std::unique_ptr<SQLite::Database> connectReadOnlyTo(const QString& path)
{
    std::error_code unknown;
    const std::filesystem::path log = toPath(path + QStringLiteral("-wal"));
    if (!std::filesystem::is_regular_file(toPath(path), unknown) ||
        (std::filesystem::exists(log, unknown) && std::filesystem::file_size(log, unknown) > 0))
        return nullptr;
    auto connection = std::make_unique<SQLite::Database>(
        fileAddress(path, "immutable=1"),
        SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
    distrust(*connection);
    requireOurs(*connection, path);
    requirePlainTables(*connection, path);
    const int newest = builtInMigrations().back().version;
    requireKnownVersion(*connection, newest, path);
    if (schemaVersion(*connection) < newest)
        return nullptr;
    requireTables(*connection);
    return connection;
}

} // namespace

Database::Database(const QString& path)
    : m_path(absolutePath(path)), m_thread(std::this_thread::get_id())
{
    if (path.isEmpty())
        fail(Message("Catalog", "There is no home folder for the catalog; name a file for it."));
    makeFolder(m_path);
    requireFileOrNothing(m_path);
    guarded(*this, [&] {
        try {
            m_connection = connectPatientlyTo(m_path);
        } catch (const SQLite::Exception& error) {
            if (cannotWrite(error))
                m_connection = connectReadOnlyTo(m_path);
            if (!m_connection)
                throw;
            m_readOnlyReason =
                Message("Catalog", "%1 It was opened read-only.").arg(sentenceOf(m_path, error));
        }
    });
}

Database::~Database() = default;

SQLite::Database& Database::connection() const
{
    Q_ASSERT_X(m_thread == std::this_thread::get_id(), "Database",
               "a connection is used by the thread that opened it");
    return *m_connection;
}

} // namespace v2m
