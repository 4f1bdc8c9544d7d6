// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <cstddef>
#include <vector>

namespace v2m {

/// What of a track tells whether another is much the same music: its artist and the words of its
/// tags (of its caption, if it has no tags).
class TrackLikeness {
public:
    explicit TrackLikeness(const Track& track);

    /// From 0, nothing in common, to 1: the share of their words that both have (Jaccard), and at
    /// least kSameArtist for two tracks of one artist.
    float with(const TrackLikeness& other) const;

    static constexpr float kSameArtist = 0.6F;

private:
    std::size_t m_artist = 0;         ///< 0: not known
    std::vector<std::size_t> m_words; ///< sorted, each once
};

/// The same for two tracks that a listener would take for one: captions that differ in nothing but
/// case and spaces; where there is no caption, title and artist; where there is no title either,
/// a track is only like itself.
std::size_t sameTrackKey(const Track& track);

/// The same for two tracks whose captions one person wrote; 0 where that is not known.
std::size_t captionAuthorKey(const Track& track);

} // namespace v2m
