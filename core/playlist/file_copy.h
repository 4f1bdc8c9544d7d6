// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/playlist/playlist.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

struct CopyProgress {
    std::int64_t bytesDone = 0;
    std::int64_t bytesTotal = 0;
};

struct CopyOptions {
    std::function<void(const CopyProgress&)> progress; ///< about once per mebibyte
    std::stop_token stop;
};

/// A track that could not be copied, and why.
struct SkippedTrack {
    QString name;
    Message reason;
};

struct CopyReport {
    QStringList files; ///< in the order of the list, including those that were there already
    std::vector<SkippedTrack> skipped;
    std::int64_t bytes = 0;
    QString playlist; ///< the M3U8 file listing them
};

/// The name of a track's copy: its number in the list, artist and title, without characters that
/// FAT and similar file systems do not allow, at most 120 bytes: "03 Anna - Morning.mp3".
/// @param digits minimum digits of the number.
QString copiedName(const Track& track, int number, int digits);

/// Copies the files of a playlist, numbered in order, into a folder (created if needed), with an
/// M3U8 file of relative paths. Each file is copied atomically. One that is there already and is
/// the same stays as it is; another of the same name stays too, and the copy is called
/// "03 Anna - Morning (2).mp3". Tracks without a local file, or whose file cannot be read, are
/// reported as skipped.
///
/// @throws FileError if the folder cannot be written to or has too little space, before anything is
///     written; Cancelled, keeping the files already copied.
CopyReport copyPlaylist(const Playlist& playlist, const QString& folder,
                        const CopyOptions& options = {});

} // namespace v2m
