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
    std::function<void(const CopyProgress&)> progress; ///< after each mebibyte or so
    std::stop_token stop;
};

/// A track that could not be taken along, and why.
struct MissedTrack {
    QString name;
    Message reason;
};

struct CopyReport {
    QStringList files; ///< written, in the order of the list
    std::vector<MissedTrack> missed;
    std::int64_t bytes = 0;
    QString playlist; ///< the M3U8 file that names them
};

/// What a track's file is called on a stick: its number in the list, artist and title, without what
/// FAT and its kin do not allow, at most 120 bytes: "03 Anna - Morning.mp3".
/// @param digits that the number has at least.
QString copiedName(const Track& track, int number, int digits);

/// Copies the files of a playlist into a folder, which is made where it is not there, numbered in
/// the order of the list, and an M3U8 file that names them relative to itself. Each file comes
/// whole or not at all; one of the same name is replaced. Tracks without a file on this machine are
/// missed, and so are files that cannot be read.
///
/// @throws FileError where the folder cannot be written to or has too little space, before anything
///         is written; Cancelled, with the files copied before kept.
CopyReport copyPlaylist(const Playlist& playlist, const QString& folder,
                        const CopyOptions& options = {});

} // namespace v2m
