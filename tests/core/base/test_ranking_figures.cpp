// SPDX-License-Identifier: MIT
#include "core/base/ranking_figures.h"

#include <QTest>

#include <cmath>

using namespace v2m;

/// Figures of how well scores rank, on cases that one can count by hand.
class TestRankingFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correlationIsPearsons()
    {
        const std::vector<double> a = {1, 2, 3, 4};
        const std::vector<double> b = {2, 1, 4, 3};
        QVERIFY(std::abs(*correlation(a, a) - 1.0) < 1e-12);
        QVERIFY(std::abs(*correlation(a, b) - 0.6) < 1e-12);
        const std::vector<double> flat = {5, 5, 5, 5};
        QVERIFY(!correlation(a, flat));
    }

    void areaCountsPairsInOrder()
    {
        // Positives at 4 and 2, negatives at 3 and 1: three of four pairs are in order.
        const std::vector<double> scores = {4, 3, 2, 1};
        QCOMPARE(*areaUnderCurve(scores, {true, false, true, false}), 0.75);
        QCOMPARE(*areaUnderCurve(scores, {true, true, false, false}), 1.0);
        QVERIFY(!areaUnderCurve(scores, {true, true, true, true}));
    }

    void tiesAreWorthHalf()
    {
        const std::vector<double> scores = {1, 1, 1, 1};
        QCOMPARE(*areaUnderCurve(scores, {true, false, false, true}), 0.5);
        QCOMPARE(*averagePrecision(scores, {true, false, false, true}), 0.5);
        QCOMPARE(*averagePrecision(scores, {false, true, true, false}), 0.5);
    }

    void precisionIsMeasuredAtThePositives()
    {
        // At places 1 and 3: 1/1 and 2/3.
        const std::vector<double> scores = {4, 3, 2, 1};
        QVERIFY(std::abs(*averagePrecision(scores, {true, false, true, false}) - 5.0 / 6.0) <
                1e-12);
        QVERIFY(!averagePrecision(scores, {false, false, false, false}));
    }

    void errorShrinksWithTheNumberOfCases()
    {
        QVERIFY(areaError(0.7, 50, 50) < areaError(0.7, 10, 10));
        // One positive and one negative: the variance of a single comparison.
        QVERIFY(std::abs(areaError(0.7, 1, 1) - std::sqrt(0.7 * 0.3)) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestRankingFigures)
#include "test_ranking_figures.moc"
