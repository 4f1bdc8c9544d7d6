// SPDX-License-Identifier: MIT
#include "core/sound/time_stretch.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace v2m;

namespace {

constexpr double kRateHz = 48000.0;

/// This many frames of a tone, equal on both channels.
std::vector<float> tone(std::size_t frames, double hz)
{
    std::vector<float> samples;
    for (std::size_t i = 0; i < frames; ++i)
        for (int channel = 0; channel < 2; ++channel)
            samples.push_back(static_cast<float>(
                0.5 * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / kRateHz)));
    return samples;
}

TimeStretch::Source sourceOf(const std::vector<float>& samples, std::size_t& place)
{
    return [&](std::span<float> out) {
        const std::size_t count = std::min(out.size(), samples.size() - place);
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(place), count, out.begin());
        place += count;
        return count;
    };
}

std::vector<float> stretched(const std::vector<float>& samples, double speed)
{
    std::size_t place = 0;
    TimeStretch stretch(sourceOf(samples, place));
    stretch.restart(speed);
    std::vector<float> all;
    std::vector<float> part(1234);
    for (;;) {
        const std::size_t got = stretch.read(part);
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(got));
        if (got < part.size())
            return all;
    }
}

/// Derived from the zero crossings of the left channel.
double pitchHz(const std::vector<float>& samples)
{
    std::size_t rises = 0;
    for (std::size_t i = 2; i < samples.size(); i += 2)
        rises += samples[i - 2] < 0.0F && samples[i] >= 0.0F ? 1 : 0;
    return static_cast<double>(rises) * kRateHz / (static_cast<double>(samples.size()) / 2.0);
}

} // namespace

class TestTimeStretch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atItsOwnSpeedEachSampleStaysAsItIs()
    {
        const std::vector<float> samples = tone(30'000, 317.0);
        QVERIFY(stretched(samples, 1.0) == samples);
    }

    void atAnotherSpeedItIsLongerOrShorterAtTheSamePitch_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0})
            QTest::addRow("%.2f", speed) << speed;
    }

    void atAnotherSpeedItIsLongerOrShorterAtTheSamePitch()
    {
        QFETCH(double, speed);
        const std::vector<float> samples = tone(96'000, 440.0);
        const std::vector<float> result = stretched(samples, speed);
        const double length = static_cast<double>(result.size()) / 2.0;
        QVERIFY2(std::abs(length - 96'000 / speed) < 1500, qPrintable(QString::number(length)));
        QVERIFY2(std::abs(pitchHz(result) - 440.0) < 5.0,
                 qPrintable(QString::number(pitchHz(result))));
        float loudest = 0.0F;
        for (const float sample : result)
            loudest = std::max(loudest, std::abs(sample));
        QVERIFY2(loudest > 0.45F && loudest < 0.55F, qPrintable(QString::number(loudest)));
    }

    void anImpossibleSpeedIsClamped()
    {
        const std::vector<float> samples = tone(48'000, 440.0);
        QCOMPARE(stretched(samples, 9.0).size(), stretched(samples, 2.0).size());
        QCOMPARE(stretched(samples, 0.01).size(), stretched(samples, 0.5).size());
    }

    void restartingForgetsEarlierSamples()
    {
        const std::vector<float> samples = tone(9'600, 440.0);
        std::size_t place = 0;
        TimeStretch stretch(sourceOf(samples, place));
        stretch.restart(1.5);
        std::vector<float> part(2000);
        stretch.read(part);
        place = 0;
        stretch.restart(1.0);
        stretch.read(part);
        QVERIFY(std::equal(part.begin(), part.end(), samples.begin()));
    }

    void emptyInputStaysEmpty()
    {
        QVERIFY(stretched({}, 1.5).empty());
        QCOMPARE(stretched(tone(3, 440.0), 2.0).size(), std::size_t(6));
    }
};

QTEST_GUILESS_MAIN(TestTimeStretch)
#include "test_time_stretch.moc"
