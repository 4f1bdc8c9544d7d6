// SPDX-License-Identifier: MIT
#include "tests/support/scores.h"
#include "ui/theme/emotion_words.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestEmotionWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEmotionHasItsOwnName()
    {
        QSet<QString> names;
        for (const Emotion emotion : kEmotions)
            names.insert(emotionDisplayName(emotion));
        QCOMPARE(names.size(), static_cast<qsizetype>(kEmotionCount));
        QVERIFY(!names.contains(QString()));
    }

    void percentagesAddUp()
    {
        // Plain rounding would give 7 times 14, and 34 + 34 + 33.
        const EmotionScores even = {1.0F / 7, 1.0F / 7, 1.0F / 7, 1.0F / 7,
                                    1.0F / 7, 1.0F / 7, 1.0F / 7};
        const EmotionScores thirds = {0.336F, 0.336F, 0.328F, 0, 0, 0, 0};
        for (const EmotionScores& scores : {even, thirds}) {
            const auto percentages = roundedPercentages(scores);
            QCOMPARE(std::accumulate(percentages.begin(), percentages.end(), 0), 100);
        }
        QCOMPARE(roundedPercentages(thirds)[0], 34);
        QCOMPARE(roundedPercentages(thirds)[1], 33);
    }

    void noScoresGiveNoPercentages()
    {
        QCOMPARE(roundedPercentages({}), (std::array<int, kEmotionCount>{}));
    }

    void sentenceNamesTheLargestFirstAndLeavesOutNothings()
    {
        const EmotionScores scores = test::scoresOf({{Emotion::Neutral, 0.20F},
                                                     {Emotion::Happy, 0.61F},
                                                     {Emotion::Surprise, 0.187F},
                                                     {Emotion::Sad, 0.003F}});
        const QString sentence = scoresSentence(scores);
        QVERIFY2(sentence.startsWith(u"Happy 61 percent, Neutral 20 percent"_s),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(u"Surprised 19 percent"_s));
        QVERIFY(!sentence.contains(u"Sad"_s));
    }

    void leadingEmotionsAreAtMostThreeWithoutNoise()
    {
        EmotionScores scores = test::scoresOf(
            {{Emotion::Happy, 0.60F}, {Emotion::Neutral, 0.36F}, {Emotion::Sad, 0.04F}});
        QCOMPARE(leadingEmotionsText(scores), u"Happy 60%, Neutral 36%"_s);
        scores = {0.25F, 0.0F, 0.0F, 0.25F, 0.25F, 0.25F, 0.0F};
        QCOMPARE(leadingEmotionsText(scores).count(u"25%"_s), 3);
    }
};

QTEST_MAIN(TestEmotionWords)
#include "test_emotion_words.moc"
