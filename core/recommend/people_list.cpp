// SPDX-License-Identifier: MIT
#include "core/recommend/people_list.h"

#include "core/recommend/fair_list.h"
#include "core/recommend/plane_path.h"
#include "core/recommend/playlist_arc.h"
#include "core/recommend/row_scorer.h"
#include "core/recommend/track_likeness.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace v2m {
namespace {

/// Candidates from each person's own list, per place and in addition.
constexpr int kPerPlace = 3;
constexpr int kBesides = 10;

/// The candidates, each once, better tiers first.
std::vector<RankedTrack> candidatesFor(std::span<const PersonQuery> people,
                                       const RankQuery& together, int top, const RankOne& rank)
{
    const int enough = kPerPlace * top + kBesides;
    std::vector<RankedTrack> all = rank(together, enough);
    for (const PersonQuery& person : people) {
        std::vector<RankedTrack> own = rank(person.query, enough);
        std::move(own.begin(), own.end(), std::back_inserter(all));
    }
    std::unordered_set<std::size_t> seen;
    std::vector<RankedTrack> candidates;
    for (RankedTrack& ranked : all) {
        if (seen.insert(sameTrackKey(ranked.track)).second)
            candidates.push_back(std::move(ranked));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
        return a.tier != b.tier
                   ? a.tier < b.tier
                   : std::tie(a.track.id, a.track.source) < std::tie(b.track.id, b.track.source);
    });
    return candidates;
}

class PeopleRanking {
public:
    PeopleRanking(std::span<const PersonQuery> people, std::vector<RankedTrack> candidates,
                  std::size_t places)
        : m_people(people), m_places(places), m_candidates(std::move(candidates)),
          m_fits(people.size(), isStill() ? 1 : std::max<std::size_t>(places, 1),
                 m_candidates.size())
    {
        for (std::size_t person = 0; person < people.size(); ++person) {
            m_arcs.emplace_back(people[person].query);
            const RowScorer scorer(m_arcs.back());
            for (std::size_t row = 0; row < m_candidates.size(); ++row) {
                const Track& track = m_candidates[row].track;
                const auto curve = scorer.curveOf({track.rowId, track.affect.point,
                                                   track.affect.affinities, track.affect.quality},
                                                  0.0F);
                for (std::size_t place = 0; place < (isStill() ? 1 : m_places); ++place)
                    m_fits.set(person, place, row, curve.at(positionOf(person, place)));
            }
        }
    }

    PeopleList run()
    {
        m_raw = m_fits;
        calibrate(m_fits, m_places);
        std::vector<std::size_t> list = choose();
        if (isStill())
            order(list);
        PeopleList result;
        result.served = satisfactionOf(m_fits, list);
        for (std::size_t place = 0; place < list.size(); ++place)
            result.tracks.push_back(rankedAt(place, list[place]));
        return result;
    }

private:
    /// Whether each person's arc stays at its start.
    bool isStill() const
    {
        return std::all_of(m_people.begin(), m_people.end(), [](const PersonQuery& person) {
            return PlaylistArc(person.query).isStill();
        });
    }

    float positionOf(std::size_t person, std::size_t place) const
    {
        return m_arcs[person].positionOf(static_cast<int>(place), static_cast<int>(m_places));
    }

    /// All of the better tiers, and the fairest choice from the last tier needed.
    std::vector<std::size_t> choose() const
    {
        const ListTier last = m_candidates[m_places - 1].tier;
        std::vector<std::size_t> taken;
        std::size_t end = 0;
        for (std::size_t row = 0; row < m_candidates.size(); ++row) {
            if (m_candidates[row].tier < last)
                taken.push_back(row);
            if (m_candidates[row].tier <= last)
                end = row + 1;
        }
        FitTable fits(m_people.size(), isStill() ? 1 : m_places, end);
        for (std::size_t person = 0; person < m_people.size(); ++person) {
            for (std::size_t place = 0; place < (isStill() ? 1 : m_places); ++place) {
                for (std::size_t row = 0; row < end; ++row)
                    fits.set(person, place, row, m_fits.at(person, place, row));
            }
        }
        return fairestRows(fits, m_places, taken);
    }

    float leastFit(std::size_t row) const
    {
        float least = m_fits.at(0, 0, row);
        for (std::size_t person = 1; person < m_people.size(); ++person)
            least = std::min(least, m_fits.at(person, 0, row));
        return least;
    }

    /// A short path within each tier.
    void order(std::vector<std::size_t>& list) const
    {
        std::stable_sort(list.begin(), list.end(), [this](std::size_t a, std::size_t b) {
            return m_candidates[a].tier < m_candidates[b].tier;
        });
        for (auto begin = list.begin(); begin != list.end();) {
            const auto end = std::find_if(begin, list.end(), [&](std::size_t row) {
                return m_candidates[row].tier != m_candidates[*begin].tier;
            });
            std::iter_swap(begin, std::max_element(begin, end, [this](auto a, auto b) {
                               return leastFit(a) < leastFit(b);
                           }));
            std::vector<AffectPoint> points;
            for (auto row = begin; row != end; ++row)
                points.push_back(m_candidates[*row].track.affect.point);
            std::vector<std::size_t> ordered;
            for (const std::size_t at : shortPath(points, PathEnds::FirstStays))
                ordered.push_back(begin[static_cast<std::ptrdiff_t>(at)]);
            begin = std::copy(ordered.begin(), ordered.end(), begin);
        }
    }

    RankedTrack rankedAt(std::size_t place, std::size_t row) const
    {
        RankedTrack ranked = m_candidates[row];
        ranked.score = 0.0F;
        ranked.span = 0;
        const std::vector<std::size_t> answered = bestFits(m_fits, place, row);
        std::size_t first = answered.front(); // the person it suits best
        for (const std::size_t person : answered) {
            ranked.people.push_back(m_people[person].faceId);
            ranked.score = std::max(ranked.score, m_raw.at(person, place, row));
            if (m_fits.at(person, place, row) > m_fits.at(first, place, row))
                first = person;
        }
        ranked.match = ranked.score;
        ranked.bestFor = m_people[first].faceId;
        const PlaylistArc& arc = m_arcs[first];
        const float position = positionOf(first, place);
        ranked.arcPosition = position;
        EmotionScores parts = arc.emotionsAt(position);
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            parts[e] *= ranked.track.affect.affinities[e];
        ranked.answers = emotionsByScore(parts)[0];
        ranked.aim =
            arc.isStill() && arc.namesEmotions() ? affectOf(ranked.answers) : arc.pointAt(position);
        return ranked;
    }

    const std::span<const PersonQuery> m_people;
    const std::size_t m_places;
    const std::vector<RankedTrack> m_candidates;
    FitTable m_fits;            ///< calibrated
    FitTable m_raw = {0, 1, 0}; ///< as scored
    std::vector<PlaylistArc> m_arcs;
};

} // namespace

PeopleList listForPeople(std::span<const PersonQuery> people, const RankQuery& together, int top,
                         const RankOne& rank)
{
    if (top <= 0)
        return {};
    std::vector<RankedTrack> candidates = candidatesFor(people, together, top, rank);
    if (candidates.empty())
        return {};
    const std::size_t places = std::min(static_cast<std::size_t>(top), candidates.size());
    return PeopleRanking(people, std::move(candidates), places).run();
}

} // namespace v2m
