// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/clip_encoder.h"
#include "core/media/frame.h"
#include "core/media/recording_recovery.h"
#include "core/media/recording_schedule.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace v2m {

/// Options of a recording.
struct RecordingOptions {
    std::int64_t limitMs = 60'000;
    double framesPerSecond = 30.0; ///< maximum; frames of slower cameras keep their rate
    /// The first supported on this machine is used.
    std::vector<RecordingFormat> formats = {RecordingFormat::Mp4H264, RecordingFormat::WebmVp8};
};

/// The result of a recording.
struct RecordingResult {
    QString path;
    RecordingFormat format = RecordingFormat::Mp4H264;
    double durationS = 0.0;
    std::int64_t frames = 0;
    std::int64_t droppedFrames = 0; ///< because the encoder could not keep up
    Message warning;                ///< e.g. that the disk is full
};

/// Records a camera's frames to a video file, with correct timing even if they arrive irregularly.
///
/// Encodes on a separate thread; the camera never waits for it. While recording, the file is named
/// "... .part.mp4" and is playable up to its last whole second, even if the program is killed. The
/// finished file gets a unique name with date and time.
class ClipRecorder {
public:
    /// @param onEnded called once, on any thread, when recording stops by itself: the limit is
    /// reached or writing failed. finish() then gives the reason.
    /// @throws FileError if the folder cannot be created or written to.
    explicit ClipRecorder(const QString& folder, RecordingOptions options = {},
                          std::function<void()> onEnded = {});

    /// Keeps the recording, as finish() does.
    ~ClipRecorder();
    ClipRecorder(const ClipRecorder&) = delete;
    ClipRecorder& operator=(const ClipRecorder&) = delete;

    /// Adds a frame, whose memory must not be modified afterwards. Never blocks. From any single
    /// thread.
    void add(const Frame& frame);

    /// Since the first frame, by timestamps.
    std::int64_t elapsedMs() const;

    /// Waits until everything is written; call once.
    /// @param interruption why the frames ended, as a sentence, if not by the user; becomes part of
    /// the warning.
    /// @throws FileError with the cause if nothing was recorded.
    RecordingResult finish(const Message& interruption = {});

private:
    struct Waiting {
        cv::Mat image;
        std::int64_t timestampMs;
    };

    void run();
    void encode(Waiting frame);
    void openEncoder(cv::Size size);
    bool complete();

    /// After a failure. @returns whether onEnded is yet to be called.
    bool close();
    QString partPath() const;

    const QString m_folder;
    const QString m_name; ///< without extension
    const RecordingOptions m_options;
    const std::function<void()> m_onEnded;

    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    RecordingSchedule m_schedule;
    std::deque<Waiting> m_queue;
    std::size_t m_queuedBytes = 0;
    std::int64_t m_arrived = 0; ///< accepted by the schedule
    std::int64_t m_dropped = 0;
    std::int64_t m_elapsedMs = 0;
    bool m_isClosed = false;
    bool m_endIsKnown = false; ///< onEnded was called, or the end was requested

    // Belongs to the thread, and to finish() once that has ended.
    std::unique_ptr<ClipEncoder> m_encoder;
    std::unique_ptr<RecordingLock> m_lock;
    RecordingFormat m_format = RecordingFormat::Mp4H264;
    std::int64_t m_frames = 0;
    std::int64_t m_endMs = 0;
    Message m_failure;

    std::jthread m_thread;
};

} // namespace v2m
