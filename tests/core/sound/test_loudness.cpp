// SPDX-License-Identifier: MIT
#include "core/sound/loudness.h"
#include "tests/core/sound/synthesis.h"

#include <QTest>

using namespace v2m;
using namespace v2m::test;

class TestLoudness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// BS.1770: a sine of 997 Hz at full scale in one channel measures -3.01 LUFS.
    void sineOfTheStandardIsMeasuredAsItSays()
    {
        const Loudness one = measureLoudness(std::vector<Samples>{sine(997.0, 10.0, 0.1)}, false);
        QVERIFY(std::abs(one.integratedLufs - -23.01) < 0.1);
        QVERIFY(std::abs(one.peakDb - -20.0) < 0.05);
        QVERIFY(one.rangeLu < 0.1);
        const Loudness two = measureLoudness(std::vector<Samples>{sine(997.0, 10.0, 0.1)}, true);
        QVERIFY(std::abs(two.integratedLufs - -20.0) < 0.1);
    }

    void rangeIsWhatLiesBetweenSoftAndLoud()
    {
        const Loudness loudness = measureLoudness(
            std::vector<Samples>{sine(997.0, 20.0, 0.1), sine(997.0, 20.0, 0.1 * 0.316)}, false);
        QVERIFY(std::abs(loudness.rangeLu - 10.0) < 0.5);
    }

    void silenceIsTheGateAndNotANumberLess()
    {
        const Loudness loudness = measureLoudness(std::vector<Samples>{silence(5.0)}, true);
        QCOMPARE(loudness.integratedLufs, -70.0);
        QCOMPARE(measureLoudness({}, false).integratedLufs, -70.0);
    }
};

QTEST_GUILESS_MAIN(TestLoudness)
#include "test_loudness.moc"
