// SPDX-License-Identifier: MIT
#include "core/catalog/database.h"

#include "core/base/error.h"
#include "core/catalog/migrations.h"
#include "core/catalog/sqlite_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <vector>

namespace v2m {
namespace {

/// As the first migration sets it: "v2mc".
constexpr int kApplicationId = 0x76326D63;

[[noreturn]] void fail(const QString& sentence)
{
    throw CatalogError(sentence.toStdString());
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
        fail(QCoreApplication::translate("Catalog",
                                         "The folder “%1” for the catalog cannot be made.")
                 .arg(folder));
    }
}

void requireFileOrNothing(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        fail(QCoreApplication::translate("Catalog",
                                         "“%1” is a folder or a device and cannot be a catalog.")
                 .arg(path));
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
    fail(
        QCoreApplication::translate("Catalog", "“%1” is a database of another program.").arg(path));
}

void requireKnownVersion(SQLite::Database& connection, int newestVersion, const QString& path)
{
    const int version = schemaVersion(connection);
    if (version <= newestVersion)
        return;
    fail(QCoreApplication::translate("Catalog",
                                     "The catalog “%1” was made by a newer version of this program "
                                     "(its schema is %2, this program knows %3).")
             .arg(path, QString::number(version), QString::number(newestVersion)));
}

void requireWritable(SQLite::Database& connection, const QString& path)
{
    if (sqlite3_db_readonly(connection.getHandle(), "main") == 1) {
        fail(QCoreApplication::translate("Catalog", "The catalog “%1” is write-protected.")
                 .arg(path));
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

} // namespace

Database::Database(const QString& path)
    : m_path(absolutePath(path)), m_thread(std::this_thread::get_id())
{
    makeFolder(m_path);
    requireFileOrNothing(m_path);
    guarded(*this, [&] {
        m_connection = std::make_unique<SQLite::Database>(
            m_path.toStdString(),
            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
        const std::vector<Migration> migrations = builtInMigrations();
        requireOurs(*m_connection, m_path);
        requireKnownVersion(*m_connection, migrations.back().version, m_path);
        requireWritable(*m_connection, m_path);
        configure(*m_connection);
        applyMigrations(*m_connection, migrations);
        requireTables(*m_connection);
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
