// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/diary_entry.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <span>

namespace v2m {

/// A track as the diary names it: "Artist – Title", or the title alone, or its id without one.
QString diaryMusicName(const DiaryMusic& music);

/// A table of readings for spreadsheets, one a line, as the playlists' (csv_writer.h). Columns:
/// time (ISO 8601 with the offset from UTC), origin, mode, the seven scores, valence, arousal, and
/// the music that was played, finished, skipped, liked and disliked, joined by "; ".
QByteArray diaryToCsv(std::span<const DiaryEntry> entries);

/// Writes that table whole or not at all. @throws FileError.
void exportDiary(std::span<const DiaryEntry> entries, const std::filesystem::path& file);

} // namespace v2m
