// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/mailbox.h"
#include "core/media/frame_source.h"
#include "ui/session/clip_audio.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace v2m {

/// Plays a clip with its sound, at its own pace or between half and twice that, from any position.
/// Frames are read on a separate thread; if the window is slow to paint, only the newest is shown.
/// They follow the sound where there is one, else the clock.
///
/// A slow seek is abandoned for a newer one, for another clip, and on destruction.
class ClipPlayback : public QObject {
    Q_OBJECT
public:
    explicit ClipPlayback(QObject* parent = nullptr);
    ~ClipPlayback() override;

    /// Opens a clip at its beginning, paused; its first frame is shown on request.
    void open(const QString& path);
    void close();

    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const { return m_isPlaying; }

    void setPlaying(bool playing);
    void seek(qint64 timestampMs);

    /// @param speed held within TimeStretch::kSlowest and kFastest; 1 at first.
    void setSpeed(double speed);
    double speed() const { return m_speed; }

    /// @param linear in [0, 1].
    void setVolume(double linear) { m_audio.setVolume(linear); }

Q_SIGNALS:
    /// Whether the clip has sound; told when it first plays.
    void soundKnown(bool hasSound);
    void frameReady(const v2m::Frame& frame);
    void playingChanged(bool playing);

private:
    /// Commands for the reading thread; guarded by m_mutex.
    struct Orders {
        QString path;
        bool hasNewPath = false;
        bool plays = false;
        std::optional<std::int64_t> seekMs;
        double speed = 1.0;
        int number = 0; ///< of this; another one begins anew to keep time
    };

    /// A frame and when it is due, from which those after it follow.
    struct Beat {
        std::chrono::steady_clock::time_point time;
        std::int64_t clipMs = 0;
    };

    void run(const std::stop_token& stop);
    void carryOut(const Orders& orders, const std::stop_token& stop,
                  std::unique_ptr<FrameSource>& source, Frame& current);
    void goTo(std::int64_t timestampMs, const QString& path, const std::stop_token& stop,
              std::unique_ptr<FrameSource>& source, Frame& current);
    void playNext(const Orders& orders, const std::stop_token& stop, FrameSource& source,
                  Frame& current);
    void beginBeat(const Orders& orders, std::int64_t clipMs);
    std::chrono::steady_clock::time_point dueTime(std::int64_t clipMs, double speed) const;
    void show(const Frame& frame);
    void endPlaying();

    bool m_isOpen = false;
    bool m_isPlaying = false;
    double m_speed = 1.0;
    ClipAudio m_audio;

    std::optional<Beat> m_beat; ///< used by m_thread, as m_beatOf
    int m_beatOf = -1;          ///< number of the orders that it keeps time for

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Orders m_orders;
    Mailbox<Frame> m_shown; ///< on its way to the window
    std::jthread m_thread;
};

} // namespace v2m
