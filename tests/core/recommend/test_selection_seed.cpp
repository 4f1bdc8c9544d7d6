// SPDX-License-Identifier: MIT
#include "core/recommend/selection_seed.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace v2m;

/// What makes one selection another.
class TestSelectionSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedNoughtChangesNothing()
    {
        for (std::int64_t row = 1; row < 100; ++row)
            QCOMPARE(selectionBias(0, row), 0.0F);
    }

    void drawIsTheSameForTheSameSeedAndRow()
    {
        QCOMPARE(selectionBias(7, 42), selectionBias(7, 42));
        QVERIFY(selectionBias(7, 42) != selectionBias(8, 42));
        QVERIFY(selectionBias(7, 42) != selectionBias(7, 43));
    }

    /// An even distribution has this mean and deviation; 10,000 draws come nearer than a hundredth.
    void drawsAreEvenWithinTheirBounds()
    {
        constexpr int kDraws = 10'000;
        double sum = 0.0;
        double squares = 0.0;
        for (int row = 1; row <= kDraws; ++row) {
            const double bias = static_cast<double>(selectionBias(3, row));
            QVERIFY(std::abs(bias) <= static_cast<double>(kSelectionShare) / 2.0);
            sum += bias;
            squares += bias * bias;
        }
        const double share = static_cast<double>(kSelectionShare);
        QVERIFY(std::abs(sum / kDraws) < 0.02 * share);
        QVERIFY(std::abs(std::sqrt(squares / kDraws) / share - std::sqrt(1.0 / 12.0)) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestSelectionSeed)

#include "test_selection_seed.moc"
