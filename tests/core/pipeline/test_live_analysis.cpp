// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/pipeline/live_analysis.h"
#include "tests/support/fake_chain.h"

#include <QTest>

#include <mutex>

using namespace v2m;
using namespace v2m::test;

namespace {

/// A source that delivers a frame every few milliseconds on request.
class FakeCamera : public FakeFrameSource {
public:
    explicit FakeCamera(int frames) : FakeFrameSource(frames) {}

    bool read(Frame& frame) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(4));
        return FakeFrameSource::read(frame);
    }
};

struct Seen {
    std::mutex mutex;
    std::vector<std::int64_t> frames;
    std::vector<std::int64_t> reports;
    std::int64_t dropped = 0;
    std::optional<std::string> ended; ///< in English
    std::optional<std::string> failed;

    LiveObserver observer()
    {
        return {[this](const Frame& frame) {
                    const std::scoped_lock lock(mutex);
                    frames.push_back(frame.index);
                },
                [this](LiveReport report) {
                    const std::scoped_lock lock(mutex);
                    reports.push_back(report.frame.index);
                    dropped = report.droppedFrames;
                },
                [this](const Message& reason) {
                    const std::scoped_lock lock(mutex);
                    ended = reason.english();
                },
                [this](const Message& reason) {
                    const std::scoped_lock lock(mutex);
                    failed = reason.english();
                }};
    }

    template <typename T>
    T locked(T Seen::*member)
    {
        const std::scoped_lock lock(mutex);
        return this->*member;
    }
};

std::unique_ptr<EmotionClassifier> happy()
{
    return std::make_unique<FakeClassifier>(Emotion::Happy);
}

} // namespace

class TestLiveAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFrameWinsWhenAnalysisIsSlow()
    {
        Seen seen;
        {
            const LiveAnalysis live(
                [] { return std::make_unique<FakeCamera>(60); },
                {[] { return std::make_unique<FakeDetector>(0, 255, 40); }, happy}, 300,
                seen.observer());
            QTRY_VERIFY_WITH_TIMEOUT(seen.locked(&Seen::ended).has_value(), 10000);
            QTRY_VERIFY(!seen.locked(&Seen::reports).empty() &&
                        seen.locked(&Seen::reports).back() == 59);
        }
        QCOMPARE(seen.frames.size(), 60U);
        QVERIFY(seen.reports.size() < 60U);
        QVERIFY(std::is_sorted(seen.reports.begin(), seen.reports.end()));
        QCOMPARE(seen.dropped, 60 - static_cast<std::int64_t>(seen.reports.size()));
        QVERIFY(!seen.failed);
    }

    void cameraThatCannotBeOpenedIsAnError()
    {
        Seen seen;
        const LiveAnalysis live(
            []() -> std::unique_ptr<FrameSource> {
                throw FileError(Message::verbatim("The camera is busy."));
            },
            {[] { return std::make_unique<FakeDetector>(0, 255); }, happy}, 300, seen.observer());
        QTRY_COMPARE(seen.locked(&Seen::ended), std::string("The camera is busy."));
    }

    void pictureContinuesWhenTheNetworkCannotBeLoaded()
    {
        Seen seen;
        const LiveAnalysis live([] { return std::make_unique<FakeCamera>(50); },
                                {[] { return std::make_unique<FakeDetector>(0, 255); },
                                 []() -> std::unique_ptr<EmotionClassifier> {
                                     throw ModelError(Message::verbatim("No network."));
                                 }},
                                300, seen.observer());
        QTRY_VERIFY(seen.locked(&Seen::ended).has_value());
        QCOMPARE(seen.locked(&Seen::failed), std::string("No network."));
        QCOMPARE(seen.locked(&Seen::frames).size(), 50U);
        QVERIFY(seen.locked(&Seen::reports).empty());
    }

    void destroyingEndsItAtOnce()
    {
        Seen seen;
        {
            const LiveAnalysis live([] { return std::make_unique<FakeCamera>(1000000); },
                                    {[] { return std::make_unique<FakeDetector>(0, 255); }, happy},
                                    300, seen.observer());
            QTRY_VERIFY(!seen.locked(&Seen::reports).empty());
        }
        QVERIFY(!seen.ended); // a requested stop is not reported
    }
};

QTEST_GUILESS_MAIN(TestLiveAnalysis)
#include "test_live_analysis.moc"
