// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/pipeline/clip_analysis.h"
#include "tests/support/fake_chain.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

DetectorFactory seeing(int firstBlue, int lastBlue, int uneasyMs = 0)
{
    return [=] { return std::make_unique<FakeDetector>(firstBlue, lastBlue, uneasyMs); };
}

} // namespace

class TestClipAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFrameInOrder()
    {
        FakeFrameSource source(100);
        FakeClassifier classifier(Emotion::Happy);
        std::vector<std::int64_t> seen;
        const ClipAnalysis analysis =
            analyzeClip(source, seeing(0, 255, 3), classifier, {.threads = 3},
                        [&](const FrameReport& report) { seen.push_back(report.frame.index); });
        QCOMPARE(analysis.frames, 100);
        QCOMPARE(analysis.framesAnalyzed, 100);
        QCOMPARE(seen.size(), 100U);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(analysis.summary.faces, 1);
        QCOMPARE(analysis.summary.top[0], Emotion::Happy);
    }

    void analysesEveryNthFrameAndCountsAll()
    {
        FakeFrameSource source(100);
        FakeClassifier classifier(Emotion::Sad);
        const ClipAnalysis analysis =
            analyzeClip(source, seeing(0, 255), classifier, {.everyNth = 3, .threads = 2});
        QCOMPARE(analysis.frames, 100);
        QCOMPARE(analysis.framesAnalyzed, 34);
        QCOMPARE(classifier.calls(), 9); // the faces of four frames per call
        QCOMPARE(analysis.timeline[1].timestampMs, 120);
    }

    void timelineHoldsOnlyFramesWithAFace()
    {
        FakeFrameSource source(100);
        FakeClassifier classifier(Emotion::Fear);
        const ClipAnalysis analysis = analyzeClip(source, seeing(10, 39), classifier, {});
        QCOMPARE(analysis.framesWithFace, 30);
        QCOMPARE(analysis.timeline.size(), 30U);
        QCOMPARE(analysis.timeline.front().timestampMs, 400);
        QCOMPARE(analysis.timeline.back().timestampMs, 39 * 40);
    }

    void clipWithoutFaceGivesAnEmptyTimeline()
    {
        FakeFrameSource source(20);
        FakeClassifier classifier(Emotion::Fear);
        const ClipAnalysis analysis = analyzeClip(source, seeing(300, 300), classifier, {});
        QVERIFY(analysis.timeline.empty());
        QCOMPARE(analysis.summary.faces, 0);
        QCOMPARE(classifier.calls(), 0);
    }

    void resultDoesNotDependOnThreads()
    {
        std::vector<EmotionTimeline> timelines;
        for (const int threads : {1, 2, 5}) {
            FakeFrameSource source(60);
            FakeClassifier classifier(Emotion::Surprise);
            timelines.push_back(
                analyzeClip(source, seeing(5, 50, 2), classifier, {.threads = threads}).timeline);
        }
        for (const EmotionTimeline& timeline : timelines) {
            QCOMPARE(timeline.size(), timelines.front().size());
            for (std::size_t i = 0; i < timeline.size(); ++i) {
                QCOMPARE(timeline[i].timestampMs, timelines.front()[i].timestampMs);
                QCOMPARE(timeline[i].faceId, timelines.front()[i].faceId);
                QCOMPARE(timeline[i].box.x, timelines.front()[i].box.x);
            }
        }
    }

    void cancellingEndsWithinAFewFrames()
    {
        FakeFrameSource source(100000);
        FakeClassifier classifier(Emotion::Happy);
        std::stop_source stop;
        int seen = 0;
        const FrameObserver stopAtTheFifth = [&](const FrameReport&) {
            if (++seen == 5)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, analyzeClip(source, seeing(0, 255), classifier, {},
                                                        stopAtTheFifth, stop.get_token()));
        QVERIFY(seen <= 6);
    }

    void sourceFailureReachesTheCaller()
    {
        FakeFrameSource source(100);
        source.failAt(30);
        FakeClassifier classifier(Emotion::Happy);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 analyzeClip(source, seeing(0, 255), classifier, {}));
    }

    void detectorFailureReachesTheCaller()
    {
        FakeFrameSource source(100);
        FakeClassifier classifier(Emotion::Happy);
        const DetectorFactory broken = []() -> std::unique_ptr<FaceDetector> {
            throw ModelError(Message::verbatim("No detector."));
        };
        QVERIFY_THROWS_EXCEPTION(ModelError, analyzeClip(source, broken, classifier, {}));
    }

    void warningOfTheSourceIsKept()
    {
        const auto warning = Message::verbatim("breaks off");
        FakeFrameSource source(10, warning);
        FakeClassifier classifier(Emotion::Happy);
        QVERIFY(analyzeClip(source, seeing(0, 255), classifier, {}).warning == warning);
    }

    void smallFacesAreCountedButNotClassified()
    {
        class SmallFaceDetector : public FaceDetector {
        public:
            std::vector<DetectedFace> detect(const cv::Mat&) override
            {
                return {{cv::Rect2f(10, 10, 39, 60), 0.9F, {}}};
            }
            QString name() const override { return u"small"_s; }
        };
        FakeFrameSource source(10);
        FakeClassifier classifier(Emotion::Happy);
        const ClipAnalysis analysis = analyzeClip(
            source, [] { return std::make_unique<SmallFaceDetector>(); }, classifier, {});
        QCOMPARE(analysis.framesWithFace, 10);
        QCOMPARE(classifier.calls(), 0);
        QVERIFY(analysis.timeline.empty());
    }
};

QTEST_GUILESS_MAIN(TestClipAnalysis)
#include "test_clip_analysis.moc"
