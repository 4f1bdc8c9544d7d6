// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/sound/sound_file.h"
#include "tests/core/sound/synthesis.h"
#include "tests/support/ffmpeg.h"
#include "tests/support/installed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// The strongest of the given frequencies, by correlation with sines.
double pitchOf(const Samples& samples, const std::vector<double>& among)
{
    double best = 0.0;
    double most = -1.0;
    for (const double hz : among) {
        double re = 0.0;
        double im = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double phase =
                2.0 * std::numbers::pi * hz * static_cast<double>(i) / kSoundRateHz;
            re += samples[i] * std::cos(phase);
            im += samples[i] * std::sin(phase);
        }
        if (std::hypot(re, im) > most) {
            most = std::hypot(re, im);
            best = hz;
        }
    }
    return best;
}

} // namespace

class TestSoundFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        // 30 s each of 300, 600 and 1200 Hz, in two channels.
        m_master = m_folder.filePath(u"master.wav"_s);
        QVERIFY(ffmpeg(
            words("-f lavfi -i sine=300:d=30 -f lavfi -i sine=600:d=30 -f lavfi -i sine=1200:d=30 "
                  "-filter_complex concat=n=3:v=0:a=1 -ac 2 -ar 44100") +
            QStringList{m_master}));
    }

    void everyFormatIsDecodedWhereItIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp3") << u"a.mp3"_s << words("-b:a 96k");
        QTest::newRow("mp3, VBR without index") << u"b.mp3"_s << words("-q:a 5 -write_xing 0");
        QTest::newRow("flac") << u"a.flac"_s << QStringList();
        QTest::newRow("ogg") << u"a.ogg"_s << words("-c:a libvorbis");
        QTest::newRow("opus") << u"a.opus"_s << words("-c:a libopus");
        QTest::newRow("m4a") << u"a.m4a"_s << words("-c:a aac");
        QTest::newRow("aac") << u"a.aac"_s << words("-c:a aac");
        QTest::newRow("wma") << u"a.wma"_s << words("-c:a wmav2");
        QTest::newRow("wav") << u"a.wav"_s << QStringList();
        QTest::newRow("aiff") << u"a.aiff"_s << QStringList();
        QTest::newRow("wavpack") << u"a.wv"_s << QStringList();
        QTest::newRow("48 kHz, 24 bit, mono")
            << u"c.flac"_s << words("-ar 48000 -sample_fmt s32 -ac 1");
    }

    void everyFormatIsDecodedWhereItIsAsked()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const QString path = m_folder.filePath(name);
        QVERIFY(ffmpeg(QStringList{u"-i"_s, m_master} + options + QStringList{path}));
        SoundFile file(path);
        // Without an index the duration is estimated from the size and the first frames' bit rate.
        const double tolerance = options.contains(u"-write_xing"_s) ? 10.0 : 2.5;
        QVERIFY2(std::abs(file.durationS() - 90.0) < tolerance,
                 qPrintable(QString::number(file.durationS())));
        const QByteArray hash = file.audioHash();
        QCOMPARE(hash.size(), 32);
        const std::vector<double> tones = {300.0, 600.0, 1200.0};
        const std::vector<std::pair<double, double>> places = {
            {40.0, 600.0}, {70.0, 1200.0}, {5.0, 300.0}};
        for (const auto& [startS, hz] : places) {
            const Samples heard = file.samples({startS, 10.0});
            QVERIFY2(std::abs(static_cast<double>(heard.size()) - 220500.0) < 3000.0,
                     qPrintable(QString::number(heard.size())));
            QCOMPARE(pitchOf(heard, tones), hz);
        }
        const auto excerpts = file.excerpts();
        QCOMPARE(excerpts.size(), std::size_t{3});
        QCOMPARE(pitchOf(excerpts[0], tones), 300.0);
        QCOMPARE(pitchOf(excerpts[1], tones), 600.0);
        QCOMPARE(pitchOf(excerpts[2], tones), 1200.0);
        QCOMPARE(SoundFile(path).audioHash(), hash);
    }

    void wmaIsHeardFromThePlaceAskedFor()
    {
        // At t seconds the pitch is 100 + 20 t Hz.
        const QString path = m_folder.filePath(u"sweep.wma"_s);
        QVERIFY(ffmpeg(
            words("-f lavfi -i aevalsrc=0.5*sin(2*PI*(100*t+10*t*t)):d=90:s=44100 -c:a wmav2") +
            QStringList{path}));
        SoundFile file(path);
        for (const double startS : {40.0, 29.0, 83.1, 5.0, 21.7}) {
            const Samples heard = file.samples({startS, 2.0});
            QCOMPARE(heard.size(), samplesIn(2.0));
            std::vector<std::size_t> crossings;
            for (std::size_t i = 1; i < heard.size(); ++i)
                if (heard[i - 1] < 0.0F && heard[i] >= 0.0F)
                    crossings.push_back(i);
            QVERIFY(crossings.size() > 2);
            const auto first = static_cast<double>(crossings.front()) / kSoundRateHz;
            const auto last = static_cast<double>(crossings.back()) / kSoundRateHz;
            const double hz = static_cast<double>(crossings.size() - 1) / (last - first);
            const double errorS = (hz - 100.0) / 20.0 - (startS + (first + last) / 2.0);
            // The encoder delays the sound by one block of 46 ms.
            QVERIFY2(std::abs(errorS) < 0.06, qPrintable(QString::number(errorS)));
        }
    }

    void soundWithoutChannelLayoutIsResampledInOnePiece_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("wav") << u"plain.wav"_s;
        QTest::newRow("au") << u"plain.au"_s;
    }

    void soundWithoutChannelLayoutIsResampledInOnePiece()
    {
        QFETCH(QString, name); // its header gives a number of channels only
        const QString path = m_folder.filePath(name);
        const QString flac = m_folder.filePath(u"plain.flac"_s);
        QVERIFY(ffmpeg({u"-i"_s, m_master, u"-t"_s, u"3"_s, path}));
        QVERIFY(ffmpeg({u"-i"_s, m_master, u"-t"_s, u"3"_s, flac}));
        const Samples heard = SoundFile(path).samples({0.0, 2.0});
        const Samples wanted = SoundFile(flac).samples({0.0, 2.0});
        QCOMPARE(heard.size(), wanted.size());
        float most = 0.0F;
        for (std::size_t i = 0; i < heard.size(); ++i)
            most = std::max(most, std::abs(heard[i] - wanted[i]));
        QVERIFY2(most < 1e-3F, qPrintable(QString::number(most)));
    }

    void hashIsOfTheSoundAndNotOfTheTags()
    {
        for (const QString& ending : {u"mp3"_s, u"flac"_s, u"m4a"_s, u"ogg"_s, u"wav"_s}) {
            const QString plain = m_folder.filePath(u"plain."_s + ending);
            const QString tagged = m_folder.filePath(u"tagged."_s + ending);
            QVERIFY(ffmpeg({u"-i"_s, m_master, u"-t"_s, u"8"_s, plain}));
            QVERIFY(ffmpeg({u"-i"_s, plain, u"-c"_s, u"copy"_s, u"-metadata"_s,
                            u"title="_s + QString(3000, u'x'), tagged}));
            QVERIFY(QFile(plain).size() != QFile(tagged).size());
            QCOMPARE(SoundFile(plain).audioHash(), SoundFile(tagged).audioHash());
        }
        QVERIFY(SoundFile(m_folder.filePath(u"plain.mp3"_s)).audioHash() !=
                SoundFile(m_folder.filePath(u"plain.flac"_s)).audioHash());
    }

    void aTruncatedFileIsReadAsFarAsItGoes()
    {
        const QString whole = m_folder.filePath(u"whole.flac"_s);
        QVERIFY(ffmpeg({u"-i"_s, m_master, whole}));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 10)); // claims 90 s, contains 9
        const auto excerpts = SoundFile(whole).excerpts();
        std::size_t count = 0;
        for (const Samples& heard : excerpts)
            count += heard.size();
        QVERIFY(count > samplesIn(4.0));
    }

    void filesThatAreNotMusicAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray(5000, 'a');
        QTest::newRow("playlist") << QByteArray("#EXTM3U\nhttp://127.0.0.1/a.mp3\n");
        QTest::newRow("concat script") << QByteArray("ffconcat version 1.0\nfile master.wav\n");
        QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    }

    void filesThatAreNotMusicAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"no.mp3"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY_THROWS_EXCEPTION(FileError, SoundFile{path}.excerpts());
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, SoundFile(m_master, stop.get_token()));
    }

private:
    QTemporaryDir m_folder;
    QString m_master;
};

QTEST_GUILESS_MAIN(TestSoundFile)
#include "test_sound_file.moc"
