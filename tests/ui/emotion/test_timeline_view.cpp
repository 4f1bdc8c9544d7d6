// SPDX-License-Identifier: MIT
#include "ui/emotion/timeline_view.h"
#include "ui/theme/theme_colors.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace v2m;

namespace {

EmotionSample sample(std::int64_t timestampMs, Emotion emotion, int face = 1)
{
    EmotionScores scores{};
    scores[index(emotion)] = 1.0F;
    return {timestampMs, face, {0, 0, 100, 100}, 1.0F, scores};
}

const EmotionTimeline& tenSeconds()
{
    static const EmotionTimeline kTimeline = [] {
        EmotionTimeline timeline;
        for (int t = 0; t <= 10'000; t += 100)
            timeline.push_back(sample(t, t < 5000 ? Emotion::Sad : Emotion::Happy));
        return timeline;
    }();
    return kTimeline;
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickAndDragSeek()
    {
        TimelineView view;
        view.resize(420, 160);
        view.show({tenSeconds(), {0, 10'000}});
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(210, 60));
        QCOMPARE(seeks.count(), 1);
        QVERIFY(qAbs(seeks.last()[0].toLongLong() - 5000) < 150);
        QCOMPARE(view.position().value(), seeks.last()[0].toLongLong());
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(110, 60));
        QTest::mouseMove(&view, QPoint(900, 60));
        QMouseEvent drag(QEvent::MouseMove, QPointF(900, 60), QPointF(900, 60), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &drag);
        QCOMPARE(seeks.last()[0].toLongLong(), 10'000);
    }

    void keysSeek()
    {
        TimelineView view;
        view.setLayoutDirection(Qt::RightToLeft); // time still runs to the right
        view.show({tenSeconds(), {0, 10'000}});
        view.setPosition(5000);
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(seeks.last()[0].toLongLong(), 5100);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(seeks.last()[0].toLongLong(), 4100);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(seeks.last()[0].toLongLong(), 5100);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(seeks.last()[0].toLongLong(), 10'000);
        QTest::keyClick(&view, Qt::Key_Right); // there is nothing behind the end
        QCOMPARE(seeks.count(), 4);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(seeks.last()[0].toLongLong(), 0);
    }

    void menuGoesToTheMomentUnderTheMouseAndHasTheWindowsCommands()
    {
        TimelineView view;
        view.resize(420, 160);
        view.show({tenSeconds(), {0, 10'000}});
        QAction play(QStringLiteral("Play Clip"));
        view.addAction(&play);
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(210, 60), QPoint(210, 60));
        QCoreApplication::sendEvent(&view, &event);
        auto* menu = view.findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 4);
        QCOMPARE(menu->actions()[0]->text(), QStringLiteral("&Go to 0:05"));
        menu->actions()[0]->trigger();
        QVERIFY(qAbs(seeks.last()[0].toLongLong() - 5000) < 150);
        menu->actions()[1]->trigger(); // to the start
        QCOMPARE(seeks.last()[0].toLongLong(), 0);
        QCOMPARE(menu->actions()[3], &play);
        menu->close();
    }

    void settingThePositionIsNotASeek()
    {
        TimelineView view;
        view.show({tenSeconds(), {0, 10'000}});
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        view.setPosition(3000);
        QCOMPARE(seeks.count(), 0);
    }

    void nothingToSeekInWithoutAClip()
    {
        TimelineView view;
        view.resize(420, 160);
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(210, 60));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(seeks.count(), 0);
    }

    void newReadingsAppearByThemselves()
    {
        TimelineView view;
        view.resize(300, 150);
        view.show({{}, {0, 10'000}});
        const QColor happy = ThemeColors::of(view.palette()).emotion(Emotion::Happy);
        QVERIFY(view.grab().toImage().pixelColor(280, 20) != happy);
        view.show({tenSeconds(), {0, 10'000}, kAllFaces, 10'000});
        QTRY_COMPARE(view.grab().toImage().pixelColor(280, 20), happy);
    }

    void cameraHasNoCursor()
    {
        TimelineView view;
        view.show({tenSeconds(), {7'000, 10'000}, kAllFaces, {}, true, false});
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(seeks.count(), 0);
    }

    void showsTheChosenFaceOnly()
    {
        EmotionTimeline timeline;
        for (int t = 0; t <= 1000; t += 100) {
            timeline.push_back(sample(t, Emotion::Happy, 1));
            timeline.push_back(sample(t, Emotion::Angry, 2));
        }
        TimelineView view;
        view.resize(300, 150);
        view.show({timeline, {0, 1000}, 2});
        const ThemeColors colors = ThemeColors::of(view.palette());
        const QImage one = view.grab().toImage();
        QCOMPARE(one.pixelColor(280, 30), colors.emotion(Emotion::Angry));
        view.show({timeline, {0, 1000}});
        const QImage all = view.grab().toImage();
        QCOMPARE(all.pixelColor(280, 20), colors.emotion(Emotion::Happy));
    }

    void screenReadersHearTheTimeAndTheEmotions()
    {
        TimelineView view;
        view.show({tenSeconds(), {0, 10'000}});
        view.setPosition(7000);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Slider);
        const QString text = interface->text(QAccessible::Value);
        QVERIFY2(text.contains(QStringLiteral("0:07")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Happy 100 percent")), qPrintable(text));
        QAccessibleValueInterface* value = interface->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toDouble(), 7.0);
        QCOMPARE(value->maximumValue().toDouble(), 10.0);
        QSignalSpy seeks(&view, &TimelineView::seekRequested);
        value->setCurrentValue(2.0);
        QCOMPARE(seeks.last()[0].toLongLong(), 2000);
        QVERIFY(interface->text(QAccessible::Value).contains(QStringLiteral("Sad 100 percent")));
    }

    void tenMinutesArePainted()
    {
        EmotionTimeline timeline;
        for (int t = 0; t < 600'000; t += 33)
            for (int face = 1; face <= 3; ++face)
                timeline.push_back(
                    sample(t, kEmotions[static_cast<std::size_t>(t / 777) % 7], face));
        TimelineView view;
        view.resize(900, 200);
        view.show({timeline, {0, 600'000}});
        // Timed, for whoever compares; how long it takes is not asserted on machines that are busy.
        QBENCHMARK
        {
            view.setPosition(view.position().value_or(0) + 1000);
            QVERIFY(!view.grab().isNull());
        }
    }
};

QTEST_MAIN(TestTimelineView)
#include "test_timeline_view.moc"
