// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/mailbox.h"
#include "core/media/frame_source.h"
#include "core/pipeline/chain_factories.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace v2m {

/// Reads frames and searches them for faces ahead of the one who asks for them, on one thread for
/// the source and `threads` for detection, and hands them out in the order of the clip.
///
/// At most 2 * threads + 2 frames are held at once, whatever the length of the clip. Of large ones
/// there are no more than fit in `frameBytes`, yet at least two; no thread detects without one.
class DetectionPool {
public:
    struct Item {
        Frame frame;
        std::vector<DetectedFace> faces;
    };

    /// More detectors would wait for the decoder, and each holds a network.
    static constexpr int kMostThreads = 8;

    /// Starts at once. @param source must outlive the pool and is used on its thread only.
    /// @param threads at most kMostThreads are started.
    DetectionPool(FrameSource& source, DetectorFactory makeDetector, int everyNth, int threads,
                  std::int64_t frameBytes);
    ~DetectionPool();
    DetectionPool(const DetectionPool&) = delete;
    DetectionPool& operator=(const DetectionPool&) = delete;

    /// Waits for the next searched frame; nothing at the end of the clip.
    /// @throws Cancelled when `stop` is requested; whatever the source or a detector threw.
    std::optional<Item> next(const std::stop_token& stop);

    /// What has been done so far, and the seconds that each stage's own work took.
    struct Work {
        std::int64_t framesRead = 0; ///< skipped ones included
        double decodeS = 0.0;
        double detectS = 0.0;
    };
    Work work() const;

private:
    void readFrames(const std::stop_token& stop);
    void detectFaces(const std::stop_token& stop);
    void fail(std::exception_ptr error);

    FrameSource& m_source;
    const DetectorFactory m_makeDetector;
    const int m_everyNth;
    const std::int64_t m_capacity;                     ///< how many frames may be held
    Mailbox<std::pair<std::int64_t, Frame>> m_waiting; ///< read, not yet searched, by their place

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::int64_t, Item> m_done; ///< searched, by their place in the clip
    std::int64_t m_nextOut = 0;
    std::optional<std::int64_t> m_count; ///< of all places, once the last frame is read
    std::exception_ptr m_error;
    Work m_work;

    std::vector<std::jthread> m_threads; ///< last, so that it ends before what it uses
};

} // namespace v2m
