// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace v2m {

/// A track and why it is in the list.
struct PlaylistEntry {
    Track track;
    int rank = 0;       ///< from 1
    double score = 0.0; ///< from the ranking; larger is better
    QString reason;     ///< one sentence for the listener
};

/// A playlist for export.
struct Playlist {
    /// A playlist created by this program at the current time.
    static Playlist madeNow(const QString& title, const QString& comment);

    /// Appends a track.
    void append(const Track& track, double score, const QString& reason);

    QString title;
    QString creator;                    ///< the program or person that made it
    QDateTime created;                  ///< invalid if unknown
    QString comment;                    ///< the occasion, such as the emotions of a clip
    std::vector<PlaylistEntry> entries; ///< in playing order

    /// The folder of the playlist file: files in it or below get relative paths, so that they can
    /// be moved together with the playlist. If empty, all paths are absolute.
    QString folder = {};
};

} // namespace v2m
