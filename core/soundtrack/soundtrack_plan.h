// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"

#include <QString>

#include <span>
#include <vector>

namespace v2m {

/// A track of the list that can sound here.
struct SoundtrackTrack {
    int place = 0;        ///< in the list, from 0
    QString title;        ///< for people
    QString artist;       ///< likewise; may be empty
    QString file;         ///< absolute
    double inS = 0.0;     ///< where its music begins in the file
    double lengthS = 0.0; ///< how long it lasts from there; above 0
    double gainDb = 0.0;  ///< to play it at -18 LUFS
    AffectPoint point;    ///< its mood
};

/// A stretch of the clip and what sounds in it. Neighbours overlap while one fades into the other.
struct SoundtrackSegment {
    std::size_t track = 0; ///< among the tracks that the plan was made of
    double startS = 0.0;   ///< in the clip
    double lengthS = 0.0;  ///< with both fades
    double inS = 0.0;      ///< in the file
    double fadeInS = 0.0;  ///< the first from silence, the others from their predecessor
    double fadeOutS = 0.0; ///< the last to silence; as long as the successor's fadeInS
    bool isLooped = false; ///< the file is over before the segment is, and begins again

    double endS() const { return startS + lengthS; }
    friend bool operator==(const SoundtrackSegment&, const SoundtrackSegment&) = default;
};

using SoundtrackPlan = std::vector<SoundtrackSegment>;

/// The shortest segment, in seconds: two or four bars, less than which is a jingle and not music.
/// A clip that is shorter has one segment.
inline constexpr double kShortestSegmentS = 8.0;

/// Decides which track sounds when, so that the music follows the clip's moods in time. A pure
/// function.
///
/// The clip is divided so that the distance on the plane between its point and that of the track
/// that sounds, summed over time, is least at a fixed cost per change (optimal partitioning, as in
/// moodCourse): a change has to bring the music nearer by 0.2 for 8 s, and an earlier place in the
/// list counts 0.01. Where nobody is seen, the mood goes evenly from what was before to what comes
/// after.
///
/// A track that is over before the mood turns is followed by the next nearest, unless that lies so
/// far off that hearing it again is better: it then begins again under its own end, or, when it
/// is shorter than a segment may be, is looped without a seam of its own. A track that comes again
/// later goes on where it was left.
///
/// Segments begin and end within a fade of 2 s, or a quarter of the shorter one, around the turn;
/// the first begins within half a second, the last fades for up to 3 s.
///
/// @param timeline as analyzeClip() gives it. @param durationS of the clip; above 0.
/// @param tracks in the order of the list. None: the plan is empty.
SoundtrackPlan planSoundtrack(std::span<const EmotionSample> timeline, double durationS,
                              std::span<const SoundtrackTrack> tracks);

} // namespace v2m
