// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/video_file_source.h"
#include "core/sound/clip_sound.h"
#include "core/soundtrack/soundtrack_writer.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <ebur128.h>
#include <numbers>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kClipS = 12.0; ///< as clip() makes it

std::vector<float> soundOf(const QString& path)
{
    std::vector<float> samples;
    const std::unique_ptr<ClipSound> sound = ClipSound::open(path);
    if (!sound)
        return samples;
    std::vector<float> part(48000);
    while (const std::size_t count = sound->read(part))
        samples.insert(samples.end(), part.begin(),
                       part.begin() + static_cast<std::ptrdiff_t>(count));
    return samples;
}

double loudnessOf(const std::vector<float>& samples)
{
    ebur128_state* state = ebur128_init(2, ClipSound::kRateHz, EBUR128_MODE_I);
    ebur128_add_frames_float(state, samples.data(), samples.size() / 2);
    double loudness = 0.0;
    ebur128_loudness_global(state, &loudness);
    ebur128_destroy(&state);
    return loudness;
}

/// How loud a tone is in a second of the left channel, in dB (Goertzel).
double toneDb(const std::vector<float>& samples, double atS, double hertz)
{
    const auto from = static_cast<std::size_t>(atS * ClipSound::kRateHz) * 2;
    const std::size_t count = ClipSound::kRateHz;
    double real = 0.0;
    double imaginary = 0.0;
    for (std::size_t i = 0; i < count && from + 2 * i < samples.size(); ++i) {
        const double angle =
            2.0 * std::numbers::pi * hertz * static_cast<double>(i) / ClipSound::kRateHz;
        real += static_cast<double>(samples[from + 2 * i]) * std::cos(angle);
        imaginary += static_cast<double>(samples[from + 2 * i]) * std::sin(angle);
    }
    const double amplitude = 2.0 * std::hypot(real, imaginary) / static_cast<double>(count);
    return 20.0 * std::log10(std::max(amplitude, 1e-6));
}

} // namespace

class TestSoundtrackWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
        m_low = music(u"low.flac"_s, u"sine=500:d=40"_s);
        m_high = music(u"high.flac"_s, u"sine=2000:d=40"_s);
        m_mp4 = clip(u"clip.mp4"_s, h264() + words("-c:a aac"));
    }

    void cleanup()
    {
        for (const QString& name : outputs())
            QFile::remove(m_out.filePath(name));
    }

    void resultIsAsLongAsTheClipAndAsLoudAsItShouldBe_data()
    {
        QTest::addColumn<QString>("clipName");
        QTest::addColumn<QStringList>("coding");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("H.264 in mp4")
            << u"a.mp4"_s << h264() + words("-c:a aac") << u"out.mp4"_s << true;
        QTest::newRow("H.264 in Matroska to mp4")
            << u"a.mkv"_s << h264() + words("-c:a libopus") << u"out.mp4"_s << true;
        QTest::newRow("H.264 in MPEG-TS to mp4")
            << u"a.ts"_s << h264() + words("-c:a aac") << u"out.mp4"_s << true;
        QTest::newRow("silent mp4") << u"b.mp4"_s << h264() + words("-an") << u"out.mp4"_s << true;
        QTest::newRow("VP8 in webm")
            << u"a.webm"_s << vp8() + words("-c:a libopus") << u"out.webm"_s << true;
        QTest::newRow("VP8 to mp4")
            << u"a.webm"_s << vp8() + words("-c:a libopus") << u"out.mp4"_s << false;
        QTest::newRow("H.264 to webm")
            << u"a.mp4"_s << h264() + words("-c:a aac") << u"out.webm"_s << false;
        QTest::newRow("MPEG-4 in AVI")
            << u"a.avi"_s << words("-c:v mpeg4 -c:a libmp3lame") << u"out.mp4"_s << false;
    }

    void resultIsAsLongAsTheClipAndAsLoudAsItShouldBe()
    {
        QFETCH(QString, clipName);
        QFETCH(QStringList, coding);
        QFETCH(QString, target);
        QFETCH(bool, isCopied);
        const QString source = clip(clipName, coding);
        QVERIFY(!source.isEmpty());
        const QString path = m_out.filePath(target);
        const SoundtrackResult result = writeSoundtrack(request(source), path);
        QCOMPARE(result.picturesCopied, isCopied);
        QCOMPARE(outputs(), QStringList{target});
        QVERIFY2(std::abs(result.durationS - kClipS) < 0.1,
                 qPrintable(QString::number(result.durationS)));

        VideoFileSource before(source);
        VideoFileSource after(path);
        QVERIFY2(std::abs(after.info().durationS - kClipS) < 0.1,
                 qPrintable(QString::number(after.info().durationS)));
        QCOMPARE(after.info().size, before.info().size);
        Frame one;
        Frame other;
        std::int64_t frames = 0;
        while (before.read(one)) {
            QVERIFY2(after.read(other), qPrintable(QString::number(frames)));
            QVERIFY(std::abs(one.timestampMs - other.timestampMs) <= 2);
            ++frames;
        }
        QVERIFY(!after.read(other));
        QVERIFY2(after.warning().isEmpty(), after.warning().english().c_str());

        const std::vector<float> samples = soundOf(path);
        const double soundS = static_cast<double>(samples.size()) / 2 / ClipSound::kRateHz;
        QVERIFY2(std::abs(soundS - kClipS) < 0.1, qPrintable(QString::number(soundS)));
        const double loudness = loudnessOf(samples);
        QVERIFY2(std::abs(loudness - kSoundtrackLufs) < 1.0, qPrintable(QString::number(loudness)));
        QVERIFY(std::abs(result.loudnessLufs - kSoundtrackLufs) < 0.5);
    }

    void peaksAreLimitedAtTheSameLoudness()
    {
        const QString clicks =
            music(u"clicks.flac"_s, u"aevalsrc='if(lt(mod(t,1),0.03),0.9*sin(2*PI*900*t),"
                                    "0.002*sin(2*PI*300*t))':s=48000:d=40"_s);
        SoundtrackRequest asked = request(m_mp4, OwnSound::Off);
        for (SoundtrackTrack& track : asked.tracks)
            track.file = clicks;
        const QString path = m_out.filePath(u"peaks.mp4"_s);
        writeSoundtrack(asked, path);
        const std::vector<float> samples = soundOf(path);
        const double loudness = loudnessOf(samples);
        QVERIFY2(std::abs(loudness - kSoundtrackLufs) < 1.0, qPrintable(QString::number(loudness)));
        float peak = 0.0F;
        for (const float sample : samples)
            peak = std::max(peak, std::abs(sample));
        QVERIFY2(peak < 1.0F, qPrintable(QString::number(static_cast<double>(peak))));
    }

    void tracksFadeIntoEachOther()
    {
        const QString path = m_out.filePath(u"two.mp4"_s);
        writeSoundtrack(request(m_mp4, OwnSound::Off), path);
        const std::vector<float> samples = soundOf(path);
        QVERIFY(toneDb(samples, 2.0, 500.0) - toneDb(samples, 2.0, 2000.0) > 30.0);
        QVERIFY(toneDb(samples, 8.0, 2000.0) - toneDb(samples, 8.0, 500.0) > 30.0);
        // In the middle of the fade both are there, each 3 dB down.
        QVERIFY(toneDb(samples, 5.5, 2000.0) > -30.0);
        QVERIFY(toneDb(samples, 5.5, 500.0) > -30.0);
        // The ends are faded.
        QVERIFY(std::abs(samples[20]) < 0.01F);
        QVERIFY(std::abs(samples[samples.size() - 20]) < 0.01F);
    }

    void ownSoundIsLoweredKeptOrLeftOut()
    {
        const auto ownDb = [&](OwnSound choice) {
            const QString path = m_out.filePath(u"own.mp4"_s);
            const SoundtrackResult result = writeSoundtrack(request(m_mp4, choice), path);
            if (result.hasOwnSound != (choice != OwnSound::Off))
                return 0.0;
            const std::vector<float> samples = soundOf(path);
            return toneDb(samples, 3.0, 300.0) - toneDb(samples, 3.0, 500.0);
        };
        const double kept = ownDb(OwnSound::Keep);
        const double ducked = ownDb(OwnSound::Duck);
        const double off = ownDb(OwnSound::Off);
        QVERIFY2(kept > -6.0 && kept < 6.0, qPrintable(QString::number(kept)));
        QVERIFY2(kept - ducked > 10.0 && kept - ducked < 20.0,
                 qPrintable(QString::number(kept - ducked)));
        QVERIFY2(off < -40.0, qPrintable(QString::number(off)));
    }

    void shortFileIsLooped()
    {
        const QString jingle = music(u"jingle.wav"_s, u"sine=500:d=1.5"_s);
        SoundtrackRequest asked = request(m_mp4, OwnSound::Off);
        asked.tracks[0].file = jingle;
        asked.tracks[0].lengthS = 1.5;
        asked.plan = {{0, 0.0, kClipS, 0.0, 0.1, 0.1, true}};
        const QString path = m_out.filePath(u"loop.mp4"_s);
        writeSoundtrack(asked, path);
        const std::vector<float> samples = soundOf(path);
        for (const double atS : {1.0, 4.3, 7.1, 10.4})
            QVERIFY2(toneDb(samples, atS, 500.0) > -25.0, qPrintable(QString::number(atS)));
    }

    void musicBeginsAtItsInPoint()
    {
        const QString turning = music(
            u"turning.ogg"_s, u"aevalsrc='0.3*sin(2*PI*if(lt(t,20),500,2000)*t)':s=44100:d=40"_s);
        SoundtrackRequest asked = request(m_mp4, OwnSound::Off);
        asked.tracks[0].file = turning;
        asked.plan = {{0, 0.0, kClipS, 14.0, 0.1, 0.1, false}};
        const QString path = m_out.filePath(u"in.webm"_s);
        asked.clip = clip(u"a.webm"_s, vp8() + words("-c:a libopus"));
        writeSoundtrack(asked, path);
        const std::vector<float> samples = soundOf(path);
        QVERIFY(toneDb(samples, 4.9, 500.0) > toneDb(samples, 4.9, 2000.0) + 20.0);
        QVERIFY(toneDb(samples, 6.1, 2000.0) > toneDb(samples, 6.1, 500.0) + 20.0);
    }

    void turnedPicturesStayTurned()
    {
        const QString plain = clip(u"plain.mp4"_s, h264() + words("-an"));
        const QString source =
            m_maker.ffmpeg(QStringList{u"-i"_s, plain} + words("-c copy -metadata:s:v:0 rotate=90"),
                           u"turned.mp4"_s);
        const cv::Size size = VideoFileSource(source).info().size;
        QCOMPARE(size, cv::Size(120, 160));
        for (const QString& name : {u"turned.mp4"_s, u"turned.webm"_s}) {
            const SoundtrackResult result = writeSoundtrack(request(source), m_out.filePath(name));
            QCOMPARE(result.picturesCopied, name.endsWith(u"mp4"_s));
            QCOMPARE(VideoFileSource(m_out.filePath(name)).info().size, size);
        }
    }

    void progressRunsToTheEnd()
    {
        std::vector<double> shares;
        writeSoundtrack(request(m_mp4), m_out.filePath(u"progress.mp4"_s),
                        [&](double share) { shares.push_back(share); });
        QVERIFY(shares.size() > 20);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
        QVERIFY(shares.front() < 0.1);
    }

    void cancelledLeavesNothing_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("while it is measured") << 0.1;
        QTest::newRow("while it is written") << 0.7;
        QTest::newRow("at the very end") << 1.0;
    }

    void cancelledLeavesNothing()
    {
        QFETCH(double, share);
        const QString path = m_out.filePath(u"kept.mp4"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") == 9);
        old.close();
        std::stop_source stop;
        const auto stopThen = [&](double done) {
            if (done >= share)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 writeSoundtrack(request(m_mp4), path, stopThen, stop.get_token()));
        QCOMPARE(outputs(), QStringList{u"kept.mp4"_s});
        QCOMPARE(bytesOf(path), QByteArray("as it was"));
    }

    void fullDiskLeavesNothing_data()
    {
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("at once") << qulonglong(100);
        QTest::newRow("in the middle") << qulonglong(150'000);
        QTest::newRow("at the end") << qulonglong(1);
    }

    void fullDiskLeavesNothing()
    {
        QFETCH(qulonglong, bytes);
        const QString path = m_out.filePath(u"full.mp4"_s);
        if (bytes == 1) {
            writeSoundtrack(request(m_mp4), path);
            bytes = static_cast<qulonglong>(QFileInfo(path).size()) - 100;
            QFile::remove(path);
        }
        QByteArray refusal;
        {
            const FileSizeLimit disk(bytes);
            refusal = refusalOf<FileError>([&] { writeSoundtrack(request(m_mp4), path); });
        }
        QVERIFY2(refusal.contains("full.mp4") && refusal.contains("cannot grow any larger"),
                 refusal);
        QCOMPARE(outputs(), QStringList());
    }

    void unwritableTargetIsReportedAtOnce()
    {
        const auto refusal = [&](const QString& target) {
            return refusalOf<Error>([&] { checkSoundtrackTarget(m_mp4, target); });
        };
        QVERIFY(refusal(m_out.filePath(u"a.mkv"_s)).contains(".mp4 or .webm"));
        QVERIFY(refusal(m_mp4).contains("the clip itself"));
        QVERIFY(refusal(m_out.filePath(u"none/a.mp4"_s)).contains("none/a.mp4"));
        QVERIFY(QDir(m_out.path()).mkdir(u"folder.mp4"_s));
        QVERIFY(refusal(m_out.filePath(u"folder.mp4"_s)).contains("not a regular file"));
        QVERIFY(QDir(m_out.path()).rmdir(u"folder.mp4"_s));
        QVERIFY(refusal(m_out.filePath(u"a.mp4"_s)).isEmpty());
        QCOMPARE(outputs(), QStringList());
    }

    void pictureAndSilenceAreRefused()
    {
        const QString path = m_out.filePath(u"a.mp4"_s);
        const QString picture = m_maker.standard(u"one.png"_s, words("-frames:v 1"));
        QVERIFY(!refusalOf<FileError>([&] { writeSoundtrack(request(picture), path); }).isEmpty());
        const QString one = m_maker.standard(u"one.mp4"_s, words("-frames:v 1"));
        QVERIFY(refusalOf<FileError>([&] {
                    writeSoundtrack(request(one), path);
                }).contains("single picture"));
        SoundtrackRequest silent = request(m_mp4, OwnSound::Off);
        const QString list = m_maker.file(u"list.mp3"_s, "#EXTM3U\nhttp://example.org/a.mp3\n");
        for (SoundtrackTrack& track : silent.tracks)
            track.file = list;
        QVERIFY(refusalOf<FileError>([&] { writeSoundtrack(silent, path); }).contains("silent"));
        QCOMPARE(outputs(), QStringList());
    }

    void namesOfOwnSoundReadBack()
    {
        for (const OwnSound choice : {OwnSound::Duck, OwnSound::Keep, OwnSound::Off})
            QCOMPARE(ownSoundFromName(ownSoundName(choice)), std::optional(choice));
        QVERIFY(!ownSoundFromName("loud"));
    }

private:
    QStringList outputs() const
    {
        return QDir(m_out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QString music(const QString& name, const QString& source) const
    {
        return m_maker.ffmpeg(words("-f lavfi -i") + QStringList{source}, name);
    }

    /// Its own sound is a tone of 300 Hz.
    QString clip(const QString& name, const QStringList& coding) const
    {
        return m_maker.ffmpeg(
            words("-f lavfi -i testsrc2=s=160x120:r=25:d=12 -f lavfi -i sine=300:d=12") + coding,
            name);
    }

    /// First the low tone, then from second 6 the high one.
    SoundtrackRequest request(const QString& source, OwnSound ownSound = OwnSound::Duck) const
    {
        SoundtrackRequest asked;
        asked.clip = source;
        asked.tracks = {{0, u"Low"_s, {}, m_low, 0.0, 40.0, 3.0, {}},
                        {1, u"High"_s, {}, m_high, 0.0, 40.0, 3.0, {}}};
        asked.plan = {{0, 0.0, 7.0, 0.0, 0.5, 2.0, false}, {1, 5.0, 7.0, 5.0, 2.0, 2.0, false}};
        asked.ownSound = ownSound;
        return asked;
    }

    ClipMaker m_maker;
    QTemporaryDir m_out;
    QString m_low;
    QString m_high;
    QString m_mp4;
};

QTEST_GUILESS_MAIN(TestSoundtrackWriter)
#include "test_soundtrack_writer.moc"
