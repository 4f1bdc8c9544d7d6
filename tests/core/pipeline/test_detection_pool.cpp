// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/pipeline/detection_pool.h"
#include "tests/support/fake_chain.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr std::int64_t kFrameBytes = 80'000'000;
constexpr int kFrames = 20;

/// Frames of a size that all share one picture, so that the test itself needs little memory.
class SizedSource : public FrameSource {
public:
    explicit SizedSource(const cv::Size& size) : m_picture(8, 8, CV_8UC3, cv::Scalar(0, 0, 0))
    {
        m_info.size = size;
    }

    const SourceInfo& info() const override { return m_info; }

    bool read(Frame& frame) override
    {
        if (m_next >= kFrames)
            return false;
        frame.image = m_picture;
        frame.index = m_next++;
        return true;
    }

    bool skip() override { return m_next++ < kFrames; }

private:
    SourceInfo m_info;
    cv::Mat m_picture;
    std::int64_t m_next = 0;
};

} // namespace

class TestDetectionPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryBoundsTheFramesReadAhead_data()
    {
        QTest::addColumn<cv::Size>("size");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("frames");
        QTest::newRow("small frames: by the threads") << cv::Size(640, 360) << 2 << 6;
        QTest::newRow("1920x1080") << cv::Size(1920, 1080) << 16 << 12;
        QTest::newRow("3840x2160") << cv::Size(3840, 2160) << 16 << 3;
        QTest::newRow("8192x8192") << cv::Size(8192, 8192) << 2 << 2;
    }

    void memoryBoundsTheFramesReadAhead()
    {
        QFETCH(cv::Size, size);
        QFETCH(int, threads);
        QFETCH(int, frames);
        SizedSource source(size);
        DetectionPool pool(
            source, [] { return std::make_unique<FakeDetector>(0, 0); }, 1, threads, kFrameBytes);
        QTRY_COMPARE(pool.work().framesRead, frames);
        QTest::qWait(100);
        QCOMPARE(pool.work().framesRead, frames);
        // Nevertheless all frames come, in their order.
        for (int i = 0; i < kFrames; ++i) {
            const auto item = pool.next({});
            QVERIFY(item);
            QCOMPARE(item->frame.index, i);
        }
    }

    void waitingEndsWithAStop()
    {
        class Stalled : public SizedSource {
        public:
            explicit Stalled(std::stop_source& stop) : SizedSource({640, 360}), m_stop(stop) {}
            bool read(Frame&) override
            {
                m_stop.request_stop();
                m_isReleased.acquire();
                return false;
            }
            std::binary_semaphore m_isReleased{0};

        private:
            std::stop_source& m_stop;
        };
        std::stop_source stop;
        Stalled source(stop);
        DetectionPool pool(
            source, [] { return std::make_unique<FakeDetector>(0, 0); }, 1, 2, kFrameBytes);
        QVERIFY_THROWS_EXCEPTION(Cancelled, pool.next(stop.get_token()));
        source.m_isReleased.release();
    }

    void detectorsAreNoMoreThanUseful_data()
    {
        QTest::addColumn<cv::Size>("size");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("detectors");
        QTest::newRow("as asked") << cv::Size(640, 360) << 2 << 2;
        QTest::newRow("many threads") << cv::Size(640, 360) << 1000 << DetectionPool::kMostThreads;
        QTest::newRow("fewer frames than threads") << cv::Size(3840, 2160) << 8 << 3;
    }

    void detectorsAreNoMoreThanUseful()
    {
        QFETCH(cv::Size, size);
        QFETCH(int, threads);
        QFETCH(int, detectors);
        SizedSource source(size);
        std::atomic<int> made = 0;
        const DetectionPool pool(
            source,
            [&made] {
                ++made;
                return std::make_unique<FakeDetector>(0, 0);
            },
            1, threads, kFrameBytes);
        QTRY_COMPARE(made.load(), detectors);
        QTest::qWait(100);
        QCOMPARE(made.load(), detectors);
    }
};

QTEST_GUILESS_MAIN(TestDetectionPool)
#include "test_detection_pool.moc"
