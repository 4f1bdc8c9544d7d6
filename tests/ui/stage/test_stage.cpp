// SPDX-License-Identifier: MIT
#include "core/recommend/rank_query.h"
#include "tests/support/active_window.h"
#include "tests/support/samples.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/emotion/timeline_view.h"
#include "ui/stage/clip_controls.h"
#include "ui/stage/controls_bar.h"
#include "ui/stage/stage.h"
#include "ui/theme/focus_style.h"
#include "ui/video/busy_strip.h"
#include "ui/video/video_view.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

LiveReport reportAt(std::int64_t timestampMs)
{
    FaceReading reading;
    reading.face.id = 1;
    reading.face.face.box = {10, 10, 30, 30};
    reading.face.face.confidence = 1.0F;
    reading.scores = test::only(Emotion::Happy);
    LiveReport report;
    report.frame = {cv::Mat(48, 64, CV_8UC3, cv::Scalar(1, 2, 3)), timestampMs, 0};
    report.readings = {reading};
    report.framesPerSecond = 25.0;
    return report;
}

/// A clip that plays, at its beginning.
void showClip(Stage& stage)
{
    auto analysis = std::make_shared<ClipAnalysis>();
    analysis->durationS = 4.0;
    analysis->timeline = {test::sampleOf(0, Emotion::Happy), test::sampleOf(4'000, Emotion::Sad)};
    stage.handle(stage::AnalysisStarted{u"/clip.mp4"_s});
    stage.handle(stage::ClipAnalyzed{analysis});
    stage.handle(stage::ClipFrame{reportAt(0).frame});
}

} // namespace

/// That what is seen follows from the state.
class TestStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cameraIsShownUntilItIsSwitchedOff()
    {
        Stage stage(new CircumplexPad);
        const auto* video = stage.findChild<VideoView*>();
        const auto* busy = stage.findChild<BusyStrip*>();
        const auto* timeline = stage.findChild<TimelineView*>();
        const auto* bars = stage.findChild<EmotionBars*>();
        QSignalSpy changed(&stage, &Stage::changed);
        QSignalSpy mood(&stage, &Stage::moodChanged);
        stage.handle(stage::CameraStarted{});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!busy->isHidden());
        QCOMPARE(busy->text(), u"Starting the camera…"_s);
        stage.handle(stage::CameraReported{reportAt(40)});
        QVERIFY(busy->isHidden());
        QVERIFY(video->hasPicture() && video->isMirrored());
        QCOMPARE(video->faces().size(), std::size_t(1));
        QVERIFY(timeline->content().isRolling && !timeline->content().canSeek);
        QCOMPARE(timeline->content().readings.size(), std::size_t(1));
        for (int t = 80; t <= 2'000; t += 40)
            stage.handle(stage::CameraReported{reportAt(t)});
        QCOMPARE(mood.count(), 1); // the first that lasts
        stage.handle(stage::RecordingChanged{true, 2});
        QCOMPARE(video->countdown(), 2);
        stage.handle(stage::CameraStopped{});
        QVERIFY(!video->hasPicture() && !video->isMirrored());
        QCOMPARE(video->countdown(), 0);
        QVERIFY(bars->picture().percentages); // what the list goes by stays
        QCOMPARE(mood.count(), 1);
    }

    void pictureIsShownAloneFromAnywhereAndEscapeEndsThat()
    {
        Stage stage(new CircumplexPad);
        stage.resize(800, 600);
        QVERIFY(test::showActive(stage));
        stage.handle(stage::CameraStarted{});
        QVERIFY(!stage.aloneAction()->isEnabled());
        stage.handle(stage::CameraReported{reportAt(40)});
        auto* timeline = stage.findChild<TimelineView*>();
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_F);
        QVERIFY(stage.isPictureAlone());
        QVERIFY(stage.aloneAction()->isChecked());
        auto* video = stage.findChild<VideoView*>();
        QVERIFY(QTest::qWaitForWindowActive(video->window()));
        stage.handle(stage::FaceChosen{1});
        QTest::keyClick(video, Qt::Key_F);
        QVERIFY(!stage.isPictureAlone());
        QVERIFY(QTest::qWaitForWindowActive(&stage));
        stage.aloneAction()->trigger();
        QVERIFY(QTest::qWaitForWindowActive(video->window()));
        QTest::keyClick(video, Qt::Key_Escape);
        QVERIFY(!stage.isPictureAlone());
        QCOMPARE(stage.state().faceId, 1); // that is another step
        QVERIFY(QTest::qWaitForWindowActive(&stage));
        video->setFocus();
        QTest::keyClick(video, Qt::Key_Escape);
        QCOMPARE(stage.state().faceId, kAllFaces);
    }

    void pictureIsShownAloneFromTheWholeWindowButWhereOneTypes()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* stage = new Stage(new CircumplexPad);
        auto* list = new QListWidget;
        auto* words = new QLineEdit;
        for (QWidget* part : std::initializer_list<QWidget*>{stage, list, words})
            row->addWidget(part);
        QVERIFY(test::showActive(window));
        showClip(*stage);
        words->setFocus();
        QTest::keyClick(words, Qt::Key_F);
        QCOMPARE(words->text(), u"f"_s);
        QVERIFY(!stage->isPictureAlone());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F);
        QVERIFY(stage->isPictureAlone());
    }

    void controlsOfThePictureAloneLieOnItAndFadeAway()
    {
        QApplication::setStyle(new FocusStyle); // which lets things move
        Stage stage(new CircumplexPad);
        stage.resize(800, 600);
        QVERIFY(test::showActive(stage));
        showClip(stage);
        auto* bar = stage.findChild<ControlsBar*>();
        auto* video = stage.findChild<VideoView*>();
        QVERIFY(bar->isVisible() && !bar->geometry().intersects(video->geometry()));
        auto* rest = bar->findChild<QTimer*>();
        QCOMPARE(rest->interval(), ControlsBar::kRestMs);
        rest->setInterval(20);
        QTest::keyClick(video, Qt::Key_F);
        QVERIFY(QTest::qWaitForWindowActive(video->window()));
        QTRY_COMPARE(video->geometry(), video->window()->rect());
        QTRY_COMPARE(bar->geometry().bottom(), video->geometry().bottom());
        QTRY_VERIFY(!bar->isVisible());

        QWindow* const screen = video->window()->windowHandle();
        rest->setInterval(ControlsBar::kRestMs);
        QTest::mouseMove(screen, {200, 100});
        QTest::mouseMove(screen, {210, 100});
        QTRY_VERIFY(bar->isVisible());
        rest->setInterval(20);
        QTRY_VERIFY(!bar->isVisible());
        QTest::keyClick(screen, Qt::Key_Tab); // to the face
        QTest::keyClick(screen, Qt::Key_Tab); // to them
        QVERIFY(bar->isVisible() && bar->isAncestorOf(QApplication::focusWidget()));
        QSignalSpy rested(rest, &QTimer::timeout);
        QTRY_VERIFY(rested.count() > 2);
        QVERIFY(bar->isVisible());
        video->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!bar->isVisible());

        QTest::keyClick(screen, Qt::Key_F);
        QVERIFY(!stage.isPictureAlone());
        QVERIFY(QTest::qWaitForWindowActive(&stage));
        QTRY_VERIFY(bar->isVisible() && !bar->geometry().intersects(video->geometry()));
        QVERIFY(!rest->isActive());
    }

    /// As on the timeline below them, and as in the player.
    void clipControlsRunFromLeftToRightEverywhere()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Stage stage(new CircumplexPad);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        ClipControls& controls = *stage.findChild<ClipControls*>();
        controls.resize(600, controls.sizeHint().height());
        controls.setPosition(0, 10'000);
        QVERIFY(controls.layout()->activate());
        const auto* position = controls.findChild<QSlider*>();
        const auto* play = controls.findChild<QToolButton*>();
        QVERIFY(play->x() < position->x());
        for (const QSlider* slider : controls.findChildren<QSlider*>())
            QCOMPARE(slider->layoutDirection(), Qt::LeftToRight);
    }

    /// Where music is asked for, so that a way that leads from there begins in the target.
    void targetStandsInTheMiddleWhereNoEmotionLeads()
    {
        Stage stage(new CircumplexPad);
        auto analysis = std::make_shared<ClipAnalysis>();
        analysis->durationS = 7.0;
        for (const Emotion emotion : kEmotions) // seven people, seven moods
            analysis->timeline.push_back(
                test::sampleOf(0, emotion, 1 + static_cast<int>(index(emotion))));
        stage.handle(stage::AnalysisStarted{u"/people.mp4"_s});
        stage.handle(stage::ClipAnalyzed{analysis});
        const std::optional<EmotionScores> scores = stage.state().scores();
        QVERIFY(scores && isFlat(*scores));
        const AffectPoint start =
            queryForEmotions(*scores, RankMode::Lift, QueryOrigin::Clip).point;
        QCOMPARE(stage.findChild<CircumplexPad*>()->target(), start);
        QCOMPARE(stage.findChild<CircumplexPad*>()->target(), affectOf(Emotion::Neutral));
    }

    void severalClipsAreCounted()
    {
        Stage stage(new CircumplexPad);
        const auto* busy = stage.findChild<BusyStrip*>();
        stage.handle(stage::AnalysisStarted{u"/clips/one.mp4"_s, 2, 3});
        QCOMPARE(busy->text(), u"Opening one.mp4…"_s);
        QCOMPARE(busy->caption(), u"Clip 2 of 3: one.mp4"_s);
        auto progress = std::make_shared<AnalysisProgress>();
        progress->frame = reportAt(500).frame;
        progress->secondsLeft = 7.2;
        stage.handle(stage::AnalysisProgressed{progress});
        QCOMPARE(busy->text(), u"Reading faces… 7 second(s) left"_s);
        stage.handle(stage::AnalysisAbandoned{});
        QVERIFY(busy->isHidden());
        QVERIFY(!stage.findChild<VideoView*>()->hasPicture());
    }
};

QTEST_MAIN(TestStage)
#include "test_stage.moc"
