// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// From what the mood of a track is known.
enum class MoodSource { Words, Sound, Both };

/// What the sound of a track says of its mood.
struct HeardMood {
    AffectPoint point;
    float share = 0.0F; ///< what it counts for in the track's affect, 0 to 1; the rest is of words

    friend bool operator==(const HeardMood&, const HeardMood&) = default;
};

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
    std::optional<HeardMood> heard; ///< none where no sound model has listened

    QByteArray descriptors; ///< 32-bit floats; see core/sound/sound_descriptors.h
    int descriptorVersion = 0;
};

// Where listeners speak of slow and fast: the terms from andante down, and from allegro up.
inline constexpr double kSlowBpm = 84.0;
inline constexpr double kFastBpm = 132.0;

/// Bounds of what is called sparse and dense, in onsets a second.
inline constexpr double kSparseOnsets = 1.2;
inline constexpr double kDenseOnsets = 6.0;

/// Of FileFacts::key.
inline bool isMinor(int key)
{
    return key >= 12;
}

/// "words", "sound" or "both", as JSON and the catalog have it.
QString moodSourceName(MoodSource source);

/// "A minor", "E♭ major": a key as musicians write it, in English.
QString keyName(int key);

} // namespace v2m
