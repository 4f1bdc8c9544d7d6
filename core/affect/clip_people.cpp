// SPDX-License-Identifier: MIT
#include "core/affect/clip_people.h"

#include <algorithm>
#include <map>
#include <utility>

namespace v2m {

std::vector<ClipPerson> peopleIn(std::span<const EmotionSample> timeline)
{
    std::map<int, double> weights;
    for (const WeightedReading& reading : weightedReadings(timeline))
        weights[reading.sample->faceId] += reading.weight;
    std::vector<std::pair<int, double>> people(weights.begin(), weights.end());
    std::stable_sort(people.begin(), people.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (people.size() > kMaxPeople)
        people.resize(kMaxPeople);
    while (people.size() > 1 && people.back().second < kLeastPerson * people.front().second)
        people.pop_back();
    std::sort(people.begin(), people.end());
    std::vector<ClipPerson> found;
    found.reserve(people.size());
    for (const auto& [face, weight] : people)
        found.push_back({face, summarizeFace(timeline, face).scores});
    return found;
}

} // namespace v2m
