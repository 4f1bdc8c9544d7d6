// SPDX-License-Identifier: MIT
#include "core/recommend/ranker.h"

#include "core/recommend/playlist_arc.h"
#include "core/recommend/row_scorer.h"
#include "core/recommend/track_likeness.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace v2m {
namespace {

/// What full likeness to a track of the list takes from a score.
constexpr float kDiversity = 0.25F;

/// What each track of the list takes from those whose caption has the same author. Writers have
/// words of their own, and a list that follows one of them is of one texture. Chosen so that no
/// writer of MusicCaps has more than six of the first ten tracks of any emotion.
constexpr float kAuthorVariety = 0.015F;

/// Lists longer than this are diverse up to here; likeness to more would take long and show little.
constexpr std::size_t kMostDiverse = 100;

/// Pools along an arc; a longer list shares them among neighbours.
constexpr int kMostPools = 32;

/// How many candidates there are for each place of the list, and at least for the whole.
constexpr std::size_t kPoolPerPlace = 8;
constexpr std::size_t kSmallestPool = 200;

/// Of a million tracks that a filter looks at, no more than these are in memory together.
constexpr std::size_t kFetchedAtOnce = 1000;

/// How much larger the pools along an arc are than their share of the whole.
constexpr std::size_t kPoolOverlap = 3;

/// The best rows at one position: a heap with the worst on top.
class Pool {
public:
    Pool(float position, std::size_t capacity) : m_position(position), m_capacity(capacity)
    {
        m_entries.reserve(capacity + 1);
    }

    void offer(const RowScorer::Curve& curve, std::span<const AffectRow> rows, std::size_t row)
    {
        const float score = curve.at(m_position);
        if (!(score >= m_threshold)) // nor is a row of no number let in
            return;
        const Entry entry{score, rows[row].rowId, row};
        if (m_entries.size() == m_capacity) {
            if (!better(entry, m_entries.front()))
                return;
            std::pop_heap(m_entries.begin(), m_entries.end(), better);
            m_entries.back() = entry;
        } else {
            m_entries.push_back(entry);
        }
        std::push_heap(m_entries.begin(), m_entries.end(), better);
        if (m_entries.size() == m_capacity)
            m_threshold = m_entries.front().score;
    }

    template <typename Visit>
    void forEachRow(Visit visit) const
    {
        for (const Entry& entry : m_entries)
            visit(entry.row);
    }

private:
    struct Entry {
        float score;
        std::int64_t rowId;
        std::size_t row;
    };
    static bool better(const Entry& a, const Entry& b)
    {
        return a.score != b.score ? a.score > b.score : a.rowId < b.rowId;
    }

    float m_position;
    std::size_t m_capacity;
    float m_threshold = -std::numeric_limits<float>::infinity();
    std::vector<Entry> m_entries;
};

/// A track that may be in the list.
struct Candidate {
    Track track;
    RowScorer::Curve curve;
    std::size_t sameAs;
    TrackLikeness likeness;
    std::size_t author;     ///< of its caption, and of whose data set; 0: not known
    float mostAlike = 0.0F; ///< to any track of the list
    float ofAuthor = 0.0F;  ///< how many tracks of the list have its author
    bool inList = false;    ///< it, or one that is the same

    /// Its marginal relevance. Never larger when the list is longer.
    float valueAt(float position) const
    {
        return curve.at(position) - kDiversity * mostAlike - kAuthorVariety * ofAuthor;
    }
};

/// A rowId and where its row stands.
using Place = std::pair<std::int64_t, std::size_t>;

class Ranking {
public:
    Ranking(const RankQuery& query, std::span<const AffectRow> rows, const TrackFetcher& fetch,
            const RankOptions& options)
        : m_arc(query), m_scorer(m_arc), m_rows(rows), m_fetch(fetch), m_options(options),
          m_places(std::min(static_cast<std::size_t>(std::max(options.top, 0)), rows.size())),
          m_seen(rows.size(), false)
    {
    }

    std::vector<RankedTrack> run()
    {
        if (m_places == 0)
            return {};
        std::size_t size = std::max(kSmallestPool, kPoolPerPlace * m_places);
        while (!gather(size) && distinctCandidates() < 2 * m_places)
            size *= 4;
        return choose();
    }

private:
    RowScorer::Curve curveOf(std::size_t row) const
    {
        const float adjustment =
            row < m_options.adjustments.size() ? m_options.adjustments[row] : 0.0F;
        return m_scorer.curveOf(m_rows[row], adjustment);
    }

    /// First stage: fills m_candidates from pools of `size` rows in all. Whether they hold all
    /// rows.
    bool gather(std::size_t size)
    {
        const int count = m_arc.isStill() ? 1 : std::min(static_cast<int>(m_places), kMostPools);
        // Neighbouring pools of an arc share rows, so that each is larger than its part.
        const std::size_t part =
            count == 1 ? size : kPoolOverlap * size / static_cast<std::size_t>(count);
        const std::size_t capacity = std::min(part, m_rows.size());
        std::vector<Pool> pools;
        pools.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            pools.emplace_back(m_arc.positionOf(i, count), capacity);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const RowScorer::Curve curve = curveOf(row);
            for (Pool& pool : pools)
                pool.offer(curve, m_rows, row);
        }
        std::vector<Place> fresh;
        for (const Pool& pool : pools) {
            pool.forEachRow([&](std::size_t row) {
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
        return capacity == m_rows.size();
    }

    /// @param fresh by rowId.
    void addCandidates(std::span<const Place> fresh)
    {
        std::vector<std::int64_t> rowIds;
        rowIds.reserve(fresh.size());
        for (const auto& [rowId, row] : fresh)
            rowIds.push_back(rowId);
        for (Track& track : m_fetch(rowIds)) {
            const auto row = std::lower_bound(fresh.begin(), fresh.end(), Place(track.rowId, 0));
            if (row == fresh.end() || row->first != track.rowId ||
                (m_options.accepts && !m_options.accepts(track)))
                continue;
            const std::size_t sameAs = sameTrackKey(track);
            const std::size_t author = captionAuthorKey(track);
            TrackLikeness likeness(track);
            m_candidates.push_back(
                {std::move(track), curveOf(row->second), sameAs, std::move(likeness), author});
        }
    }

    std::size_t distinctCandidates() const
    {
        std::unordered_set<std::size_t> keys;
        for (const Candidate& candidate : m_candidates)
            keys.insert(candidate.sameAs);
        return keys.size();
    }

    /// Second stage.
    std::vector<RankedTrack> choose()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), [](const auto& a, const auto& b) {
            return std::tie(a.track.id, a.track.source) < std::tie(b.track.id, b.track.source);
        });
        std::vector<RankedTrack> list;
        const int places = static_cast<int>(std::min(m_places, distinctCandidates()));
        for (int i = 0; i < places; ++i) {
            const float position = m_arc.positionOf(i, places);
            const Candidate& chosen = bestAt(position);
            list.push_back(
                {chosen.track, chosen.valueAt(position), position, m_arc.pointAt(position)});
            const bool diverse = list.size() <= kMostDiverse;
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
        if (!m_arc.isStill())
            orderAlongArc(list);
        return list;
    }

    /// Of those that are not in the list; there is one.
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

    /// Gives the places to the chosen tracks in the order in which these lie on the way, so that
    /// the list never goes back.
    void orderAlongArc(std::vector<RankedTrack>& list) const
    {
        std::vector<RankedTrack> chosen = list;
        std::stable_sort(chosen.begin(), chosen.end(), [this](const auto& a, const auto& b) {
            return m_arc.positionNear(a.track.affect.point) <
                   m_arc.positionNear(b.track.affect.point);
        });
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i].track = std::move(chosen[i].track);
            list[i].score = chosen[i].score;
        }
    }

    const PlaylistArc m_arc;
    const RowScorer m_scorer;
    const std::span<const AffectRow> m_rows;
    const TrackFetcher& m_fetch;
    const RankOptions& m_options;
    const std::size_t m_places;
    std::vector<bool> m_seen; ///< for each row, whether its track was fetched
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const AffectRow> rows,
                                    const TrackFetcher& fetch, const RankOptions& options)
{
    return Ranking(query, rows, fetch, options).run();
}

std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const Track> tracks,
                                    const RankOptions& options)
{
    // Rows in the order of the ids, so that the order of the tracks makes no difference.
    std::vector<const Track*> byId;
    byId.reserve(tracks.size());
    for (const Track& track : tracks)
        byId.push_back(&track);
    std::stable_sort(byId.begin(), byId.end(), [](const Track* a, const Track* b) {
        return std::tie(a->id, a->source) < std::tie(b->id, b->source);
    });

    std::vector<AffectRow> rows;
    rows.reserve(tracks.size());
    std::vector<float> adjustments;
    for (const Track* track : byId) {
        rows.push_back({static_cast<std::int64_t>(rows.size()), track->affect.point,
                        track->affect.affinities, track->affect.quality});
        const auto at = static_cast<std::size_t>(track - tracks.data());
        if (at < options.adjustments.size())
            adjustments.push_back(options.adjustments[at]);
    }
    const auto fetch = [&byId](std::span<const std::int64_t> rowIds) {
        std::vector<Track> found;
        found.reserve(rowIds.size());
        for (const std::int64_t rowId : rowIds) {
            found.push_back(*byId[static_cast<std::size_t>(rowId)]);
            found.back().rowId = rowId;
        }
        return found;
    };
    RankOptions sorted = options;
    sorted.adjustments = adjustments;
    std::vector<RankedTrack> list = rankTracks(query, rows, fetch, sorted);
    for (RankedTrack& ranked : list)
        ranked.track.rowId = byId[static_cast<std::size_t>(ranked.track.rowId)]->rowId;
    return list;
}

} // namespace v2m
