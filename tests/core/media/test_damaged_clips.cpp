// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QtTest>

#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

class TestDamagedClips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNotClipsAreRefusedWithNameAndCause_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("cause");

        const QString fifo = m_clips.path(u"fifo.mp4"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const QString sealed = m_clips.file(u"sealed.mp4"_s, "x");
        QFile::setPermissions(sealed, {});
        QByteArray noise(300000, '\0');
        std::mt19937 random(7);
        std::generate(noise.begin(), noise.end(), [&] { return static_cast<char>(random()); });

        QTest::newRow("missing") << m_clips.path(u"none.mp4"_s) << u"does not exist"_s;
        QTest::newRow("no name") << QString() << u"does not exist"_s;
        QTest::newRow("behind a file")
            << m_clips.file(u"plain"_s, "x") + u"/clip.mp4"_s << u"does not exist"_s;
        QTest::newRow("folder") << m_clips.path(u"."_s) << u"folder"_s;
        QTest::newRow("pipe") << fifo << u"pipe"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"device"_s;
        QTest::newRow("empty") << m_clips.file(u"empty.mp4"_s, {}) << u"empty"_s;
        QTest::newRow("one byte") << m_clips.file(u"one.mp4"_s, "x") << u"not a video"_s;
        QTest::newRow("text") << m_clips.file(u"text.mp4"_s,
                                              QByteArray("plain words\n").repeated(99))
                              << u"not a video"_s;
        QTest::newRow("text that begins like a bitmap")
            << m_clips.file(u"bm.mp4"_s, QByteArray("BM is short for bitmap. ").repeated(9))
            << u"not a video"_s;
        QTest::newRow("zeros") << m_clips.file(u"zero.mp4"_s, QByteArray(300000, '\0'))
                               << u"not a video"_s;
        QTest::newRow("noise") << m_clips.file(u"noise.mkv"_s, noise) << u"not a video"_s;
        if (::geteuid() != 0) {
            QTest::newRow("not allowed") << sealed << u"not allowed"_s;
        }
    }

    void filesThatAreNotClipsAreRefusedWithNameAndCause()
    {
        QFETCH(QString, path);
        QFETCH(QString, cause);
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(cause), qPrintable(sentence));
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
    }

    void picturesOfAnUnknownKindAreRefused()
    {
        needFfmpeg();
        const QString path =
            m_clips.standard(u"four%2bits.nut"_s, words("-c:v rawvideo -pix_fmt bgr4"));
        QVERIFY(!path.isEmpty());
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(path) && sentence.contains(u"bgr4"_s), qPrintable(sentence));
    }

    void playlistsAndScriptsAreNotFollowed_data()
    {
        needFfmpeg();
        QTest::addColumn<QByteArray>("text");
        const QByteArray clip = m_clips.standard(u"good.ts"_s, h264()).toUtf8();
        QTest::newRow("m3u8") << QByteArray("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n"
                                            "#EXTINF:1.2,\n" +
                                            clip + "\n#EXT-X-ENDLIST\n");
        QTest::newRow("concat") << QByteArray("ffconcat version 1.0\nfile '" + clip + "'\n");
        QTest::newRow("dash") << QByteArray(
            "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" "
            "type=\"static\" mediaPresentationDuration=\"PT1S\" profiles=\"urn:mpeg:dash:profile:"
            "isoff-on-demand:2011\"><Period><AdaptationSet><Representation id=\"1\" "
            "bandwidth=\"1\"><BaseURL>" +
            clip + "</BaseURL></Representation></AdaptationSet></Period></MPD>\n");
    }

    void playlistsAndScriptsAreNotFollowed()
    {
        QFETCH(QByteArray, text);
        const QString sentence = refusal(m_clips.file(u"list.mp4"_s, text));
        QVERIFY2(sentence.contains(u"not a video"_s), qPrintable(sentence));
    }

    void soundAloneIsNotAClip()
    {
        needFfmpeg();
        const QStringList tone = words("-f lavfi -i sine=d=1");
        const QStringList cover = words("-f lavfi -i testsrc=d=1:r=1:s=64x64 -map 0 -map 1 "
                                        "-disposition:v attached_pic -c:v mjpeg");
        for (const QString& path :
             {m_clips.ffmpeg(tone, u"tone.m4a"_s), m_clips.ffmpeg(tone, u"tone.mp3"_s),
              m_clips.ffmpeg(tone, u"tone.wav"_s), m_clips.ffmpeg(tone, u"tone.ogg"_s),
              m_clips.ffmpeg(tone, u"tone.mkv"_s), m_clips.ffmpeg(tone + cover, u"cover.mp3"_s),
              m_clips.ffmpeg(tone + cover, u"cover.m4a"_s)}) {
            const QString sentence = refusal(path);
            QVERIFY2(sentence.contains(u"sound"_s) && sentence.contains(path),
                     qPrintable(path + sentence));
        }
    }

    void anMp4WithoutItsIndexIsRefused()
    {
        needFfmpeg();
        const QString whole = m_clips.standard(u"whole.mp4"_s, h264());
        const QString sentence = refusal(m_clips.cut(whole, 40, u"headless.mp4"_s));
        QVERIFY2(sentence.contains(u"cut off"_s), qPrintable(sentence));
    }

    void theSharedClipCutToFourTenthsIsRefused()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        const QString sentence = refusal(m_clips.cut(clip, 40, u"shared.mp4"_s));
        QVERIFY2(sentence.contains(u"cut off"_s), qPrintable(sentence));
    }

    void aClipWithNoPictureLeftIsRefused()
    {
        needFfmpeg();
        const QString whole =
            m_clips.standard(u"fast.mp4"_s, h264() + words("-movflags +faststart"));
        const QByteArray bytes = bytesOf(whole);
        const QString path =
            m_clips.file(u"nothing.mp4"_s, bytes.left(bytes.indexOf("mdat") + 4 + 10));
        const QString sentence = refusal(path);
        QVERIFY2(sentence.contains(u"not one of its pictures"_s), qPrintable(sentence));
    }

    void aTruncatedClipIsReadUpToTheCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");

        const QStringList sound = words("-f lavfi -i sine=d=6 -c:a aac");
        QTest::newRow("mp4") << u"b.mp4"_s << h264() + words("-movflags +faststart");
        QTest::newRow("mp4 with sound")
            << u"s.mp4"_s << sound + h264() + words("-movflags +faststart");
        QTest::newRow("mkv") << u"b.mkv"_s << h264();
        QTest::newRow("mkv with sound") << u"s.mkv"_s << sound + h264();
        QTest::newRow("webm") << u"b.webm"_s << vp8();
        QTest::newRow("webm written to a pipe, without a length")
            << u"p.webm"_s << vp8() + words("-seekable 0");
        QTest::newRow("mkv of a live stream, without sizes")
            << u"l.mkv"_s << h264() + words("-live 1 -seekable 0");
        QTest::newRow("avi") << u"b.avi"_s << words("-c:v mpeg4 -q:v 2");
        QTest::newRow("mp4 in fragments")
            << u"f.mp4"_s << h264() + words("-movflags frag_keyframe+empty_moov");
    }

    void aTruncatedClipIsReadUpToTheCut()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        needFfmpeg();
        const QString whole = m_clips.standard(name, options, u"loop=4:30"_s);
        QVERIFY(!whole.isEmpty());
        const auto intact = openClip(whole);
        const std::size_t all = readAll(*intact).size();
        QCOMPARE(all, std::size_t{ClipMaker::kFrames} * 5);
        QVERIFY(intact->warning().isEmpty());

        const QString cut = m_clips.cut(whole, 60, u"cut-"_s + name);
        const auto source = openClip(cut);
        QVERIFY(source->warning().isEmpty());
        const auto frames = readAll(*source);
        QVERIFY2(frames.size() > all * 3 / 10 && frames.size() < all * 8 / 10,
                 qPrintable(QString::number(frames.size())));
        const int n = static_cast<int>(frames.size()) - 1;
        QVERIFY(std::abs(middleGrey(frames.back().image) -
                         (40 + ClipMaker::kGreyStep * (n % ClipMaker::kFrames))) <= 8);
        QVERIFY2(translated(source->warning()).contains(cut), source->warning().english().c_str());
        QVERIFY(translated(source->warning()).contains(u"breaks off"_s));
    }

    void aMissingShortEndIsNoticed()
    {
        needFfmpeg();
        for (const char* name : {"e.mkv", "e.webm"}) {
            const QString file = QString::fromLatin1(name);
            const QString whole =
                m_clips.standard(file, file.endsWith(u".webm"_s) ? vp8() : h264());
            const auto source = openClip(m_clips.cut(whole, 95, u"cut-"_s + file));
            QVERIFY(!readAll(*source).empty());
            QVERIFY2(translated(source->warning()).contains(u"breaks off"_s), name);
        }
    }

    void intactClipsGiveNoWarning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("filter");

        const QStringList longSound = words("-f lavfi -i sine=d=5 -c:a");
        const QStringList shortSound = words("-f lavfi -i sine=d=0.3 -c:a");
        QTest::newRow("mp4, sound longer")
            << u"l.mp4"_s << longSound + words("aac") + h264() << QString();
        QTest::newRow("mkv, sound longer")
            << u"l.mkv"_s << longSound + words("aac") + h264() << QString();
        QTest::newRow("webm, sound longer")
            << u"l.webm"_s << longSound + words("libopus") + vp8() << QString();
        QTest::newRow("avi, sound longer")
            << u"l.avi"_s << longSound + words("mp3 -c:v mpeg4") << QString();
        QTest::newRow("mkv, sound shorter")
            << u"s.mkv"_s << shortSound + words("aac") + h264() << QString();
        QTest::newRow("mkv of three slides")
            << u"v.mkv"_s << h264() << u"select='lt(n,3)',setpts=N*4/TB,fps=25"_s;
        QTest::newRow("mkv, slides with times of their own")
            << u"w.mkv"_s << h264() + words("-fps_mode vfr") << u"select='lt(n,3)',setpts=N*4/TB"_s;
        QTest::newRow("mp4, slides with times of their own")
            << u"w.mp4"_s << h264() + words("-fps_mode vfr") << u"select='lt(n,3)',setpts=N*4/TB"_s;
        QTest::newRow("mp4, one frame")
            << u"one.mp4"_s << h264() + words("-frames:v 1") << QString();
        QTest::newRow("mp4, fragments and sound")
            << u"f.mp4"_s
            << shortSound + words("aac") + h264() + words("-movflags frag_keyframe+empty_moov")
            << QString();
        QTest::newRow("mkv written to a pipe, without a length")
            << u"live.mkv"_s << h264() + words("-live 1") << QString();
        QTest::newRow("webm written to a pipe, without a length")
            << u"pipe.webm"_s << vp8() + words("-seekable 0") << QString();
        QTest::newRow("mkv of a live stream, without sizes")
            << u"sizeless.mkv"_s
            << shortSound + words("aac") + h264() + words("-live 1 -seekable 0") << QString();
        QTest::newRow("MPEG program stream")
            << u"p.mpg"_s << words("-c:v mpeg2video -q:v 2 -bf 2") << QString();
        QTest::newRow("flv") << u"p.flv"_s << h264() << QString();
    }

    void intactClipsGiveNoWarning()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(QString, filter);
        needFfmpeg();
        const QString path = m_clips.standard(name, options, filter);
        QVERIFY(!path.isEmpty());
        const auto source = openClip(path);
        QVERIFY(!readAll(*source).empty());
        QVERIFY(source->warning().isEmpty());
    }

    void aLongLastFrameGivesNoWarning()
    {
        // Matroska counts its time into the whole length, but does not say that it is this one's.
        needFfmpeg();
        const QString slides =
            m_clips.standard(u"slides.mp4"_s, words("-c:v libx264 -bf 0 -fps_mode vfr"),
                             u"select='lt(n,4)',setpts='if(lt(N,2),N*0.1,N*2-2)/TB'"_s);
        const QString path = m_clips.ffmpeg(
            words("-i") + QStringList{slides} +
                words("-c copy -bsf:v setts=duration=if(eq(N\\,3)\\,2000\\,DURATION)"),
            u"slides.mkv"_s);
        const auto source = openClip(path);
        QVERIFY(std::abs(source->info().durationS - 6.0) < 0.1);
        QCOMPARE(readAll(*source).size(), std::size_t{4});
        QVERIFY(source->warning().isEmpty());
    }

    void clipsCutOutOfLongerOnesGiveNoWarning()
    {
        needFfmpeg();
        const QString whole = m_clips.standard(u"long.mp4"_s, h264(), u"loop=4:30"_s);
        for (const char* name : {"part.mp4", "part.mkv", "part.ts"}) {
            const QString part =
                m_clips.ffmpeg(words("-ss 1.1 -i") + QStringList{whole} + words("-c copy -t 2.3"),
                               QString::fromLatin1(name));
            const auto source = openClip(part);
            const auto frames = readAll(*source);
            QVERIFY2(frames.size() > 50, name);
            QCOMPARE(frames.front().timestampMs, 0);
            QVERIFY(source->warning().isEmpty());
        }
    }

    void theSharedClipsGiveNoWarning()
    {
        const QList<std::pair<QString, std::size_t>> clips = {
            {u"single_face.mp4"_s, 72}, {u"no_face.mp4"_s, 95}, {u"face_noface.mov"_s, 169}};
        for (const auto& [name, count] : clips) {
            const auto source = openClip(faceFile(u"clips/"_s + name));
            std::size_t frames = 0;
            while (source->skip()) {
                ++frames;
            }
            QCOMPARE(frames, count);
            QVERIFY(source->warning().isEmpty());
        }
    }

    void damageInTheMiddleIsSkipped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("warned"); // others find their way back without a word
        QTest::newRow("mp4") << u"scar.mp4"_s << h264() << true;
        QTest::newRow("avi") << u"scar.avi"_s << words("-c:v mpeg4 -q:v 3 -g 12") << true;
        QTest::newRow("mkv") << u"scar.mkv"_s << h264() << false;
        QTest::newRow("MPEG-TS") << u"scar.ts"_s << h264() << false;
    }

    void damageInTheMiddleIsSkipped()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(bool, warned);
        needFfmpeg();
        QByteArray bytes =
            bytesOf(m_clips.standard(name, options, u"noise=alls=20:allf=t,loop=4:30"_s));
        const qsizetype middle = bytes.size() / 2;
        std::mt19937 random(3);
        for (qsizetype i = 0; i < bytes.size() / 20; ++i) {
            bytes[middle + i] = static_cast<char>(random());
        }
        const auto source = openClip(m_clips.file(name, bytes));
        const auto frames = readAll(*source);
        QVERIFY2(frames.size() > 75 && frames.size() < 150,
                 qPrintable(QString::number(frames.size())));
        QVERIFY2(frames.back().timestampMs > 5000, "does not go on behind the damage");
        if (warned) {
            QVERIFY2(translated(source->warning()).contains(u"damaged"_s),
                     source->warning().english().c_str());
        }
    }

    void randomDamageEndsInFramesOrARefusal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp4") << u"r.mp4"_s << h264();
        QTest::newRow("mkv") << u"r.mkv"_s << h264();
        QTest::newRow("avi") << u"r.avi"_s << words("-c:v mpeg4");
        QTest::newRow("webm") << u"r.webm"_s
                              << words("-c:v libvpx-vp9 -deadline realtime -cpu-used 8");
        QTest::newRow("gif") << u"r.gif"_s << QStringList();
    }

    void randomDamageEndsInFramesOrARefusal()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        needFfmpeg();
        const QByteArray whole = bytesOf(m_clips.standard(name, options, u"scale=64:48"_s));
        std::mt19937 random(11);
        for (int round = 0; round < 25; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 20; ++i) {
                // Half of the blows go to the headers and the index at both ends.
                const auto reach = static_cast<unsigned>(i % 2 == 0 ? 800 : bytes.size());
                const auto at = static_cast<qsizetype>(random() % reach) % bytes.size();
                bytes[i % 4 == 0 ? bytes.size() - 1 - at : at] = static_cast<char>(random());
            }
            const QString path = m_clips.file(u"blow-"_s + name, bytes);
            try {
                const auto source = openClip(path);
                std::int64_t last = 0;
                for (const Frame& frame : readAll(*source)) {
                    QVERIFY(frame.timestampMs >= last);
                    QCOMPARE(frame.image.size(), source->info().size);
                    last = frame.timestampMs;
                }
            } catch (const FileError& error) {
                QVERIFY(QString::fromUtf8(error.what()).contains(path));
            }
        }
    }

    void ffmpegSaysNothingOnStandardError()
    {
        needFfmpeg();
        const QString whole =
            m_clips.standard(u"loud.mp4"_s, h264() + words("-movflags +faststart"));
        const QString cut = m_clips.cut(whole, 60, u"loud-cut.mp4"_s);
        const QString headless = m_clips.file(u"loud-headless.mp4"_s, bytesOf(whole).left(60));
        const QByteArray said = standardErrorOf(m_clips.path(u"stderr"_s), [&] {
            readAll(*openClip(cut));
            refusal(headless);
        });
        QCOMPARE(said, QByteArray());
    }

    void anyFileNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
             {u"größe 日本語 🎵.mp4"_s, u"a:b.mp4"_s, u"-i.mp4"_s, u"%03d.mp4"_s, u"%1 %2.mp4"_s,
              u"concat:a|b.mp4"_s, u"http:example.mp4"_s, u"it's \"it\".mp4"_s, u"two\nlines.mp4"_s,
              u"*?[x].mp4"_s, u"pipe:0.mp4"_s, u"no ending"_s, u"wrong ending.jpg"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void anyFileNameWillDo()
    {
        QFETCH(QString, name);
        needFfmpeg();
        if (!QFile::exists(m_clips.path(u"named.mp4"_s))) {
            m_clips.standard(u"named.mp4"_s, h264());
        }
        QVERIFY(QFile::copy(m_clips.path(u"named.mp4"_s), m_clips.path(name)));
        QCOMPARE(readAll(*openClip(m_clips.path(name))).size(), std::size_t{ClipMaker::kFrames});

        const QString home = QDir::currentPath();
        QDir::setCurrent(m_clips.path(u"."_s));
        const auto relative = openClip(name);
        QDir::setCurrent(home);
        QCOMPARE(relative->info().name, name);
        QCOMPARE(readAll(*relative).size(), std::size_t{ClipMaker::kFrames});

        const QString cut = m_clips.cut(m_clips.path(name), 40, name);
        QVERIFY(refusal(cut).contains(name));
    }

private:
    static void needFfmpeg()
    {
        if (!ClipMaker::haveFfmpeg()) {
            QSKIP("the ffmpeg command is not installed");
        }
    }

    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestDamagedClips)
#include "test_damaged_clips.moc"
