// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// From what the mood of a track is known.
enum class MoodSource { Words, Sound, Both };

/// What is known of a music file of the listener's own beside what is known of every track.
struct FileFacts {
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0; ///< since 1970, UTC
    QByteArray audioHash;        ///< of the coded audio, without tags
    bool missing = false;        ///< was not there at the last scan

    QString album;
    QString albumArtist;
    QString genre; ///< the first of them
    std::optional<int> trackNumber;
    std::optional<int> discNumber;
    std::optional<int> year;
    std::optional<double> gainDb; ///< to play it at -18 LUFS, as the file says

    double durationS = 0.0;
    double loudnessLufs = -70.0;
    double peakDb = -120.0;
    std::optional<double> tempoBpm; ///< none where no beat recurs
    std::optional<int> key;         ///< 0 to 11: C to B major; 12 to 23: C to B minor
    double beatStrength = 0.0;
    double onsetsPerS = 0.0;
    double brightnessHz = 0.0;
    MoodSource moodFrom = MoodSource::Words;

    QByteArray descriptors; ///< 32-bit floats; see core/sound/sound_descriptors.h
    int descriptorVersion = 0;
};

/// "words", "sound" or "both", as JSON and the catalog have it.
QString moodSourceName(MoodSource source);

/// "A minor", "E♭ major": a key as musicians write it, in English.
QString keyName(int key);

} // namespace v2m
