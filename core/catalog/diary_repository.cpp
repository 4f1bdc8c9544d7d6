// SPDX-License-Identifier: MIT
#include "core/catalog/diary_repository.h"

#include "core/catalog/sqlite_support.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace v2m {
namespace {

/// Rows of the days between the first two parameters, in local time.
constexpr const char* kWithinDays = "at_ms + offset_s * 1000 BETWEEN ?1 AND ?2";

void bindDays(SQLite::Statement& statement, const DiarySpan& span)
{
    const auto beginOf = [](const QDate& day) {
        return static_cast<std::int64_t>(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    };
    statement.bind(1, span.from.isValid() ? beginOf(span.from)
                                          : std::numeric_limits<std::int64_t>::min());
    statement.bind(2, span.to.isValid() ? beginOf(span.to.addDays(1)) - 1
                                        : std::numeric_limits<std::int64_t>::max());
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
    SQLite::Statement statement(connection, std::string("INSERT INTO diary (") + kEntryColumns +
                                                ") VALUES (" + places + ")");
    int at = 0;
    statement.bind(++at, static_cast<std::int64_t>(entry.at.toMSecsSinceEpoch()));
    statement.bind(++at, entry.at.offsetFromUtc());
    statement.bind(++at, std::string(diaryOriginName(entry.origin)));
    statement.bind(++at, entry.mode.toStdString());
    for (const float score : entry.scores)
        statement.bind(++at, static_cast<double>(score));
    statement.bind(++at, static_cast<double>(entry.point.valence));
    statement.bind(++at, static_cast<double>(entry.point.arousal));
    statement.exec();
    return connection.getLastInsertRowid();
}

void insertMusic(SQLite::Database& connection, std::int64_t entry, const DiaryMusic& music)
{
    SQLite::Statement statement(
        connection, "INSERT INTO diary_music (entry_id, place, source, track, title, artist, deed) "
                    "SELECT ?1, (SELECT coalesce(max(place), -1) + 1 FROM diary_music "
                    "WHERE entry_id = ?1), ?2, ?3, ?4, ?5, ?6 "
                    "WHERE NOT EXISTS (SELECT 1 FROM diary_music WHERE entry_id = ?1 AND "
                    "source = ?2 AND track = ?3 AND deed = ?6)");
    statement.bind(1, entry);
    statement.bind(2, music.source.toStdString());
    statement.bind(3, music.id.toStdString());
    statement.bind(4, music.title.toStdString());
    statement.bind(5, music.artist.toStdString());
    statement.bind(6, std::string(diaryActionName(music.action)));
    statement.exec();
}

bool isOpinion(DiaryAction action)
{
    return action == DiaryAction::Liked || action == DiaryAction::Disliked;
}

bool eraseOpinion(SQLite::Database& connection, std::int64_t entry, const QString& source,
                  const QString& id)
{
    SQLite::Statement statement(connection, "DELETE FROM diary_music WHERE entry_id = ?1 AND "
                                            "source = ?2 AND track = ?3 AND "
                                            "deed IN ('like', 'dislike')");
    statement.bind(1, entry);
    statement.bind(2, source.toStdString());
    statement.bind(3, id.toStdString());
    return statement.exec() > 0;
}

bool isOn(SQLite::Database& connection)
{
    return connection.execAndGet("SELECT EXISTS (SELECT 1 FROM diary_consent WHERE answer = 'on')")
               .getInt() == 1;
}

/// The row of the sitting's last reading, if there is consent.
std::optional<std::int64_t> openEntry(SQLite::Database& connection, const QDateTime& at)
{
    if (!isOn(connection))
        return std::nullopt;
    SQLite::Statement statement(connection, "SELECT id FROM diary WHERE at_ms BETWEEN ?1 AND ?2 "
                                            "ORDER BY at_ms DESC, id DESC LIMIT 1");
    const auto now = static_cast<std::int64_t>(at.toMSecsSinceEpoch());
    statement.bind(1, now - kSittingGapMs);
    statement.bind(2, now);
    return statement.executeStep() ? std::optional(statement.getColumn(0).getInt64())
                                   : std::nullopt;
}

} // namespace

DiaryConsent DiaryRepository::consent() const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(), "SELECT answer FROM diary_consent");
        if (!statement.executeStep())
            return DiaryConsent::NotAsked;
        return utf8Of(statement, 0) == "on" ? DiaryConsent::On : DiaryConsent::Off;
    });
}

void DiaryRepository::setConsent(DiaryConsent consent)
{
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        connection.exec("DELETE FROM diary_consent");
        if (consent != DiaryConsent::NotAsked) {
            SQLite::Statement statement(connection,
                                        "INSERT INTO diary_consent (one, answer) VALUES (1, ?1)");
            statement.bind(1, consent == DiaryConsent::On ? "on" : "off");
            statement.exec();
        }
        transaction.commit();
    });
}

bool DiaryRepository::append(const DiaryEntry& entry)
{
    return guarded(m_database, [&] {
        if (!isOn(m_database.connection()))
            return false; // before locking, which is not possible read-only
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        if (!isOn(connection))
            return false;
        const std::int64_t id = insertEntry(connection, entry);
        for (const DiaryMusic& music : entry.music)
            insertMusic(connection, id, music);
        transaction.commit();
        return true;
    });
}

bool DiaryRepository::attach(const DiaryMusic& music, const QDateTime& at)
{
    return guarded(m_database, [&] {
        if (!isOn(m_database.connection()))
            return false;
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        const std::optional<std::int64_t> entry = openEntry(connection, at);
        if (!entry)
            return false;
        if (isOpinion(music.action))
            eraseOpinion(connection, *entry, music.source, music.id);
        insertMusic(connection, *entry, music);
        transaction.commit();
        return true;
    });
}

bool DiaryRepository::removeOpinion(const QString& source, const QString& id, const QDateTime& at)
{
    return guarded(m_database, [&] {
        if (!isOn(m_database.connection()))
            return false;
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        const std::optional<std::int64_t> entry = openEntry(connection, at);
        const bool existed = entry && eraseOpinion(connection, *entry, source, id);
        transaction.commit();
        return existed;
    });
}

std::vector<DiaryEntry> DiaryRepository::entries(const DiarySpan& span) const
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction oneView(connection);
        SQLite::Statement statement(connection, std::string("SELECT ") + kEntryColumns +
                                                    ", id FROM diary WHERE " + kWithinDays +
                                                    " ORDER BY at_ms, id");
        bindDays(statement, span);
        SQLite::Statement musicOf(connection,
                                  "SELECT source, track, title, artist, deed "
                                  "FROM diary_music WHERE entry_id = ?1 ORDER BY place");
        std::vector<DiaryEntry> entries;
        while (statement.executeStep()) {
            DiaryEntry entry = entryAt(statement);
            musicOf.bind(1, statement.getColumn(kEntryColumnCount).getInt64());
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
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        for (const DiaryEntry& entry : entries) {
            const std::int64_t id = insertEntry(connection, entry);
            for (const DiaryMusic& music : entry.music)
                insertMusic(connection, id, music);
        }
        transaction.commit();
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
            // Before the readings, whose own deleting does not tell which music it takes along.
            SQLite::Statement music(connection,
                                    std::string("DELETE FROM diary_music WHERE entry_id IN "
                                                "(SELECT id FROM diary WHERE ") +
                                        kWithinDays + ")");
            bindDays(music, span);
            music.exec();
            SQLite::Statement readings(connection,
                                       std::string("DELETE FROM diary WHERE ") + kWithinDays);
            bindDays(readings, span);
            removal.readings = readings.exec();
            transaction.commit();
        }
        removal.isFileWrittenAnew = rewriteCatalog(connection, progress, stop);
        return removal;
    });
}

} // namespace v2m
