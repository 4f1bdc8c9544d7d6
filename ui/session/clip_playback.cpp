// SPDX-License-Identifier: MIT
#include "ui/session/clip_playback.h"

#include "core/base/later.h"
#include "core/base/logging.h"
#include "core/sound/time_stretch.h"

#include <algorithm>
#include <utility>

namespace v2m {

ClipPlayback::ClipPlayback(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); })
{
    connect(&m_audio, &ClipAudio::soundKnown, this, &ClipPlayback::soundKnown);
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
    m_audio.open(path);
    const std::scoped_lock lock(m_mutex);
    m_orders = {path, true, false, std::nullopt, m_speed, m_orders.number + 1};
    m_changed.notify_all();
}

void ClipPlayback::close()
{
    setPlaying(false);
    m_isOpen = false;
    m_audio.open({});
    const std::scoped_lock lock(m_mutex);
    m_orders = {{}, true, false, std::nullopt, m_speed, m_orders.number + 1};
    m_shown.tryTake();
    m_changed.notify_all();
}

void ClipPlayback::setPlaying(bool playing)
{
    if (playing == m_isPlaying || (playing && !m_isOpen))
        return;
    m_isPlaying = playing;
    if (playing)
        m_audio.findDevice();
    {
        const std::scoped_lock lock(m_mutex);
        m_orders.plays = playing;
        ++m_orders.number;
        if (!playing)
            m_audio.pause(); // here, so that none that is begun comes after it
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
    ++m_orders.number;
    m_audio.pause();
    m_changed.notify_all();
}

void ClipPlayback::setSpeed(double speed)
{
    m_speed = std::clamp(speed, TimeStretch::kSlowest, TimeStretch::kFastest);
    const std::scoped_lock lock(m_mutex);
    m_orders.speed = m_speed;
    ++m_orders.number;
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
                playNext(orders, stop, *source, current);
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

void ClipPlayback::playNext(const Orders& orders, const std::stop_token& stop, FrameSource& source,
                            Frame& current)
{
    if (m_beatOf != orders.number && !current.image.empty())
        beginBeat(orders, current.timestampMs);
    Frame next;
    if (!source.read(next)) {
        {
            const std::scoped_lock lock(m_mutex);
            m_orders.hasNewPath = true; // playing again starts from the beginning
        }
        endPlaying();
        return;
    }
    if (m_beatOf != orders.number)
        beginBeat(orders, next.timestampMs);
    {
        std::unique_lock lock(m_mutex);
        const auto isOtherwise = [&] { return m_orders.number != orders.number; };
        m_changed.wait_until(lock, stop, dueTime(next.timestampMs, orders.speed), isOtherwise);
    }
    current = std::move(next);
    show(current);
}

/// From a frame that is shown now; the sound begins with it.
void ClipPlayback::beginBeat(const Orders& orders, std::int64_t clipMs)
{
    m_beat = Beat{std::chrono::steady_clock::now(), clipMs};
    m_beatOf = orders.number;
    const std::scoped_lock lock(m_mutex);
    if (m_orders.plays && m_orders.number == orders.number)
        m_audio.play(clipMs, orders.speed);
}

std::chrono::steady_clock::time_point ClipPlayback::dueTime(std::int64_t clipMs, double speed) const
{
    const auto after = [speed](std::int64_t ms) {
        return std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double, std::milli>(static_cast<double>(ms) / speed));
    };
    if (const std::optional<std::int64_t> soundMs = m_audio.positionMs())
        return std::chrono::steady_clock::now() + after(clipMs - *soundMs);
    return m_beat->time + after(clipMs - m_beat->clipMs);
}

void ClipPlayback::show(const Frame& frame)
{
    if (!m_shown.put(frame))
        return; // the frame on its way to the window is replaced by this one
    runLater(this, [this] {
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
        ++m_orders.number;
    }
    runLater(this, [this] { setPlaying(false); });
}

} // namespace v2m
