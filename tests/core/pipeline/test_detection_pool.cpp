// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/pipeline/detection_pool.h"
#include "tests/support/fake_chain.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <semaphore>

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr std::int64_t kFrameBytes = 80'000'000;
constexpr int kFrames = 20;

/// Frames of a given size that share one picture, so that the test itself needs little memory.
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

/// Also finds the face around its box, and counts the frames that were searched whole.
class NearDetector : public FakeDetector {
public:
    NearDetector(int firstBlue, int lastBlue, std::atomic<int>& wholes)
        : FakeDetector(firstBlue, lastBlue), m_wholes(wholes)
    {
    }

    std::vector<DetectedFace> detect(const cv::Mat& image) override
    {
        ++m_wholes;
        return FakeDetector::detect(image);
    }

    std::optional<std::vector<DetectedFace>>
    detectNear(const cv::Mat& image, std::span<const cv::Rect2f> expected) override
    {
        auto faces = FakeDetector::detect(image);
        const bool isThere = faces.size() == 1 && expected.size() == 1 &&
                             std::abs(faces[0].box.x - expected[0].x) < 0.01F;
        return isThere ? std::optional(std::move(faces)) : std::nullopt;
    }

private:
    std::atomic<int>& m_wholes;
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
        QTest::newRow("small frames: a group and by the threads") << cv::Size(640, 360) << 2 << 12;
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
        // All frames arrive in order nevertheless.
        for (int i = 0; i < kFrames; ++i) {
            const auto item = pool.next({});
            QVERIFY(item);
            QCOMPARE(item->frame.index, i);
        }
    }

    void wholeFramesAreNeverFartherApartThanHalfASecond_data()
    {
        QTest::addColumn<int>("everyNth");
        QTest::addColumn<int>("whole"); // of 60 frames that are 40 ms apart
        QTest::newRow("every frame: groups of eight") << 1 << 9; // 0, 8, ... 56, 59
        QTest::newRow("every second: 480 ms") << 2 << 6;         // 0, 480, ... 1920, 2320
        QTest::newRow("every fifth: 400 ms") << 5 << 7;          // 0, 400, ... 2000, 2200
        QTest::newRow("every seventh: each") << 7 << 9;
    }

    void wholeFramesAreNeverFartherApartThanHalfASecond()
    {
        QFETCH(int, everyNth);
        QFETCH(int, whole);
        for (const int threads : {1, 2, 5}) {
            FakeFrameSource source(60);
            std::atomic<int> wholes = 0;
            DetectionPool pool(
                source, [&wholes] { return std::make_unique<NearDetector>(0, 59, wholes); },
                everyNth, threads, kFrameBytes);
            int frames = 0;
            while (const auto item = pool.next({})) {
                QCOMPARE(item->frame.index, frames * everyNth);
                QCOMPARE(item->faces.size(), std::size_t{1});
                QCOMPARE(item->faces[0].box.x, 20.0F + static_cast<float>(item->frame.index));
                ++frames;
            }
            QCOMPARE(frames, (60 + everyNth - 1) / everyNth);
            QCOMPARE(wholes.load(), whole);
        }
    }

    void framesBetweenWhichAFaceAppearedOrLeftAreSearchedWhole()
    {
        FakeFrameSource source(33);
        std::atomic<int> wholes = 0;
        DetectionPool pool(
            source, [&wholes] { return std::make_unique<NearDetector>(12, 27, wholes); }, 1, 2,
            kFrameBytes);
        int seen = 0;
        while (const auto item = pool.next({}))
            seen += static_cast<int>(item->faces.size());
        QCOMPARE(seen, 16);
        // 0, 8, 16, 24 and 32 always; 1 to 7 because no face is known yet, 9 to 15 and 25 to 31 in
        // between.
        QCOMPARE(wholes.load(), 5 + 7 + 7 + 7);
    }

    void framesTooLargeToWaitAreAllSearchedWhole()
    {
        SizedSource source({3840, 2160});
        std::atomic<int> wholes = 0;
        DetectionPool pool(
            source, [&wholes] { return std::make_unique<NearDetector>(0, 255, wholes); }, 1, 2,
            kFrameBytes);
        while (pool.next({}))
            continue;
        QCOMPARE(wholes.load(), kFrames);
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
        QTest::newRow("many threads") << cv::Size(640, 360) << 1000 << DetectionPool::kMaxThreads;
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
