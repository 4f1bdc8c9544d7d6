// SPDX-License-Identifier: MIT
#include "core/catalog/file_repository.h"

#include "core/catalog/file_moods.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track_writer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace v2m {
namespace {

MoodSource moodSourceOf(const QString& name)
{
    if (name == moodSourceName(MoodSource::Words))
        return MoodSource::Words;
    return name == moodSourceName(MoodSource::Sound) ? MoodSource::Sound : MoodSource::Both;
}

constexpr const char* kSelectFacts =
    "SELECT track_id, size_bytes, modified_ms, missing, album, album_artist, genre, "
    "track_number, disc_number, year, gain_db, duration_s, loudness_lufs, peak_db, tempo_bpm, key, "
    "beat_strength, onsets_per_s, brightness_hz, mood_from, sound_valence, sound_arousal, "
    "sound_share, composer, conductor, comment FROM track_files";

FileFacts factsIn(const SQLite::Statement& statement)
{
    FileFacts facts;
    facts.sizeBytes = statement.getColumn(1).getInt64();
    facts.modifiedMs = statement.getColumn(2).getInt64();
    facts.missing = statement.getColumn(3).getInt() != 0;
    facts.album = textOf(statement, 4);
    facts.albumArtist = textOf(statement, 5);
    facts.genre = textOf(statement, 6);
    facts.trackNumber = wholeOf(statement, 7);
    facts.discNumber = wholeOf(statement, 8);
    facts.year = wholeOf(statement, 9);
    facts.gainDb = secondsOf(statement, 10);
    facts.durationS = statement.getColumn(11).getDouble();
    facts.loudnessLufs = statement.getColumn(12).getDouble();
    facts.peakDb = statement.getColumn(13).getDouble();
    facts.tempoBpm = secondsOf(statement, 14);
    facts.key = wholeOf(statement, 15);
    facts.beatStrength = statement.getColumn(16).getDouble();
    facts.onsetsPerS = statement.getColumn(17).getDouble();
    facts.brightnessHz = statement.getColumn(18).getDouble();
    facts.moodFrom = moodSourceOf(textOf(statement, 19));
    if (!statement.getColumn(20).isNull()) {
        facts.heard = HeardMood{{static_cast<float>(statement.getColumn(20).getDouble()),
                                 static_cast<float>(statement.getColumn(21).getDouble())},
                                static_cast<float>(statement.getColumn(22).getDouble())};
    }
    facts.composer = textOf(statement, 23);
    facts.conductor = textOf(statement, 24);
    facts.comment = textOf(statement, 25);
    return facts;
}

StoredFile fileAt(const SQLite::Statement& statement)
{
    StoredFile file;
    file.rowId = rowIdOf(statement);
    file.id = textOf(statement, 1);
    file.path = pathOf(statement, 2);
    file.sizeBytes = statement.getColumn(3).getInt64();
    file.modifiedMs = statement.getColumn(4).getInt64();
    file.audioHash = bytesOf(statement, 5);
    file.missing = statement.getColumn(6).getInt() != 0;
    file.reading = statement.getColumn(7).getInt();
    file.descriptorVersion = statement.getColumn(8).getInt();
    file.tempoTagged = statement.getColumn(9).getInt() != 0;
    file.keyTagged = statement.getColumn(10).getInt() != 0;
    return file;
}

/// Stores the facts of a track that is already stored.
class FactsWriter {
public:
    explicit FactsWriter(SQLite::Database& connection)
        : m_find(connection, "SELECT t.id FROM tracks AS t JOIN sources AS s ON s.id = t.source_id "
                             "WHERE s.name = ? AND t.external_id = ?"),
          m_write(connection,
                  "INSERT OR REPLACE INTO track_files (track_id, size_bytes, modified_ms, "
                  "audio_hash, missing, reading, album, album_artist, genre, track_number, "
                  "disc_number, year, gain_db, duration_s, loudness_lufs, peak_db, tempo_bpm, key, "
                  "beat_strength, onsets_per_s, brightness_hz, mood_from, descriptors, "
                  "descriptor_version, composer, conductor, comment, tempo_tagged, key_tagged) "
                  "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    {
    }

    /// @returns the row of the track.
    std::int64_t write(const QString& source, const FileRecord& record, int reading)
    {
        bindAll(m_find, source, record.track.id);
        m_find.executeStep();
        const std::int64_t rowId = rowIdOf(m_find);
        m_find.reset();
        const FileFacts& f = record.facts;
        execute(m_write, rowId, f.sizeBytes, f.modifiedMs, f.audioHash, f.missing, reading, f.album,
                f.albumArtist, f.genre, f.trackNumber, f.discNumber, f.year, f.gainDb, f.durationS,
                f.loudnessLufs, f.peakDb, f.tempoBpm, f.key, f.beatStrength, f.onsetsPerS,
                f.brightnessHz, moodSourceName(f.moodFrom), f.descriptors, f.descriptorVersion,
                f.composer, f.conductor, f.comment, f.tempoTagged, f.keyTagged);
        return rowId;
    }

private:
    SQLite::Statement m_find;
    SQLite::Statement m_write;
};

} // namespace

std::vector<StoredFile> FileRepository::filesOf(const QString& source) const
{
    return select(m_database,
                  "SELECT t.id, t.external_id, t.path, f.size_bytes, f.modified_ms, f.audio_hash, "
                  "f.missing, f.reading, f.descriptor_version, f.tempo_tagged, f.key_tagged "
                  "FROM sources AS s JOIN tracks AS t ON t.source_id = s.id "
                  "JOIN track_files AS f ON f.track_id = t.id WHERE s.name = ? ORDER BY t.id",
                  fileAt, source);
}

FileOutcome FileRepository::store(const SourceDescription& source, const QString& folder,
                                  const AffectModel& affect, std::span<const FileRecord> files,
                                  int reading)
{
    return inTransaction(m_database, [&](SQLite::Database& connection) {
        // The sound may change while the words do not.
        const bool heard = static_cast<bool>(affect.affectOfFile);
        TrackWriter tracks(connection, source, folder, heard ? AffectModel{} : affect);
        FactsWriter facts(connection);
        FileMoodWriter moods(connection);
        FileOutcome outcome;
        for (const FileRecord& file : files) {
            ImportedRow row;
            row.track = file.track;
            ++(tracks.write(std::move(row)) == TrackWriter::Outcome::Added ? outcome.added
                                                                           : outcome.updated);
            const std::int64_t rowId = facts.write(source.name, file, reading);
            if (!heard)
                continue;
            Track track = file.track;
            track.source = source.name;
            moods.write(rowId, affect.affectOfFile(track, file.facts), affect.fileVersion);
        }
        return outcome;
    });
}

void FileRepository::setFolder(const SourceDescription& source, const QString& folder)
{
    relocate(source, {}, folder);
}

void FileRepository::relocate(const SourceDescription& source, const QString& from,
                              const QString& to)
{
    const std::vector<StoredFile> files = filesOf(source.name);
    inTransaction(m_database, [&](SQLite::Database& connection) {
        execute(connection, "UPDATE sources SET file_name = ?, title = ? WHERE name = ?", to,
                source.title, source.name);
        SQLite::Statement path(connection, "UPDATE tracks SET path = ? WHERE id = ?");
        for (const StoredFile& file : files) {
            if (!from.isEmpty() && file.path.startsWith(from + u'/'))
                execute(path, storedPath(to + file.path.mid(from.size())), file.rowId);
        }
    });
}

void FileRepository::setMissing(std::span<const std::int64_t> rowIds, bool missing)
{
    if (rowIds.empty())
        return;
    inTransaction(m_database, [&](SQLite::Database& connection) {
        SQLite::Statement statement(connection,
                                    "UPDATE track_files SET missing = ? WHERE track_id = ?");
        for (const std::int64_t rowId : rowIds)
            execute(statement, missing, rowId);
    });
}

QHash<std::int64_t, FileFacts> FileRepository::allFacts() const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(), kSelectFacts);
        QHash<std::int64_t, FileFacts> all;
        while (statement.executeStep())
            all.insert(statement.getColumn(0).getInt64(), factsIn(statement));
        return all;
    });
}

std::optional<FileFacts> FileRepository::sound(std::int64_t rowId) const
{
    return guarded(m_database,
                   [&] { return FileFactsReader(m_database.connection()).read(rowId); });
}

void FileRepository::forEachDescriptors(
    int version,
    const std::function<void(std::int64_t rowId, const QByteArray& descriptors)>& visit) const
{
    guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT track_id, descriptors FROM track_files "
                                    "WHERE missing = 0 AND descriptor_version = ?");
        bindAll(statement, version);
        while (statement.executeStep())
            visit(statement.getColumn(0).getInt64(), bytesOf(statement, 1));
    });
}

QHash<std::int64_t, FileFacts> FileRepository::facts(std::span<const std::int64_t> rowIds) const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    std::string(kSelectFacts) + " WHERE track_id = ?");
        QHash<std::int64_t, FileFacts> found;
        for (const std::int64_t rowId : rowIds) {
            bindAll(statement, rowId);
            if (statement.executeStep())
                found.insert(rowId, factsIn(statement));
            statement.reset();
        }
        return found;
    });
}

} // namespace v2m
