// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "core/pipeline/chain_factories.h"

#include <queue>

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace v2m {

/// Reads frames and searches them for faces ahead of the one who asks for them, on one thread for
/// the source and `threads` for detection, and hands them out in the order of the clip.
///
/// At most 2 * threads + 2 frames are held at once, whatever the length of the clip, and of large
/// ones no more than `frameBytes` hold, but two; no more threads detect than have a frame.
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

    /// The next analysed frame; nothing at the end of the clip. Waits at most `waitMs`; `ready` is
    /// false when that passed without a frame, so that the caller can look whether to stop.
    std::optional<Item> next(int waitMs, bool& ready);

    std::int64_t framesRead() const;
    double decodeS() const;
    double detectS() const;

private:
    void readFrames(const std::stop_token& stop);
    void detectFaces(const std::stop_token& stop);
    void fail(std::exception_ptr error);
    bool mayRead() const;

    FrameSource& m_source;
    const DetectorFactory m_makeDetector;
    const int m_everyNth;
    std::size_t m_capacity = 0; ///< how many frames may be held

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::queue<std::pair<std::int64_t, Frame>> m_waiting; ///< read, not yet searched
    std::map<std::int64_t, Item> m_done;                  ///< searched, by their place in the clip
    std::int64_t m_inWork = 0;
    std::int64_t m_nextOut = 0;
    std::int64_t m_framesRead = 0;
    bool m_sourceEnded = false;
    std::exception_ptr m_error;
    double m_decodeS = 0.0;
    double m_detectS = 0.0;

    std::vector<std::jthread> m_threads; ///< last, so that it ends before what it uses
};

} // namespace v2m
