// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace v2m {

/// One tag of a file, as it is and as it is to be; empty: there is none.
struct TagChange {
    QString name; ///< "MOOD", "VALENCE", "AROUSAL"
    QStringList before;
    QStringList after;

    friend bool operator==(const TagChange&, const TagChange&) = default;
};

struct FileTagChanges {
    QString path;
    std::vector<TagChange> changes; ///< empty: the file says it already

    friend bool operator==(const FileTagChanges&, const FileTagChanges&) = default;
};

/// What writing a mood would change in a file: MOOD, the emotion that it suits most, in English;
/// VALENCE and AROUSAL with two decimals, where the kind of file has tags of any name. Nothing is
/// written.
/// @throws FileError where the file cannot be read, or can have no such tags.
FileTagChanges planMoodTags(const QString& path, const TrackAffect& affect);

/// Writes what is planned, whole or not at all: into a copy beside the file, which takes its place
/// once it is complete and its sound is found to be the same.
/// @throws FileError naming the file and the cause; it is as it was then.
void writeTags(const FileTagChanges& planned);

/// What takes changes back.
FileTagChanges undone(const FileTagChanges& written);

/// As a file to keep, and back. @throws FileError where the bytes are no such file.
QByteArray tagChangesToJson(std::span<const FileTagChanges> changes);
std::vector<FileTagChanges> tagChangesFromJson(const QByteArray& json, const QString& fileName);

} // namespace v2m
