// SPDX-License-Identifier: MIT
#include "core/pipeline/detection_pool.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

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
    : m_source(source), m_makeDetector(std::move(makeDetector)), m_everyNth(std::max(1, everyNth))
{
    const int wanted = std::clamp(threads, 1, kMostThreads);
    const std::int64_t frames = framesFor(source.info().size, wanted, frameBytes);
    m_capacity = static_cast<std::size_t>(frames);
    m_threads.emplace_back([this](const std::stop_token& stop) { readFrames(stop); });
    for (std::int64_t i = 0; i < std::min<std::int64_t>(wanted, frames); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { detectFaces(stop); });
}

DetectionPool::~DetectionPool()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_changed.notify_all();
}

std::optional<DetectionPool::Item> DetectionPool::next(int waitMs, bool& ready)
{
    std::unique_lock lock(m_mutex);
    ready = m_changed.wait_for(lock, std::chrono::milliseconds(waitMs), [this] {
        const bool empty = m_waiting.empty() && m_inWork == 0 && m_done.empty();
        return m_error || m_done.contains(m_nextOut) || (m_sourceEnded && empty);
    });
    if (m_error)
        std::rethrow_exception(m_error);
    const auto found = m_done.find(m_nextOut);
    if (found == m_done.end())
        return std::nullopt;
    Item item = std::move(found->second);
    m_done.erase(found);
    ++m_nextOut;
    m_changed.notify_all();
    return item;
}

std::int64_t DetectionPool::framesRead() const
{
    const std::scoped_lock lock(m_mutex);
    return m_framesRead;
}

double DetectionPool::decodeS() const
{
    const std::scoped_lock lock(m_mutex);
    return m_decodeS;
}

double DetectionPool::detectS() const
{
    const std::scoped_lock lock(m_mutex);
    return m_detectS;
}

bool DetectionPool::mayRead() const
{
    return m_waiting.size() + static_cast<std::size_t>(m_inWork) + m_done.size() < m_capacity;
}

void DetectionPool::readFrames(const std::stop_token& stop)
try {
    for (std::int64_t place = 0;; ++place) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return mayRead(); }))
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
        const std::scoped_lock lock(m_mutex);
        m_decodeS += secondsSince(begin);
        m_framesRead += read;
        if (gotFrame)
            m_waiting.emplace(place, std::move(frame));
        m_sourceEnded = !more;
        m_changed.notify_all();
        if (m_sourceEnded)
            return;
    }
} catch (...) {
    fail(std::current_exception());
}

void DetectionPool::detectFaces(const std::stop_token& stop)
try {
    const std::unique_ptr<FaceDetector> detector = m_makeDetector();
    for (;;) {
        std::pair<std::int64_t, Frame> work;
        {
            std::unique_lock lock(m_mutex);
            const bool woken = m_changed.wait(
                lock, stop, [this] { return !m_waiting.empty() || m_sourceEnded || m_error; });
            if (!woken || m_waiting.empty())
                return;
            work = std::move(m_waiting.front());
            m_waiting.pop();
            ++m_inWork;
        }
        const auto begin = Clock::now();
        std::vector<DetectedFace> faces = detector->detect(work.second.image);
        const std::scoped_lock lock(m_mutex);
        m_detectS += secondsSince(begin);
        --m_inWork;
        m_done.emplace(work.first, Item{std::move(work.second), std::move(faces)});
        m_changed.notify_all();
    }
} catch (...) {
    fail(std::current_exception());
}

void DetectionPool::fail(std::exception_ptr error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_sourceEnded = true;
    m_changed.notify_all();
}

} // namespace v2m
