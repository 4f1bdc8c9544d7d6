// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "core/pipeline/chain_factories.h"
#include "core/pipeline/frame_analyzer.h"
#include "core/vision/face_search.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace v2m {

/// Reads frames and detects faces ahead of the caller, on one thread for the source and `threads`
/// for detection, and returns them in the order of the clip.
///
/// Frames come in groups of at most eight and half a second. The last of each group is searched
/// whole, the others around the faces in the last frames of their own and of the previous group: so
/// the search knows both past and future of a frame, and the result does not depend on which thread
/// is faster. Frames too large to wait in groups are each searched whole.
///
/// A bounded number of frames is held, whatever the length of the clip: enough to keep all threads
/// busy, for large frames no more than fit in `frameBytes`, but at least two; and no more threads
/// detect than frames can be held.
class DetectionPool {
public:
    using Item = SearchedFrame;

    /// More detectors would only wait for the decoder, and each holds a network.
    static constexpr int kMaxThreads = 8;

    /// Starts immediately. @param source must outlive the pool and is used on its thread only.
    /// @param threads capped at kMaxThreads.
    DetectionPool(FrameSource& source, DetectorFactory makeDetector, int everyNth, int threads,
                  std::int64_t frameBytes);
    ~DetectionPool();
    DetectionPool(const DetectionPool&) = delete;
    DetectionPool& operator=(const DetectionPool&) = delete;

    /// Waits for the next searched frame; nothing at the end of the clip.
    /// @throws Cancelled when `stop` is requested; whatever the source or a detector threw.
    std::optional<Item> next(const std::stop_token& stop);

    /// Progress so far, and the seconds spent in each stage.
    struct Work {
        std::int64_t framesRead = 0; ///< including skipped ones
        double decodeS = 0.0;
        double detectS = 0.0;
    };
    Work work() const;

private:
    /// A frame and its index among those that are analysed.
    struct Placed {
        std::int64_t place = 0;
        Frame frame;
    };

    /// The frames between two that are searched whole.
    struct Group {
        std::int64_t before = 0; ///< places of the two
        std::int64_t after = 0;
        std::vector<Placed> frames;
    };

    /// A frame that is ready to be searched.
    struct Job {
        Placed placed;
        bool isWhole = true;
        std::vector<cv::Rect2f> expected; ///< where faces are expected, unless it is searched whole
    };

    void readFrames(const std::stop_token& stop);
    void addFrame(Placed placed);
    void closeGroup();
    void searchFullFrame(Placed placed);
    void releaseGroups();
    void detectFaces(const std::stop_token& stop);
    SearchedMoment searched(FaceDetector& detector, const Job& job) const;
    void finish(Job job, SearchedMoment moment);
    void fail(std::exception_ptr error);

    FrameSource& m_source;
    const DetectorFactory m_makeDetector;
    const int m_everyNth;
    const std::int64_t m_groupSize; ///< frames per group, including the one searched whole
    const std::int64_t m_capacity;  ///< largest number of frames held

    // Used by the reading thread only:
    std::vector<Placed> m_open; ///< read since the last frame that is searched whole
    std::optional<std::int64_t> m_lastWhole;
    std::int64_t m_lastWholeMs = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Group> m_groups;                      ///< in order
    std::map<std::int64_t, SearchedMoment> m_wholes; ///< by place, while a group needs them
    std::map<std::int64_t, Job> m_jobs;              ///< by place, as the lowest is due first
    std::map<std::int64_t, Item> m_done;             ///< searched, by place in the clip
    std::int64_t m_nextOut = 0;
    std::optional<std::int64_t> m_count; ///< number of places, once the last frame is read
    std::exception_ptr m_error;
    Work m_work;

    std::vector<std::jthread> m_threads; ///< last, so that they end before what they use
};

} // namespace v2m
