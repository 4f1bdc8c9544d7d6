// SPDX-License-Identifier: MIT
#include "core/sound/tonality.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <vector>

using namespace v2m;

namespace {

Chroma tones(std::initializer_list<std::size_t> classes)
{
    Chroma chroma{};
    for (const std::size_t k : classes)
        chroma[k % kPitchClasses] += 1.0F;
    normalise(chroma);
    return chroma;
}

/// Each chord sounds for a second.
std::vector<Chroma> played(std::initializer_list<std::initializer_list<std::size_t>> chords)
{
    std::vector<Chroma> frames;
    for (const auto& chord : chords)
        frames.insert(frames.end(), 5, tones(chord));
    return frames;
}

std::vector<Chroma> transposed(std::vector<Chroma> frames, std::size_t semitones)
{
    for (Chroma& frame : frames)
        std::rotate(frame.begin(), frame.end() - static_cast<std::ptrdiff_t>(semitones),
                    frame.end());
    return frames;
}

// I IV V I, and i iv V i.
const std::vector<Chroma> kMajorCadence =
    played({{0, 4, 7}, {5, 9, 0}, {7, 11, 2}, {0, 4, 7}, {0, 4, 7}, {5, 9, 0}});
const std::vector<Chroma> kMinorCadence =
    played({{0, 3, 7}, {5, 8, 0}, {7, 11, 2}, {0, 3, 7}, {0, 3, 7}, {5, 8, 0}});

} // namespace

class TestTonality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesAreToldApartByBothProfiles()
    {
        const Tonality major = readTonality(kMajorCadence, tones({0}));
        const Tonality minor = readTonality(kMinorCadence, tones({0}));
        for (std::size_t i = 0; i < major.modes.size(); ++i) {
            QVERIFY(major.modes[i].mode > 0.0F && minor.modes[i].mode < 0.0F);
            QVERIFY(major.modes[i].softMode > minor.modes[i].softMode);
            QVERIFY(major.modes[i].bassMode > 0.0F && minor.modes[i].bassMode < 0.0F);
            for (std::size_t window = 0; window < 3; ++window) {
                QVERIFY(major.modes[i].local[window] > minor.modes[i].local[window]);
                QVERIFY(major.modes[i].majorShare[window] > minor.modes[i].majorShare[window]);
            }
        }
    }

    void bassTellsRelativeKeysApart()
    {
        // The tones of C major and A minor alike.
        const std::vector<Chroma> frames = played({{0, 2, 4, 5, 7, 9, 11}});
        const float onC = readTonality(frames, tones({0})).modes[0].bassMode;
        const float onA = readTonality(frames, tones({9})).modes[0].bassMode;
        QVERIFY(onC > onA);
    }

    void transpositionChangesNothing()
    {
        const Tonality here = readTonality(kMinorCadence, tones({0}));
        const Tonality there = readTonality(transposed(kMinorCadence, 5), tones({5}));
        for (std::size_t i = 0; i < here.modes.size(); ++i) {
            QVERIFY(std::abs(here.modes[i].mode - there.modes[i].mode) < 1e-4F);
            QVERIFY(std::abs(here.modes[i].softBassMode - there.modes[i].softBassMode) < 1e-4F);
        }
        QVERIFY(std::abs(here.majorChords - there.majorChords) < 1e-4F);
        for (std::size_t i = 0; i < here.cycles.size(); ++i) {
            QVERIFY(std::abs(here.cycles[i] - there.cycles[i]) < 1e-4F);
            QVERIFY(std::abs(here.windowCycles[i] - there.windowCycles[i]) < 1e-4F);
        }
    }

    void kindsOfChordsAreRecognised_data()
    {
        QTest::addColumn<std::vector<std::size_t>>("chord");
        QTest::addColumn<std::size_t>("kind");
        QTest::newRow("major") << std::vector<std::size_t>{2, 6, 9} << std::size_t{0};
        QTest::newRow("minor") << std::vector<std::size_t>{2, 5, 9} << std::size_t{1};
        QTest::newRow("diminished") << std::vector<std::size_t>{2, 5, 8} << std::size_t{2};
        QTest::newRow("augmented") << std::vector<std::size_t>{2, 6, 10} << std::size_t{3};
        QTest::newRow("suspended") << std::vector<std::size_t>{2, 7, 9} << std::size_t{4};
    }

    void kindsOfChordsAreRecognised()
    {
        QFETCH(std::vector<std::size_t>, chord);
        QFETCH(std::size_t, kind);
        Chroma chroma{};
        for (const std::size_t k : chord)
            chroma[k] = 1.0F / 3.0F;
        const Tonality read = readTonality(std::vector<Chroma>(20, chroma), chroma);
        QVERIFY(std::abs(read.triads[kind] - 1.0F) < 1e-4F);
        QVERIFY(std::abs(read.fits[kind] - 1.0F) < 1e-4F);
        QCOMPARE(read.chordChange, 0.0F);
    }

    void seventhsAndChangesAreCounted()
    {
        const Tonality triads = readTonality(kMajorCadence, tones({0}));
        const Tonality sevenths =
            readTonality(played({{0, 4, 7, 11}, {5, 9, 0, 4}, {7, 11, 2, 5}}), tones({0}));
        QVERIFY(triads.sevenths < 0.0F);
        QVERIFY(sevenths.sevenths > 0.0F);
        // Four changes in thirty frames.
        QVERIFY(std::abs(triads.chordChange - 4.0F / 30.0F) < 1e-4F);
    }

    void symmetricSetsHaveTheirOwnCycle()
    {
        const Tonality augmented = readTonality(played({{0, 4, 8}}), tones({0}));
        QVERIFY(std::abs(augmented.cycles[2] - 1.0F) < 1e-4F); // repeats every 4 semitones
        QVERIFY(augmented.cycles[0] < 1e-4F);
        const Tonality diminished = readTonality(played({{0, 3, 6, 9}}), tones({0}));
        QVERIFY(std::abs(diminished.frameCycles[3] - 1.0F) < 1e-4F);
        const Tonality scale = readTonality(played({{0, 2, 4, 5, 7, 9, 11}}), tones({0}));
        QCOMPARE(std::max_element(scale.cycles.begin(), scale.cycles.end()) - scale.cycles.begin(),
                 4);
    }

    void silenceIsReadAsNothing()
    {
        const Tonality read = readTonality({}, {});
        QCOMPARE(read.chordChange, 0.0F);
        QCOMPARE(read.modes[0].mode, 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestTonality)
#include "test_tonality.moc"
