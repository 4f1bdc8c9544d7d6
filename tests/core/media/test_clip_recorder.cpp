// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/media/clip_recorder.h"
#include "core/media/video_file_source.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/file_size_limit.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <atomic>

using namespace v2m;

Q_DECLARE_METATYPE(v2m::RecordingFormat)

namespace {

const cv::Size kSize(160, 120);

/// Red in the top left corner, blue in the top right one, the rest grey of the given brightness.
Frame pictureAt(std::int64_t timestampMs, int grey = 128, cv::Size size = kSize)
{
    Frame frame;
    frame.timestampMs = timestampMs;
    frame.image = cv::Mat(size, CV_8UC3, cv::Scalar::all(grey));
    frame.image(cv::Rect(0, 0, 48, 48)).setTo(cv::Scalar(0, 0, 255));
    frame.image(cv::Rect(size.width - 48, 0, 48, 48)).setTo(cv::Scalar(255, 0, 0));
    return frame;
}

/// A picture that no codec makes small.
Frame noiseAt(std::int64_t timestampMs)
{
    Frame frame = pictureAt(timestampMs);
    cv::randu(frame.image, 0, 255);
    return frame;
}

/// Handed over in much less time than it takes to encode the first of them.
void addLargePictures(ClipRecorder& recorder, int count)
{
    Frame frame;
    frame.image = cv::Mat(720, 1280, CV_8UC3);
    cv::randu(frame.image, 0, 255);
    for (int index = 0; index < count; ++index) {
        frame.timestampMs = index * 40;
        recorder.add(frame);
    }
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

std::vector<Frame> framesOf(const QString& path)
{
    VideoFileSource source(path);
    std::vector<Frame> frames = test::readAll(source);
    if (!source.warning().isEmpty())
        qWarning("%s", source.warning().english().c_str());
    return frames;
}

RecordingOptions only(RecordingFormat format)
{
    RecordingOptions options;
    options.formats = {format};
    return options;
}

} // namespace

class TestClipRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordingReadsBackAsItWas_data()
    {
        QTest::addColumn<RecordingFormat>("format");
        QTest::newRow("mp4") << RecordingFormat::Mp4H264;
        QTest::newRow("webm") << RecordingFormat::WebmVp8;
    }

    void recordingReadsBackAsItWas()
    {
        QFETCH(RecordingFormat, format);
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path(), only(format));
        for (int index = 0; index < 60; ++index)
            recorder.add(pictureAt(9000 + index * 40, 40 + 3 * index));
        const RecordingResult result = recorder.finish();

        QVERIFY(result.warning.isEmpty());
        QCOMPARE(result.format, format);
        QCOMPARE(result.frames, std::int64_t(60));
        QCOMPARE(result.droppedFrames, std::int64_t(0));
        QVERIFY(std::abs(result.durationS - 2.4) < 0.05);
        QCOMPARE(QFileInfo(result.path).suffix(), fileSuffix(format));
        QCOMPARE(filesIn(folder), QStringList{QFileInfo(result.path).fileName()});

        VideoFileSource source(result.path);
        QCOMPARE(source.info().size, kSize);
        QVERIFY2(std::abs(source.info().durationS - 2.4) < 0.15,
                 qPrintable(QString::number(source.info().durationS)));
        const std::vector<Frame> frames = test::readAll(source);
        QVERIFY(source.warning().isEmpty());
        QCOMPARE(frames.size(), std::size_t(60));
        for (std::size_t index = 0; index < frames.size(); ++index) {
            QCOMPARE(frames[index].timestampMs, std::int64_t(index) * 40);
            QCOMPARE(test::corners(frames[index].image), QStringLiteral("RB.."));
            const int grey = test::middleGrey(frames[index].image);
            QVERIFY2(std::abs(grey - (40 + 3 * static_cast<int>(index))) < 8,
                     qPrintable(QStringLiteral("frame %1: %2").arg(index).arg(grey)));
        }
    }

    void unevenFramesKeepTheirTimes()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        const std::vector<std::int64_t> times = {0,    33,   71,   95,   400,  433, 1200,
                                                 1234, 1290, 2900, 2933, 2977, 3010};
        for (const std::int64_t time : times)
            recorder.add(pictureAt(500 + time));
        const RecordingResult result = recorder.finish();
        const std::vector<Frame> frames = framesOf(result.path);
        QCOMPARE(frames.size(), times.size());
        for (std::size_t index = 0; index < times.size(); ++index)
            QCOMPARE(frames[index].timestampMs, times[index]);
        QVERIFY(std::abs(result.durationS - 3.04) < 0.02);
    }

    void limitEndsTheRecordingAndIsReportedOnce()
    {
        QTemporaryDir folder;
        RecordingOptions options;
        options.limitMs = 1000;
        std::atomic<int> ended = 0;
        ClipRecorder recorder(folder.path(), options, [&] { ++ended; });
        for (int index = 0; index < 50; ++index)
            recorder.add(pictureAt(index * 40));
        QCOMPARE(ended.load(), 1);
        QCOMPARE(recorder.elapsedMs(), std::int64_t(1000));
        const RecordingResult result = recorder.finish();
        QVERIFY(result.warning.isEmpty());
        QCOMPARE(framesOf(result.path).size(), std::size_t(25));
        QVERIFY(result.durationS <= 1.0);
    }

    void failureAfterTheLimitIsNotReportedAgain()
    {
        QTemporaryDir folder;
        RecordingOptions options;
        options.limitMs = 500;
        std::atomic<int> ended = 0;
        ClipRecorder recorder(folder.path(), options, [&] { ++ended; });
        {
            const test::FileSizeLimit limit(1024);
            addLargePictures(recorder, 14); // the last one is over the limit
            QCOMPARE(ended.load(), 1);
            QVERIFY_THROWS_EXCEPTION(FileError, recorder.finish());
        }
        QCOMPARE(ended.load(), 1);
    }

    void failureWhileFinishingIsOnlyReportedInTheResult()
    {
        QTemporaryDir folder;
        std::atomic<int> ended = 0;
        ClipRecorder recorder(folder.path(), {}, [&] { ++ended; });
        {
            const test::FileSizeLimit limit(1024);
            addLargePictures(recorder, 5);
            QVERIFY_THROWS_EXCEPTION(FileError, recorder.finish());
        }
        QCOMPARE(ended.load(), 0);
    }

    void copyThatCannotBeReadToItsEndIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mp4"));
        {
            ClipEncoder encoder(path, RecordingFormat::Mp4H264, kSize, 25.0);
            for (int index = 0; index < 80; ++index)
                encoder.write(pictureAt(index * 40).image, index * 40);
            encoder.finish();
        }
        rewriteWithIndex(path, folder.filePath(QStringLiteral("whole.mp4")), 40);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype table = file.readAll().lastIndexOf("trun"); // of the last second
        QVERIFY(table > 0);
        file.seek(table + 8);
        file.write(QByteArray(4, '\xFF')); // more pictures than there can be
        file.close();
        QVERIFY_THROWS_EXCEPTION(
            FileError, rewriteWithIndex(path, folder.filePath(QStringLiteral("part.mp4")), 40));
    }

    void pictureThatChangesItsSizeIsScaled()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        recorder.add(pictureAt(0));
        recorder.add(pictureAt(40, 128, {640, 480}));
        recorder.add(pictureAt(80, 128, {321, 241}));
        const std::vector<Frame> frames = framesOf(recorder.finish().path);
        QCOMPARE(frames.size(), std::size_t(3));
        QCOMPARE(frames[1].image.size(), kSize);
    }

    void oddSizesLoseOnePixel()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        recorder.add(pictureAt(0, 128, {161, 121}));
        recorder.add(pictureAt(40, 128, {161, 121}));
        const std::vector<Frame> frames = framesOf(recorder.finish().path);
        QCOMPARE(frames.front().image.size(), kSize);
        QCOMPARE(test::corners(frames.back().image), QStringLiteral("RB.."));
    }

    void recordingsOfOneSecondGetDifferentNames()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (int index = 0; index < 3; ++index) {
            ClipRecorder recorder(folder.path());
            recorder.add(pictureAt(0));
            paths.append(recorder.finish().path);
        }
        QCOMPARE(paths.removeDuplicates(), 0);
        QCOMPARE(filesIn(folder).size(), 3);
    }

    void failingDiskKeepsWhatIsPlayable_data()
    {
        QTest::addColumn<RecordingFormat>("format");
        QTest::addColumn<int>("kilobytes");
        QTest::newRow("mp4") << RecordingFormat::Mp4H264 << 400;
        QTest::newRow("webm") << RecordingFormat::WebmVp8 << 40;
    }

    void failingDiskKeepsWhatIsPlayable()
    {
        QFETCH(RecordingFormat, format);
        QFETCH(int, kilobytes);
        QTemporaryDir folder;
        std::atomic<int> ended = 0;
        ClipRecorder recorder(folder.path(), only(format), [&] { ++ended; });
        RecordingResult result;
        {
            const test::FileSizeLimit limit(static_cast<rlim_t>(kilobytes) * 1024);
            for (int index = 0; index < 120 && ended == 0; ++index) {
                recorder.add(noiseAt(index * 100)); // ten a second: little to encode
                QTest::qSleep(20);
            }
            QTRY_COMPARE_WITH_TIMEOUT(ended.load(), 1, 60000);
            result = recorder.finish();
        }
        QVERIFY2(translated(result.warning)
                     .startsWith(QStringLiteral(
                         "The file cannot grow any larger. The recording ends after ")),
                 result.warning.english().c_str());
        QVERIFY(result.durationS > 0.5);
        const std::vector<Frame> frames = framesOf(result.path);
        QVERIFY(!frames.empty());
        const double last = static_cast<double>(frames.back().timestampMs) / 1000.0;
        QVERIFY2(last <= result.durationS && last > result.durationS - 0.25,
                 qPrintable(QStringLiteral("%1 of %2").arg(last).arg(result.durationS)));
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void diskFullFromTheStartLeavesNothingBehind()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        const test::FileSizeLimit limit(1024);
        for (int index = 0; index < 30; ++index)
            recorder.add(noiseAt(index * 40));
        QVERIFY_THROWS_EXCEPTION(FileError, recorder.finish());
        QCOMPARE(filesIn(folder), QStringList());
    }

    void lostCameraIsReportedWithWhatWasKept()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        for (int index = 0; index < 30; ++index)
            recorder.add(pictureAt(index * 40));
        const RecordingResult result =
            recorder.finish(Message::verbatim("The camera “X” was unplugged."));
        QCOMPARE(translated(result.warning),
                 QStringLiteral("The camera “X” was unplugged. The recording ends after 1.2 "
                                "seconds."));
        QCOMPARE(framesOf(result.path).size(), std::size_t(30));
    }

    void recordingWithoutAFrameIsAnError()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        QVERIFY_THROWS_EXCEPTION(FileError, recorder.finish());
        QCOMPARE(filesIn(folder), QStringList());
    }

    void forgottenRecorderKeepsItsRecording()
    {
        QTemporaryDir folder;
        {
            ClipRecorder recorder(folder.path());
            recorder.add(pictureAt(0));
            recorder.add(pictureAt(40));
        }
        QCOMPARE(filesIn(folder).size(), 1);
        QCOMPARE(framesOf(folder.filePath(filesIn(folder).front())).size(), std::size_t(2));
    }

    void unfinishedFilePlaysUpToItsLastSecond()
    {
        // What a killed program leaves behind: a copy of the file while it is being written.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.part.mp4"));
        const QString left = folder.filePath(QStringLiteral("left.mp4"));
        ClipEncoder encoder(path, RecordingFormat::Mp4H264, kSize, 25.0);
        for (int index = 0; index < 80; ++index)
            encoder.write(pictureAt(index * 40).image, index * 40);
        QVERIFY(QFile::copy(path, left));
        const std::vector<Frame> frames = framesOf(left);
        QVERIFY2(frames.size() >= 50, qPrintable(QString::number(frames.size())));
    }

    void folderThatCannotBeWrittenToIsRefusedWithItsName()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const QByteArray refusal = test::refusalOf<FileError>(
            [&] { ClipRecorder recorder(file + QStringLiteral("/inside")); });
        QCOMPARE(QString::fromUtf8(refusal),
                 QStringLiteral("The folder “%1/inside” for recordings cannot be made.").arg(file));
    }

    void cameraNeverWaitsForTheEncoder()
    {
        QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        Frame noise;
        noise.image = cv::Mat(480, 640, CV_8UC3);
        cv::randu(noise.image, 0, 255);
        // 1.5 GB within a moment: far more than may wait.
        for (int index = 0; index < 1600; ++index) {
            Frame frame = noise;
            frame.timestampMs = index * 34;
            recorder.add(frame);
        }
        const RecordingResult result = recorder.finish();
        QVERIFY(result.droppedFrames > 0);
        QCOMPARE(result.frames + result.droppedFrames, std::int64_t(1600));
    }
};

QTEST_GUILESS_MAIN(TestClipRecorder)
#include "test_clip_recorder.moc"
