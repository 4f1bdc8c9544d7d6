// SPDX-License-Identifier: MIT
#include "ui/capture/camera_choice.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestCameraChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSocketWinsOverSameName()
    {
        const std::vector<CameraDevice> cameras = {
            {u"/dev/video0"_s, u"Laptop"_s, u"usb-1"_s, {}},
            {u"/dev/video2"_s, u"Stick"_s, u"usb-2"_s, {}},
            {u"/dev/video4"_s, u"Stick"_s, u"usb-3"_s, {}},
        };
        const auto chosen = [&](const QString& name, const QString& bus) {
            return chosenCamera(cameras, {name, bus, {}});
        };
        QCOMPARE(chosen(u"Stick"_s, u"usb-3"_s), std::size_t(2));
        QCOMPARE(chosen(u"Stick"_s, u"usb-9"_s), std::size_t(1));
        QCOMPARE(chosen(u"Gone"_s, u"usb-3"_s), std::size_t(0));
        QCOMPARE(chosen({}, {}), std::size_t(0));
        QVERIFY(!chosenCamera({}, {u"Stick"_s, u"usb-3"_s, {}}));
    }

    void nearestResolutionIsTaken()
    {
        const CameraDevice camera = {
            {}, {}, {}, {{{320, 240}, false}, {{640, 480}, false}, {{1920, 1080}, true}}};
        QCOMPARE(chosenSize(camera, {640, 480}), QSize(640, 480));
        QCOMPARE(chosenSize(camera, {800, 600}), QSize(640, 480));
        QCOMPARE(chosenSize(camera, {1600, 1200}), QSize(1920, 1080));
        QCOMPARE(chosenSize(camera, {1, 1}), QSize(320, 240));
        QCOMPARE(chosenSize({}, {800, 600}), QSize(800, 600));
    }

    void camerasWithTheSameNameAreToldApart()
    {
        QCOMPARE(cameraLabels({{u"/dev/video0"_s, u"A"_s, {}, {}},
                               {u"/dev/video2"_s, u"B"_s, {}, {}},
                               {u"/dev/video4"_s, u"A"_s, {}, {}}}),
                 (QStringList{u"A (/dev/video0)"_s, u"B"_s, u"A (/dev/video4)"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCameraChoice)
#include "test_camera_choice.moc"
