// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rewrite.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace v2m {
namespace {

/// Between two looks at the stop token; a millisecond or less.
constexpr int kStepsAtOnce = 1000;

/// Of SQLite's virtual machine, for copying a row, or its place in an index.
constexpr std::int64_t kStepsPerRow = 4;

/// What gathering the rows is of the whole; the rest is writing them back.
constexpr double kGatheringShare = 0.5;

/// About as many steps as copying all rows takes: from the largest row numbers, since counting rows
/// would read all of them.
std::int64_t expectedSteps(SQLite::Database& connection)
{
    std::vector<std::string> names;
    SQLite::Statement tables(connection, "SELECT tbl_name FROM sqlite_schema WHERE rootpage > 0");
    while (tables.executeStep())
        names.push_back(tables.getColumn(0).getString());
    std::int64_t steps = 0;
    for (const std::string& name : names) { // a table for itself, and once for each of its indexes
        sqlite3_stmt* statement = nullptr;
        const std::string query = "SELECT max(rowid) FROM \"" + name + '"';
        // Tables without row numbers refuse the query, and are small.
        if (sqlite3_prepare_v2(connection.getHandle(), query.c_str(), -1, &statement, nullptr) ==
                SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW)
            steps += kStepsPerRow * std::max<std::int64_t>(sqlite3_column_int64(statement, 0), 0);
        sqlite3_finalize(statement);
    }
    return steps;
}

/// While it lives, long statements of the connection tell their progress and can be stopped.
class Watch {
public:
    Watch(SQLite::Database& connection, const RewriteProgress& progress,
          const std::stop_token& stop)
        : m_connection(connection), m_progress(progress), m_stop(stop),
          m_expected(std::max<std::int64_t>(expectedSteps(connection), 1))
    {
        sqlite3_progress_handler(m_connection.getHandle(), kStepsAtOnce, &Watch::look, this);
    }
    ~Watch() { sqlite3_progress_handler(m_connection.getHandle(), 0, nullptr, nullptr); }

    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// What a callback threw, through SQLite's frames.
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    static int look(void* watch) noexcept { return static_cast<Watch*>(watch)->onSteps() ? 0 : 1; }

    /// @returns whether to go on.
    bool onSteps()
    {
        m_steps += kStepsAtOnce;
        const double share = static_cast<double>(m_steps) / static_cast<double>(m_expected);
        try {
            if (m_progress)
                m_progress(kGatheringShare * std::min(share, 1.0));
        } catch (...) {
            m_failure = std::current_exception();
            return false;
        }
        return !m_stop.stop_requested();
    }

    SQLite::Database& m_connection;
    const RewriteProgress& m_progress;
    const std::stop_token& m_stop;
    std::int64_t m_expected;
    std::int64_t m_steps = 0;
    std::exception_ptr m_failure;
};

/// @returns false when it was stopped.
bool vacuum(SQLite::Database& connection, const RewriteProgress& progress,
            const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    const Watch watch(connection, progress, stop);
    try {
        connection.exec("VACUUM");
    } catch (const SQLite::Exception& error) {
        watch.rethrow();
        if (error.getErrorCode() != SQLITE_INTERRUPT)
            throw;
        return false;
    }
    return true;
}

/// Writes the log back into the file and leaves none of its bytes.
void emptyLog(SQLite::Database& connection)
{
    SQLite::Statement checkpoint(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() != 0)
        throw SQLite::Exception("the log is in use", SQLITE_BUSY);
}

} // namespace

bool rewriteCatalog(SQLite::Database& connection, const RewriteProgress& progress,
                    const std::stop_token& stop)
{
    bool isDone = false;
    std::exception_ptr failure;
    try {
        isDone = vacuum(connection, progress, stop);
    } catch (const SQLite::Exception&) {
        failure = std::current_exception(); // the log is worth emptying all the same
    }
    emptyLog(connection);
    if (failure)
        std::rethrow_exception(failure);
    if (isDone && progress)
        progress(1.0);
    return isDone;
}

} // namespace v2m
