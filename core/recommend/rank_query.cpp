// SPDX-License-Identifier: MIT
#include "core/recommend/rank_query.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr std::array<std::string_view, kRankModes.size()> kModeNames = {"match", "follow", "lift",
                                                                        "calm", "energize"};

/// How far the classifier's errors, 28.7 % on PublicTest, may shift a share: a sixth.
constexpr float kConfused = 0.287F / 6.0F;

/// A text is never all one emotion: two thirds of one and a little of each other give a certainty
/// of 0.4, which should count as 80 % sure.
constexpr float kConfidenceScale = 2.0F;

/// Minimum affinity for words to name an emotion, and maximum distance from its position for them
/// to mean its music. Chosen by hand on sentences in six languages
/// (tests/data/everyday_sentences.csv).
constexpr float kNamed = 0.4F;
constexpr float kItsPlace = 0.5F;

/// The distance between a distribution's mean and a uniform one's that gives full confidence.
constexpr float kSureDistance = 0.6F;

/// Width of the Gaussian by which an emotion's share in a point falls off with distance. Chosen so
/// that each emotion has the largest share at its own position, and that the goals of the modes are
/// dominated by the emotions named above.
constexpr float kNeighbourhood = 0.25F;

/// Normalizes scores to sum 1; all zero if none is positive.
EmotionScores normalized(const EmotionScores& scores)
{
    EmotionScores result{};
    float sum = 0.0F;
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        result[e] = scores[e] > 0.0F && std::isfinite(scores[e]) ? scores[e] : 0.0F;
        sum += result[e];
    }
    for (float& score : result)
        score = sum > 0.0F ? score / sum : 0.0F;
    return result;
}

} // namespace

std::string_view rankModeName(RankMode mode)
{
    return kModeNames[static_cast<std::size_t>(mode)];
}

std::optional<RankMode> rankModeFromName(std::string_view name)
{
    for (const RankMode mode : kRankModes) {
        if (rankModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

bool RankQuery::hasEmotions() const
{
    return std::any_of(emotions.begin(), emotions.end(), [](float score) { return score > 0.0F; });
}

bool RankQuery::asksForShares() const
{
    const bool stays = (mode == RankMode::Match || mode == RankMode::Follow) && !goal;
    return stays && hasEmotions() && !isBlend;
}

bool isFlat(const EmotionScores& scores)
{
    const EmotionScores shares = normalized(scores);
    constexpr float kEven = 1.0F / static_cast<float>(kEmotionCount);
    return shares == EmotionScores{} || std::all_of(shares.begin(), shares.end(), [](float share) {
               return std::abs(share - kEven) <= kConfused;
           });
}

float confidence(const EmotionScores& scores)
{
    const EmotionScores p = normalized(scores);
    float entropy = 0.0F;
    float sum = 0.0F;
    for (const float score : p) {
        sum += score;
        if (score > 0.0F)
            entropy -= score * std::log(score);
    }
    if (sum <= 0.0F)
        return 0.0F;
    const float certainty = 1.0F - entropy / std::log(static_cast<float>(kEmotionCount));
    EmotionScores even{};
    even.fill(1.0F / static_cast<float>(kEmotionCount));
    const float agreement = distance(affectOf(p), affectOf(even)) / kSureDistance;
    return std::clamp(std::max(kConfidenceScale * certainty, agreement), 0.0F, 1.0F);
}

RankQuery queryForEmotions(const EmotionScores& scores, RankMode mode, QueryOrigin origin)
{
    RankQuery query;
    query.mode = mode;
    query.origin = origin;
    query.isFlat = isFlat(scores);
    if (query.isFlat)
        query.emotions[index(Emotion::Neutral)] = 1.0F;
    else
        query.emotions = normalized(scores);
    query.point = affectOf(query.emotions);
    return query;
}

RankQuery queryForCourse(const MoodCourse& course, QueryOrigin origin)
{
    EmotionScores mean{};
    for (const MoodSpan& span : course) {
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            mean[e] += static_cast<float>(span.share) * span.scores[e];
    }
    RankQuery query = queryForEmotions(mean, RankMode::Follow, origin);
    query.course = course;
    return query;
}

RankQuery queryForAffect(AffectPoint point, const EmotionScores& affinities, RankMode mode)
{
    EmotionScores scores = affinities;
    for (float& score : scores)
        score *= score;
    RankQuery query;
    query.mode = mode;
    query.isBlend = true;
    query.emotions = normalized(scores);
    const float sure = confidence(scores);
    for (float& score : query.emotions)
        score *= sure;
    query.emotions[index(Emotion::Neutral)] += 1.0F - sure;
    query.point = clamped(point);
    return query;
}

RankQuery queryForRequest(AffectPoint point, const EmotionScores& affinities, RankMode mode)
{
    const Emotion leading = emotionsByScore(affinities)[0];
    const bool isNamed =
        affinities[index(leading)] >= kNamed && distance(affectOf(leading), point) <= kItsPlace;
    return isNamed ? queryForAffect(point, affinities, mode) : queryForPoint(point, mode);
}

EmotionScores emotionsNear(AffectPoint point)
{
    EmotionScores scores{};
    float sum = 0.0F;
    for (const Emotion emotion : kEmotions) {
        const float away = distance(affectOf(emotion), point) / kNeighbourhood;
        scores[index(emotion)] = std::exp(-0.5F * away * away);
        sum += scores[index(emotion)];
    }
    for (float& score : scores)
        score /= sum;
    return scores;
}

RankQuery blended(const RankQuery& one, const RankQuery& other, float share)
{
    const auto mix = [share](float a, float b) { return (1.0F - share) * a + share * b; };
    RankQuery query = one;
    query.origin = QueryOrigin::Request;
    query.isFlat = false;
    query.point = {mix(one.point.valence, other.point.valence),
                   mix(one.point.arousal, other.point.arousal)};
    // A bare point has no emotions to blend, and gives those around it.
    if (one.hasEmotions()) {
        const EmotionScores emotions =
            other.hasEmotions() ? other.emotions : emotionsNear(other.point);
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            query.emotions[e] = mix(one.emotions[e], emotions[e]);
        for (MoodSpan& span : query.course) {
            for (std::size_t e = 0; e < kEmotionCount; ++e)
                span.scores[e] = mix(span.scores[e], emotions[e]);
        }
    }
    return query;
}

RankQuery queryForPoint(AffectPoint point, RankMode mode)
{
    RankQuery query;
    query.mode = mode;
    query.point = clamped(point);
    return query;
}

RankQuery leadingTo(RankQuery query, AffectPoint goal)
{
    query.mode = RankMode::Match;
    query.goal = clamped(goal);
    return query;
}

} // namespace v2m
