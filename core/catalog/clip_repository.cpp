// SPDX-License-Identifier: MIT
#include "core/catalog/clip_repository.h"

#include "core/catalog/sqlite_support.h"

#include <QTimeZone>

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

std::string fileName(const QString& path)
{
    return fileNameBytes(path).toStdString();
}

void bindBytes(SQLite::Statement& statement, int parameter, const QByteArray& bytes)
{
    // A null pointer would bind NULL.
    statement.bind(parameter, bytes.isEmpty() ? "" : bytes.constData(),
                   static_cast<int>(bytes.size()));
}

QDateTime timeOf(const SQLite::Statement& statement, int column)
{
    return QDateTime::fromMSecsSinceEpoch(statement.getColumn(column).getInt64(), QTimeZone::utc());
}

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
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    std::string(kColumns) + "ORDER BY opened_ms, path");
        std::vector<StoredClip> clips;
        while (statement.executeStep())
            clips.push_back(clipAt(statement));
        return clips;
    });
}

std::optional<StoredClip> ClipRepository::clip(const QString& path) const
{
    return guarded(m_database, [&]() -> std::optional<StoredClip> {
        SQLite::Statement statement(m_database.connection(),
                                    std::string(kColumns) + "WHERE path = ?1");
        statement.bind(1, fileName(path));
        return statement.executeStep() ? std::optional(clipAt(statement)) : std::nullopt;
    });
}

std::optional<StoredClip> ClipRepository::clipOf(const QByteArray& fingerprint) const
{
    return guarded(m_database, [&]() -> std::optional<StoredClip> {
        SQLite::Statement statement(m_database.connection(),
                                    std::string(kColumns) +
                                        "WHERE print = ?1 ORDER BY opened_ms DESC, path LIMIT 1");
        bindBytes(statement, 1, fingerprint);
        return statement.executeStep() ? std::optional(clipAt(statement)) : std::nullopt;
    });
}

std::optional<QByteArray> ClipRepository::analysis(const QByteArray& fingerprint,
                                                   const QString& reading) const
{
    return guarded(m_database, [&]() -> std::optional<QByteArray> {
        SQLite::Statement statement(
            m_database.connection(),
            "SELECT analysis FROM clip_analyses WHERE print = ?1 AND reading = ?2");
        bindBytes(statement, 1, fingerprint);
        statement.bind(2, reading.toStdString());
        return statement.executeStep() ? std::optional(bytesOf(statement, 0)) : std::nullopt;
    });
}

std::vector<std::pair<QString, QByteArray>>
ClipRepository::analyses(const QByteArray& fingerprint) const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT reading, analysis FROM clip_analyses WHERE print = ?1");
        bindBytes(statement, 1, fingerprint);
        std::vector<std::pair<QString, QByteArray>> all;
        while (statement.executeStep())
            all.emplace_back(textOf(statement, 0), bytesOf(statement, 1));
        return all;
    });
}

bool ClipRepository::put(const StoredClip& clip, const QString& reading, const QByteArray& analysis)
{
    return guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        const bool isKept = insert(clip, reading, analysis);
        forgetOldest();
        transaction.commit();
        return isKept;
    });
}

bool ClipRepository::restore(const StoredClip& clip, const QString& reading,
                             const QByteArray& analysis)
{
    return guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        const bool isKept = insert(clip, reading, analysis);
        transaction.commit();
        return isKept;
    });
}

/// Call within a transaction.
bool ClipRepository::insert(const StoredClip& clip, const QString& reading,
                            const QByteArray& analysis)
{
    const bool isKept = analysis.size() <= kMaxBytes;
    SQLite::Statement statement(
        m_database.connection(),
        "INSERT INTO clips (path, print, size_bytes, modified_ms, title, opened_ms, angry, "
        "disgust, fear, happy, sad, surprise, neutral, picture) VALUES (?1, ?2, ?3, ?4, ?5, "
        "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (path) DO UPDATE SET "
        "picture = CASE WHEN length(excluded.picture) = 0 AND print = excluded.print THEN "
        "picture ELSE excluded.picture END, print = excluded.print, "
        "size_bytes = excluded.size_bytes, modified_ms = excluded.modified_ms, "
        "opened_ms = excluded.opened_ms, angry = excluded.angry, disgust = excluded.disgust, "
        "fear = excluded.fear, happy = excluded.happy, sad = excluded.sad, "
        "surprise = excluded.surprise, neutral = excluded.neutral");
    int at = 0;
    statement.bind(++at, fileName(clip.path));
    bindBytes(statement, ++at, clip.fingerprint);
    statement.bind(++at, clip.bytes);
    statement.bind(++at, static_cast<std::int64_t>(clip.modified.toMSecsSinceEpoch()));
    statement.bind(++at, clip.title.toStdString());
    statement.bind(++at, static_cast<std::int64_t>(clip.opened.toMSecsSinceEpoch()));
    for (const float score : clip.scores)
        statement.bind(++at, static_cast<double>(score));
    bindBytes(statement, ++at,
              clip.picture.size() <= kMaxPictureBytes ? clip.picture : QByteArray());
    statement.exec();
    if (isKept) {
        SQLite::Statement keep(m_database.connection(),
                               "INSERT OR REPLACE INTO clip_analyses (print, reading, "
                               "analysis) VALUES (?1, ?2, ?3)");
        bindBytes(keep, 1, clip.fingerprint);
        keep.bind(2, reading.toStdString());
        bindBytes(keep, 3, analysis);
        keep.exec();
    }
    return isKept;
}

void ClipRepository::touch(const QString& path, const QDateTime& modified, const QDateTime& opened)
{
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(
            m_database.connection(),
            "UPDATE clips SET modified_ms = ?2, opened_ms = ?3 WHERE path = ?1");
        statement.bind(1, fileName(path));
        statement.bind(2, static_cast<std::int64_t>(modified.toMSecsSinceEpoch()));
        statement.bind(3, static_cast<std::int64_t>(opened.toMSecsSinceEpoch()));
        statement.exec();
        transaction.commit();
    });
}

void ClipRepository::setTitle(const QString& path, const QString& title)
{
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(),
                                    "UPDATE clips SET title = ?2 WHERE path = ?1");
        statement.bind(1, fileName(path));
        statement.bind(2, title.toStdString());
        statement.exec();
        transaction.commit();
    });
}

void ClipRepository::setPicture(const QString& path, const QByteArray& picture)
{
    if (picture.size() > kMaxPictureBytes)
        return;
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(),
                                    "UPDATE clips SET picture = ?2 WHERE path = ?1");
        statement.bind(1, fileName(path));
        bindBytes(statement, 2, picture);
        statement.exec();
        transaction.commit();
    });
}

void ClipRepository::move(const QString& from, const QString& to)
{
    if (from == to)
        return;
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(),
                                    "UPDATE OR REPLACE clips SET path = ?2 WHERE path = ?1");
        statement.bind(1, fileName(from));
        statement.bind(2, fileName(to));
        statement.exec();
        forgetUnused();
        transaction.commit();
    });
}

void ClipRepository::remove(const QString& path)
{
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Statement statement(m_database.connection(), "DELETE FROM clips WHERE path = ?1");
        statement.bind(1, fileName(path));
        statement.exec();
        forgetUnused();
        transaction.commit();
    });
}

/// Call within a transaction.
void ClipRepository::forgetOldest()
{
    SQLite::Statement most(m_database.connection(),
                           "DELETE FROM clips WHERE path IN (SELECT path FROM clips "
                           "ORDER BY opened_ms DESC, path DESC LIMIT -1 OFFSET ?1)");
    most.bind(1, kMaxClips);
    most.exec();
    forgetUnused();
    // The clips, by opening time, whose analyses exceed the limit.
    SQLite::Statement room(
        m_database.connection(),
        "DELETE FROM clip_analyses WHERE print IN (SELECT print FROM (SELECT c.print AS print, "
        "sum(a.bytes) OVER (ORDER BY c.opened DESC, c.print ROWS UNBOUNDED PRECEDING) AS total "
        "FROM (SELECT print, max(opened_ms) AS opened FROM clips GROUP BY print) AS c "
        "JOIN (SELECT print, sum(length(analysis)) AS bytes FROM clip_analyses GROUP BY print) "
        "AS a ON a.print = c.print) WHERE total > ?1)");
    room.bind(1, kMaxAnalysisBytes);
    room.exec();
}

void ClipRepository::forgetUnused()
{
    m_database.connection().exec(
        "DELETE FROM clip_analyses WHERE print NOT IN (SELECT print FROM clips)");
}

} // namespace v2m
