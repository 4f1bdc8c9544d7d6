// SPDX-License-Identifier: MIT
#include "core/pipeline/detection_pool.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

/// One frame is searched while the next is read.
constexpr std::int64_t kFewestFrames = 2;

std::int64_t framesFor(const cv::Size& size, int threads, std::int64_t frameBytes)
{
    const std::int64_t bytes = 3 * std::int64_t{size.width} * size.height;
    const std::int64_t wanted = 2 * std::int64_t{threads} + 2;
    return bytes > 0 ? std::clamp(frameBytes / bytes, kFewestFrames, wanted) : wanted;
}

} // namespace

DetectionPool::DetectionPool(FrameSource& source, DetectorFactory makeDetector, int everyNth,
                             int threads, std::int64_t frameBytes)
    : m_source(source), m_makeDetector(std::move(makeDetector)), m_everyNth(std::max(1, everyNth)),
      m_capacity(framesFor(source.info().size, std::clamp(threads, 1, kMostThreads), frameBytes)),
      m_waiting(static_cast<std::size_t>(m_capacity))
{
    m_threads.emplace_back([this](const std::stop_token& stop) { readFrames(stop); });
    for (std::int64_t i = 0;
         i < std::min<std::int64_t>(std::clamp(threads, 1, kMostThreads), m_capacity); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { detectFaces(stop); });
}

DetectionPool::~DetectionPool()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

std::optional<DetectionPool::Item> DetectionPool::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] {
        return m_error || m_done.contains(m_nextOut) || m_nextOut == m_count;
    });
    if (stop.stop_requested())
        throw Cancelled();
    if (m_error)
        std::rethrow_exception(m_error);
    auto found = m_done.extract(m_nextOut);
    if (found.empty())
        return std::nullopt;
    ++m_nextOut;
    m_changed.notify_all();
    return std::move(found.mapped());
}

DetectionPool::Work DetectionPool::work() const
{
    const std::scoped_lock lock(m_mutex);
    return m_work;
}

void DetectionPool::readFrames(const std::stop_token& stop)
try {
    for (std::int64_t place = 0;; ++place) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [&] { return place - m_nextOut < m_capacity; }))
                return;
        }
        const auto begin = Clock::now();
        Frame frame;
        std::int64_t read = 0;
        bool more = m_source.read(frame);
        const bool gotFrame = more;
        read += more ? 1 : 0;
        for (int i = 1; i < m_everyNth && more && !stop.stop_requested(); ++i) {
            more = m_source.skip();
            read += more ? 1 : 0;
        }
        if (gotFrame)
            m_waiting.put({place, std::move(frame)});
        const std::scoped_lock lock(m_mutex);
        m_work.decodeS += secondsSince(begin);
        m_work.framesRead += read;
        if (!more) {
            m_count = place + (gotFrame ? 1 : 0);
            m_waiting.close();
            m_changed.notify_all();
            return;
        }
    }
} catch (...) {
    fail(std::current_exception());
}

void DetectionPool::detectFaces(const std::stop_token& stop)
try {
    const std::unique_ptr<FaceDetector> detector = m_makeDetector();
    while (auto waiting = m_waiting.take(stop)) {
        auto& [place, frame] = *waiting;
        const auto begin = Clock::now();
        std::vector<DetectedFace> faces = detector->detect(frame.image);
        const std::scoped_lock lock(m_mutex);
        m_work.detectS += secondsSince(begin);
        m_done.emplace(place, Item{std::move(frame), std::move(faces)});
        m_changed.notify_all();
    }
} catch (...) {
    fail(std::current_exception());
}

void DetectionPool::fail(std::exception_ptr error)
{
    m_waiting.close();
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_changed.notify_all();
}

} // namespace v2m
