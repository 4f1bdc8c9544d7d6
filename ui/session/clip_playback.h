// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/mailbox.h"
#include "core/media/frame_source.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace v2m {

/// Plays the frames of a clip at its own pace, from any position. Frames are read on a separate
/// thread; if the window is slow to paint, only the newest is shown.
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

Q_SIGNALS:
    void frameReady(const v2m::Frame& frame);
    void playingChanged(bool playing);

private:
    /// Commands for the reading thread; guarded by m_mutex.
    struct Orders {
        QString path;
        bool hasNewPath = false;
        bool plays = false;
        std::optional<std::int64_t> seekMs;
    };

    void run(const std::stop_token& stop);
    void carryOut(const Orders& orders, const std::stop_token& stop,
                  std::unique_ptr<FrameSource>& source, Frame& current);
    void goTo(std::int64_t timestampMs, const QString& path, const std::stop_token& stop,
              std::unique_ptr<FrameSource>& source, Frame& current);
    void playNext(const std::stop_token& stop, FrameSource& source, Frame& current);
    void show(const Frame& frame);
    void endPlaying();

    bool m_isOpen = false;
    bool m_isPlaying = false;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Orders m_orders;
    Mailbox<Frame> m_shown; ///< on its way to the window
    std::jthread m_thread;
};

} // namespace v2m
