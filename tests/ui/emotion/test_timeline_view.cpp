// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "ui/emotion/timeline_view.h"
#include "ui/theme/theme_colors.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

const EmotionTimeline& tenSeconds()
{
    static const EmotionTimeline kTimeline = [] {
        EmotionTimeline timeline;
        for (int t = 0; t <= 10'000; t += 100)
            timeline.push_back(sampleOf(t, t < 5000 ? Emotion::Sad : Emotion::Happy));
        return timeline;
    }();
    return kTimeline;
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(420, 160);
        m_view->show({tenSeconds(), {0, 10'000}});
        m_seeks = std::make_unique<QSignalSpy>(m_view.get(), &TimelineView::seekRequested);
    }

    void clickAndDragSeek()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(210, 60));
        QCOMPARE(m_seeks->count(), 1);
        QVERIFY(qAbs(m_seeks->last()[0].toLongLong() - 5000) < 150);
        QCOMPARE(m_view->position().value(), m_seeks->last()[0].toLongLong());
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(110, 60));
        QTest::mouseMove(m_view.get(), QPoint(900, 60));
        QMouseEvent drag(QEvent::MouseMove, QPointF(900, 60), QPointF(900, 60), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &drag);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 10'000);
    }

    void keysSeek()
    {
        m_view->setLayoutDirection(Qt::RightToLeft); // time still runs to the right
        m_view->setPosition(5000);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 5100);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 4100);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 5100);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 10'000);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // there is nothing behind the end
        QCOMPARE(m_seeks->count(), 4);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 0);
    }

    void menuGoesToTheMomentUnderTheMouseAndHasTheWindowsCommands()
    {
        QAction play(u"Play Clip"_s);
        m_view->addAction(&play);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(210, 60), QPoint(210, 60));
        QCoreApplication::sendEvent(m_view.get(), &event);
        auto* menu = m_view->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 4);
        QCOMPARE(menu->actions()[0]->text(), u"&Go to 0:05"_s);
        menu->actions()[0]->trigger();
        QVERIFY(qAbs(m_seeks->last()[0].toLongLong() - 5000) < 150);
        menu->actions()[1]->trigger(); // to the start
        QCOMPARE(m_seeks->last()[0].toLongLong(), 0);
        QCOMPARE(menu->actions()[3], &play);
        menu->close();
    }

    void settingThePositionIsNotASeek()
    {
        m_view->setPosition(3000);
        QCOMPARE(m_seeks->count(), 0);
    }

    void nothingToSeekInWithoutAClip()
    {
        m_view->show({});
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(210, 60));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_seeks->count(), 0);
    }

    void newReadingsAppearByThemselves()
    {
        m_view->resize(300, 150);
        m_view->show({{}, {0, 10'000}});
        const QColor happy = ThemeColors::of(m_view->palette()).emotion(Emotion::Happy);
        QVERIFY(m_view->grab().toImage().pixelColor(280, 20) != happy);
        m_view->show({tenSeconds(), {0, 10'000}, kAllFaces, 10'000});
        QTRY_COMPARE(m_view->grab().toImage().pixelColor(280, 20), happy);
    }

    void cameraHasNoCursor()
    {
        m_view->show({tenSeconds(), {7'000, 10'000}, kAllFaces, {}, true, false});
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_seeks->count(), 0);
    }

    void showsTheChosenFaceOnly()
    {
        EmotionTimeline timeline;
        for (int t = 0; t <= 1000; t += 100) {
            timeline.push_back(sampleOf(t, Emotion::Happy, 1));
            timeline.push_back(sampleOf(t, Emotion::Angry, 2));
        }
        m_view->resize(300, 150);
        m_view->show({timeline, {0, 1000}, 2});
        const ThemeColors colors = ThemeColors::of(m_view->palette());
        const QImage one = m_view->grab().toImage();
        QCOMPARE(one.pixelColor(280, 30), colors.emotion(Emotion::Angry));
        m_view->show({timeline, {0, 1000}});
        const QImage all = m_view->grab().toImage();
        QCOMPARE(all.pixelColor(280, 20), colors.emotion(Emotion::Happy));
    }

    void screenReadersHearTheTimeAndTheEmotions()
    {
        m_view->setPosition(7000);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Slider);
        const QString text = interface->text(QAccessible::Value);
        QVERIFY2(text.contains(u"0:07"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Happy 100 percent"_s), qPrintable(text));
        QAccessibleValueInterface* value = interface->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toDouble(), 7.0);
        QCOMPARE(value->maximumValue().toDouble(), 10.0);
        value->setCurrentValue(2.0);
        QCOMPARE(m_seeks->last()[0].toLongLong(), 2000);
        QVERIFY(interface->text(QAccessible::Value).contains(u"Sad 100 percent"_s));
    }

    void tenMinutesArePainted()
    {
        EmotionTimeline timeline;
        for (int t = 0; t < 600'000; t += 33)
            for (int face = 1; face <= 3; ++face)
                timeline.push_back(
                    sampleOf(t, kEmotions[static_cast<std::size_t>(t / 777) % 7], face));
        m_view->resize(900, 200);
        m_view->show({timeline, {0, 600'000}});
        // Timed, for whoever compares; how long it takes is not asserted on machines that are busy.
        QBENCHMARK
        {
            m_view->setPosition(m_view->position().value_or(0) + 1000);
            QVERIFY(!m_view->grab().isNull());
        }
    }

private:
    std::unique_ptr<TimelineView> m_view;
    std::unique_ptr<QSignalSpy> m_seeks;
};

QTEST_MAIN(TestTimelineView)
#include "test_timeline_view.moc"
