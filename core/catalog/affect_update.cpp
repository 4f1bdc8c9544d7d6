// SPDX-License-Identifier: MIT
#include "core/catalog/affect_update.h"

#include "core/base/error.h"
#include "core/catalog/file_moods.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track_table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace v2m {
namespace {

constexpr std::size_t kTracksPerProgress = 100;

/// Selects the rows with another version.
SQLite::Statement selectStale(SQLite::Database& connection, const std::string& what,
                              const AffectModel& model, const std::string& order = {})
{
    // Not "version <> ?", for which SQLite does not use the index.
    std::string text = "SELECT " + what +
                       " FROM track_affect WHERE (version < ?1 OR (version > ?1 AND version < ?2) "
                       "OR version > ?2)";
    if (model.keepsWords)
        text += " AND track_id IN (SELECT track_id FROM track_files)";
    if (model.preservesFileMoods)
        text += " AND track_id NOT IN (SELECT track_id FROM track_files)";
    SQLite::Statement statement(connection, text + order);
    const int other = model.affectOfFile ? model.fileVersion : model.version;
    bindAll(statement, std::min(model.version, other), std::max(model.version, other));
    return statement;
}

std::vector<std::int64_t> staleRows(SQLite::Database& connection, const AffectModel& model)
{
    SQLite::Statement statement = selectStale(connection, "track_id", model, " ORDER BY track_id");
    std::vector<std::int64_t> rowIds;
    while (statement.executeStep())
        rowIds.push_back(rowIdOf(statement));
    return rowIds;
}

} // namespace

std::int64_t staleAffectCount(const Database& database, const AffectModel& model)
{
    return guarded(database, [&] {
        SQLite::Statement statement = selectStale(database.connection(), "count(*)", model);
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
        const std::vector<std::int64_t> rowIds = staleRows(connection, model);
        const auto total = static_cast<std::int64_t>(rowIds.size());
        SQLite::Statement select(connection, selectTracks() + "WHERE t.id = ?");
        AffectWriter writer(connection);
        FileMoodWriter fileWriter(connection);
        FileFactsReader files(connection);
        for (std::size_t done = 0; done < rowIds.size(); ++done) {
            if (stop.stop_requested())
                throw Cancelled();
            if (progress && done % kTracksPerProgress == 0)
                progress(static_cast<std::int64_t>(done), total);
            bindAll(select, rowIds[done]);
            select.executeStep();
            Track track = trackOf(select);
            select.reset();
            track.affect = {};
            const std::optional<FileFacts> facts =
                model.affectOfFile ? files.read(rowIds[done]) : std::nullopt;
            if (facts)
                fileWriter.write(rowIds[done], model.affectOfFile(track, *facts),
                                 model.fileVersion);
            else
                writer.replace(rowIds[done], model.affectOf(track), model.version);
        }
        transaction.commit();
        if (progress)
            progress(total, total);
        return total;
    });
}

} // namespace v2m
