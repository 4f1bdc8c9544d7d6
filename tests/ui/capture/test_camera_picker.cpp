// SPDX-License-Identifier: MIT
#include "ui/capture/camera_picker.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

const CameraDevice kLaptop = {
    u"/dev/video0"_s, u"Laptop"_s, u"usb-1"_s, {{{640, 480}, false}, {{1280, 720}, true}}};
const CameraDevice kStick = {u"/dev/video2"_s, u"Stick"_s, u"usb-2"_s, {{{320, 240}, false}}};

/// Chooses as a person would who has no mouse.
void pressDown(QComboBox* box)
{
    QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

class TestCameraPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACameraThereIsNothingToChoose()
    {
        CameraPicker picker;
        QVERIFY(!picker.request());
        QVERIFY(!cameraBox(picker)->isEnabled());
        QVERIFY(!sizeBox(picker)->isEnabled());
        QCOMPARE(cameraBox(picker)->placeholderText(), u"No camera"_s);
    }

    void firstCameraIsTakenAtAGoodSize()
    {
        CameraPicker picker;
        QSignalSpy choices(&picker, &CameraPicker::chosen);
        picker.setCameras({kLaptop, kStick});
        QCOMPARE(choices.size(), 0);
        QCOMPARE(picker.request()->path, kLaptop.path);
        QCOMPARE(picker.request()->name, kLaptop.name);
        QCOMPARE(picker.request()->size, QSize(640, 480));
        QCOMPARE(sizeBox(picker)->itemText(1), u"1280 × 720"_s);
    }

    void keysChooseCameraAndResolution()
    {
        CameraPicker picker;
        picker.setCameras({kLaptop, kStick});
        QSignalSpy choices(&picker, &CameraPicker::chosen);
        pressDown(sizeBox(picker));
        QCOMPARE(picker.request()->size, QSize(1280, 720));
        pressDown(cameraBox(picker));
        QCOMPARE(picker.request()->path, kStick.path);
        QCOMPARE(picker.request()->size, QSize(320, 240));
        QCOMPARE(choices.size(), 2);
        QCOMPARE(picker.choice(), (CameraChoice{kStick.name, kStick.bus, {1280, 720}}));
    }

    void cameraThatComesBackIsChosenAgain()
    {
        CameraPicker picker;
        picker.setChoice({kStick.name, kStick.bus, {640, 480}});
        picker.setCameras({kLaptop, kStick});
        QCOMPARE(picker.request()->path, kStick.path);
        picker.setCameras({kLaptop});
        QCOMPARE(picker.request()->path, kLaptop.path);
        CameraDevice moved = kStick;
        moved.path = u"/dev/video6"_s;
        picker.setCameras({kLaptop, moved});
        QCOMPARE(picker.request()->path, moved.path);
        QCOMPARE(cameraBox(picker)->currentText(), kStick.name);
        picker.setCameras({});
        QVERIFY(!picker.request());
    }

    void otherCamerasComingAndGoingChangeNothing()
    {
        CameraPicker picker;
        picker.setCameras({kLaptop});
        for (const auto& cameras : {std::vector{kLaptop, kStick}, std::vector{kLaptop}}) {
            picker.setCameras(cameras);
            QCOMPARE(picker.request()->path, kLaptop.path);
        }
    }

    void aLongNameCanBeReadInFull()
    {
        CameraDevice wordy = kLaptop;
        wordy.name = u"Integrated Camera of a Laptop with a Very Long Name Indeed"_s;
        CameraPicker picker;
        picker.setCameras({wordy, kStick});
        QComboBox* const box = cameraBox(picker);
        box->resize(120, box->sizeHint().height());
        QCOMPARE(box->toolTip(), wordy.name);
        QVERIFY(box->accessibleDescription().contains(wordy.name));
        QCOMPARE(box->itemData(0, Qt::ToolTipRole).toString(), wordy.name);

        // A plain box cuts the name off, and has no dots.
        QComboBox plain;
        plain.addItem(wordy.name);
        plain.resize(box->size());
        QVERIFY(box->grab().toImage() != plain.grab().toImage());
        pressDown(box);
        QCOMPARE(box->toolTip(), kStick.name);
    }

    void listsAreNamedForScreenReaders()
    {
        CameraPicker picker;
        QCOMPARE(cameraBox(picker)->accessibleName(), u"Camera"_s);
        QCOMPARE(sizeBox(picker)->accessibleName(), u"Resolution"_s);
        QVERIFY(!cameraBox(picker)->accessibleDescription().isEmpty());
        QVERIFY(!sizeBox(picker)->accessibleDescription().isEmpty());
    }

private:
    static QComboBox* cameraBox(const CameraPicker& picker)
    {
        return picker.findChild<QComboBox*>(u"cameraBox"_s);
    }
    static QComboBox* sizeBox(const CameraPicker& picker)
    {
        return picker.findChild<QComboBox*>(u"cameraSizeBox"_s);
    }
};

QTEST_MAIN(TestCameraPicker)
#include "test_camera_picker.moc"
