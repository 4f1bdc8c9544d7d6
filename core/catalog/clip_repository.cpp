// SPDX-License-Identifier: MIT
#include "core/catalog/clip_repository.h"

#include "core/catalog/sqlite_support.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace v2m {
namespace {

constexpr const char* kColumns =
    "SELECT path, print, size_bytes, modified_ms, title, opened_ms, angry, disgust, fear, happy, "
    "sad, surprise, neutral, picture FROM clips ";
constexpr int kFirstScore = 6;

StoredClip clipAt(const SQLite::Statement& statement)
{
    StoredClip clip;
    clip.path = pathOf(statement, 0);
    clip.fingerprint = bytesOf(statement, 1);
    clip.bytes = statement.getColumn(2).getInt64();
    clip.modified = timeOf(statement, 3);
    clip.title = textOf(statement, 4);
    clip.opened = timeOf(statement, 5);
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const double score = statement.getColumn(kFirstScore + static_cast<int>(i)).getDouble();
        clip.scores[i] =
            std::isfinite(score) ? static_cast<float>(std::clamp(score, 0.0, 1.0)) : 0.0F;
    }
    clip.picture = bytesOf(statement, kFirstScore + static_cast<int>(kEmotionCount));
    return clip;
}

} // namespace

std::vector<StoredClip> ClipRepository::all() const
{
    return select(m_database, std::string(kColumns) + "ORDER BY opened_ms, path", clipAt);
}

std::optional<StoredClip> ClipRepository::clip(const QString& path) const
{
    return selectOne(m_database, std::string(kColumns) + "WHERE path = ?1", clipAt,
                     storedPath(path));
}

std::optional<StoredClip> ClipRepository::clipOf(const QByteArray& fingerprint) const
{
    return selectOne(m_database,
                     std::string(kColumns) +
                         "WHERE print = ?1 ORDER BY opened_ms DESC, path LIMIT 1",
                     clipAt, fingerprint);
}

std::optional<QByteArray> ClipRepository::analysis(const QByteArray& fingerprint,
                                                   const QString& reading) const
{
    return selectOne(
        m_database, "SELECT analysis FROM clip_analyses WHERE print = ?1 AND reading = ?2",
        [](const SQLite::Statement& row) { return bytesOf(row, 0); }, fingerprint, reading);
}

std::vector<std::pair<QString, QByteArray>>
ClipRepository::analyses(const QByteArray& fingerprint) const
{
    return select(
        m_database, "SELECT reading, analysis FROM clip_analyses WHERE print = ?1",
        [](const SQLite::Statement& row) { return std::pair(textOf(row, 0), bytesOf(row, 1)); },
        fingerprint);
}

bool ClipRepository::put(const StoredClip& clip, const QString& reading, const QByteArray& analysis)
{
    return inTransaction(m_database, [&](SQLite::Database& /*connection*/) {
        const bool isKept = insert(clip, reading, analysis);
        forgetOldest();
        return isKept;
    });
}

bool ClipRepository::restore(const StoredClip& clip, const QString& reading,
                             const QByteArray& analysis)
{
    return inTransaction(m_database, [&](SQLite::Database& /*connection*/) {
        return insert(clip, reading, analysis);
    });
}

/// Call within a transaction.
bool ClipRepository::insert(const StoredClip& clip, const QString& reading,
                            const QByteArray& analysis)
{
    execute(m_database.connection(),
            "INSERT INTO clips (path, print, size_bytes, modified_ms, title, opened_ms, angry, "
            "disgust, fear, happy, sad, surprise, neutral, picture) VALUES (?1, ?2, ?3, ?4, ?5, "
            "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (path) DO UPDATE SET "
            "picture = CASE WHEN length(excluded.picture) = 0 AND print = excluded.print THEN "
            "picture ELSE excluded.picture END, print = excluded.print, "
            "size_bytes = excluded.size_bytes, modified_ms = excluded.modified_ms, "
            "opened_ms = excluded.opened_ms, angry = excluded.angry, disgust = excluded.disgust, "
            "fear = excluded.fear, happy = excluded.happy, sad = excluded.sad, "
            "surprise = excluded.surprise, neutral = excluded.neutral",
            storedPath(clip.path), clip.fingerprint, clip.bytes, clip.modified, clip.title,
            clip.opened, clip.scores,
            clip.picture.size() <= kMaxPictureBytes ? clip.picture : QByteArray());
    const bool isKept = analysis.size() <= kMaxBytes;
    if (isKept)
        execute(m_database.connection(),
                "INSERT OR REPLACE INTO clip_analyses (print, reading, analysis) "
                "VALUES (?1, ?2, ?3)",
                clip.fingerprint, reading, analysis);
    return isKept;
}

void ClipRepository::touch(const QString& path, const QDateTime& modified, const QDateTime& opened)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "UPDATE clips SET modified_ms = ?2, opened_ms = ?3 WHERE path = ?1",
                storedPath(path), modified, opened);
    });
}

void ClipRepository::setTitle(const QString& path, const QString& title)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "UPDATE clips SET title = ?2 WHERE path = ?1", storedPath(path), title);
    });
}

void ClipRepository::setPicture(const QString& path, const QByteArray& picture)
{
    if (picture.size() > kMaxPictureBytes)
        return;
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "UPDATE clips SET picture = ?2 WHERE path = ?1", storedPath(path),
                picture);
    });
}

void ClipRepository::move(const QString& from, const QString& to)
{
    if (from == to)
        return;
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "UPDATE OR REPLACE clips SET path = ?2 WHERE path = ?1",
                storedPath(from), storedPath(to));
        forgetUnused();
    });
}

void ClipRepository::remove(const QString& path)
{
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "DELETE FROM clips WHERE path = ?1", storedPath(path));
        forgetUnused();
    });
}

/// Call within a transaction.
void ClipRepository::forgetOldest()
{
    execute(m_database.connection(),
            "DELETE FROM clips WHERE path IN (SELECT path FROM clips "
            "ORDER BY opened_ms DESC, path DESC LIMIT -1 OFFSET ?1)",
            kMaxClips);
    forgetUnused();
    // The clips, by opening time, whose analyses exceed the limit.
    execute(m_database.connection(),
            "DELETE FROM clip_analyses WHERE print IN (SELECT print FROM (SELECT c.print AS print, "
            "sum(a.bytes) OVER (ORDER BY c.opened DESC, c.print ROWS UNBOUNDED PRECEDING) AS total "
            "FROM (SELECT print, max(opened_ms) AS opened FROM clips GROUP BY print) AS c "
            "JOIN (SELECT print, sum(length(analysis)) AS bytes FROM clip_analyses GROUP BY print) "
            "AS a ON a.print = c.print) WHERE total > ?1)",
            kMaxAnalysisBytes);
}

void ClipRepository::forgetUnused()
{
    m_database.connection().exec(
        "DELETE FROM clip_analyses WHERE print NOT IN (SELECT print FROM clips)");
}

} // namespace v2m
