// SPDX-License-Identifier: MIT
#include "core/sound/sound_affect.h"

#include <QTest>

#include <algorithm>

using namespace v2m;

class TestSoundAffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void musicAtAnEmotionsPlaceSuitsItMost()
    {
        for (const Emotion emotion : kEmotions) {
            const EmotionScores scores = affinitiesOf(affectOf(emotion), {});
            const auto most = std::max_element(scores.begin(), scores.end());
            QCOMPARE(most - scores.begin(), static_cast<std::ptrdiff_t>(index(emotion)));
            QCOMPARE(*most, 1.0F);
        }
    }

    void uncertaintyLowersTheAffinities()
    {
        const AffectPoint place = affectOf(Emotion::Happy);
        const float sure = affinitiesOf(place, {0.1F, 0.1F})[index(Emotion::Happy)];
        const float doubtful = affinitiesOf(place, {0.6F, 0.6F})[index(Emotion::Happy)];
        QVERIFY(doubtful < 0.5F * sure);
        const float far = affinitiesOf({-0.5F, -0.5F}, {0.1F, 0.1F})[index(Emotion::Happy)];
        QVERIFY(far < 0.01F);
    }

    void theMoreCertainEstimateCountsMore()
    {
        const JoinedAffect joined =
            joinedByCertainty({1.0F, 0.0F}, {0.1F, 0.3F}, {0.0F, 1.0F}, {0.3F, 0.3F});
        QVERIFY(std::abs(joined.point.valence - 0.9F) < 1e-5F);
        QVERIFY(std::abs(joined.point.arousal - 0.5F) < 1e-5F);
        QVERIFY(std::abs(joined.firstShare - 0.7F) < 1e-5F);
    }

    void noDeviationIsNoDivisionByZero()
    {
        const JoinedAffect joined = joinedByCertainty({0.4F, 0.4F}, {}, {0.2F, 0.2F}, {});
        QVERIFY(std::abs(joined.point.valence - 0.3F) < 1e-5F);
    }
};

QTEST_GUILESS_MAIN(TestSoundAffect)
#include "test_sound_affect.moc"
