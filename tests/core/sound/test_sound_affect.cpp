// SPDX-License-Identifier: MIT
#include "core/sound/sound_affect.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace v2m;

namespace {

Emotion strongest(const EmotionScores& scores)
{
    return emotionsByScore(scores).front();
}

} // namespace

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

    void onlyTheMiddleOfThePlaneIsNeutral()
    {
        const AffectPoint deviation = {0.28F, 0.28F};
        QCOMPARE(strongest(affinitiesOf({0.1F, 0.1F}, deviation)), Emotion::Neutral);
        QCOMPARE(strongest(affinitiesOf({0.5F, 0.25F}, deviation)), Emotion::Happy);
        QCOMPARE(strongest(affinitiesOf({-0.35F, -0.2F}, deviation)), Emotion::Sad);
        QCOMPARE(strongest(affinitiesOf({-0.3F, 0.4F}, deviation)), Emotion::Angry);
        QCOMPARE(strongest(affinitiesOf({0.2F, 0.5F}, deviation)), Emotion::Surprise);
    }

    /// Points such as the network predicts for the rated pieces: a normal distribution with their
    /// means and deviations.
    void predictionsAreNamedByManyEmotions()
    {
        std::mt19937 random(3);
        std::normal_distribution<float> valence(0.13F, 0.19F);
        std::normal_distribution<float> arousal(0.045F, 0.20F);
        std::array<int, kEmotionCount> raw{};
        std::array<int, kEmotionCount> named{};
        constexpr int kPieces = 2000;
        for (int i = 0; i < kPieces; ++i) {
            SoundAffect predicted{{valence(random), arousal(random)}, {0.14F, 0.14F}, {}};
            predicted.affinities = affinitiesOf(predicted.point, predicted.deviation);
            ++raw[index(strongest(predicted.affinities))];
            ++named[index(strongest(onScaleOfWords(predicted).affinities))];
        }
        const auto share = [](int count) { return static_cast<double>(count) / kPieces; };
        QVERIFY(share(raw[index(Emotion::Neutral)]) > 0.7);
        QVERIFY2(share(named[index(Emotion::Neutral)]) < 0.4,
                 qPrintable(QString::number(share(named[index(Emotion::Neutral)]))));
        for (const Emotion emotion : {Emotion::Happy, Emotion::Sad, Emotion::Surprise})
            QVERIFY(share(named[index(emotion)]) > 0.08);
        const int tense = named[index(Emotion::Angry)] + named[index(Emotion::Disgust)] +
                          named[index(Emotion::Fear)];
        QVERIFY(share(tense) > 0.08);
    }

    void theScaleOfWordsKeepsTheOrder()
    {
        const SoundAffect low = onScaleOfWords({{-0.2F, 0.0F}, {0.1F, 0.1F}, {}});
        const SoundAffect middle = onScaleOfWords({{0.17F, 0.09F}, {0.1F, 0.1F}, {}});
        const SoundAffect high = onScaleOfWords({{0.9F, -0.9F}, {0.9F, 0.1F}, {}});
        QVERIFY(low.point.valence < middle.point.valence);
        QVERIFY(std::abs(middle.point.valence - 0.12F) < 1e-5F);
        QVERIFY(std::abs(middle.point.arousal - 0.05F) < 1e-5F);
        QVERIFY(std::abs(middle.deviation.valence - 0.2F) < 1e-5F);
        QCOMPARE(high.point, (AffectPoint{1.0F, -1.0F}));
        QCOMPARE(high.deviation.valence, 1.0F);
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
