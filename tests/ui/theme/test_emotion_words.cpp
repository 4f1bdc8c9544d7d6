// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_words.h"

#include <QSet>
#include <QTest>

#include <numeric>

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
        EmotionScores scores{};
        scores[index(Emotion::Neutral)] = 0.20F;
        scores[index(Emotion::Happy)] = 0.61F;
        scores[index(Emotion::Surprise)] = 0.187F;
        scores[index(Emotion::Sad)] = 0.003F;
        const QString sentence = scoresSentence(scores);
        QVERIFY2(sentence.startsWith(QStringLiteral("Happy 61 percent, Neutral 20 percent")),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("Surprised 19 percent")));
        QVERIFY(!sentence.contains(QStringLiteral("Sad")));
    }

    void leadingEmotionsAreAtMostThreeWithoutNoise()
    {
        EmotionScores scores{};
        scores[index(Emotion::Happy)] = 0.60F;
        scores[index(Emotion::Neutral)] = 0.36F;
        scores[index(Emotion::Sad)] = 0.04F;
        QCOMPARE(leadingEmotionsText(scores), QStringLiteral("Happy 60%, Neutral 36%"));
        scores = {0.25F, 0.0F, 0.0F, 0.25F, 0.25F, 0.25F, 0.0F};
        QCOMPARE(leadingEmotionsText(scores).count(QStringLiteral("25%")), 3);
    }
};

QTEST_MAIN(TestEmotionWords)
#include "test_emotion_words.moc"
