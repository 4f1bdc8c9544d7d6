// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/media/camera_source.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/fake_v4l2/camera_film.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

namespace {

const QString kDevice = QStringLiteral("/dev/video0");
constexpr QSize kSize(320, 240);

CameraRequest request()
{
    return {kDevice, {}, kSize, 30.0};
}

QString refusalOf(const CameraRequest& wanted)
{
    return QString::fromUtf8(test::refusalOf<FileError>([&] { CameraSource source(wanted); }));
}

/// Reads to the end; how many pictures there were, and how long the last read() took.
struct Ending {
    int frames = 0;
    qint64 lastReadMs = 0;
    Message warning;
};

Ending readToTheEnd(CameraSource& source)
{
    Ending ending;
    QElapsedTimer clock;
    clock.start();
    for (Frame frame; source.read(frame); clock.restart())
        ++ending.frames;
    ending.lastReadMs = clock.elapsed();
    ending.warning = source.warning();
    return ending;
}

} // namespace

class TestCameraSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
        prepareCameras();
        m_film = test::makeCameraFilm(m_folder.filePath(QStringLiteral("film.yuyv")), kSize);
        QVERIFY(!m_film.path.isEmpty());
    }

    void init() { test::loadCamera(m_film); }

    void picturesComeUprightInColourAndInTime()
    {
        CameraSource source(request());
        QCOMPARE(source.info().name, QStringLiteral("Fake camera"));
        QCOMPARE(source.info().size, cv::Size(kSize.width(), kSize.height()));
        QCOMPARE(source.info().framesPerSecond, 30.0);
        QCOMPARE(source.info().durationS, 0.0);

        QElapsedTimer clock;
        clock.start();
        std::vector<Frame> frames;
        while (frames.size() < 30) {
            Frame frame;
            QVERIFY2(source.read(frame), source.warning().english().c_str());
            frames.push_back(frame);
        }
        QCOMPARE(frames.front().timestampMs, std::int64_t(0));
        for (std::size_t index = 0; index < frames.size(); ++index) {
            QCOMPARE(frames[index].index, std::int64_t(index));
            QCOMPARE(frames[index].image.size(), source.info().size);
            QCOMPARE(frames[index].image.type(), CV_8UC3);
            QCOMPARE(test::corners(frames[index].image), QStringLiteral("RB.."));
            QVERIFY(index == 0 || frames[index].timestampMs > frames[index - 1].timestampMs);
        }
        // The first frame is older than the clock.
        const auto byTheClock = clock.elapsed();
        const auto span = frames.back().timestampMs;
        QVERIFY2(span >= 29 * 1000 / 30 - 40 && span <= byTheClock + 500,
                 qPrintable(QStringLiteral("%1 of %2").arg(span).arg(byTheClock)));
    }

    void framesKeepTheirMemory()
    {
        CameraSource source(request());
        Frame first;
        QVERIFY(source.read(first));
        const cv::Mat copy = first.image.clone();
        for (int count = 0; count < 10; ++count) {
            Frame frame;
            QVERIFY(source.read(frame));
        }
        QCOMPARE(cv::norm(first.image, copy, cv::NORM_INF), 0.0);
    }

    void cameraKeepsItsOwnSizeWhereItHasNoOther()
    {
        CameraRequest other = request();
        other.size = {1280, 720};
        CameraSource source(other);
        QCOMPARE(source.info().size, cv::Size(kSize.width(), kSize.height()));
    }

    void skippedPicturesAreCounted()
    {
        CameraSource source(request());
        QVERIFY(source.skip() && source.skip());
        Frame frame;
        QVERIFY(source.read(frame));
        QCOMPARE(frame.index, std::int64_t(2));
    }

    void unpluggedCameraEndsWithAnError()
    {
        qputenv("FAKEV4L2_UNPLUG", "20");
        CameraSource source(request());
        const Ending ending = readToTheEnd(source);
        QVERIFY(ending.frames > 0);
        QVERIFY2(ending.lastReadMs < 1500, qPrintable(QString::number(ending.lastReadMs)));
        QCOMPARE(translated(ending.warning),
                 QStringLiteral("The camera “Fake camera” was unplugged."));
        Frame frame;
        QVERIFY(!source.read(frame));
        QCOMPARE(refusalOf({kDevice, QStringLiteral("Mine"), kSize, 30.0}),
                 QStringLiteral("The camera “Mine” is not connected."));
    }

    void stalledCameraEndsWithAnErrorWithinThreeSeconds()
    {
        qputenv("FAKEV4L2_STALL", "15");
        CameraSource source(request());
        const Ending ending = readToTheEnd(source);
        QVERIFY(ending.frames > 0);
        QVERIFY2(ending.lastReadMs < 3000, qPrintable(QString::number(ending.lastReadMs)));
        QCOMPARE(translated(ending.warning),
                 QStringLiteral("The camera “Fake camera” has stopped sending pictures."));
    }

    void cameraThatCannotBeUsedIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("busy") << QByteArray("FAKEV4L2_BUSY")
                              << "The camera “Fake camera” is in use by another program.";
        QTest::newRow("denied") << QByteArray("FAKEV4L2_DENIED")
                                << "You are not allowed to use the camera “/dev/video0”; on most "
                                   "systems the members of the group “video” are. To become one, "
                                   "run “sudo usermod -aG video $USER” and log in again.";
        QTest::newRow("metadata") << QByteArray("FAKEV4L2_METADATA")
                                  << "“/dev/video0” is not a camera, or sends its pictures in a "
                                     "form that this program does not read.";
    }

    void cameraThatCannotBeUsedIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, sentence);
        qputenv(fault.constData(), "1");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(refusalOf(request()), sentence);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void missingCameraIsRefusedByName()
    {
        QCOMPARE(refusalOf({QStringLiteral("/dev/no-such-video"), {}, kSize, 30.0}),
                 QStringLiteral("The camera “/dev/no-such-video” is not connected."));
        QVERIFY(
            refusalOf({QStringLiteral("/dev/null"), {}, kSize, 30.0}).contains(u"is not a camera"));
    }

    void cameraCanBeOpenedAgain()
    {
        for (int round = 0; round < 3; ++round) {
            CameraSource source(request());
            Frame frame;
            QVERIFY(source.read(frame));
            QVERIFY(source.read(frame));
        }
    }

    void moduleOpensCamerasAndPassesErrorsOn()
    {
        const std::unique_ptr<FrameSource> source = openCamera(request());
        Frame frame;
        QVERIFY(source->read(frame));
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 openCamera({QStringLiteral("/dev/no-such-video"), {}, kSize, 30}));
    }

    void timesOfAnotherClockAreIgnored()
    {
        QCOMPARE(plausibleTimeMs(99'990.0, 100'000), std::int64_t(99'990));
        QCOMPARE(plausibleTimeMs(100'001.0, 100'000), std::int64_t(100'000));
        QCOMPARE(plausibleTimeMs(98'000.0, 100'000), std::int64_t(100'000));
        QCOMPARE(plausibleTimeMs(0.0, 100'000), std::int64_t(100'000));
        QCOMPARE(plausibleTimeMs(-1.0, 100'000), std::int64_t(100'000));
    }

private:
    QTemporaryDir m_folder;
    test::CameraFilm m_film;
};

QTEST_GUILESS_MAIN(TestCameraSource)
#include "test_camera_source.moc"
