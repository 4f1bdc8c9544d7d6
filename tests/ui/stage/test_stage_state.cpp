// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "ui/stage/stage_state.h"

#include <QTest>

#include <opencv2/core/mat.hpp>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

Frame frameAt(std::int64_t timestampMs)
{
    return {cv::Mat(48, 64, CV_8UC3, cv::Scalar(1, 2, 3)), timestampMs, 0};
}

std::shared_ptr<const ClipAnalysis> analysisOf(Emotion emotion)
{
    auto analysis = std::make_shared<ClipAnalysis>();
    analysis->durationS = 2.0;
    for (int t = 0; t <= 2000; t += 100)
        analysis->timeline.push_back(sampleOf(t, emotion));
    return analysis;
}

stage::AnalysisProgressed progressTo(std::int64_t timestampMs, Emotion emotion)
{
    auto progress = std::make_shared<AnalysisProgress>();
    progress->frame = frameAt(timestampMs);
    progress->newSamples = {sampleOf(timestampMs, emotion)};
    progress->framesPerSecond = 30.0;
    return {progress};
}

stage::CameraReported reportAt(std::int64_t timestampMs, std::optional<Emotion> emotion)
{
    LiveReport report;
    report.frame = frameAt(timestampMs);
    report.framesPerSecond = 25.0;
    if (emotion) {
        FaceReading reading;
        reading.face.id = 1;
        reading.face.face.box = {0, 0, 100, 100};
        reading.face.face.confidence = 1.0F;
        reading.scores = sampleOf(0, *emotion).scores;
        report.readings = {reading};
    }
    return {report};
}

StageState after(std::initializer_list<StageEvent> events, StageState state = {})
{
    for (const StageEvent& event : events)
        state = nextState(std::move(state), event);
    return state;
}

StageState clipShown(Emotion emotion = Emotion::Happy)
{
    return after({stage::AnalysisStarted{u"/one.mp4"_s}, progressTo(0, emotion),
                  stage::ClipAnalyzed{analysisOf(emotion)}, stage::ClipFrame{frameAt(0)}});
}

StageState liveUntil(int timestampMs, Emotion emotion)
{
    StageState state = after({stage::CameraStarted{}});
    for (int t = 0; t <= timestampMs; t += 100)
        state = after({reportAt(t, emotion)}, std::move(state));
    return state;
}

float scoreOf(const std::optional<EmotionScores>& scores, Emotion emotion)
{
    return scores ? (*scores)[index(emotion)] : -1.0F;
}

} // namespace

/// What the left side of the window shows, without a window.
class TestStageState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothing()
    {
        const StageState state;
        QCOMPARE(state.mode, StageMode::Nothing);
        QVERIFY(!state.hasPicture() && !state.scores() && state.timeline().empty());
    }

    void clipIsReadAndThenShownWhole()
    {
        StageState state = after({stage::AnalysisStarted{u"/one.mp4"_s, 1, 2}});
        QCOMPARE(state.mode, StageMode::Analyzing);
        QCOMPARE(state.path, u"/one.mp4"_s);
        QCOMPARE(state.clipCount, 2);
        state = after({progressTo(100, Emotion::Sad), progressTo(900, Emotion::Happy)},
                      std::move(state));
        QVERIFY(state.hasPicture());
        QCOMPARE(state.timeline().size(), std::size_t(2));
        QCOMPARE(state.range(), (TimeRange{0, 900}));
        QCOMPARE(scoreOf(state.scoresNow(), Emotion::Happy), 1.0F); // of the moment
        QVERIFY(scoreOf(state.scores(), Emotion::Happy) < 1.0F);

        const int mood = state.moodRevision;
        const auto analysis = analysisOf(Emotion::Happy);
        state = after({stage::ClipAnalyzed{analysis}}, std::move(state));
        QCOMPARE(state.mode, StageMode::Clip);
        QCOMPARE(state.moodRevision, mood + 1);
        QCOMPARE(state.timeline().data(), analysis->timeline.data()); // shared, not copied
        QCOMPARE(state.range(), (TimeRange{0, 2000}));
        QVERIFY(state.readings.empty());
        QCOMPARE(state.framesPerSecond, 0.0);
        state = after({stage::ClipFrame{frameAt(700)}}, std::move(state));
        QCOMPARE(state.positionMs, std::optional<std::int64_t>(700));
        QCOMPARE(state.faces.size(), std::size_t(1));
    }

    void aPictureIsNotPlayed()
    {
        QVERIFY(clipShown().canPlay());
        QVERIFY(!after({stage::CameraStarted{}}, clipShown()).canPlay());
        auto picture = std::make_shared<ClipAnalysis>();
        picture->timeline.push_back(sampleOf(0, Emotion::Happy));
        StageState state =
            after({stage::AnalysisStarted{u"/one.png"_s}, stage::ClipAnalyzed{std::move(picture)}});
        QVERIFY(!state.canPlay());
        QCOMPARE(state.span().kind, ReadingSpan::Kind::Picture);
        // So that no label says "now" of it.
        state = after({stage::ClipFrame{frameAt(0)}}, std::move(state));
        QVERIFY(state.faces.size() == 1 && state.faces.front().isStill);
        state = after({stage::ClipFrame{frameAt(0)}}, clipShown());
        QVERIFY(state.faces.size() == 1 && !state.faces.front().isStill);
    }

    void cancelledAnalysisGoesBackToTheClipBefore()
    {
        const StageState clip = clipShown();
        StageState state = after({stage::AnalysisStarted{u"/two.mp4"_s}}, clip);
        QCOMPARE(state.mode, StageMode::Analyzing);
        QVERIFY(state.timeline().empty() && state.subject != clip.subject);
        // Over another clip that came to nothing, too.
        state = after({progressTo(0, Emotion::Sad), stage::AnalysisStarted{u"/three.mp4"_s},
                       stage::AnalysisAbandoned{}},
                      std::move(state));
        QCOMPARE(state.mode, StageMode::Clip);
        QCOMPARE(state.path, clip.path);
        QCOMPARE(state.analysis, clip.analysis);
        QCOMPARE(state.subject, clip.subject);
        QVERIFY(state.moodRevision > clip.moodRevision);
        QVERIFY(state.hasPicture());
    }

    void cancelledAnalysisWithoutAClipBeforeLeavesNothing()
    {
        const StageState state = after({stage::AnalysisStarted{u"/one.mp4"_s},
                                        progressTo(0, Emotion::Sad), stage::AnalysisAbandoned{}});
        QCOMPARE(state.mode, StageMode::Nothing);
        QVERIFY(!state.hasPicture() && state.path.isEmpty() && state.timeline().empty());
        // A camera is not gone back to either.
        QCOMPARE(
            after({stage::CameraStarted{}, reportAt(100, Emotion::Happy), stage::CameraStopped{},
                   stage::AnalysisStarted{u"/one.mp4"_s}, stage::AnalysisAbandoned{}})
                .mode,
            StageMode::Nothing);
    }

    void clipsThatFailLeaveTheReadingsOfTheOneBefore()
    {
        const StageState clip = clipShown();
        const StageState state = after(
            {stage::AnalysisStarted{u"/bad.mp4"_s}, stage::ClipsFailed{Message("", "No face.")}},
            clip);
        QCOMPARE(state.mode, StageMode::Failed);
        QVERIFY(state.error == Message("", "No face."));
        QVERIFY(!state.isRetried);
        QVERIFY(!state.hasPicture() && state.faces.empty() && !state.canPlay());
        QVERIFY(state.analysis == clip.analysis && state.scores() == clip.scores());
        QCOMPARE(state.subject, clip.subject); // so that the list is that of the clip
        // Another one that fails, or is cancelled, still has the clip before it.
        const StageState again = after(
            {stage::AnalysisStarted{u"/worse.mp4"_s}, stage::ClipsFailed{Message("", "Cut off.")}},
            state);
        QCOMPARE(again.mode, StageMode::Failed);
        QVERIFY(again.scores() == clip.scores());
        const StageState back =
            after({stage::AnalysisStarted{u"/third.mp4"_s}, stage::AnalysisAbandoned{}}, again);
        QCOMPARE(back.mode, StageMode::Clip);
        QCOMPARE(back.path, clip.path);
    }

    void clipsThatFailAtFirstLeaveNothing()
    {
        const StageState state = after(
            {stage::AnalysisStarted{u"/bad.mp4"_s}, stage::ClipsFailed{Message("", "No face.")}});
        QCOMPARE(state.mode, StageMode::Failed);
        QVERIFY(!state.hasPicture() && !state.analysis && !state.scores());
        QVERIFY(state.path.isEmpty());
        QVERIFY(state.moodRevision > 0); // the list goes, too
    }

    void cameraShowsFramesAsTheyComeUntilTheFirstIsAnalysed()
    {
        StageState state = after({stage::CameraStarted{}});
        QCOMPARE(state.mode, StageMode::Live);
        QVERIFY(!state.hasPicture());
        state = after({stage::CameraFrame{frameAt(0)}}, std::move(state));
        QCOMPARE(state.frame.timestampMs, 0);
        state =
            after({reportAt(0, Emotion::Happy), stage::CameraFrame{frameAt(80)}}, std::move(state));
        QCOMPARE(state.frame.timestampMs, 0);
        QCOMPARE(state.faces.size(), std::size_t(1));
    }

    void cameraIsSummedUpOverItsLastSecondsOnly()
    {
        StageState state = after({stage::CameraStarted{}});
        for (int t = 0; t <= 20'000; t += 500)
            state =
                after({reportAt(t, t < 10'000 ? Emotion::Sad : Emotion::Happy)}, std::move(state));
        QCOMPARE(state.range(), (TimeRange{5'000, 20'000}));
        QCOMPARE(state.timeline().front().timestampMs, std::int64_t{5'000});
        QCOMPARE(scoreOf(state.scoresNow(), Emotion::Happy), 1.0F);
        // It moves on when nobody is in sight, and the list stays for who was.
        state = after({reportAt(36'000, std::nullopt)}, std::move(state));
        QCOMPARE(state.range(), (TimeRange{21'000, 36'000}));
        QVERIFY(state.timeline().empty());
        QVERIFY(scoreOf(state.scores(), Emotion::Happy) > 0.9F);
    }

    void afterACameraItsLastSecondsAreShown()
    {
        StageState state = after({stage::CameraStarted{}});
        for (int t = 0; t <= 12'500; t += 100)
            state =
                after({reportAt(t, t < 10'000 ? Emotion::Sad : Emotion::Happy)}, std::move(state));
        QVERIFY(scoreOf(state.scores(), Emotion::Sad) > 0.9F); // the list's mood, not yet left
        QCOMPARE(state.span().kind, ReadingSpan::Kind::Seconds);
        state = after({stage::CameraStopped{}}, std::move(state));
        QVERIFY(scoreOf(state.scoresNow(), Emotion::Happy) > 0.9F);
        QCOMPARE(state.spanNow(), (ReadingSpan{ReadingSpan::Kind::LastSeconds, 2000}));
        QCOMPARE(state.span().kind, ReadingSpan::Kind::Seconds);
    }

    void listFollowsAChangeOfALiveFaceThatLasts()
    {
        StageState state = after({stage::CameraStarted{}, reportAt(100, std::nullopt)});
        const int before = state.moodRevision;
        QVERIFY(!state.scores());
        const auto show = [&state](int fromMs, int toMs, Emotion emotion) {
            for (int t = fromMs; t < toMs; t += 100)
                state = after({reportAt(t, emotion)}, std::move(state));
        };
        show(200, 6'000, Emotion::Sad);
        QCOMPARE(state.moodRevision, before + 1); // the first mood
        show(6'000, 6'400, Emotion::Happy);       // a flicker
        show(6'400, 9'000, Emotion::Sad);
        QCOMPARE(state.moodRevision, before + 1);
        show(9'000, 14'000, Emotion::Happy);
        QCOMPARE(state.moodRevision, before + 2);
        QVERIFY(scoreOf(state.scores(), Emotion::Happy) > 0.7F);
        state = after({stage::FaceChosen{1}}, std::move(state));
        QVERIFY(!state.scores()); // what lasted was everybody's
    }

    void clipReportsItsCourse()
    {
        auto analysis = std::make_shared<ClipAnalysis>();
        for (int t = 0; t < 8'000; t += 100)
            analysis->timeline.push_back(sampleOf(t, t < 4'000 ? Emotion::Sad : Emotion::Happy));
        const StageState state = after(
            {stage::AnalysisStarted{u"/turn.mp4"_s}, stage::ClipAnalyzed{std::move(analysis)}});
        const MoodCourse course = state.course();
        QCOMPARE(course.size(), std::size_t(2));
        QVERIFY(hasTurn(course));
        QVERIFY(after({stage::CameraStarted{}}, state).course().empty());
    }

    void cameraThatIsSwitchedOffLeavesItsReadingsButNoPicture()
    {
        const StageState live = liveUntil(4'000, Emotion::Happy);
        QVERIFY(live.scores());
        const StageState state = after({stage::CameraStopped{}}, live);
        QCOMPARE(state.mode, StageMode::Nothing);
        QVERIFY(!state.hasPicture() && state.faces.empty());
        QCOMPARE(state.framesPerSecond, 0.0);
        QCOMPARE(state.scores(), live.scores()); // the list goes by it
        QCOMPARE(state.scoresNow(), state.scores());
        QCOMPARE(state.range(), (TimeRange{0, 4'000}));
        QCOMPARE(state.subject, live.subject);
        QCOMPARE(state.moodRevision, live.moodRevision);
    }

    void lateEventsChangeNothing()
    {
        const auto isSame = [](const StageState& a, const StageState& b) {
            return a.mode == b.mode && a.path == b.path && a.analysis == b.analysis &&
                   a.readings.size() == b.readings.size() && a.moodRevision == b.moodRevision &&
                   a.frame.image.data == b.frame.image.data && a.error == b.error;
        };
        const StageState live = after({stage::CameraStarted{}, reportAt(100, Emotion::Happy)});
        for (const StageEvent& late : std::initializer_list<StageEvent>{
                 progressTo(900, Emotion::Sad), stage::ClipAnalyzed{analysisOf(Emotion::Sad)},
                 stage::AnalysisAbandoned{}, stage::ClipsFailed{Message("", "No face.")},
                 stage::ClipFrame{frameAt(0)}, stage::CameraFrame{frameAt(200)}})
            QVERIFY2(isSame(after({late}, live), live), qPrintable(QString::number(late.index())));
        const StageState clip = clipShown();
        for (const StageEvent& late : std::initializer_list<StageEvent>{
                 progressTo(900, Emotion::Sad), stage::CameraFrame{frameAt(0)},
                 reportAt(900, Emotion::Sad), stage::CameraStopped{},
                 stage::RecordingChanged{true, 3}, stage::CameraFailed{Message("", "Gone.")}})
            QVERIFY2(isSame(after({late}, clip), clip), qPrintable(QString::number(late.index())));
    }

    void recordingCountsDownOverTheCamera()
    {
        StageState state = after({stage::CameraStarted{}, reportAt(100, Emotion::Happy),
                                  stage::RecordingChanged{true, 3}});
        QCOMPARE(state.mode, StageMode::Recording);
        QCOMPARE(state.secondsToGo, 3);
        state = after({reportAt(200, Emotion::Happy), stage::RecordingChanged{true, 0}},
                      std::move(state));
        QCOMPARE(state.mode, StageMode::Recording);
        QCOMPARE(state.timeline().size(), std::size_t(2)); // which goes on
        QCOMPARE(after({stage::RecordingChanged{false, 0}}, std::move(state)).mode,
                 StageMode::Live);
    }

    void cameraThatFailsCanBeTriedAgain()
    {
        const StageState live = liveUntil(2'000, Emotion::Happy);
        StageState state = after({stage::CameraFailed{Message("", "Unplugged.")}}, live);
        QCOMPARE(state.mode, StageMode::Failed);
        QVERIFY(state.isRetried && !state.hasPicture());
        QCOMPARE(state.scores(), live.scores());
        QCOMPARE(after({stage::CameraFound{}}, state).mode, StageMode::Failed);
        QCOMPARE(after({stage::CameraStarted{}}, state).mode, StageMode::Live);
    }

    void missingCameraThatIsPluggedInIsNoLongerReported()
    {
        const stage::CameraFailed missing{Message("", "No camera."), true};
        StageState state = after({missing});
        QCOMPARE(state.mode, StageMode::Failed);
        state = after({stage::CameraFound{}}, std::move(state));
        QCOMPARE(state.mode, StageMode::Nothing);
        QVERIFY(state.error.isEmpty());
        QCOMPARE(after({missing}, clipShown()).mode, StageMode::Clip); // a clip stays
    }

    void chosenFaceIsAskedForAlone()
    {
        auto analysis = std::make_shared<ClipAnalysis>();
        for (int t = 0; t <= 1000; t += 100) {
            analysis->timeline.push_back(sampleOf(t, Emotion::Happy, 1));
            analysis->timeline.push_back(sampleOf(t, Emotion::Sad, 2));
        }
        StageState state = after(
            {stage::AnalysisStarted{u"/two.mp4"_s}, stage::ClipAnalyzed{std::move(analysis)}});
        const int mood = state.moodRevision;
        QVERIFY(scoreOf(state.scores(), Emotion::Sad) < 1.0F);
        QCOMPARE(state.people().size(), std::size_t(2)); // whom one list is for
        QCOMPARE(state.people()[1].faceId, 2);
        QCOMPARE(state.people()[1].scores[index(Emotion::Sad)], 1.0F);
        state = after({stage::FaceChosen{2}}, std::move(state));
        QVERIFY(state.people().empty());
        QCOMPARE(scoreOf(state.scores(), Emotion::Sad), 1.0F);
        QCOMPARE(state.moodRevision, mood + 1);
        QCOMPARE(after({stage::AnalysisStarted{u"/other.mp4"_s}}, std::move(state)).faceId,
                 kAllFaces);
    }
};

QTEST_APPLESS_MAIN(TestStageState)
#include "test_stage_state.moc"
