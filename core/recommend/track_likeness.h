// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <cstddef>
#include <vector>

namespace v2m {

/// What identifies similar music: the artist and the words of the tags (of the caption, if there
/// are no tags).
class TrackLikeness {
public:
    explicit TrackLikeness(const Track& track);

    /// From 0, nothing in common, to 1: the Jaccard index of their words, and at least kSameArtist
    /// for two tracks by one artist.
    float with(const TrackLikeness& other) const;

    static constexpr float kSameArtist = 0.6F;

private:
    std::size_t m_artist = 0;         ///< 0: unknown
    std::vector<std::size_t> m_words; ///< sorted, unique
};

/// Equal for tracks that a listener would consider the same, whatever the case and spaces: those
/// with one caption, which describes a track; of files, whose caption may tell no more than tempo
/// and key, those that share title and artist too. A track with neither equals only itself.
std::size_t sameTrackKey(const Track& track);

/// Equal for tracks whose captions have the same author; 0 if unknown.
std::size_t captionAuthorKey(const Track& track);

} // namespace v2m
