// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace v2m {

/// The tags of a music file.
struct AudioTags {
    QString title; ///< never empty: derived from the file's name if there is no tag
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
    std::optional<double> gainDb; ///< to play it at -18 LUFS: ReplayGain, or R128 converted to it
    double durationS = 0.0;       ///< 0 if unknown
    bool tagged = false;          ///< has a title tag
};

/// Reads the tags of a file with TagLib. Implausible numbers are ignored; text is reduced to one
/// line of limited length and its encoding repaired if necessary (legacy_text.h). A file without
/// readable tags is named from its path: "02 - Artist - Title.mp3", "Artist/Album/...".
AudioTags readAudioTags(const QString& path);

/// Derives title and, if possible, artist, album and number from a path. The pure part of
/// readAudioTags().
AudioTags tagsFromPath(const QString& path);

/// The cover in the file's tags, else one beside it (cover, folder, front; JPEG or PNG). Empty if
/// there is none, if it is larger than 16 MiB, or if its signature is not that of an image.
QByteArray readCover(const QString& path);

} // namespace v2m
