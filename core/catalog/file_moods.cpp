// SPDX-License-Identifier: MIT
#include "core/catalog/file_moods.h"

#include "core/catalog/sqlite_support.h"

namespace v2m {

FileMoodWriter::FileMoodWriter(SQLite::Database& connection)
    : m_affect(connection),
      m_heard(connection, "UPDATE track_files SET sound_valence = ?, sound_arousal = ?, "
                          "sound_share = ?, mood_from = ? WHERE track_id = ?")
{
}

void FileMoodWriter::write(std::int64_t rowId, const FileMood& mood, int version)
{
    m_affect.replace(rowId, {mood.affect, mood.traits}, version);
    using Number = std::optional<float>;
    const std::optional<HeardMood>& heard = mood.heard;
    execute(m_heard, heard ? Number(heard->point.valence) : std::nullopt,
            heard ? Number(heard->point.arousal) : std::nullopt,
            heard ? Number(heard->share) : std::nullopt, moodSourceName(mood.from), rowId);
}

FileFactsReader::FileFactsReader(SQLite::Database& connection)
    : m_select(connection, "SELECT descriptors, descriptor_version, loudness_lufs, peak_db, "
                           "tempo_bpm, key, beat_strength, onsets_per_s, brightness_hz, "
                           "duration_s FROM track_files WHERE track_id = ?")
{
}

std::optional<FileFacts> FileFactsReader::read(std::int64_t rowId)
{
    bindAll(m_select, rowId);
    std::optional<FileFacts> facts;
    if (m_select.executeStep()) {
        facts.emplace();
        facts->descriptors = bytesOf(m_select, 0);
        facts->descriptorVersion = m_select.getColumn(1).getInt();
        facts->loudnessLufs = m_select.getColumn(2).getDouble();
        facts->peakDb = m_select.getColumn(3).getDouble();
        facts->tempoBpm = secondsOf(m_select, 4);
        facts->key = wholeOf(m_select, 5);
        facts->beatStrength = m_select.getColumn(6).getDouble();
        facts->onsetsPerS = m_select.getColumn(7).getDouble();
        facts->brightnessHz = m_select.getColumn(8).getDouble();
        facts->durationS = m_select.getColumn(9).getDouble();
    }
    m_select.reset();
    return facts;
}

} // namespace v2m
