// SPDX-License-Identifier: MIT
#include "core/catalog/affect_update.h"

#include "core/base/error.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track_table.h"

#include <string>
#include <vector>

namespace v2m {
namespace {

constexpr std::size_t kTracksPerProgress = 100;

// Not "version <> ?": the index on the version knows only ranges.
constexpr const char* kFromStale = " FROM track_affect WHERE version < ?1 OR version > ?1";

std::vector<std::int64_t> staleRows(SQLite::Database& connection, int version)
{
    SQLite::Statement statement(connection,
                                std::string("SELECT track_id") + kFromStale + " ORDER BY track_id");
    statement.bind(1, version);
    std::vector<std::int64_t> rowIds;
    while (statement.executeStep())
        rowIds.push_back(statement.getColumn(0).getInt64());
    return rowIds;
}

} // namespace

std::int64_t staleAffectCount(const Database& database, int version)
{
    return guarded(database, [&] {
        SQLite::Statement statement(database.connection(),
                                    std::string("SELECT count(*)") + kFromStale);
        statement.bind(1, version);
        statement.executeStep();
        return static_cast<std::int64_t>(statement.getColumn(0).getInt64());
    });
}

std::int64_t recomputeAffect(Database& database, const AffectModel& model,
                             const std::function<void(std::int64_t, std::int64_t)>& progress,
                             const std::stop_token& stop)
{
    return guarded(database, [&] {
        SQLite::Database& connection = database.connection();
        WriteTransaction transaction(database, stop);
        const std::vector<std::int64_t> rowIds = staleRows(connection, model.version);
        const auto total = static_cast<std::int64_t>(rowIds.size());
        SQLite::Statement select(connection, selectTracks() + "WHERE t.id = ?");
        AffectWriter writer(connection);
        for (std::size_t done = 0; done < rowIds.size(); ++done) {
            if (stop.stop_requested())
                throw Cancelled();
            if (progress && done % kTracksPerProgress == 0)
                progress(static_cast<std::int64_t>(done), total);
            select.bind(1, rowIds[done]);
            select.executeStep();
            Track track = trackOf(select);
            select.reset();
            track.affect = {};
            writer.replace(rowIds[done], model.affectOf(track), model.version);
        }
        transaction.commit();
        if (progress)
            progress(total, total);
        return total;
    });
}

} // namespace v2m
