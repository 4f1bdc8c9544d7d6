// SPDX-License-Identifier: MIT
#include "tests/ui/capture/fake_camera_session.h"
#include "ui/capture/record_button.h"
#include "ui/capture/record_controller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestRecordButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceRecordsCancelsAndStops()
    {
        QTemporaryDir folder;
        LiveController live(test::calmChain());
        RecordController controller(live);
        controller.setSettings({folder.path(), 1, {}});
        QSignalSpy saved(&controller, &RecordController::saved);
        test::switchOn(live);

        RecordButton button(controller);
        const int width = button.sizeHint().width();
        QCOMPARE(button.text(), u"Record"_s);
        QCOMPARE(button.accessibleName(), u"Record a clip"_s);

        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(button.text(), u"Cancel (1)"_s);
        QCOMPARE(button.accessibleName(), u"Cancel the recording"_s);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(button.text(), u"Record"_s);

        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(button.text(), u"Stop 0:01"_s, 30'000);
        QCOMPARE(button.accessibleName(), u"Stop recording"_s);
        QVERIFY(button.accessibleDescription().contains(u"1:00"));
        QVERIFY(std::abs(button.sizeHint().width() - width) <= 2);

        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!button.isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        QVERIFY(button.isEnabled());
        QCOMPARE(button.text(), u"Record"_s);
    }

    void timesAreMinutesAndSeconds()
    {
        QCOMPARE(recordingTime(0), u"0:00"_s);
        QCOMPARE(recordingTime(7999), u"0:07"_s);
        QCOMPARE(recordingTime(60'000), u"1:00"_s);
        QCOMPARE(recordingTime(754'000), u"12:34"_s);
    }
};

QTEST_MAIN(TestRecordButton)
#include "test_record_button.moc"
