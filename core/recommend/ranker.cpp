// SPDX-License-Identifier: MIT
#include "core/recommend/ranker.h"

#include "core/recommend/emotion_quota.h"
#include "core/recommend/playlist_arc.h"
#include "core/recommend/row_pool.h"
#include "core/recommend/row_scorer.h"
#include "core/recommend/share_order.h"
#include "core/recommend/track_likeness.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace v2m {
namespace {

/// Penalty for full similarity to a track of the list.
constexpr float kDiversity = 0.25F;

/// Penalty per track of the list whose caption has the same author. Authors have a vocabulary of
/// their own, and a list dominated by one of them is monotonous. Chosen so that no author of
/// MusicCaps has more than six of the first ten tracks of any emotion.
constexpr float kAuthorVariety = 0.015F;

/// Longer lists are diversified up to here; beyond, similarity would cost much and show little.
constexpr std::size_t kMaxDiverse = 100;

/// Maximum pools along an arc; in longer lists neighbouring places share them.
constexpr int kMaxPools = 32;

/// Candidates per place of the list, and the minimum for the whole list.
constexpr std::size_t kPoolPerPlace = 8;
constexpr std::size_t kSmallestPool = 200;

/// Maximum tracks in memory at once while a filter checks up to a million.
constexpr std::size_t kFetchedAtOnce = 1000;

/// Minimum size of a pool for one of several emotions, so that there is a choice.
constexpr std::size_t kSmallestShare = 30;

/// Separates the tiers when scores are compared: more than similarity, biases and distance can
/// outweigh.
constexpr float kTierStep = 4.0F;

float stepOf(ListTier tier)
{
    switch (tier) {
    case ListTier::First:
        return kTierStep;
    case ListTier::Last:
        return -kTierStep;
    case ListTier::Usual:
        break;
    }
    return 0.0F;
}

/// Factor by which the pools along an arc exceed their share of the whole.
constexpr std::size_t kPoolOverlap = 3;

/// A track that may be in the list.
struct Candidate {
    Track track;
    RowScorer::Curve curve;    ///< its score along an arc
    EmotionScores answering{}; ///< its score for each emotion
    std::size_t sameAs;
    TrackLikeness likeness;
    std::size_t author; ///< hash of caption author and data set; 0: unknown
    ListTier tier;
    float mostAlike = 0.0F; ///< maximum similarity to a track of the list
    float ofAuthor = 0.0F;  ///< tracks of the list with its author
    bool inList = false;    ///< itself or a duplicate

    /// Score less marginal relevance. Never decreases as the list grows.
    float penalty() const { return kDiversity * mostAlike + kAuthorVariety * ofAuthor; }
    float valueAt(float position) const { return curve.at(position) - penalty(); }
};

/// A rowId and the index of its row.
using Place = std::pair<std::int64_t, std::size_t>;

class Ranking {
public:
    Ranking(const RankQuery& query, std::span<const AffectRow> rows, const TrackFetcher& fetch,
            const RankOptions& options)
        : m_query(query), m_arc(query), m_scorer(m_arc), m_rows(rows), m_fetch(fetch),
          m_options(options),
          m_places(std::min(static_cast<std::size_t>(std::max(options.top, 0)), rows.size())),
          m_seen(rows.size(), false)
    {
        if (!query.asksForShares())
            return;
        const EmotionQuota quota = total(emotionQuotas(query, static_cast<int>(m_places)));
        for (const Emotion emotion : kEmotions) {
            if (quota[index(emotion)] > 0)
                m_answers.push_back(
                    {scorerFor(emotion), static_cast<std::size_t>(quota[index(emotion)])});
        }
    }

    std::vector<RankedTrack> run()
    {
        if (m_places == 0)
            return {};
        std::size_t size = std::max(kSmallestPool, kPoolPerPlace * m_places);
        while (!gather(size))
            size *= 4;
        const auto byId = [](const Candidate& a, const Candidate& b) {
            return std::tie(a.track.id, a.track.source) < std::tie(b.track.id, b.track.source);
        };
        std::sort(m_candidates.begin(), m_candidates.end(), byId);
        const int places = static_cast<int>(std::min(m_places, distinctCandidates()));
        return m_answers.empty() ? chooseAlongArc(places) : chooseByShares(places);
    }

private:
    struct Answer {
        EmotionScorer scorer;
        std::size_t places;
    };

    EmotionScorer scorerFor(Emotion emotion) const
    {
        return EmotionScorer(emotion, m_query.isFlat ? EmotionScorer::Wants::Place
                                                     : EmotionScorer::Wants::Emotion);
    }

    RowAdjustment adjustmentOf(std::size_t row) const
    {
        return row < m_options.adjustments.size() ? m_options.adjustments[row] : RowAdjustment();
    }

    /// Added to a row's scores so that comparing them compares the tiers first.
    float addedTo(std::size_t row) const
    {
        const RowAdjustment adjustment = adjustmentOf(row);
        return adjustment.bias + stepOf(adjustment.tier);
    }

    /// A pool, and the places of the list it serves.
    struct PurposePool {
        RowPool rows;
        float position;       ///< of an arc
        EmotionScorer scorer; ///< used if shares are requested
        std::size_t places;
    };

    /// First stage: fills m_candidates from pools of `size` rows in total. Returns whether they
    /// suffice or contain all rows.
    bool gather(std::size_t size)
    {
        std::vector<PurposePool> pools;
        if (m_answers.empty())
            fillAlongArc(pools, size);
        else
            fillForAnswers(pools, size);
        std::vector<Place> fresh;
        for (const PurposePool& pool : pools) {
            pool.rows.forEachRow([&](std::size_t row) {
                if (!m_seen[row])
                    fresh.emplace_back(m_rows[row].rowId, row);
                m_seen[row] = true;
            });
        }
        std::sort(fresh.begin(), fresh.end());
        for (std::span<const Place> rest = fresh; !rest.empty();) {
            const std::size_t now = std::min(rest.size(), kFetchedAtOnce);
            addCandidates(rest.first(now));
            rest = rest.subspan(now);
        }
        return hasEnough(pools);
    }

    /// Whether every pool still offers a choice after filtering and removing duplicates, or
    /// contains all there is.
    bool hasEnough(const std::vector<PurposePool>& pools) const
    {
        if (m_answers.empty()) {
            const bool holdAll = pools.front().rows.capacity() == m_rows.size();
            return holdAll || distinctCandidates() >= 2 * m_places;
        }
        return std::all_of(pools.begin(), pools.end(), [this](const PurposePool& pool) {
            if (pool.rows.capacity() == m_rows.size())
                return true;
            std::unordered_set<std::size_t> keys;
            pool.rows.forEachRow([&](std::size_t row) {
                if (const auto key = m_keys.find(row); key != m_keys.end())
                    keys.insert(key->second);
            });
            return keys.size() >= 2 * pool.places;
        });
    }

    void fillAlongArc(std::vector<PurposePool>& pools, std::size_t size) const
    {
        const int count = m_arc.isStill() ? 1 : std::min(static_cast<int>(m_places), kMaxPools);
        // Neighbouring pools of an arc overlap, so each is larger than its share.
        const std::size_t part =
            count == 1 ? size : kPoolOverlap * size / static_cast<std::size_t>(count);
        const std::size_t capacity = std::min(part, m_rows.size());
        for (int i = 0; i < count; ++i) {
            pools.push_back({RowPool(capacity), m_arc.positionOf(i, count),
                             EmotionScorer(Emotion::Neutral), m_places});
        }
        // Contiguous, as nearly every row is only compared with them.
        std::array<float, kMaxPools> positions{};
        std::array<float, kMaxPools> thresholds{};
        for (std::size_t i = 0; i < pools.size(); ++i) {
            positions[i] = pools[i].position;
            thresholds[i] = pools[i].rows.threshold();
        }
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const RowScorer::Curve curve = m_scorer.curveOf(m_rows[row], addedTo(row));
            for (std::size_t i = 0; i < pools.size(); ++i) {
                const float score = curve.at(positions[i]);
                if (!(score >= thresholds[i]))
                    continue;
                pools[i].rows.offer(score, m_rows[row].rowId, row);
                thresholds[i] = pools[i].rows.threshold();
            }
        }
    }

    void fillForAnswers(std::vector<PurposePool>& pools, std::size_t size) const
    {
        for (const Answer& answer : m_answers) {
            const std::size_t part = size * answer.places / m_places;
            const std::size_t capacity = std::min(std::max(part, kSmallestShare), m_rows.size());
            pools.push_back({RowPool(capacity), 0.0F, answer.scorer, answer.places});
        }
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const float adjustment = addedTo(row);
            for (PurposePool& pool : pools) {
                if (pool.rows.mayHold(pool.scorer.atMost(m_rows[row], adjustment)))
                    pool.rows.offer(pool.scorer.at(m_rows[row], adjustment), m_rows[row].rowId,
                                    row);
            }
        }
    }

    /// @param fresh by rowId.
    void addCandidates(std::span<const Place> fresh)
    {
        std::vector<std::int64_t> rowIds;
        rowIds.reserve(fresh.size());
        for (const auto& [rowId, row] : fresh)
            rowIds.push_back(rowId);
        for (Track& track : m_fetch(rowIds)) {
            const auto found = std::lower_bound(fresh.begin(), fresh.end(), Place(track.rowId, 0));
            if (found == fresh.end() || found->first != track.rowId ||
                (m_options.accepts && !m_options.accepts(track)))
                continue;
            const std::size_t row = found->second;
            EmotionScores answering{};
            for (const Emotion emotion : kEmotions)
                answering[index(emotion)] = scorerFor(emotion).at(m_rows[row], addedTo(row));
            const std::size_t sameAs = sameTrackKey(track);
            m_keys.emplace(row, sameAs);
            const std::size_t author = captionAuthorKey(track);
            TrackLikeness likeness(track);
            m_candidates.push_back({std::move(track), m_scorer.curveOf(m_rows[row], addedTo(row)),
                                    answering, sameAs, std::move(likeness), author,
                                    adjustmentOf(row).tier});
        }
    }

    std::size_t distinctCandidates() const
    {
        std::unordered_set<std::size_t> keys;
        for (const Candidate& candidate : m_candidates)
            keys.insert(candidate.sameAs);
        return keys.size();
    }

    /// For the emotion asked for that it suits best, without adjustments.
    float matchOf(const Candidate& candidate) const
    {
        float most = candidate.answering[index(m_answers.front().scorer.emotion())];
        for (const Answer& answer : m_answers)
            most = std::max(most, candidate.answering[index(answer.scorer.emotion())]);
        return most - candidate.curve.adjustment;
    }

    /// Second stage if shares are requested.
    std::vector<RankedTrack> chooseByShares(int places)
    {
        const std::vector<EmotionQuota> quotas = emotionQuotas(m_query, places);
        EmotionQuota left = total(quotas);
        std::vector<RankedTrack> list;
        for (int i = 0; i < places; ++i) {
            const Candidate* best = nullptr;
            Emotion answers = Emotion::Neutral;
            float most = 0.0F;
            for (const Candidate& candidate : m_candidates) {
                if (candidate.inList)
                    continue;
                for (const Emotion emotion : kEmotions) {
                    const float value = candidate.answering[index(emotion)] - candidate.penalty();
                    if (left[index(emotion)] > 0 && (!best || value > most)) {
                        best = &candidate;
                        answers = emotion;
                        most = value;
                    }
                }
            }
            --left[index(answers)];
            list.push_back({best->track, most - stepOf(best->tier), 0.0F, affectOf(answers),
                            answers, 0, best->tier});
            list.back().match = matchOf(*best);
            noteChosen(*best, list.size());
        }
        orderByShares(list, quotas, m_query);
        return list;
    }

    /// Second stage otherwise.
    std::vector<RankedTrack> chooseAlongArc(int places)
    {
        std::vector<RankedTrack> list;
        for (int i = 0; i < places; ++i) {
            const float position = m_arc.positionOf(i, places);
            const Candidate& chosen = bestAt(position);
            list.push_back({.track = chosen.track,
                            .score = chosen.valueAt(position) - stepOf(chosen.tier),
                            .arcPosition = position,
                            .aim = m_arc.pointAt(position),
                            .tier = chosen.tier,
                            .match = chosen.curve.at(position) - chosen.curve.adjustment});
            noteChosen(chosen, list.size());
        }
        if (!m_arc.isStill())
            orderAlongArc(list);
        for (RankedTrack& ranked : list) {
            EmotionScores parts = m_arc.emotionsAt(ranked.arcPosition);
            for (std::size_t e = 0; e < kEmotionCount; ++e)
                parts[e] *= ranked.track.affect.affinities[e];
            ranked.answers = emotionsByScore(parts)[0];
        }
        return list;
    }

    void noteChosen(const Candidate& chosen, std::size_t listSize)
    {
        const bool diverse = listSize <= kMaxDiverse;
        for (Candidate& candidate : m_candidates) {
            candidate.inList = candidate.inList || candidate.sameAs == chosen.sameAs;
            if (!diverse || candidate.inList)
                continue;
            candidate.mostAlike =
                std::max(candidate.mostAlike, candidate.likeness.with(chosen.likeness));
            if (candidate.author != 0 && candidate.author == chosen.author)
                candidate.ofAuthor += 1.0F;
        }
    }

    /// Of those not yet in the list; there must be one.
    const Candidate& bestAt(float position) const
    {
        const Candidate* best = nullptr;
        for (const Candidate& candidate : m_candidates) {
            if (!candidate.inList &&
                (!best || candidate.valueAt(position) > best->valueAt(position)))
                best = &candidate;
        }
        return *best;
    }

    /// Assigns the chosen tracks to places in the order of their positions, so that the list never
    /// goes back.
    void orderAlongArc(std::vector<RankedTrack>& list) const
    {
        std::vector<RankedTrack> chosen = list;
        // Beyond an end is no further along: what is far off all sides does not come first.
        const auto positionOf = [this](const RankedTrack& ranked) {
            return std::clamp(m_arc.positionNear(ranked.track.affect.point), 0.0F, 1.0F);
        };
        std::stable_sort(chosen.begin(), chosen.end(),
                         [&positionOf](const RankedTrack& a, const RankedTrack& b) {
                             return positionOf(a) < positionOf(b);
                         });
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i].track = std::move(chosen[i].track);
            list[i].score = chosen[i].score;
            list[i].match = chosen[i].match;
            list[i].tier = chosen[i].tier;
        }
    }

    const RankQuery& m_query;
    const PlaylistArc m_arc;
    const RowScorer m_scorer;
    const std::span<const AffectRow> m_rows;
    const TrackFetcher& m_fetch;
    const RankOptions& m_options;
    const std::size_t m_places;
    std::vector<Answer> m_answers; ///< emotions with places, if shares are requested
    std::vector<bool> m_seen;      ///< per row, whether its track was fetched
    std::unordered_map<std::size_t, std::size_t> m_keys; ///< by candidate row, sameAs
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const AffectRow> rows,
                                    const TrackFetcher& fetch, const RankOptions& options)
{
    return Ranking(query, rows, fetch, options).run();
}

} // namespace v2m
