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

/// Reads frames and searches them for faces ahead of the one who asks for them, on one thread for
/// the source and `threads` for detection, and hands them out in the order of the clip.
///
/// Frames come in groups of up to eight and half a second. The last of each is searched whole, the
/// others around the faces of the last ones of their own group and of the one before: so the search
/// knows both the past and the future of a frame, and what is found does not depend on which thread
/// is faster. Of frames that are too large to wait for each other, each is searched whole.
///
/// A bounded number of frames is held at once, whatever the length of the clip: as many as keep all
/// threads at work, of large ones no more than fit in `frameBytes`, yet at least two; no thread
/// detects without one.
class DetectionPool {
public:
    using Item = SearchedFrame;

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
    /// A frame by its place among those that are analysed.
    struct Placed {
        std::int64_t place = 0;
        Frame frame;
    };

    /// Frames between two that are searched whole.
    struct Group {
        std::int64_t before = 0; ///< places of these two
        std::int64_t after = 0;
        std::vector<Placed> frames;
    };

    /// A frame that can be searched now.
    struct Job {
        Placed placed;
        bool isWhole = true;
        std::vector<cv::Rect2f> expected; ///< where faces are, unless it is searched whole
    };

    void readFrames(const std::stop_token& stop);
    void addFrame(Placed placed);
    void closeGroup();
    void searchWhole(Placed placed);
    void releaseGroups();
    void detectFaces(const std::stop_token& stop);
    SearchedMoment searched(FaceDetector& detector, const Job& job) const;
    void finish(Job job, SearchedMoment moment);
    void fail(std::exception_ptr error);

    FrameSource& m_source;
    const DetectorFactory m_makeDetector;
    const int m_everyNth;
    const std::int64_t m_groupSize; ///< frames of a group, the one searched whole included
    const std::int64_t m_capacity;  ///< how many frames may be held

    // Of the reading thread:
    std::vector<Placed> m_open; ///< read since the last frame that is searched whole
    std::optional<std::int64_t> m_lastWhole;
    std::int64_t m_lastWholeMs = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Group> m_groups;                      ///< in their order
    std::map<std::int64_t, SearchedMoment> m_wholes; ///< by place, while a group needs them
    std::map<std::int64_t, Job> m_jobs;              ///< by place: the first is due first
    std::map<std::int64_t, Item> m_done;             ///< searched, by their place in the clip
    std::int64_t m_nextOut = 0;
    std::optional<std::int64_t> m_count; ///< of all places, once the last frame is read
    std::exception_ptr m_error;
    Work m_work;

    std::vector<std::jthread> m_threads; ///< last, so that it ends before what it uses
};

} // namespace v2m
