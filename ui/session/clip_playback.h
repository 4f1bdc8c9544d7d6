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

/// Shows the frames of a clip again at the clip's own pace, and from any place in it. Frames are
/// read on a thread of its own; the newest wins where the window is slow to paint.
///
/// A place that takes its time to be found is given up for a newer one, for another clip, and when
/// the window goes.
class ClipPlayback : public QObject {
    Q_OBJECT
public:
    explicit ClipPlayback(QObject* parent = nullptr);
    ~ClipPlayback() override;

    /// A clip to be played, from its beginning and paused; its first frame is shown when asked for.
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
    /// What the reading thread is to do; guarded by m_mutex.
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
