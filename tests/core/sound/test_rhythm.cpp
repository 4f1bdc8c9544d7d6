// SPDX-License-Identifier: MIT
#include "core/sound/rhythm.h"
#include "tests/core/sound/synthesis.h"

#include <QTest>

using namespace v2m;
using namespace v2m::test;

class TestRhythm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tempoOfClicksIsFound_data()
    {
        QTest::addColumn<double>("bpm");
        for (const double bpm : {62.0, 72.0, 90.0, 108.0, 120.0, 133.0, 150.0, 160.0})
            QTest::addRow("%.0f", bpm) << bpm;
    }

    void tempoOfClicksIsFound()
    {
        QFETCH(double, bpm);
        const Rhythm rhythm = readRhythm(readTimbre(std::vector<Samples>{clicks(bpm, 20.0)}));
        QVERIFY2(std::abs(rhythm.tempoBpm - bpm) < 0.01 * bpm,
                 qPrintable(QString::number(rhythm.tempoBpm)));
        QVERIFY(rhythm.beatStrength > 0.4F);
        QVERIFY(std::abs(rhythm.onsetsPerS - bpm / 60.0) < 0.15);
        QVERIFY(std::abs(rhythm.intervalS - 60.0 / bpm) < 0.03);
    }

    void tempoHoldsOverStretchesThatDoNotJoin()
    {
        const Samples one = clicks(100.0, 10.0);
        Samples two(one.begin() + 7000, one.end());
        const Rhythm rhythm = readRhythm(readTimbre(std::vector<Samples>{one, two}));
        QVERIFY(std::abs(rhythm.tempoBpm - 100.0F) < 1.0F);
    }

    void aHeldToneHasNoPace()
    {
        const Rhythm rhythm = readRhythm(readTimbre(std::vector<Samples>{sine(440.0, 20.0, 0.3)}));
        QVERIFY(rhythm.onsetsPerS < 0.1F);
        QCOMPARE(rhythm.beatStrength, 0.0F);
        QCOMPARE(rhythm.tempoBpm, 0.0F);
    }

    void noiseHasNoBeat()
    {
        const Rhythm rhythm = readRhythm(readTimbre(std::vector<Samples>{noise(20.0, 0.3F)}));
        QVERIFY(rhythm.beatStrength < 0.2F);
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "test_rhythm.moc"
