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

/// One is searched while the next is read.
constexpr std::int64_t kFewestFrames = 2;

/// Largest group: more would need more memory and save little, as the one of eight frames that is
/// searched whole already takes about a third of the time.
constexpr std::int64_t kLargestGroup = 8;

/// How many frames of a size fit in the memory for them; many if the size is unknown.
std::int64_t fitting(const cv::Size& size, std::int64_t frameBytes)
{
    constexpr std::int64_t kMany = 1000;
    const std::int64_t bytes = 3 * std::int64_t{size.width} * size.height;
    return bytes > 0 ? std::clamp(frameBytes / bytes, kFewestFrames, kMany) : kMany;
}

/// Half of what fits: a group waits for its last frame while frames of the next are read.
std::int64_t groupFor(std::int64_t fitting)
{
    return std::clamp(fitting / 2, std::int64_t{1}, kLargestGroup);
}

std::int64_t capacityFor(std::int64_t fitting, int threads)
{
    const std::int64_t group = groupFor(fitting);
    const std::int64_t ahead = threads + 2;
    return std::min(fitting, ahead + std::max<std::int64_t>(threads, group > 1 ? group : 0));
}

} // namespace

DetectionPool::DetectionPool(FrameSource& source, DetectorFactory makeDetector, int everyNth,
                             int threads, std::int64_t frameBytes)
    : m_source(source), m_makeDetector(std::move(makeDetector)), m_everyNth(std::max(1, everyNth)),
      m_groupSize(groupFor(fitting(source.info().size, frameBytes))),
      m_capacity(
          capacityFor(fitting(source.info().size, frameBytes), std::clamp(threads, 1, kMaxThreads)))
{
    m_threads.emplace_back([this](const std::stop_token& stop) { readFrames(stop); });
    for (std::int64_t i = 0;
         i < std::min<std::int64_t>(std::clamp(threads, 1, kMaxThreads), m_capacity); ++i)
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
            addFrame({place, std::move(frame)});
        if (!more)
            closeGroup();
        const std::scoped_lock lock(m_mutex);
        m_work.decodeS += secondsSince(begin);
        m_work.framesRead += read;
        m_changed.notify_all();
        if (!more) {
            m_count = place + (gotFrame ? 1 : 0);
            return;
        }
    }
} catch (...) {
    fail(std::current_exception());
}

void DetectionPool::addFrame(Placed placed)
{
    const std::int64_t timestampMs = placed.frame.timestampMs;
    const auto isLate = [&] { return timestampMs - m_lastWholeMs > kLongestPartialSearchMs; };
    if (m_lastWhole && isLate())
        closeGroup();
    if (!m_lastWhole || m_groupSize == 1 || isLate()) {
        searchFullFrame(std::move(placed));
        return;
    }
    m_open.push_back(std::move(placed));
    if (std::ssize(m_open) == m_groupSize)
        closeGroup();
}

void DetectionPool::closeGroup()
{
    if (m_open.empty())
        return;
    Placed last = std::move(m_open.back());
    m_open.pop_back();
    if (!m_open.empty()) {
        const std::scoped_lock lock(m_mutex);
        m_groups.push_back({*m_lastWhole, last.place, std::move(m_open)});
    }
    m_open.clear();
    searchFullFrame(std::move(last));
}

void DetectionPool::searchFullFrame(Placed placed)
{
    const std::int64_t place = placed.place;
    m_lastWhole = place;
    m_lastWholeMs = placed.frame.timestampMs;
    const std::scoped_lock lock(m_mutex);
    m_jobs.emplace(place, Job{std::move(placed), true, {}});
    m_changed.notify_all();
}

/// Turns the groups whose two ends are known into jobs. Call with the lock held.
void DetectionPool::releaseGroups()
{
    std::erase_if(m_groups, [this](Group& group) {
        const auto before = m_wholes.find(group.before);
        const auto after = m_wholes.find(group.after);
        if (before == m_wholes.end() || after == m_wholes.end())
            return false;
        for (Placed& placed : group.frames) {
            auto expected = boxesBetween(before->second, after->second, placed.frame.timestampMs);
            Job& job = m_jobs[placed.place];
            job.isWhole = false;
            job.expected = std::move(expected).value_or(std::vector<cv::Rect2f>());
            job.placed = std::move(placed);
        }
        return true;
    });
}

void DetectionPool::detectFaces(const std::stop_token& stop)
try {
    const std::unique_ptr<FaceDetector> detector = m_makeDetector();
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_error || !m_jobs.empty(); }) ||
                m_error || stop.stop_requested())
                return;
            job = std::move(m_jobs.extract(m_jobs.begin()).mapped());
        }
        const auto begin = Clock::now();
        SearchedMoment moment = searched(*detector, job);
        const std::scoped_lock lock(m_mutex);
        m_work.detectS += secondsSince(begin);
        finish(std::move(job), std::move(moment));
        m_changed.notify_all();
    }
} catch (...) {
    fail(std::current_exception());
}

SearchedMoment DetectionPool::searched(FaceDetector& detector, const Job& job) const
{
    const Frame& frame = job.placed.frame;
    if (!job.isWhole)
        return {frame.timestampMs, searchFaces(detector, frame.image, job.expected)};
    // The first frame reports the whole-frame search: it may be a photograph. Where each frame is
    // searched whole, there is nothing to follow.
    if (job.placed.place == 0 || m_groupSize == 1)
        return {frame.timestampMs, detector.detect(frame.image)};
    return v2m::searchFullFrame(detector, frame.image, frame.timestampMs);
}

/// Call with the lock held.
void DetectionPool::finish(Job job, SearchedMoment moment)
{
    const std::int64_t place = job.placed.place;
    m_done.emplace(place, Item{std::move(job.placed.frame), moment.faces});
    if (!job.isWhole)
        return;
    m_wholes.emplace(place, std::move(moment));
    releaseGroups();
    // The newest one starts the next group.
    std::int64_t oldest = std::prev(m_wholes.end())->first;
    for (const Group& group : m_groups)
        oldest = std::min(oldest, group.before);
    m_wholes.erase(m_wholes.begin(), m_wholes.lower_bound(oldest));
}

void DetectionPool::fail(std::exception_ptr error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_changed.notify_all();
}

} // namespace v2m
