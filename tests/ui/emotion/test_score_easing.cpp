// SPDX-License-Identifier: MIT
#include "ui/emotion/score_easing.h"

#include <QTest>

#include <cmath>

using namespace v2m;

class TestScoreEasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesMostOfTheWayInOneTimeConstant()
    {
        ScoreEasing easing;
        easing.setTarget({1, 0, 0, 0, 0, 0, 0});
        QVERIFY(easing.advance(ScoreEasing::kTimeConstantMs));
        QVERIFY(std::abs(easing.current()[0] - 0.632F) < 0.001F);
    }

    void is95PercentThereWithinTheTimeOfAllMotion()
    {
        ScoreEasing easing;
        easing.setTarget({1, 0, 0, 0, 0, 0, 0});
        easing.advance(metrics::kMotionMs);
        QVERIFY(easing.current()[0] >= 0.95F);
    }

    void takesTheSameWayInManySmallSteps()
    {
        ScoreEasing oneStep;
        ScoreEasing manySteps;
        for (ScoreEasing* easing : {&oneStep, &manySteps})
            easing->setTarget({0.2F, 0.3F, 0.5F, 0, 0, 0, 0});
        oneStep.advance(80);
        for (int i = 0; i < 80; ++i)
            manySteps.advance(1);
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            QVERIFY(std::abs(oneStep.current()[i] - manySteps.current()[i]) < 1e-4F);
    }

    void arrivesExactlyAndSaysSo()
    {
        ScoreEasing easing;
        easing.setTarget({0, 0, 0, 0.7F, 0, 0, 0.3F});
        int steps = 0;
        while (easing.advance(16) && steps < 1000)
            ++steps;
        QVERIFY2(steps > 10 && steps < 60, qPrintable(QString::number(steps)));
        QCOMPARE(easing.current(), easing.target());
        QVERIFY(!easing.advance(16));
    }
};

QTEST_MAIN(TestScoreEasing)
#include "test_score_easing.moc"
