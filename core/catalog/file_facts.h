// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// The basis of a track's mood.
enum class MoodSource { Words, Sound, Both };

/// The mood of a track's sound.
struct HeardMood {
    AffectPoint point;
    float share = 0.0F; ///< weight in the track's affect, 0 to 1; the rest is from words

    friend bool operator==(const HeardMood&, const HeardMood&) = default;
};

/// Facts about one of the listener's music files, beyond those of every track.
struct FileFacts {
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0; ///< since 1970, UTC
    QByteArray audioHash;        ///< of the encoded audio, without tags
    bool missing = false;        ///< not found by the last scan

    QString album;
    QString albumArtist;
    QString composer;
    QString conductor;
    QString comment;
    QString genre; ///< the first one
    std::optional<int> trackNumber;
    std::optional<int> discNumber;
    std::optional<int> year;
    std::optional<double> gainDb; ///< from tags, to play it at -18 LUFS

    double durationS = 0.0;
    double loudnessLufs = -70.0;
    double peakDb = -120.0;
    std::optional<double> tempoBpm; ///< nullopt without a regular beat
    std::optional<int> key;         ///< 0 to 11: C to B major; 12 to 23: C to B minor
    bool tempoTagged = false;       ///< the tempo is that of a tag, not the one heard
    bool keyTagged = false;         ///< likewise
    double beatStrength = 0.0;
    double onsetsPerS = 0.0;
    double brightnessHz = 0.0;
    MoodSource moodFrom = MoodSource::Words;
    std::optional<HeardMood> heard; ///< nullopt if no sound model has analysed it

    /// Below one step of 16 bits, as in readSound().
    bool isSilent() const { return peakDb < -90.0; }

    QByteArray descriptors; ///< 32-bit floats; see core/sound/sound_descriptors.h
    int descriptorVersion = 0;
};

// The tempo ranges that listeners call slow and fast: andante and below, allegro and above.
inline constexpr double kSlowBpm = 84.0;
inline constexpr double kFastBpm = 132.0;

/// Limits of sparse and dense music, in onsets per second.
inline constexpr double kSparseOnsets = 1.2;
inline constexpr double kDenseOnsets = 6.0;

/// @param key as in FileFacts::key.
inline bool isMinor(int key)
{
    return key >= 12;
}

/// "words", "sound" or "both", as in JSON and the catalog.
QString moodSourceName(MoodSource source);

/// "A minor", "E♭ major": a key in English notation.
QString keyName(int key);

} // namespace v2m
