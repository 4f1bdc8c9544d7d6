// SPDX-License-Identifier: MIT
#include "core/media/camera_devices.h"
#include "core/media/camera_watcher.h"
#include "tests/support/fake_v4l2/camera_film.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

namespace {

const QString kDevice = QStringLiteral("/dev/video0");

/// The fake camera in a list; a machine with real ones has those too.
const CameraDevice* fakeIn(const std::vector<CameraDevice>& cameras)
{
    for (const CameraDevice& camera : cameras) {
        if (camera.bus == u"platform:fake")
            return &camera;
    }
    return nullptr;
}

} // namespace

class TestCameraDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
    }

    void init()
    {
        test::loadCamera({{}, {640, 360}});
        qputenv("FAKEV4L2_NAME", "Fake camera: Fake ca");
    }

    void cameraIsListedWithItsNameAndResolutions()
    {
        const auto cameras = listCameras();
        const CameraDevice* const camera = fakeIn(cameras);
        QVERIFY(camera);
        QCOMPARE(camera->path, kDevice);
        QCOMPARE(camera->name, QStringLiteral("Fake camera"));
        QCOMPARE(camera->resolutions, (std::vector<CameraResolution>{{QSize(640, 360), false}}));
    }

    void busyCameraIsListedToo()
    {
        qputenv("FAKEV4L2_BUSY", "1");
        QVERIFY(describeCamera(kDevice));
    }

    void metadataDeviceIsNotACamera()
    {
        qputenv("FAKEV4L2_METADATA", "1");
        QVERIFY(!describeCamera(kDevice));
        QVERIFY(!fakeIn(listCameras()));
    }

    void onlyCamerasAreListed()
    {
        QVERIFY(!describeCamera(QStringLiteral("/dev/null")));
        QVERIFY(!describeCamera(QStringLiteral("/dev/no-such-video")));
    }

    void inaccessibleCameraIsKnownByName()
    {
        qputenv("FAKEV4L2_DENIED", "1");
        const auto camera = describeCamera(kDevice);
        QVERIFY(camera && camera->isDenied);
        QCOMPARE(camera->path, kDevice);
        QVERIFY(!camera->name.isEmpty());
        for (const CameraDevice& listed : listCameras())
            QVERIFY(listed.isDenied || listed.path != kDevice);
    }

    void namesLoseWhatDriversRepeat_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("tidy");
        QTest::newRow("twice") << "Webcam C1: Webcam C1"
                               << "Webcam C1";
        QTest::newRow("cut off") << "Integrated Camera: Integrated C"
                                 << "Integrated Camera";
        QTest::newRow("two names") << "Acme: Front Camera"
                                   << "Acme: Front Camera";
        QTest::newRow("plain") << " Acme  HD "
                               << "Acme HD";
        QTest::newRow("empty second") << "Acme:"
                                      << "Acme";
    }

    void namesLoseWhatDriversRepeat()
    {
        QFETCH(QString, driver);
        QFETCH(QString, tidy);
        QCOMPARE(tidyCameraName(driver), tidy);
    }

    void rangesOfSizesBecomeTheCommonOnes()
    {
        QCOMPARE(commonSizesIn({160, 1280, 2, 120, 720, 2}), (std::vector<QSize>{{320, 180},
                                                                                 {320, 240},
                                                                                 {640, 360},
                                                                                 {640, 480},
                                                                                 {800, 600},
                                                                                 {960, 540},
                                                                                 {1280, 720}}));
        QCOMPARE(commonSizesIn({640, 1000, 16, 480, 500, 16}),
                 (std::vector<QSize>{{640, 480}, {1000, 500}}));
    }

    void watcherFollowsPluggingAndUnplugging()
    {
        QTemporaryDir folder;
        const QString plug = folder.filePath(QStringLiteral("plug"));
        qputenv("FAKEV4L2_PLUG", QFile::encodeName(plug));
        CameraWatcher watcher(nullptr, listCameras, folder.path());
        QSignalSpy changes(&watcher, &CameraWatcher::changed);
        QVERIFY(!watcher.hasQueried());
        QTRY_VERIFY(watcher.hasQueried());
        QVERIFY(!fakeIn(watcher.cameras()));
        QCOMPARE(changes.size(), 1);

        QFile file(plug);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_VERIFY(fakeIn(watcher.cameras()));
        QCOMPARE(changes.size(), 2);

        QVERIFY(file.remove());
        QTRY_VERIFY(!fakeIn(watcher.cameras()));
        QCOMPARE(changes.size(), 3);
    }

    void watcherIsSilentWhereNothingChanges()
    {
        QTemporaryDir folder;
        std::atomic<int> looks = 0;
        CameraWatcher watcher(
            nullptr,
            [&looks] {
                ++looks;
                return std::vector<CameraDevice>{{kDevice, QStringLiteral("A"), {}, {}, false}};
            },
            folder.path());
        QSignalSpy changes(&watcher, &CameraWatcher::changed);
        QSignalSpy answers(&watcher, &CameraWatcher::queried);
        QTRY_COMPARE(changes.size(), 1);
        watcher.refresh();
        QTRY_COMPARE(looks.load(), 2);
        QTRY_COMPARE(answers.size(), 2);
        QTest::qWait(50);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCameraDevices)
#include "test_camera_devices.moc"
