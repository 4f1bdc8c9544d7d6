// SPDX-License-Identifier: MIT
#include "ui/session/clip_playback.h"

#include "core/base/logging.h"

#include <chrono>
#include <utility>

namespace v2m {

ClipPlayback::ClipPlayback(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

ClipPlayback::~ClipPlayback()
{
    m_thread.request_stop();
    m_thread.join();
}

void ClipPlayback::open(const QString& path)
{
    setPlaying(false);
    m_isOpen = true;
    const std::scoped_lock lock(m_mutex);
    m_orders = {path, true, false, std::nullopt};
    m_changed.notify_all();
}

void ClipPlayback::close()
{
    setPlaying(false);
    m_isOpen = false;
    const std::scoped_lock lock(m_mutex);
    m_orders = {{}, true, false, std::nullopt};
    m_shown.tryTake();
    m_changed.notify_all();
}

void ClipPlayback::setPlaying(bool playing)
{
    if (playing == m_isPlaying || (playing && !m_isOpen))
        return;
    m_isPlaying = playing;
    {
        const std::scoped_lock lock(m_mutex);
        m_orders.plays = playing;
        m_changed.notify_all();
    }
    Q_EMIT playingChanged(playing);
}

void ClipPlayback::seek(qint64 timestampMs)
{
    if (!m_isOpen)
        return;
    const std::scoped_lock lock(m_mutex);
    m_orders.seekMs = timestampMs;
    m_changed.notify_all();
}

void ClipPlayback::run(const std::stop_token& stop)
{
    std::unique_ptr<FrameSource> source;
    Frame current;
    while (!stop.stop_requested()) {
        Orders orders;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] {
                return m_orders.hasNewPath || m_orders.plays || m_orders.seekMs;
            });
            if (stop.stop_requested())
                return;
            orders = m_orders;
            m_orders.hasNewPath = false;
            m_orders.seekMs.reset();
        }
        try {
            carryOut(orders, stop, source, current);
            if (orders.plays && source)
                playNext(stop, *source, current);
            else if (orders.plays)
                endPlaying();
        } catch (const std::exception& error) {
            qCWarning(logUi, "%s", error.what());
            source.reset();
            endPlaying();
        }
    }
}

void ClipPlayback::carryOut(const Orders& orders, const std::stop_token& stop,
                            std::unique_ptr<FrameSource>& source, Frame& current)
{
    if (orders.hasNewPath) {
        source.reset();
        current = {};
    }
    if (orders.path.isEmpty())
        return;
    if (!source && (orders.seekMs || orders.plays))
        source = openClip(orders.path);
    if (orders.seekMs)
        goTo(*orders.seekMs, orders.path, stop, source, current);
}

void ClipPlayback::goTo(std::int64_t timestampMs, const QString& path, const std::stop_token& stop,
                        std::unique_ptr<FrameSource>& source, Frame& current)
{
    const auto isGivenUp = [&] {
        const std::scoped_lock lock(m_mutex);
        return stop.stop_requested() || m_orders.hasNewPath || m_orders.seekMs;
    };
    if (!source->seek(timestampMs, isGivenUp)) {
        source = openClip(path);
        current = {};
    }
    Frame frame;
    while (!isGivenUp() && source->read(frame)) {
        current = std::exchange(frame, Frame());
        if (current.timestampMs >= timestampMs)
            break;
    }
    if (!current.image.empty() && !isGivenUp())
        show(current);
}

void ClipPlayback::playNext(const std::stop_token& stop, FrameSource& source, Frame& current)
{
    const auto shownAt = std::chrono::steady_clock::now();
    Frame next;
    if (!source.read(next)) {
        {
            const std::scoped_lock lock(m_mutex);
            m_orders.hasNewPath = true; // playing again starts from the beginning
        }
        endPlaying();
        return;
    }
    if (!current.image.empty()) {
        const auto due =
            shownAt + std::chrono::milliseconds(next.timestampMs - current.timestampMs);
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, stop, due, [this] {
            return !m_orders.plays || m_orders.hasNewPath || m_orders.seekMs;
        });
    }
    current = std::move(next);
    show(current);
}

void ClipPlayback::show(const Frame& frame)
{
    if (!m_shown.put(frame))
        return; // the frame on its way to the window is replaced by this one
    QMetaObject::invokeMethod(this, [this] {
        const std::optional<Frame> shown = m_shown.tryTake();
        if (shown && m_isOpen)
            Q_EMIT frameReady(*shown);
    });
}

void ClipPlayback::endPlaying()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_orders.plays = false;
    }
    QMetaObject::invokeMethod(this, [this] { setPlaying(false); });
}

} // namespace v2m
