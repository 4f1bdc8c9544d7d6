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
    double score = 0.0; ///< the ranking's; larger is better
    QString reason;     ///< one sentence for the listener
};

/// A list of tracks to take away.
struct Playlist {
    /// One that this program makes now.
    static Playlist madeNow(const QString& title, const QString& comment);

    /// Adds a track behind the others.
    void append(const Track& track, double score, const QString& reason);

    QString title;
    QString creator;                    ///< the program or person that made it
    QDateTime created;                  ///< invalid where not known
    QString comment;                    ///< what it was made for, such as the emotions of a clip
    std::vector<PlaylistEntry> entries; ///< in playing order

    /// Of the playlist's file: what lies in it or below is named from there, so that both can be
    /// moved together. Empty: every file is named by its whole path.
    QString folder = {};
};

} // namespace v2m
