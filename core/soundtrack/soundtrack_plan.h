// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"

#include <QString>

#include <span>
#include <vector>

namespace v2m {

/// A track of the list that is playable here.
struct SoundtrackTrack {
    int place = 0;        ///< in the list, from 0
    QString title;        ///< for display
    QString artist;       ///< for display; may be empty
    QString file;         ///< absolute
    double inS = 0.0;     ///< start of its music in the file
    double lengthS = 0.0; ///< duration from there; positive
    double gainDb = 0.0;  ///< to play it at -18 LUFS
    AffectPoint point;    ///< its mood
};

/// A part of the clip and its music. Neighbours overlap during crossfades.
struct SoundtrackSegment {
    std::size_t track = 0; ///< index into the tracks given to planSoundtrack()
    double startS = 0.0;   ///< in the clip
    double lengthS = 0.0;  ///< including both fades
    double inS = 0.0;      ///< in the file
    double fadeInS = 0.0;  ///< of the first from silence, of the others a crossfade
    double fadeOutS = 0.0; ///< of the last to silence; otherwise equal to the successor's fadeInS
    bool isLooped = false; ///< the file ends before the segment and repeats

    double endS() const { return startS + lengthS; }
    friend bool operator==(const SoundtrackSegment&, const SoundtrackSegment&) = default;
};

using SoundtrackPlan = std::vector<SoundtrackSegment>;

/// Minimum duration of a segment, in seconds: two or four bars; less would be a jingle. A shorter
/// clip has a single segment.
inline constexpr double kShortestSegmentS = 8.0;

/// Decides which track plays when, so that the music follows the clip's moods over time. A pure
/// function.
///
/// The clip is partitioned so that the distance on the plane between its point and that of the
/// playing track, integrated over time, is minimal at a fixed cost per change (optimal
/// partitioning, as in moodCourse): a change must bring the music closer by 0.2 for 8 s, and each
/// place further down the list costs 0.01. While nobody is visible, the mood is interpolated
/// between before and after.
///
/// A track that ends before the mood changes is followed by the next closest, unless that is so far
/// off that a repetition is better: the track then crossfades into its own beginning or, if it is
/// shorter than a segment may be, is looped without a crossfade. A track that returns later
/// continues where it stopped.
///
/// Segments begin and end within a crossfade of 2 s, or a quarter of the shorter one, around the
/// change; the first fades in within half a second, the last fades out over up to 3 s.
///
/// @param timeline from analyzeClip(). @param durationS of the clip; positive.
/// @param tracks in the order of the list. If empty, so is the plan.
SoundtrackPlan planSoundtrack(std::span<const EmotionSample> timeline, double durationS,
                              std::span<const SoundtrackTrack> tracks);

} // namespace v2m
