// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_name.h"
#include "core/catalog/database.h"

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <chrono>
#include <new>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>

namespace v2m {

// Internal to the catalog: nothing else in the program sees SQLite.

/// How long a statement waits for another connection before it fails.
inline constexpr int kBusyTimeoutMs = 5000;

/// Size limit for texts and rows, enforced by SQLite. Captions are smaller: imports limit fields to
/// one megabyte and rows to four.
inline constexpr int kMaxRowBytes = 8 << 20;

/// The user's message for an SQLite error, naming the catalog file.
Message sentenceOf(const QString& path, const SQLite::Exception& error);

/// Throws the same as a CatalogError.
[[noreturn]] void throwCatalogError(const QString& path, const SQLite::Exception& error);

/// For a catalog that needs more memory than any created by this program.
[[noreturn]] void throwTooLarge(const QString& path);

/// Runs `work` on the database, converting SQLite errors to CatalogError.
template <typename Work>
decltype(auto) guarded(const Database& database, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        throwCatalogError(database.path(), error);
    } catch (const std::bad_alloc&) {
        throwTooLarge(database.path());
    }
}

inline void bindSeconds(SQLite::Statement& statement, int parameter, std::optional<double> seconds)
{
    if (seconds)
        statement.bind(parameter, *seconds);
    else
        statement.bind(parameter);
}

/// No text that the program writes is longer: a field of a table has at most half of it.
inline constexpr int kMaxTextBytes = 2 << 20;

/// A column's text in UTF-8, valid until the statement's next step.
/// @throws SQLite::Exception if it is longer than kMaxTextBytes.
inline std::string_view utf8Of(const SQLite::Statement& statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    const char* const text = cell.getText(); // before the size, as it converts the value
    if (cell.getBytes() > kMaxTextBytes)
        throw SQLite::Exception("string or blob too big", SQLITE_TOOBIG);
    return {text, static_cast<std::size_t>(cell.getBytes())};
}

inline QString textOf(const SQLite::Statement& statement, int column)
{
    const std::string_view text = utf8Of(statement, column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A file name, which need not be UTF-8.
inline QString pathOf(const SQLite::Statement& statement, int column)
{
    const std::string_view bytes = utf8Of(statement, column);
    return fileNameText(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

inline std::optional<double> secondsOf(const SQLite::Statement& statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    if (cell.isNull())
        return std::nullopt;
    return cell.getDouble();
}

inline std::optional<int> wholeOf(const SQLite::Statement& statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    return cell.isNull() ? std::nullopt : std::optional(cell.getInt());
}

inline QByteArray bytesOf(const SQLite::Statement& statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    return {static_cast<const char*>(cell.getBlob()), cell.getBytes()};
}

/// A transaction that takes the write lock at the start and rolls back unless committed.
class WriteTransaction {
public:
    /// Waits for another writer up to `patience`. Throws CatalogError on timeout, and Cancelled
    /// when stopped while waiting.
    explicit WriteTransaction(Database& database, const std::stop_token& stop = {},
                              std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~WriteTransaction();

    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

private:
    SQLite::Database& m_connection;
    bool m_open = false;
};

/// Enlarges a connection's page cache during its lifetime, for heavy work.
class LargeCache {
public:
    explicit LargeCache(SQLite::Database& connection);
    ~LargeCache();

    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    SQLite::Database& m_connection;
};

} // namespace v2m
