// SPDX-License-Identifier: MIT
// Tracks similar in sound and words to a given one.
#include "core/catalog/file_repository.h"
#include "core/library/music_library.h"
#include "core/library/similar_sound.h"
#include "core/recommend/ranker.h"
#include "core/recommend/track_likeness.h"

#include <optional>

namespace v2m {
namespace {

/// Bonus for the most similar sound, or the most shared words, on a scale where 1 is about perfect:
/// mood alone does not distinguish a flute from a choir.
constexpr float kSoundShare = 0.5F;
constexpr float kWordsShare = 0.3F;

constexpr int kMaxAlike = 300;
constexpr int kMaxTags = 8; ///< the first are the most informative

} // namespace

std::vector<RankedTrack> MusicLibrary::recommendLike(const Track& track, const RankQuery& query,
                                                     RankOptions options, Taste taste,
                                                     const std::vector<ColumnCondition>& where)
{
    const Scope* const scope = where.empty() ? nullptr : &this->scope(where);
    const std::vector<AffectRow>& all = scope != nullptr ? scope->rows : rows();
    std::vector<RowAdjustment> adjustments = this->adjustments(taste, scope);
    adjustments.resize(all.size());
    const auto favour = [&](std::int64_t rowId, float bias) {
        if (const std::optional<std::size_t> place = placeOf(all, rowId))
            adjustments[*place].bias += bias;
    };

    const std::vector<Track> alike = soundingLike(track, kMaxAlike);
    for (std::size_t i = 0; i < alike.size(); ++i) {
        const float nearness = 1.0F - static_cast<float>(i) / static_cast<float>(alike.size());
        favour(alike[i].rowId, kSoundShare * nearness);
    }
    std::vector<QStringList> words;
    for (const QString& tag : track.tags.mid(0, kMaxTags))
        words.push_back({tag});
    const std::vector<SearchHit> hits = m_repository.searchSubjects(words, false, kMaxAlike);
    for (const SearchHit& hit : hits)
        favour(hit.rowId, kWordsShare * static_cast<float>(hit.relevance / hits.front().relevance));

    options.narrow([rowId = track.rowId, song = sameTrackKey(track)](const Track& other) {
        return other.rowId != rowId && sameTrackKey(other) != song;
    });
    leaveOutNoMusic(options);
    options.adjustments = adjustments;
    return rank(query, all, options);
}

} // namespace v2m
