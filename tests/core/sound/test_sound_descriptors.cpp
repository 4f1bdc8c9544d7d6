// SPDX-License-Identifier: MIT
#include "core/sound/sound_descriptors.h"
#include "tests/core/sound/synthesis.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace v2m;
using namespace v2m::test;

class TestSoundDescriptors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDescriptorHasANameOfItsOwn()
    {
        const auto& names = descriptorNames();
        QVERIFY(!names.back().empty());
        QCOMPARE(std::set<std::string_view>(names.begin(), names.end()).size(), kDescriptorCount);
        QCOMPARE(names.back(), std::string_view("loudness"));
    }

    void tonalityIsForValenceAndLoudnessForArousal()
    {
        const auto useOf = [](std::string_view name) {
            const auto& names = descriptorNames();
            return descriptorUses()[static_cast<std::size_t>(
                std::find(names.begin(), names.end(), name) - names.begin())];
        };
        QCOMPARE(useOf("loudness").valence, 0.0F);
        QVERIFY(useOf("loudness").arousal > 1.0F);
        QCOMPARE(useOf("judged_mode").valence, 1.0F);
        QCOMPARE(useOf("judged_mode").arousal, 0.0F);
        QCOMPARE(useOf("window_cycle5").arousal, 0.0F);
        QCOMPARE(useOf("onsets").valence, 1.0F);
        QCOMPARE(useOf("onsets").arousal, 1.0F);
    }

    void levelChangesOnlyLoudness()
    {
        const Samples loud = cadence(60, false);
        Samples soft = loud;
        for (float& sample : soft)
            sample *= 0.1F;
        const SoundReading one = readSound(std::vector<Samples>{loud}, false);
        const SoundReading other = readSound(std::vector<Samples>{soft}, false);
        QVERIFY(std::abs(one.loudnessLufs - other.loudnessLufs - 20.0F) < 0.5F);
        QVERIFY(one.descriptors.back() > other.descriptors.back() + 5.0F);
        for (std::size_t i = 1; i + 1 < kDescriptorCount; ++i) // the first is gated at -70 LUFS
            QVERIFY2(std::abs(one.descriptors[i] - other.descriptors[i]) < 0.02F,
                     descriptorNames()[i].data());
    }

    void whatIsReadIsWhatIsShown()
    {
        const SoundReading reading = readSound(std::vector<Samples>{cadence(57, true)}, false);
        QVERIFY(!reading.silent);
        QVERIFY(reading.minor);
        QCOMPARE(reading.tonic, 9);
        QVERIFY(std::abs(reading.tempoBpm - 60.0F) < 1.0F ||
                std::abs(reading.tempoBpm - 120.0F) < 2.0F);
        QVERIFY(reading.brightnessHz > 150.0F && reading.brightnessHz < 1500.0F);
    }

    void silenceIsReportedAsSilent()
    {
        QVERIFY(readSound(std::vector<Samples>{silence(10.0)}, false).silent);
        QVERIFY(readSound({}, false).silent);
    }

    void oddSoundsGiveFiniteNumbers_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::newRow("click") << clicks(30.0, 0.3);
        QTest::newRow("a few samples") << Samples{0.5F, -0.5F, 0.1F};
        QTest::newRow("less than a frame") << sine(300.0, 0.05, 0.5);
        QTest::newRow("noise") << noise(3.0, 1.0F);
        QTest::newRow("constant") << Samples(40000, 0.7F);
        Samples impulse = silence(5.0);
        impulse[50000] = 1.0F;
        QTest::newRow("one impulse") << impulse;
    }

    void oddSoundsGiveFiniteNumbers()
    {
        QFETCH(std::vector<float>, samples);
        const SoundReading reading = readSound(std::vector<Samples>{samples}, true);
        for (std::size_t i = 0; i < kDescriptorCount; ++i)
            QVERIFY2(std::isfinite(reading.descriptors[i]), descriptorNames()[i].data());
    }
};

QTEST_GUILESS_MAIN(TestSoundDescriptors)
#include "test_sound_descriptors.moc"
