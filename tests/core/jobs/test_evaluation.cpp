// SPDX-License-Identifier: MIT
#include "core/jobs/evaluation.h"
#include "core/jobs/evaluation_pictures.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace v2m;

namespace {

/// The remaining probability is spread evenly over the other classes.
EmotionScores scores(Emotion first, float probability)
{
    EmotionScores result;
    result.fill((1.0F - probability) / (kEmotionCount - 1));
    result[index(first)] = probability;
    return result;
}

} // namespace

/// The figures, compared with hand-computed ones.
class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresMatchThoseComputedByHand()
    {
        // Happy: 3 of 4 right, the other taken for sad. Sad: 1 of 2 right, the other for happy.
        const std::vector<Emotion> labels = {Emotion::Happy, Emotion::Happy, Emotion::Happy,
                                             Emotion::Happy, Emotion::Sad,   Emotion::Sad};
        const std::vector<EmotionScores> given = {
            scores(Emotion::Happy, 0.9F), scores(Emotion::Happy, 0.9F),
            scores(Emotion::Happy, 0.9F), scores(Emotion::Sad, 0.9F),
            scores(Emotion::Sad, 0.5F),   scores(Emotion::Happy, 0.9F)};
        const EmotionEvaluation result = evaluateScores(given, labels);
        QCOMPARE(result.faces, std::size_t{6});
        QCOMPARE(result.accuracy, 4.0 / 6.0);
        QCOMPARE(result.balancedAccuracy, (3.0 / 4.0 + 1.0 / 2.0) / 2.0);
        // Happy: precision 3/4, recall 3/4. Sad: precision 1/2, recall 1/2.
        QCOMPARE(result.macroF1, (0.75 + 0.5) / 2.0);
        QCOMPARE(result.confusion[index(Emotion::Happy)][index(Emotion::Sad)], std::size_t{1});
        QCOMPARE(result.confusion[index(Emotion::Sad)][index(Emotion::Happy)], std::size_t{1});
        // Five claimed 0.9 and three of them were right; one claimed 0.5 and was right.
        const double expected = 5.0 / 6.0 * std::abs(0.9 - 3.0 / 5.0) + 1.0 / 6.0 * (1.0 - 0.5);
        QVERIFY(std::abs(result.calibrationError - expected) < 1e-6);
        QCOMPARE(result.recall(Emotion::Happy).value(), 0.75);
        QVERIFY(!result.recall(Emotion::Fear).has_value());
    }

    void certaintyFallsIntoTheLastBin()
    {
        const EmotionEvaluation result =
            evaluateScores(std::vector{scores(Emotion::Fear, 1.0F)}, std::vector{Emotion::Fear});
        QCOMPARE(result.bins.back().faces, std::size_t{1});
        QCOMPARE(result.calibrationError, 0.0);
        QCOMPARE(result.logLoss, 0.0);
    }

    void nothingGivesZeros()
    {
        const EmotionEvaluation result = evaluateScores({}, {});
        QCOMPARE(result.faces, std::size_t{0});
        QCOMPARE(result.accuracy, 0.0);
        QCOMPARE(result.macroF1, 0.0);
    }

    void picturesAreWellFormedAndShowTheShares()
    {
        const std::vector<Emotion> labels(4, Emotion::Sad);
        std::vector<EmotionScores> given(3, scores(Emotion::Sad, 0.7F));
        given.push_back(scores(Emotion::Fear, 0.7F));
        const EmotionEvaluation result = evaluateScores(given, labels);
        for (const std::string& svg : {confusionSvg(result), calibrationSvg(result)}) {
            QXmlStreamReader reader(QByteArray::fromStdString(svg));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
        QVERIFY(confusionSvg(result).find(">75.0<") != std::string::npos);
        QVERIFY(confusionSvg(result).find(">25.0<") != std::string::npos);
        QCOMPARE(QByteArray::fromStdString(calibrationSvg(result)).count("<circle"), 1);
    }

    void tiesAndContemptAreLeftOutOfTheCrowd()
    {
        CrowdShares angry{};
        angry[static_cast<std::size_t>(CrowdEmotion::Anger)] = 0.6F;
        angry[static_cast<std::size_t>(CrowdEmotion::Contempt)] = 0.4F;
        CrowdShares tie{};
        tie[static_cast<std::size_t>(CrowdEmotion::Anger)] = 0.5F;
        tie[static_cast<std::size_t>(CrowdEmotion::Fear)] = 0.5F;
        CrowdShares contempt{};
        contempt[static_cast<std::size_t>(CrowdEmotion::Contempt)] = 0.7F;
        contempt[static_cast<std::size_t>(CrowdEmotion::Anger)] = 0.3F;
        const std::vector<CrowdShares> crowd = {angry, tie, contempt, CrowdShares{}};

        const std::vector<EmotionScores> seven(4, scores(Emotion::Angry, 0.8F));
        const CrowdAgreement ofSeven = agreementOf(seven, crowd);
        QCOMPARE(ofSeven.faces, std::size_t{1});
        QCOMPARE(ofSeven.share, 1.0);

        const CrowdAgreement ofEight = agreementOf(std::vector<CrowdShares>(4, contempt), crowd);
        QCOMPARE(ofEight.faces, std::size_t{2});
        QCOMPARE(ofEight.share, 0.5);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
