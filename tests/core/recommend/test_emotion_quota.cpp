// SPDX-License-Identifier: MIT
#include "core/recommend/emotion_quota.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace v2m;

namespace {

int sum(const EmotionQuota& quota)
{
    return std::accumulate(quota.begin(), quota.end(), 0);
}

} // namespace

/// How the places of a list are shared out. In the order angry disgust fear happy sad surprise
/// neutral.
class TestEmotionQuota : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesFollowTheShares()
    {
        QCOMPARE(quotaOf({0, 0, 0, 0.7F, 0.3F, 0, 0}, 10), (EmotionQuota{0, 0, 0, 7, 3, 0, 0}));
        QCOMPARE(quotaOf({0.5F, 0, 0.25F, 0, 0, 0, 0.25F}, 8), (EmotionQuota{4, 0, 2, 0, 0, 0, 2}));
        QCOMPARE(quotaOf({0, 0, 0, 1, 0, 0, 0}, 3), (EmotionQuota{0, 0, 0, 3, 0, 0, 0}));
        QCOMPARE(sum(quotaOf({0, 0, 0, 1, 0, 0, 0}, 0)), 0);
    }

    void sharesUnderATenthGetNoPlaceUnlessTheListIsLong()
    {
        const EmotionScores shares = {0.05F, 0.02F, 0.13F, 0.49F, 0.19F, 0.05F, 0.07F};
        QCOMPARE(quotaOf(shares, 10), (EmotionQuota{0, 0, 2, 6, 2, 0, 0}));
        const EmotionQuota hundred = quotaOf(shares, 100);
        QCOMPARE(hundred, (EmotionQuota{5, 2, 13, 49, 19, 5, 7}));
        QCOMPARE(quotaOf({0.1F, 0, 0, 0.9F, 0, 0, 0}, 10), (EmotionQuota{1, 0, 0, 9, 0, 0, 0}));
    }

    void theLeadingEmotionHasAtLeastItsShare()
    {
        std::mt19937 random(1);
        std::exponential_distribution<float> weight;
        for (int i = 0; i < 2000; ++i) {
            EmotionScores shares{};
            for (float& share : shares)
                share = weight(random);
            const float all = std::accumulate(shares.begin(), shares.end(), 0.0F);
            for (float& share : shares)
                share /= all;
            const int places = 1 + i % 40;
            const EmotionQuota quota = quotaOf(shares, places);
            const std::size_t lead = index(emotionsByScore(shares)[0]);
            QCOMPARE(sum(quota), places);
            QVERIFY(static_cast<float>(quota[lead]) >=
                    shares[lead] * static_cast<float>(places) - 1e-3F);
            for (std::size_t e = 0; e < kEmotionCount; ++e) {
                QVERIFY(quota[e] >= 0);
                QVERIFY(shares[e] >= kLeastShare ||
                        shares[e] * static_cast<float>(places) > 0.99F || quota[e] == 0);
            }
        }
    }

    void spansHaveTheirTime()
    {
        const EmotionScores sad = {0, 0, 0, 0, 1, 0, 0};
        const EmotionScores happy = {0, 0, 0, 1, 0, 0, 0};
        MoodCourse course = {{0, 6000, 0.6, sad}, {6000, 10'000, 0.4, happy}};
        QCOMPARE(apportion(course, 10), (std::vector<int>{6, 4}));
        QCOMPARE(apportion(course, 1), (std::vector<int>{1, 0}));
        course = {{0, 100, 0.01, happy}, {100, 9900, 0.98, sad}, {9900, 10'000, 0.01, happy}};
        QCOMPARE(apportion(course, 10), (std::vector<int>{1, 8, 1})); // from where, to where
        const RankQuery query = queryForCourse(course, QueryOrigin::Clip);
        QCOMPARE(total(emotionQuotas(query, 10)), (EmotionQuota{0, 0, 0, 2, 8, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestEmotionQuota)
#include "test_emotion_quota.moc"
