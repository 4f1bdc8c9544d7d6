// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/diary_entry.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <span>

namespace v2m {

/// The display name of a track in the diary: "Artist – Title", or the title alone, else its id.
QString diaryMusicName(const DiaryMusic& music);

/// Readings as a CSV table, one per row, in the dialect of playlists (csv_writer.h). Columns: time
/// (ISO 8601 with the offset from UTC), origin, mode, the seven scores, valence, arousal, and the
/// music that was played, finished, skipped, liked and disliked, joined by "; ".
QByteArray diaryToCsv(std::span<const DiaryEntry> entries);

/// Writes that table atomically. @throws FileError.
void exportDiary(std::span<const DiaryEntry> entries, const std::filesystem::path& file);

} // namespace v2m
