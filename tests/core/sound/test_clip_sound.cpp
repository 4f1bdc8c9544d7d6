// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/sound/clip_sound.h"
#include "tests/core/media/clip_maker.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kStepMs = 10.0;

QStringList clip(const QString& beeps, const QStringList& coding)
{
    return words("-f lavfi -i color=gray:s=160x120:r=25:d=4 -f lavfi -i") + QStringList{beeps} +
           coding;
}

/// Each second starts with a tenth of a second of tone.
const QString kBeeps = u"aevalsrc='if(lt(mod(t,1),0.1),0.5*sin(2*PI*1000*t),0)':s=44100:d=4"_s;

/// Whether there is sound in each interval of kStepMs.
std::vector<bool> sounding(const std::vector<float>& samples)
{
    const auto step = static_cast<std::size_t>(ClipSound::kRateHz * kStepMs / 1000.0) * 2;
    std::vector<bool> parts;
    for (std::size_t from = 0; from + step <= samples.size(); from += step) {
        float loudest = 0.0F;
        for (std::size_t i = from; i < from + step; ++i)
            loudest = std::max(loudest, std::abs(samples[i]));
        parts.push_back(loudest > 0.1F);
    }
    return parts;
}

/// Onsets of tones, in milliseconds from the first sample.
std::vector<double> beginnings(const std::vector<float>& samples)
{
    const std::vector<bool> parts = sounding(samples);
    std::vector<double> times;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] && (i == 0 || !parts[i - 1]))
            times.push_back(static_cast<double>(i) * kStepMs);
    return times;
}

std::vector<float> readTo(ClipSound& sound, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * ClipSound::kRateHz) * 2);
    samples.resize(sound.read(samples));
    return samples;
}

bool isNear(double one, double other)
{
    return std::abs(one - other) <= 2.0 * kStepMs;
}

} // namespace

class TestClipSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
    }

    void soundIsFoundAtEachPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("coding");
        QTest::newRow("mp4") << u"a.mp4"_s << h264() + words("-c:a aac");
        QTest::newRow("webm") << u"a.webm"_s << vp8() + words("-c:a libvorbis");
        QTest::newRow("mkv") << u"a.mkv"_s << h264() + words("-c:a flac");
        QTest::newRow("avi") << u"a.avi"_s << words("-c:v mpeg4 -g 50 -c:a pcm_s16le");
    }

    void soundIsFoundAtEachPlace()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, coding);
        const QString path = m_clips.ffmpeg(clip(kBeeps, coding), name);
        QVERIFY(!path.isEmpty());
        const auto sound = ClipSound::open(path);
        QVERIFY(sound);
        for (const std::int64_t place : {0, 2500, 700, 3900, 1000}) {
            sound->seek(place);
            const std::vector<float> samples = readTo(*sound, 5.0);
            const std::vector<double> found = beginnings(samples);
            const double lengthMs = 1000.0 * static_cast<double>(samples.size()) / 2 / 48000.0;
            QVERIFY2(std::abs(lengthMs - (4000.0 - static_cast<double>(place))) < 80.0,
                     qPrintable(QString::number(lengthMs)));
            std::size_t next = 0;
            for (std::int64_t beep = (place + 999) / 1000 * 1000; beep < 4000; beep += 1000) {
                QVERIFY(next < found.size());
                const auto expected = static_cast<double>(beep - place);
                QVERIFY2(isNear(found[next], expected),
                         qPrintable(u"%1 for %2"_s.arg(found[next]).arg(expected)));
                ++next;
            }
        }
    }

    void soundThatBeginsLaterWaitsInSilence()
    {
        // The pictures begin at 0, the sound at 1.3 s.
        const QString path = m_clips.ffmpeg(
            words("-f lavfi -i color=gray:s=160x120:r=25:d=4 -itsoffset 1.3 -f lavfi -i") +
                QStringList{kBeeps} + h264() + words("-c:a aac"),
            u"late.mp4"_s);
        const auto sound = ClipSound::open(path);
        QVERIFY(sound);
        const std::vector<double> found = beginnings(readTo(*sound, 3.0));
        QVERIFY(!found.empty());
        QVERIFY2(isNear(found.front(), 1300.0), qPrintable(QString::number(found.front())));
    }

    void aClipWithoutSoundHasNone()
    {
        QVERIFY(!ClipSound::open(m_clips.standard(u"mute.mp4"_s, h264())));
        QVERIFY(!ClipSound::open(m_clips.file(u"junk.mp4"_s, "this is no clip")));
        QVERIFY_THROWS_EXCEPTION(FileError, ClipSound::open(m_clips.path(u"nowhere.mp4"_s)));
    }

    void aTruncatedClipSoundsUpToTheCut()
    {
        const QString whole =
            m_clips.ffmpeg(clip(kBeeps, h264() + words("-c:a flac")), u"whole.mkv"_s);
        const auto sound = ClipSound::open(m_clips.cut(whole, 60, u"cut.mkv"_s));
        QVERIFY(sound);
        const std::vector<float> samples = readTo(*sound, 5.0);
        QVERIFY(!samples.empty());
        QVERIFY(samples.size() < std::size_t(5 * 48000 * 2));
    }

    void abortedReadingEnds()
    {
        bool isGivenUp = false;
        const QString path =
            m_clips.ffmpeg(clip(kBeeps, h264() + words("-c:a aac")), u"given_up.mp4"_s);
        const auto sound = ClipSound::open(path, [&] { return isGivenUp; });
        QVERIFY(sound);
        isGivenUp = true;
        QVERIFY(readTo(*sound, 4.0).size() < std::size_t(4 * 48000 * 2));
    }

private:
    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestClipSound)
#include "test_clip_sound.moc"
