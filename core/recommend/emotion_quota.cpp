// SPDX-License-Identifier: MIT
#include "core/recommend/emotion_quota.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace v2m {
namespace {

/// Absorbs rounding, so that three tenths of ten places are three.
constexpr double kRounding = 1e-4;

/// Apportions places by largest remainder; `shares` need not sum to 1.
std::vector<int> largestRemainder(std::span<const double> shares, int places)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<int> quota(shares.size(), 0);
    std::vector<double> remainder(shares.size(), 0.0);
    int left = places;
    for (std::size_t i = 0; i < shares.size() && sum > 0.0; ++i) {
        const double exact = shares[i] / sum * places;
        quota[i] = static_cast<int>(std::floor(exact + kRounding));
        remainder[i] = exact - quota[i];
        left -= quota[i];
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(remainder[a] - remainder[b]) > kRounding ? remainder[a] > remainder[b]
                                                                 : shares[a] > shares[b];
    });
    for (std::size_t i = 0; left > 0 && sum > 0.0; i = (i + 1) % order.size(), --left)
        ++quota[order[i]];
    return quota;
}

} // namespace

EmotionQuota quotaOf(const EmotionScores& shares, int places)
{
    std::vector<double> kept(kEmotionCount, 0.0);
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        const auto share = static_cast<double>(shares[e]);
        if (share + kRounding >= kLeastShare || share * places + kRounding >= 1.0)
            kept[e] = share;
    }
    const std::vector<int> shared = largestRemainder(kept, places);
    EmotionQuota quota{};
    std::copy(shared.begin(), shared.end(), quota.begin());

    const std::size_t lead = index(emotionsByScore(shares)[0]);
    const auto least =
        static_cast<int>(std::ceil(static_cast<double>(shares[lead]) * places - kRounding));
    while (quota[lead] < least) {
        // Whoever exceeds their share the most gives up a place.
        std::size_t giver = lead;
        double most = 0.0;
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            const double over = quota[e] - static_cast<double>(shares[e]) * places;
            if (e != lead && quota[e] > 0 && (giver == lead || over > most)) {
                giver = e;
                most = over;
            }
        }
        if (giver == lead)
            break;
        --quota[giver];
        ++quota[lead];
    }
    return quota;
}

std::vector<int> apportion(const MoodCourse& course, int places)
{
    std::vector<double> shares;
    for (const MoodSpan& span : course)
        shares.push_back(span.share);
    std::vector<int> shared = largestRemainder(shares, places);
    if (shared.size() < 2 || places < 2)
        return shared;
    for (const std::size_t end : {std::size_t{0}, shared.size() - 1}) {
        if (shared[end] > 0)
            continue;
        --*std::max_element(shared.begin(), shared.end());
        ++shared[end];
    }
    return shared;
}

std::vector<EmotionQuota> emotionQuotas(const RankQuery& query, int places)
{
    if (query.course.empty())
        return {quotaOf(query.emotions, places)};
    std::vector<EmotionQuota> quotas;
    const std::vector<int> shared = apportion(query.course, places);
    for (std::size_t i = 0; i < shared.size(); ++i) {
        const RankQuery span =
            queryForEmotions(query.course[i].scores, RankMode::Match, query.origin);
        quotas.push_back(quotaOf(span.emotions, shared[i]));
    }
    return quotas;
}

EmotionQuota total(std::span<const EmotionQuota> quotas)
{
    EmotionQuota sum{};
    for (const EmotionQuota& quota : quotas) {
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            sum[e] += quota[e];
    }
    return sum;
}

} // namespace v2m
