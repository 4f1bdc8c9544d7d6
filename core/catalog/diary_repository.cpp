// SPDX-License-Identifier: MIT
#include "core/catalog/diary_repository.h"

#include "core/catalog/sqlite_support.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace v2m {
namespace {

/// Rows of the days between the first two parameters, in local time.
constexpr const char* kWithinDays = "at_ms + offset_s * 1000 BETWEEN ?1 AND ?2";

/// What they are bound to.
std::pair<std::int64_t, std::int64_t> boundsOf(const DiarySpan& span)
{
    const auto beginOf = [](const QDate& day) {
        return static_cast<std::int64_t>(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    };
    return {span.from.isValid() ? beginOf(span.from) : std::numeric_limits<std::int64_t>::min(),
            span.to.isValid() ? beginOf(span.to.addDays(1)) - 1
                              : std::numeric_limits<std::int64_t>::max()};
}

float numberOf(const SQLite::Statement& statement, int column, double least)
{
    return static_cast<float>(std::clamp(statement.getColumn(column).getDouble(), least, 1.0));
}

constexpr const char* kEntryColumns = "at_ms, offset_s, origin, mode, angry, disgust, fear, happy, "
                                      "sad, surprise, neutral, valence, arousal";
constexpr int kFirstScore = 4;
constexpr int kValenceColumn = kFirstScore + static_cast<int>(kEmotionCount);
constexpr int kEntryColumnCount = kValenceColumn + 2;

DiaryEntry entryAt(const SQLite::Statement& statement)
{
    DiaryEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(statement.getColumn(0).getInt64(), Qt::UTC)
                   .toOffsetFromUtc(statement.getColumn(1).getInt());
    entry.origin = utf8Of(statement, 2) == diaryOriginName(DiaryOrigin::Live) ? DiaryOrigin::Live
                                                                              : DiaryOrigin::Clip;
    entry.mode = textOf(statement, 3);
    for (const Emotion emotion : kEmotions) {
        const auto place = index(emotion);
        entry.scores[place] = numberOf(statement, kFirstScore + static_cast<int>(place), 0.0);
    }
    entry.point = {numberOf(statement, kValenceColumn, -1.0),
                   numberOf(statement, kValenceColumn + 1, -1.0)};
    return entry;
}

std::int64_t insertEntry(SQLite::Database& connection, const DiaryEntry& entry)
{
    std::string places = "?1";
    for (int place = 2; place <= kEntryColumnCount; ++place)
        places += ", ?" + std::to_string(place);
    execute(connection,
            std::string("INSERT INTO diary (") + kEntryColumns + ") VALUES (" + places + ")",
            entry.at, entry.at.offsetFromUtc(), diaryOriginName(entry.origin), entry.mode,
            entry.scores, entry.point.valence, entry.point.arousal);
    return connection.getLastInsertRowid();
}

void insertMusic(SQLite::Database& connection, std::int64_t entry, const DiaryMusic& music)
{
    execute(connection,
            "INSERT INTO diary_music (entry_id, place, source, track, title, artist, deed) "
            "SELECT ?1, (SELECT coalesce(max(place), -1) + 1 FROM diary_music "
            "WHERE entry_id = ?1), ?2, ?3, ?4, ?5, ?6 "
            "WHERE NOT EXISTS (SELECT 1 FROM diary_music WHERE entry_id = ?1 AND "
            "source = ?2 AND track = ?3 AND deed = ?6)",
            entry, music.source, music.id, music.title, music.artist,
            diaryActionName(music.action));
}

void insert(SQLite::Database& connection, const DiaryEntry& entry)
{
    const std::int64_t id = insertEntry(connection, entry);
    for (const DiaryMusic& music : entry.music)
        insertMusic(connection, id, music);
}

bool isOpinion(DiaryAction action)
{
    return action == DiaryAction::Liked || action == DiaryAction::Disliked;
}

bool eraseOpinion(SQLite::Database& connection, std::int64_t entry, const QString& source,
                  const QString& id)
{
    return execute(connection,
                   "DELETE FROM diary_music WHERE entry_id = ?1 AND source = ?2 AND track = ?3 "
                   "AND deed IN ('like', 'dislike')",
                   entry, source, id) > 0;
}

bool isOn(SQLite::Database& connection)
{
    return connection.execAndGet("SELECT EXISTS (SELECT 1 FROM diary_consent WHERE answer = 'on')")
               .getInt() == 1;
}

/// Runs `work` in a transaction if there is consent. @returns what it returns, else false.
template <typename Work>
bool withConsent(Database& database, const Work& work)
{
    if (!guarded(database, [&] { return isOn(database.connection()); }))
        return false; // before locking, which is not possible read-only
    return inTransaction(database, [&](SQLite::Database& connection) {
        return isOn(connection) && work(connection);
    });
}

/// The same with the row of the sitting's last reading, if there is one.
template <typename Work>
bool withOpenEntry(Database& database, const QDateTime& at, const Work& work)
{
    return withConsent(database, [&](SQLite::Database& connection) {
        const std::int64_t now = at.toMSecsSinceEpoch();
        const auto entry = selectOne(database,
                                     "SELECT id FROM diary WHERE at_ms BETWEEN ?1 AND ?2 "
                                     "ORDER BY at_ms DESC, id DESC LIMIT 1",
                                     rowIdOf, now - kSittingGapMs, now);
        return entry && work(connection, *entry);
    });
}

} // namespace

DiaryConsent DiaryRepository::consent() const
{
    return selectOne(m_database, "SELECT answer FROM diary_consent",
                     [](const SQLite::Statement& row) {
                         return utf8Of(row, 0) == "on" ? DiaryConsent::On : DiaryConsent::Off;
                     })
        .value_or(DiaryConsent::NotAsked);
}

void DiaryRepository::setConsent(DiaryConsent consent)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        connection.exec("DELETE FROM diary_consent");
        if (consent != DiaryConsent::NotAsked)
            execute(connection, "INSERT INTO diary_consent (one, answer) VALUES (1, ?1)",
                    consent == DiaryConsent::On ? "on" : "off");
    });
}

bool DiaryRepository::append(const DiaryEntry& entry)
{
    return withConsent(m_database, [&](SQLite::Database& connection) {
        insert(connection, entry);
        return true;
    });
}

bool DiaryRepository::attach(const DiaryMusic& music, const QDateTime& at)
{
    return withOpenEntry(m_database, at, [&](SQLite::Database& connection, std::int64_t entry) {
        if (isOpinion(music.action))
            eraseOpinion(connection, entry, music.source, music.id);
        insertMusic(connection, entry, music);
        return true;
    });
}

bool DiaryRepository::removeOpinion(const QString& source, const QString& id, const QDateTime& at)
{
    return withOpenEntry(m_database, at, [&](SQLite::Database& connection, std::int64_t entry) {
        return eraseOpinion(connection, entry, source, id);
    });
}

std::vector<DiaryEntry> DiaryRepository::entries(const DiarySpan& span) const
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction oneView(connection);
        const auto [first, last] = boundsOf(span);
        SQLite::Statement statement(connection, std::string("SELECT ") + kEntryColumns +
                                                    ", id FROM diary WHERE " + kWithinDays +
                                                    " ORDER BY at_ms, id");
        bindAll(statement, first, last);
        SQLite::Statement musicOf(connection,
                                  "SELECT source, track, title, artist, deed "
                                  "FROM diary_music WHERE entry_id = ?1 ORDER BY place");
        std::vector<DiaryEntry> entries;
        while (statement.executeStep()) {
            DiaryEntry entry = entryAt(statement);
            bindAll(musicOf, statement.getColumn(kEntryColumnCount).getInt64());
            while (musicOf.executeStep()) {
                if (const auto action = diaryActionFromName(utf8Of(musicOf, 4)))
                    entry.music.push_back({textOf(musicOf, 0), textOf(musicOf, 1),
                                           textOf(musicOf, 2), textOf(musicOf, 3), *action});
            }
            musicOf.reset();
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

void DiaryRepository::restore(std::span<const DiaryEntry> entries)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        for (const DiaryEntry& entry : entries)
            insert(connection, entry);
    });
}

DiaryRemoval DiaryRepository::remove(const DiarySpan& span, const RewriteProgress& progress,
                                     const std::stop_token& stop)
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        connection.exec("PRAGMA secure_delete = ON");
        DiaryRemoval removal;
        {
            WriteTransaction transaction(m_database, stop);
            const auto [first, last] = boundsOf(span);
            const std::string within(kWithinDays);
            // Before the readings, whose own deleting does not tell which music it takes along.
            execute(connection,
                    "DELETE FROM diary_music WHERE entry_id IN (SELECT id FROM diary WHERE " +
                        within + ")",
                    first, last);
            removal.readings =
                execute(connection, "DELETE FROM diary WHERE " + within, first, last);
            transaction.commit();
        }
        removal.isFileWrittenAnew = rewriteCatalog(connection, progress, stop);
        return removal;
    });
}

} // namespace v2m
