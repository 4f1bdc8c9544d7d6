// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_name.h"
#include "core/catalog/database.h"
#include "core/emotion/emotion.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <new>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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

/// A file name, which need not be UTF-8, as it is stored.
inline std::string storedPath(const QString& path)
{
    return fileNameBytes(path).toStdString();
}

/// Binds a value to the parameter after `at`, which moves on: text in UTF-8, bytes as a blob, a
/// time in milliseconds since 1970, what is absent as NULL, and each score to a parameter of its
/// own.
template <typename Value>
void bindNext(SQLite::Statement& statement, int& at, const Value& value)
{
    if constexpr (std::is_integral_v<Value>)
        statement.bind(++at, static_cast<std::int64_t>(value));
    else if constexpr (std::is_floating_point_v<Value>)
        statement.bind(++at, static_cast<double>(value));
    else
        statement.bind(++at, std::string(value));
}

inline void bindNext(SQLite::Statement& statement, int& at, const QString& text)
{
    statement.bind(++at, text.toStdString());
}

inline void bindNext(SQLite::Statement& statement, int& at, const QByteArray& bytes)
{
    // A null pointer would bind NULL.
    statement.bind(++at, bytes.isEmpty() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
}

inline void bindNext(SQLite::Statement& statement, int& at, const QDateTime& time)
{
    bindNext(statement, at, time.toMSecsSinceEpoch());
}

inline void bindNext(SQLite::Statement& statement, int& at, const EmotionScores& scores)
{
    for (const float score : scores)
        bindNext(statement, at, score);
}

template <typename Value>
void bindNext(SQLite::Statement& statement, int& at, const std::optional<Value>& value)
{
    if (value)
        bindNext(statement, at, *value);
    else
        statement.bind(++at);
}

template <typename... Values>
void bindAll(SQLite::Statement& statement, const Values&... values)
{
    [[maybe_unused]] int at = 0;
    (bindNext(statement, at, values), ...);
}

/// Runs a statement that returns no rows, and readies it to be run with other values.
/// @returns how many rows it changed.
template <typename... Values>
int execute(SQLite::Statement& statement, const Values&... values)
{
    bindAll(statement, values...);
    const int changed = statement.exec();
    statement.reset();
    return changed;
}

template <typename... Values>
int execute(SQLite::Database& connection, const std::string& sql, const Values&... values)
{
    SQLite::Statement statement(connection, sql);
    return execute(statement, values...);
}

/// What `read` makes of each row of a query.
template <typename Read, typename... Values>
auto select(const Database& database, const std::string& sql, const Read& read,
            const Values&... values)
{
    return guarded(database, [&] {
        SQLite::Statement statement(database.connection(), sql);
        bindAll(statement, values...);
        std::vector<std::invoke_result_t<const Read&, const SQLite::Statement&>> rows;
        while (statement.executeStep())
            rows.push_back(read(statement));
        return rows;
    });
}

/// The same of the first row; nullopt if there is none.
template <typename Read, typename... Values>
auto selectOne(const Database& database, const std::string& sql, const Read& read,
               const Values&... values)
{
    return guarded(database, [&] {
        SQLite::Statement statement(database.connection(), sql);
        bindAll(statement, values...);
        return statement.executeStep() ? std::optional(read(statement)) : std::nullopt;
    });
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

/// The first column.
inline std::int64_t rowIdOf(const SQLite::Statement& statement)
{
    return statement.getColumn(0).getInt64();
}

inline QDateTime timeOf(const SQLite::Statement& statement, int column)
{
    return QDateTime::fromMSecsSinceEpoch(statement.getColumn(column).getInt64(), QTimeZone::utc());
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

/// Runs `work` on the connection in a transaction, which is committed unless it throws.
template <typename Work>
auto inTransaction(Database& database, const Work& work)
{
    return guarded(database, [&] {
        WriteTransaction transaction(database);
        if constexpr (std::is_void_v<std::invoke_result_t<const Work&, SQLite::Database&>>) {
            work(database.connection());
            transaction.commit();
        } else {
            auto result = work(database.connection());
            transaction.commit();
            return result;
        }
    });
}

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
