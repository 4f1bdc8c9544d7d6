// SPDX-License-Identifier: MIT
#include "core/media/video_file_source.h"
#include "tests/core/media/clip_maker.h"

#include <QtTest>

#include <opencv2/core.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

/// Gives the first track of an mp4 another display matrix: tkhd holds it 40 bytes behind its name.
QByteArray withMatrix(QByteArray mp4, int a, int b, int c, int d)
{
    const qsizetype matrix = mp4.indexOf("tkhd") + 4 + 40;
    const int values[] = {a, b, 0, c, d};
    for (int i = 0; i < 5; ++i) {
        const auto fixed = static_cast<quint32>(values[i] * 65536);
        qToBigEndian(fixed, mp4.data() + matrix + qsizetype{4} * i);
    }
    return mp4;
}

} // namespace

class TestVideoFileSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg()) {
            QSKIP("the ffmpeg command is not installed");
        }
    }

    void everyFrameOfEveryContainerComesInOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");

        QTest::newRow("mp4 H.264") << u"a.mp4"_s << h264();
        QTest::newRow("mov HEVC") << u"a.mov"_s
                                  << words("-c:v libx265 -preset ultrafast -x265-params "
                                           "log-level=none -tag:v hvc1 -pix_fmt yuv420p");
        QTest::newRow("mov HEVC 10 bit") << u"b.mov"_s
                                         << words("-c:v libx265 -preset ultrafast -x265-params "
                                                  "log-level=none -pix_fmt yuv420p10le");
        QTest::newRow("webm VP9") << u"a.webm"_s
                                  << words("-c:v libvpx-vp9 -deadline realtime -cpu-used 8 "
                                           "-b:v 2M -pix_fmt yuv420p");
        QTest::newRow("mkv H.264") << u"a.mkv"_s << h264();
        QTest::newRow("avi H.264, which stores no times") << u"h.avi"_s << h264();
        QTest::newRow("avi MPEG-4") << u"a.avi"_s << words("-c:v mpeg4 -q:v 2");
        QTest::newRow("avi motion JPEG") << u"j.avi"_s << words("-c:v mjpeg -q:v 2");
        QTest::newRow("MPEG-TS") << u"a.ts"_s << h264();
        QTest::newRow("GIF") << u"a.gif"_s << QStringList();
        QTest::newRow("mp4 in fragments")
            << u"f.mp4"_s << h264() + words("-movflags frag_keyframe+empty_moov");
    }

    void everyFrameOfEveryContainerComesInOrder()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const int tolerance = name.endsWith(u".gif"_s) ? 36 : 5; // of 8 levels only
        const QString path = m_clips.standard(name, options);
        QVERIFY(!path.isEmpty());

        const auto source = openClip(path);
        QCOMPARE(source->info().name, path);
        QCOMPARE(source->info().size, cv::Size(160, 120));
        QVERIFY(std::abs(source->info().framesPerSecond - 25.0) < 0.6);

        const auto frames = readAll(*source);
        QCOMPARE(frames.size(), std::size_t{ClipMaker::kFrames});
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const auto n = static_cast<int>(i);
            QCOMPARE(frames[i].index, n);
            QVERIFY2(std::abs(frames[i].timestampMs - std::int64_t{40} * n) <= 1,
                     qPrintable(QString::number(frames[i].timestampMs)));
            QCOMPARE(corners(frames[i].image), u"RB.."_s);
            const int grey = middleGrey(frames[i].image);
            QVERIFY2(std::abs(grey - (40 + ClipMaker::kGreyStep * n)) <= tolerance,
                     qPrintable(QString::number(n) + u':' + QString::number(grey)));
        }
        QVERIFY(source->warning().isEmpty());
        Frame after;
        QVERIFY(!source->read(after));
    }

    void lengthIsKnownBeforeReading()
    {
        for (const char* name : {"l.mp4", "l.mkv", "l.webm", "l.avi", "l.ts"}) {
            const QString file = QString::fromLatin1(name);
            const auto options = file.endsWith(u".webm"_s) ? vp8() : h264();
            const auto source = openClip(m_clips.standard(file, options));
            QVERIFY2(std::abs(source->info().durationS - 1.2) < 0.1, name);
            QVERIFY2(std::abs(source->info().estimatedFrames - ClipMaker::kFrames) <= 2, name);
        }
    }

    void picturesAreTurnedUpright_data()
    {
        QTest::addColumn<QList<int>>("matrix");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("portrait");

        QTest::newRow("upright") << QList{1, 0, 0, 1} << u"RB.."_s << false;
        QTest::newRow("90 clockwise") << QList{0, 1, -1, 0} << u".R.B"_s << true;
        QTest::newRow("180") << QList{-1, 0, 0, -1} << u"..BR"_s << false;
        QTest::newRow("270 clockwise") << QList{0, -1, 1, 0} << u"B.R."_s << true;
        QTest::newRow("mirrored") << QList{-1, 0, 0, 1} << u"BR.."_s << false;
        QTest::newRow("mirrored and 90") << QList{0, 1, 1, 0} << u"R.B."_s << true;
    }

    void picturesAreTurnedUpright()
    {
        QFETCH(QList<int>, matrix);
        QFETCH(QString, expected);
        QFETCH(bool, portrait);
        const QByteArray plain = bytesOf(m_clips.standard(u"level.mp4"_s, h264()));
        const QString path = m_clips.file(
            u"turned.mp4"_s, withMatrix(plain, matrix[0], matrix[1], matrix[2], matrix[3]));

        VideoFileSource source(path);
        QCOMPARE(source.info().size, portrait ? cv::Size(120, 160) : cv::Size(160, 120));
        Frame frame;
        QVERIFY(source.skip());
        QVERIFY(source.read(frame));
        QCOMPARE(frame.image.size(), source.info().size);
        QCOMPARE(corners(frame.image), expected);
    }

    void unevenSizesLoseNoColumn()
    {
        const QString path = m_clips.standard(
            u"odd.mp4"_s, words("-c:v libx264 -crf 5 -pix_fmt yuv444p"), u"crop=157:119"_s);
        VideoFileSource source(path);
        Frame frame;
        QVERIFY(source.read(frame));
        QCOMPARE(frame.image.size(), cv::Size(157, 119));
        const auto last = frame.image.at<cv::Vec3b>(5, 156);
        QVERIFY(last[0] > 200 && last[2] < 60);
        const auto corner = frame.image.at<cv::Vec3b>(118, 156);
        QVERIFY(std::abs(corner[1] - 40) < 8);
    }

    void wideStoredPixelsBecomeSquare()
    {
        const auto wide = openClip(m_clips.standard(u"wide.mp4"_s, h264(), u"setsar=3/2"_s));
        QCOMPARE(wide->info().size, cv::Size(240, 120));
        const auto frames = readAll(*wide);
        QCOMPARE(frames.front().image.size(), cv::Size(240, 120));
        QCOMPARE(corners(frames.back().image), u"RB.."_s);

        const auto tall = openClip(m_clips.standard(u"tall.mp4"_s, h264(), u"setsar=1/2"_s));
        QCOMPARE(tall->info().size, cv::Size(160, 240));
    }

    void variableFrameRatesKeepTheirTimes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("mp4") << u"vfr.mp4"_s;
        QTest::newRow("mkv") << u"vfr.mkv"_s;
    }

    void variableFrameRatesKeepTheirTimes()
    {
        QFETCH(QString, name);
        const QString path = m_clips.standard(name, h264() + words("-fps_mode vfr"),
                                              u"select='lt(n,5)+not(mod(n,7))'"_s);
        const auto source = openClip(path);
        std::vector<std::int64_t> times;
        for (const Frame& frame : readAll(*source)) {
            times.push_back(frame.timestampMs);
        }
        const std::vector<std::int64_t> expected = {0, 40, 80, 120, 160, 280, 560, 840, 1120};
        QCOMPARE(times, expected);
        QVERIFY(source->warning().isEmpty());
    }

    void timesCountFromTheFirstFrame()
    {
        const QString path = m_clips.standard(
            u"late.mkv"_s, h264() + words("-output_ts_offset 7 -avoid_negative_ts disabled"));
        const auto source = openClip(path);
        const auto frames = readAll(*source);
        QCOMPARE(frames.front().timestampMs, 0);
        QCOMPARE(frames.back().timestampMs, 1160);
        QVERIFY(source->warning().isEmpty());
    }

    void skippingLeavesTheOtherFramesAsTheyAre()
    {
        const QString path = m_clips.standard(u"skip.mp4"_s, h264());
        const auto whole = openClip(path);
        const auto all = readAll(*whole);

        VideoFileSource source(path);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % 3 != 1) {
                QVERIFY(source.skip());
                continue;
            }
            Frame frame;
            QVERIFY(source.read(frame));
            QCOMPARE(frame.index, all[i].index);
            QCOMPARE(frame.timestampMs, all[i].timestampMs);
            QCOMPARE(cv::norm(frame.image, all[i].image, cv::NORM_INF), 0.0);
        }
        QVERIFY(!source.skip());
    }

    void seekingGivesTheSameFrameAsReading_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp4") << u"j.mp4"_s << h264();
        QTest::newRow("mp4, pictures that need those before a key picture")
            << u"o.mp4"_s << h264() + words("-bf 3 -x264-params open-gop=1");
        QTest::newRow("mp4 in fragments")
            << u"jf.mp4"_s << h264() + words("-movflags frag_keyframe+empty_moov");
        QTest::newRow("mkv") << u"j.mkv"_s << h264();
        QTest::newRow("webm") << u"j.webm"_s << vp8() + words("-g 10");
        QTest::newRow("webm written to a pipe, without an index")
            << u"jp.webm"_s << vp8() + words("-g 10 -seekable 0");
        QTest::newRow("avi") << u"j.avi"_s << words("-c:v mpeg4 -q:v 2 -g 10");
        QTest::newRow("MPEG-TS") << u"j.ts"_s << h264();
        QTest::newRow("GIF") << u"j.gif"_s << QStringList();
        QTest::newRow("H.264 alone") << u"j.h264"_s << h264();
    }

    void seekingGivesTheSameFrameAsReading()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const QString path = m_clips.standard(name, options, u"loop=2:30"_s);
        const auto whole = openClip(path);
        const auto all = readAll(*whole);
        QCOMPARE(all.size(), std::size_t{ClipMaker::kFrames} * 3);

        VideoFileSource source(path);
        const auto last = static_cast<int>(all.size()) - 1;
        for (const int wanted : {0, 1, 70, 13, 14, 40, 88, last, last, 2, 47, 46, 12, 0, last}) {
            const Frame& expected = all[static_cast<std::size_t>(wanted)];
            // A time between two frames means the later one.
            const std::int64_t time = expected.timestampMs - (wanted % 2 == 0 ? 0 : 10);
            QVERIFY(source.seek(time, {}));
            Frame frame;
            QVERIFY(source.read(frame));
            QCOMPARE(frame.timestampMs, expected.timestampMs);
            QCOMPARE(cv::norm(frame.image, expected.image, cv::NORM_INF), 0.0);
            QCOMPARE(source.read(frame), wanted != last);
            if (wanted != last) {
                const Frame& next = all[static_cast<std::size_t>(wanted) + 1];
                QCOMPARE(frame.timestampMs, next.timestampMs);
                QCOMPARE(cv::norm(frame.image, next.image, cv::NORM_INF), 0.0);
            }
        }
        Frame frame;
        QVERIFY(source.seek(999'000, {}));
        QVERIFY(source.read(frame));
        QCOMPARE(frame.timestampMs, all.back().timestampMs);
        QVERIFY(!source.read(frame));
        QVERIFY(source.warning().isEmpty());
    }

    void seekingCanBeAbortedBetweenFrames()
    {
        VideoFileSource source(m_clips.standard(u"given.avi"_s, words("-c:v mpeg4 -q:v 2")));
        int asked = 0;
        QVERIFY(source.seek(1000, [&asked] { return ++asked > 5; }));
        QCOMPARE(asked, 6);
        Frame frame;
        QVERIFY(source.read(frame));
        QCOMPARE(frame.timestampMs, 200);
    }

    void anImageThatIsKeptStaysAsItIs()
    {
        VideoFileSource source(m_clips.standard(u"kept.mp4"_s, h264()));
        Frame frame;
        QVERIFY(source.read(frame));
        const cv::Mat kept = frame.image;
        const cv::Mat copy = kept.clone();
        QVERIFY(source.read(frame));
        QVERIFY(cv::norm(frame.image, copy, cv::NORM_INF) > 0.0);
        QCOMPARE(cv::norm(kept, copy, cv::NORM_INF), 0.0);
    }

    void pictureSizeStaysWhereTheStreamChangesIt()
    {
        const QByteArray small = bytesOf(m_clips.standard(u"small.h264"_s, h264()));
        const QByteArray large =
            bytesOf(m_clips.standard(u"large.h264"_s, h264(), u"scale=320:240"_s));
        const auto source = openClip(m_clips.file(u"both.h264"_s, small + large));
        const auto frames = readAll(*source);
        QCOMPARE(frames.size(), std::size_t{ClipMaker::kFrames} * 2);
        for (const Frame& frame : frames) {
            QCOMPARE(frame.image.size(), cv::Size(160, 120));
            QCOMPARE(corners(frame.image), u"RB.."_s);
        }
        QVERIFY(std::is_sorted(frames.begin(), frames.end(), [](const Frame& a, const Frame& b) {
            return a.timestampMs < b.timestampMs;
        }));
    }

    void moreThreadsGiveTheSamePictures()
    {
        const QString path = m_clips.standard(u"threads.mp4"_s, h264());
        VideoFileSource one(path, 1);
        VideoFileSource four(path, 4);
        const auto single = readAll(one);
        const auto several = readAll(four);
        QCOMPARE(single.size(), several.size());
        for (std::size_t i = 0; i < single.size(); ++i) {
            QCOMPARE(cv::norm(single[i].image, several[i].image, cv::NORM_INF), 0.0);
        }
    }

private:
    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestVideoFileSource)
#include "test_video_file_source.moc"
