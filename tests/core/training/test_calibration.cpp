// SPDX-License-Identifier: MIT
#include "core/training/calibration.h"

#include <QTest>

#include <cmath>

using namespace v2m;

/// Temperature scaling.
class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTemperatureThatSpoiledTheLogitsIsFound_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::newRow("too timid") << 0.4;
        QTest::newRow("just right") << 1.0;
        QTest::newRow("too sure") << 3.0;
    }

    void theTemperatureThatSpoiledTheLogitsIsFound()
    {
        QFETCH(double, temperature);
        // Labels are drawn from the softmax itself: these logits are calibrated by construction.
        torch::manual_seed(11);
        const torch::Tensor logits = torch::randn({40000, 7}) * 2.0;
        const torch::Tensor labels = torch::multinomial(torch::softmax(logits, 1), 1).squeeze(1);
        const double found = fitTemperature(logits * temperature, labels);
        QVERIFY2(std::abs(found / temperature - 1.0) < 0.03, qPrintable(QString::number(found)));
    }

    void withoutPicturesNothingIsChanged()
    {
        QCOMPARE(fitTemperature(torch::empty({0, 7}), torch::empty({0}, torch::kInt64)), 1.0);
    }

    void tooFewPicturesChangeNothing()
    {
        torch::manual_seed(11);
        const torch::Tensor logits = torch::randn({kFewestToCalibrate, 7}) * 2.0;
        const torch::Tensor labels = torch::multinomial(torch::softmax(logits, 1), 1).squeeze(1);
        const auto fit = [&](std::int64_t count) {
            return fitTemperature(logits.slice(0, 0, count) * 3.0, labels.slice(0, 0, count));
        };
        QVERIFY(fit(kFewestToCalibrate) > 1.5);
        QCOMPARE(fit(kFewestToCalibrate - 1), 1.0);
        QCOMPARE(fit(5), 1.0);
    }

    void aLossThatFallsToTheLimitChangesNothing()
    {
        const torch::Tensor labels = torch::arange(7).repeat({30});
        const torch::Tensor neverRight = torch::eye(7).repeat({30, 1}) * -5.0;
        QCOMPARE(fitTemperature(neverRight, labels), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "test_calibration.moc"
