// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace v2m {

/// Characters of a title, artist or the like; what is longer is cut.
inline constexpr qsizetype kLongestTagText = 500;

/// The tags of a music file.
struct AudioTags {
    QString title; ///< never empty: derived from the file's name if there is no tag
    QString artist;
    QString album;
    QString albumArtist;
    QString composer;  ///< several are separated by commas, as in `artist`
    QString conductor; ///< likewise
    QString comment;
    QStringList genres;
    QStringList moods;
    QString key; ///< as written: "Am", "8A"; see keyIn()
    std::optional<int> track;
    std::optional<int> disc;
    std::optional<int> year;
    std::optional<double> bpm;
    std::optional<double> gainDb; ///< to play it at -18 LUFS: ReplayGain, or R128 converted to it
    double durationS = 0.0;       ///< 0 if unknown
    bool tagged = false;          ///< has a title tag
    bool unreadable = false;      ///< tags of such a file cannot be read safely, or by TagLib
};

/// Reads the tags of a file with TagLib, of all kinds that it has. Implausible numbers are ignored;
/// text is reduced to one line of limited length and its encoding repaired if necessary
/// (legacy_text.h). What no tag says is taken from the path.
/// @param root the folder of music that the file was found in; empty if unknown.
AudioTags readAudioTags(const QString& path, const QString& root = {});

/// Derives title and, if possible, artist, album, disc, number and year from a path: "02 - Artist -
/// Title.mp3", "Artist/Album/02 Title.mp3" below the root. The pure part of readAudioTags().
/// @param siblings names of other files in the folder, which tell whether the 99 of "99
/// Luftballons" is the number of a track.
AudioTags tagsFromPath(const QString& path, const QString& root = {},
                       const QStringList& siblings = {});

/// The cover in the file's tags, else one beside it (cover, folder, front; JPEG or PNG). Empty if
/// there is none, if it is larger than 16 MiB, or if its signature is not that of an image.
QByteArray readCover(const QString& path);

} // namespace v2m
