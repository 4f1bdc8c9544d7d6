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
    if (mood.heard) {
        m_heard.bind(1, static_cast<double>(mood.heard->point.valence));
        m_heard.bind(2, static_cast<double>(mood.heard->point.arousal));
        m_heard.bind(3, static_cast<double>(mood.heard->share));
    } else {
        m_heard.bind(1);
        m_heard.bind(2);
        m_heard.bind(3);
    }
    m_heard.bind(4, moodSourceName(mood.from).toStdString());
    m_heard.bind(5, rowId);
    m_heard.exec();
    m_heard.reset();
}

FileFactsReader::FileFactsReader(SQLite::Database& connection)
    : m_select(connection, "SELECT descriptors, descriptor_version, loudness_lufs, peak_db, "
                           "tempo_bpm, key, beat_strength, onsets_per_s, brightness_hz, "
                           "duration_s FROM track_files WHERE track_id = ?")
{
}

std::optional<FileFacts> FileFactsReader::read(std::int64_t rowId)
{
    m_select.bind(1, rowId);
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
