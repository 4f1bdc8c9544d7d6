// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace v2m {

/// What a music file says of itself.
struct AudioTags {
    QString title; ///< never empty: from the file's name where there is no tag
    QString artist;
    QString album;
    QString albumArtist;
    QStringList genres;
    QStringList moods;
    QString comment;
    QString key; ///< as written: "Am", "8A"
    std::optional<int> track;
    std::optional<int> disc;
    std::optional<int> year;
    std::optional<double> bpm;
    std::optional<double> gainDb; ///< to play it at -18 LUFS: ReplayGain, or R128 brought to that
    double durationS = 0.0;       ///< 0 where it is not known
    bool tagged = false;          ///< has a title of its own
};

/// Reads the tags of a file by TagLib. Numbers that make no sense are passed over, text is on one
/// line, bounded in length and repaired where its encoding was not declared (legacy_text.h). A file
/// whose tags cannot be read is named from its path: "02 - Artist - Title.mp3", "Artist/Album/...".
AudioTags readAudioTags(const QString& path);

/// What a path says of a file: its title, and where its name or folders tell, artist, album and
/// number. The pure part of readAudioTags().
AudioTags tagsFromPath(const QString& path);

/// The picture in the file's tags, else the one that lies beside it (cover, folder, front; JPEG or
/// PNG). Empty where there is none, it is larger than 16 MiB, or its first bytes are no picture's.
QByteArray readCover(const QString& path);

} // namespace v2m
