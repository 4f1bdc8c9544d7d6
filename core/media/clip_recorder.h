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
#include <optional>
#include <thread>
#include <vector>

namespace v2m {

/// How a recording is made.
struct RecordingOptions {
    std::int64_t limitMs = 60'000;
    double framesPerSecond = 30.0; ///< at most; a slower camera's frames stay as they come
    /// The first that this machine can write is taken.
    std::vector<RecordingFormat> formats = {RecordingFormat::Mp4H264, RecordingFormat::WebmVp8};
};

/// What became of a recording.
struct RecordingResult {
    QString path;
    RecordingFormat format = RecordingFormat::Mp4H264;
    double durationS = 0.0;
    std::int64_t frames = 0;
    std::int64_t droppedFrames = 0; ///< because the encoder could not keep up
    Message warning;                ///< what the user should know, such as that the disk is full
};

/// Writes the frames of a camera to a video file, true to the clock even when they come unevenly.
///
/// Encodes on a thread of its own; the camera never waits for it. While it records, the file is
/// called "... .part.mp4" and can be played up to its last whole second, even if the program is
/// killed. The finished file gets its name of the date and time, which no other file has.
class ClipRecorder {
public:
    /// @param onEnded called once, on any thread, when no further frame is taken although nobody
    /// asked for it: the limit is reached or writing failed. finish() then tells.
    /// @throws FileError where the folder cannot be made or written to.
    explicit ClipRecorder(const QString& folder, RecordingOptions options = {},
                          std::function<void()> onEnded = {});

    /// Keeps what was recorded, as finish() does.
    ~ClipRecorder();
    ClipRecorder(const ClipRecorder&) = delete;
    ClipRecorder& operator=(const ClipRecorder&) = delete;

    /// Takes the next frame, whose memory nobody may change any more. Never waits. From any one
    /// thread.
    void add(const Frame& frame);

    /// Since the first frame, by the frames' clock.
    std::int64_t elapsedMs() const;

    /// Waits until all is written; to be called once.
    /// @param interruption why the frames came to an end, as a sentence, when it was not the user
    /// who ended them; becomes part of the warning.
    /// @throws FileError when there is nothing to keep, with the cause.
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

    /// After a failure. @returns whether onEnded is still to be told.
    bool close();
    QString partPath() const;
    QString moveToFinalName(const QString& part) const;

    const QString m_folder;
    const QString m_name; ///< without ending
    const RecordingOptions m_options;
    const std::function<void()> m_onEnded;

    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    RecordingSchedule m_schedule;
    std::deque<Waiting> m_queue;
    std::size_t m_queuedBytes = 0;
    std::int64_t m_arrived = 0; ///< kept by the schedule
    std::int64_t m_dropped = 0;
    std::int64_t m_elapsedMs = 0;
    bool m_isClosed = false;
    bool m_endIsKnown = false; ///< onEnded was called, or somebody asked for the end

    // Of the thread, and after it has ended of finish().
    std::unique_ptr<ClipEncoder> m_encoder;
    std::unique_ptr<RecordingLock> m_lock;
    RecordingFormat m_format = RecordingFormat::Mp4H264;
    std::int64_t m_frames = 0;
    std::int64_t m_endMs = 0;
    Message m_failure;

    std::jthread m_thread;
};

} // namespace v2m
