// SPDX-License-Identifier: MIT
#include "core/catalog/track_table.h"

#include "core/catalog/starter_catalog.h"

#include <cmath>

namespace v2m {
namespace {

// In the order of Emotion.
constexpr const char* kAffectColumns =
    "valence, arousal, angry, disgust, fear, happy, sad, surprise, neutral, quality";
constexpr int kAffectColumnCount = 2 + static_cast<int>(kEmotionCount) + 1;

constexpr int kFirstAffectColumnOfTrack = 14;

/// Rendered at -16 LUFS (cmake/render_score.cmake).
constexpr double kStarterGainDb = -2.0;

float numberOf(const SQLite::Statement& row, int column)
{
    return static_cast<float>(row.getColumn(column).getDouble());
}

TrackAffect affectAt(const SQLite::Statement& row, int firstColumn)
{
    TrackAffect affect;
    affect.point = {numberOf(row, firstColumn), numberOf(row, firstColumn + 1)};
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        affect.affinities[i] = numberOf(row, firstColumn + 2 + static_cast<int>(i));
    affect.quality = numberOf(row, firstColumn + 2 + static_cast<int>(kEmotionCount));
    return affect;
}

float finite(float value, float otherwise)
{
    return std::isfinite(value) ? value : otherwise;
}

void run(SQLite::Statement& statement, std::int64_t rowId, const WordMood& mood, int version)
{
    EmotionScores affinities = mood.affect.affinities;
    for (float& affinity : affinities)
        affinity = finite(affinity, 0.0F);
    execute(statement, finite(mood.affect.point.valence, 0.0F),
            finite(mood.affect.point.arousal, 0.0F), affinities, finite(mood.affect.quality, 1.0F),
            static_cast<int>(mood.traits.voice), static_cast<int>(mood.traits.pace), version,
            rowId);
}

} // namespace

std::string selectTracks()
{
    // CROSS JOIN keeps SQLite from scanning the sources first and sorting afterwards. A gain from a
    // file's tags takes precedence over the measured one.
    return std::string("SELECT t.id, s.name, t.external_id, t.title, t.artist, t.caption, t.tags, "
                       "t.start_s, t.end_s, t.url, t.path, t.caption_author, "
                       "(SELECT coalesce(f.gain_db, CASE WHEN f.loudness_lufs > -70 "
                       "THEN -18 - f.loudness_lufs END) "
                       "FROM track_files AS f WHERE f.track_id = t.id), "
                       "(SELECT nullif(f.duration_s, 0) FROM track_files AS f "
                       "WHERE f.track_id = t.id), ") +
           kAffectColumns +
           " FROM tracks AS t CROSS JOIN sources AS s ON s.id = t.source_id "
           "CROSS JOIN track_affect AS a ON a.track_id = t.id ";
}

Track trackOf(const SQLite::Statement& statement)
{
    Track track;
    track.rowId = statement.getColumn(0).getInt64();
    track.source = textOf(statement, 1);
    track.id = textOf(statement, 2);
    track.title = textOf(statement, 3);
    track.artist = textOf(statement, 4);
    track.caption = textOf(statement, 5);
    track.tags = tagsIn(textOf(statement, 6));
    track.startS = secondsOf(statement, 7);
    track.endS = secondsOf(statement, 8);
    track.url = textOf(statement, 9);
    track.path = pathOf(statement, 10);
    track.gainDb = secondsOf(statement, 12);
    track.fileS = secondsOf(statement, 13);
    if (track.path.isEmpty() && track.source == kStarterSource) {
        track.path = starterSound(track.id);
        if (!track.path.isEmpty())
            track.gainDb = kStarterGainDb;
    }
    track.captionAuthor = textOf(statement, 11);
    track.affect = affectAt(statement, kFirstAffectColumnOfTrack);
    return track;
}

std::string selectAffectRows()
{
    return std::string("SELECT track_id, ") + kAffectColumns +
           // Missing files cannot be played; a scan that finds them again restores them.
           " FROM track_affect WHERE track_id NOT IN "
           "(SELECT track_id FROM track_files WHERE missing <> 0) ORDER BY track_id";
}

AffectRow affectRowOf(const SQLite::Statement& statement)
{
    const TrackAffect affect = affectAt(statement, 1);
    return {statement.getColumn(0).getInt64(), affect.point, affect.affinities, affect.quality};
}

std::string joinedTags(const QStringList& tags)
{
    return tags.join(u'\n').toStdString();
}

QStringList tagsIn(const QString& joined)
{
    return joined.split(u'\n', Qt::SkipEmptyParts);
}

AffectWriter::AffectWriter(SQLite::Database& connection)
    : m_insert(connection, std::string("INSERT INTO track_affect (") + kAffectColumns +
                               ", voice, pace, version, track_id) "
                               "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_update(connection, std::string("UPDATE track_affect SET (") + kAffectColumns +
                               ", voice, pace, version) = (?,?,?,?,?,?,?,?,?,?,?,?,?) "
                               "WHERE track_id = ?")
{
    static_assert(kAffectColumnCount == 10, "as many parameters, two traits, version and key");
}

void AffectWriter::add(std::int64_t rowId, const WordMood& mood, int version)
{
    run(m_insert, rowId, mood, version);
}

void AffectWriter::replace(std::int64_t rowId, const WordMood& mood, int version)
{
    run(m_update, rowId, mood, version);
}

} // namespace v2m
