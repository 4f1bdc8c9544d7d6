// SPDX-License-Identifier: MIT
#include "core/recommend/share_order.h"

#include "core/recommend/plane_path.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace v2m {
namespace {

using List = std::vector<RankedTrack>;

/// The first that answers an emotion, else the first of all.
List::iterator firstFor(List& list, Emotion emotion)
{
    const auto found = std::find_if(list.begin(), list.end(), [emotion](const RankedTrack& ranked) {
        return ranked.answers == emotion;
    });
    return found == list.end() ? list.begin() : found;
}

/// Orders by a short path. @param from the point before the path; nullopt starts at the first.
void takePath(List& list, const std::optional<AffectPoint>& from, PathEnds ends)
{
    std::vector<AffectPoint> points;
    if (from)
        points.push_back(*from);
    for (const RankedTrack& ranked : list)
        points.push_back(ranked.track.affect.point);
    List ordered;
    ordered.reserve(list.size());
    for (const std::size_t at : shortPath(points, ends)) {
        if (!from)
            ordered.push_back(std::move(list[at]));
        else if (at > 0)
            ordered.push_back(std::move(list[at - 1]));
    }
    list = std::move(ordered);
}

void orderMatch(List& list, Emotion lead)
{
    const bool isMixed = std::any_of(list.begin(), list.end(), [&](const RankedTrack& ranked) {
        return ranked.answers != list.front().answers;
    });
    if (!isMixed)
        return;
    const auto first = firstFor(list, lead);
    std::rotate(list.begin(), first, first + 1);
    takePath(list, std::nullopt, PathEnds::FirstStays);
}

/// The tracks of each span, in the order of selection within an emotion.
std::vector<List> spansOf(List list, std::span<const EmotionQuota> quotas)
{
    std::vector<List> spans(quotas.size());
    std::vector<EmotionQuota> left(quotas.begin(), quotas.end());
    for (RankedTrack& ranked : list) {
        const std::size_t emotion = index(ranked.answers);
        const auto span = std::find_if(left.begin(), left.end(),
                                       [emotion](const auto& quota) { return quota[emotion] > 0; });
        --(*span)[emotion];
        const auto at = static_cast<std::size_t>(span - left.begin());
        ranked.span = static_cast<int>(at);
        spans[at].push_back(std::move(ranked));
    }
    return spans;
}

void orderCourse(List& list, std::span<const EmotionQuota> quotas, const MoodCourse& course)
{
    std::vector<List> spans = spansOf(std::move(list), quotas);
    list.clear();
    float begin = 0.0F;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        List& span = spans[i];
        const Emotion lead = emotionsByScore(course[i].scores)[0];
        const bool isLast = i + 1 == spans.size();
        if (!span.empty() && list.empty()) {
            const auto first = firstFor(span, lead);
            std::rotate(span.begin(), first, first + 1);
            takePath(span, std::nullopt, PathEnds::FirstStays);
        } else if (!span.empty()) {
            const auto last = firstFor(span, lead);
            if (isLast)
                std::rotate(last, last + 1, span.end());
            takePath(span, list.back().track.affect.point,
                     isLast ? PathEnds::BothStay : PathEnds::FirstStays);
        }
        const auto share = static_cast<float>(course[i].share);
        for (std::size_t j = 0; j < span.size(); ++j) {
            const float within = (static_cast<float>(j) + 0.5F) / static_cast<float>(span.size());
            span[j].arcPosition = begin + share * within;
            list.push_back(std::move(span[j]));
        }
        begin += share;
    }
}

} // namespace

void orderByShares(std::vector<RankedTrack>& list, std::span<const EmotionQuota> quotas,
                   const RankQuery& query)
{
    if (list.empty())
        return;
    if (query.course.size() > 1) {
        orderCourse(list, quotas, query.course);
        return;
    }
    const Emotion lead = emotionsByScore(query.emotions)[0];
    std::stable_sort(list.begin(), list.end(),
                     [](const RankedTrack& a, const RankedTrack& b) { return a.tier < b.tier; });
    List ordered;
    for (auto begin = list.begin(); begin != list.end();) {
        const auto end = std::find_if(begin, list.end(), [begin](const RankedTrack& ranked) {
            return ranked.tier != begin->tier;
        });
        List tier(std::make_move_iterator(begin), std::make_move_iterator(end));
        orderMatch(tier, lead);
        std::move(tier.begin(), tier.end(), std::back_inserter(ordered));
        begin = end;
    }
    list = std::move(ordered);
}

} // namespace v2m
