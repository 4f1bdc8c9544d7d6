// SPDX-License-Identifier: MIT
#include "core/catalog/sqlite_support.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/base/paths.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace v2m {
namespace {

/// With placeholders for the path and the reason.
Message messageFor(int code)
{
    switch (code & 0xff) { // the low byte is the primary code
    case SQLITE_NOTADB:
        return Message("Catalog", "“%1” is not a catalog, or it is damaged.");
    case SQLITE_CORRUPT:
        return Message("Catalog",
                       "The catalog “%1” is damaged; move it away and import your data again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Message("Catalog", "Another program is writing to the catalog "
                                  "“%1”; try again when it has finished.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Message("Catalog",
                       "The catalog “%1” cannot be opened for writing; look at the permissions of "
                       "the file and its folder.");
    case SQLITE_FULL:
        return Message("Catalog", "There is no space left for the catalog “%1”.");
    case SQLITE_TOOBIG:
        return Message("Catalog",
                       "The catalog “%1” holds texts or numbers of a size that this "
                       "program never writes; it is damaged, or not a catalog of this program.");
    case SQLITE_IOERR:
        return Message("Catalog", "The catalog “%1” cannot be read or written (%2).");
    default:
        return Message("Catalog", "The catalog “%1” cannot be used (%2).");
    }
}

/// Less than the minimum size of a write-ahead log.
bool isDiskFull(const QString& path)
{
    constexpr std::uintmax_t kLogBytes = 64 * 1024;
    std::error_code unknown;
    const auto room = std::filesystem::space(toPath(path).parent_path(), unknown);
    return !unknown && room.available < kLogBytes;
}

} // namespace

void throwTooLarge(const QString& path)
{
    throw CatalogError(messageFor(SQLITE_TOOBIG).arg(path));
}

Message sentenceOf(const QString& path, const SQLite::Exception& error)
{
    const int kind = error.getErrorCode() & 0xff;
    // On a full disk SQLite fails to create its log and reports an I/O error; the catalog is then
    // only read.
    if ((kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY) &&
        isDiskFull(path))
        return messageFor(SQLITE_FULL).arg(path);
    return messageFor(kind).arg(path, error.what());
}

void throwCatalogError(const QString& path, const SQLite::Exception& error)
{
    qCDebug(logCatalog) << "SQLite:" << error.what() << error.getExtendedErrorCode();
    throw CatalogError(sentenceOf(path, error));
}

WriteTransaction::WriteTransaction(Database& database, const std::stop_token& stop,
                                   std::chrono::milliseconds patience)
    : m_connection(database.connection())
{
    if (!database.readOnlyReason().isEmpty())
        throw CatalogError(database.readOnlyReason());
    // Wait in small steps, so that cancelling is prompt.
    constexpr std::chrono::milliseconds kStep(100);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (stop.stop_requested())
            throw Cancelled();
        m_connection.setBusyTimeout(static_cast<int>(kStep.count()));
        const int code = m_connection.tryExec("BEGIN IMMEDIATE");
        m_connection.setBusyTimeout(kBusyTimeoutMs);
        if (code == SQLITE_OK)
            break;
        if (code != SQLITE_BUSY || std::chrono::steady_clock::now() >= deadline)
            throwCatalogError(database.path(), SQLite::Exception(m_connection.getHandle(), code));
    }
    m_open = true;
}

WriteTransaction::~WriteTransaction()
{
    // Some errors make SQLite roll back by itself.
    if (m_open)
        m_connection.tryExec("ROLLBACK");
}

void WriteTransaction::commit()
{
    m_connection.exec("COMMIT");
    m_open = false;
}

LargeCache::LargeCache(SQLite::Database& connection) : m_connection(connection)
{
    m_connection.exec("PRAGMA cache_size = -65536"); // in KiB
}

LargeCache::~LargeCache()
{
    m_connection.tryExec("PRAGMA cache_size = -2000"); // SQLite's default
}

} // namespace v2m
