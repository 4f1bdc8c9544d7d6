// SPDX-License-Identifier: MIT
#include "core/sound/harmony.h"
#include "tests/core/sound/synthesis.h"

#include <QTest>

using namespace v2m;
using namespace v2m::test;

class TestHarmony : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyAndModeOfACadenceAreFound()
    {
        int wrong = 0;
        for (const int tonic : {0, 3, 7, 10})
            for (const bool minor : {false, true}) {
                const Harmony harmony =
                    readHarmony(std::vector<Samples>{cadence(55 + tonic, minor)});
                const bool right = harmony.tonic == (55 + tonic) % 12 && harmony.minor == minor &&
                                   (harmony.majorFit > harmony.minorFit) == !minor;
                wrong += right ? 0 : 1;
                if (!right)
                    qInfo("tonic %d minor %d: read %d %d", (55 + tonic) % 12, minor, harmony.tonic,
                          harmony.minor);
            }
        QCOMPARE(wrong, 0);
    }

    void aPieceTunedAQuarterToneAwayKeepsItsMode()
    {
        const Samples straight = cadence(60, true);
        Samples stretched; // 2.5 % slower: 43 cents lower
        for (double at = 0.0; at + 1.0 < static_cast<double>(straight.size()); at += 0.9755) {
            const auto i = static_cast<std::size_t>(at);
            const auto share = static_cast<float>(at - static_cast<double>(i));
            stretched.push_back(straight[i] * (1.0F - share) + straight[i + 1] * share);
        }
        const Harmony harmony = readHarmony(std::vector<Samples>{stretched});
        QVERIFY(harmony.minor);
    }

    void semitonesAreRougherThanFifths()
    {
        Samples rough = silence(8.0);
        Samples smooth = silence(8.0);
        for (double at = 0.0; at < 8.0; at += 1.0) {
            addChord(rough, at, {60, 61, 66}, 1.0);
            addChord(smooth, at, {60, 67, 72}, 1.0);
        }
        const Harmony of = readHarmony(std::vector<Samples>{rough});
        const Harmony without = readHarmony(std::vector<Samples>{smooth});
        QVERIFY(of.roughness > 2.0F * without.roughness);
        QVERIFY(of.intervals[0] > 2.0F * without.intervals[0]);
        QVERIFY(without.intervals[4] > of.intervals[3]);
    }

    void registerFollowsTheNotes()
    {
        Samples low = silence(6.0);
        Samples high = silence(6.0);
        for (double at = 0.0; at < 6.0; at += 0.5) {
            addNote(low, at, 45, 0.5, 0.2);
            addNote(high, at, 81, 0.5, 0.2);
        }
        const Harmony below = readHarmony(std::vector<Samples>{low});
        const Harmony above = readHarmony(std::vector<Samples>{high});
        QVERIFY(std::abs(below.lowestPitch - 45.0F) < 1.0F);
        QVERIFY(std::abs(above.lowestPitch - 81.0F) < 1.0F);
        QVERIFY(std::abs(below.tones - 1.0F) < 0.3F);
    }

    void silenceHasNoKeyAndBreaksNothing()
    {
        QCOMPARE(readHarmony({}).majorFit, 0.0F);
        const Harmony harmony = readHarmony(std::vector<Samples>{silence(3.0)});
        QVERIFY(std::isfinite(harmony.majorFit));
        QVERIFY(std::isfinite(harmony.pitch));
    }
};

QTEST_GUILESS_MAIN(TestHarmony)
#include "test_harmony.moc"
