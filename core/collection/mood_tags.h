// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace v2m {

/// A tag's old and new value; empty if there is none.
struct TagChange {
    QString name; ///< "MOOD", "VALENCE", "AROUSAL"
    QStringList before;
    QStringList after;

    friend bool operator==(const TagChange&, const TagChange&) = default;
};

struct FileTagChanges {
    QString path;
    std::vector<TagChange> changes; ///< empty if the file is up to date
    QString source = {};            ///< of its track in the catalog, where it is found if it moved
    QString track = {};             ///< its id there
    QString conversion = {};        ///< what else its tags become: "ID3v2.2 → ID3v2.3"; or empty

    friend bool operator==(const FileTagChanges&, const FileTagChanges&) = default;
};

/// The changes needed to write a mood to a file: MOOD, the emotion with the highest affinity, in
/// English, before the listener's own moods; VALENCE and AROUSAL with two decimals. Nothing is
/// written.
/// @throws FileError if the file cannot be read, or its format does not support these tags.
FileTagChanges planMoodTags(const QString& path, const TrackAffect& affect);

/// Writes the planned changes atomically: to a copy beside the file, which replaces it once it is
/// complete, and its audio and all other tags are verified to be the same.
/// @throws FileError naming the file and the cause; the file is then unchanged.
void writeTags(const FileTagChanges& planned);

/// Whether a file already has the tags that the changes lead to.
/// @throws FileError if it cannot be read.
bool isWritten(const FileTagChanges& planned);

/// The inverse of changes, for undo.
FileTagChanges undone(const FileTagChanges& written);

/// Serializes changes for an undo file, and parses it. @throws FileError for invalid bytes.
QByteArray tagChangesToJson(std::span<const FileTagChanges> changes);
std::vector<FileTagChanges> tagChangesFromJson(const QByteArray& json, const QString& fileName);

} // namespace v2m
