// SPDX-License-Identifier: MIT
#include "ui/session/clip_audio.h"

#include "core/base/logging.h"
#include "core/sound/clip_sound.h"
#include "core/sound/time_stretch.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

namespace v2m {
namespace {

constexpr int kBufferMs = 120;
constexpr int kMarkIntervalMs = 50; ///< between two looks at where the sound is

QAudioFormat formatOfSound()
{
    QAudioFormat format;
    format.setSampleRate(ClipSound::kRateHz);
    format.setChannelCount(static_cast<int>(ClipSound::kChannels));
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

} // namespace

/// What the sound device reads from.
class StretchedSound : public QIODevice {
public:
    explicit StretchedSound(TimeStretch& stretch) : m_stretch(stretch) { open(ReadOnly); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_isAtEnd ? 0 : QIODevice::bytesAvailable() + kChunk;
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        constexpr qint64 kFrameBytes = ClipSound::kChannels * sizeof(float);
        std::vector<float> samples(static_cast<std::size_t>(size / kFrameBytes) *
                                   ClipSound::kChannels);
        const std::size_t got = m_stretch.read(samples);
        m_isAtEnd = got < samples.size();
        std::memcpy(data, samples.data(), got * sizeof(float));
        return static_cast<qint64>(got * sizeof(float));
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    static constexpr qint64 kChunk = 1 << 16;

    TimeStretch& m_stretch;
    bool m_isAtEnd = false;
};

/// The half of ClipAudio that lives on its thread.
class ClipAudioWorker : public QObject {
public:
    explicit ClipAudioWorker(ClipAudio& audio)
        : m_audio(audio),
          m_stretch([this](std::span<float> out) { return m_sound ? m_sound->read(out) : 0; }),
          m_look(this)
    {
        m_look.setInterval(kMarkIntervalMs);
        connect(&m_look, &QTimer::timeout, this, [this] { mark(); });
    }

    void open(const QString& path)
    {
        pause();
        m_sound.reset();
        m_path = path;
        m_isTried = false;
    }

    void play(std::int64_t fromMs, double speed, std::uint64_t order)
    {
        pause();
        m_order = order;
        if (isGivenUp() || !prepare() || m_device.isNull())
            return;
        m_sound->seek(fromMs);
        m_stretch.restart(speed);
        m_fromMs = static_cast<double>(fromMs);
        m_speed = speed;
        const QAudioFormat format = formatOfSound();
        if (!m_device.isFormatSupported(format))
            return;
        m_feed = std::make_unique<StretchedSound>(m_stretch);
        m_sink = std::make_unique<QAudioSink>(m_device, format);
        m_sink->setBufferSize(format.bytesForDuration(1000LL * kBufferMs));
        m_sink->setVolume(m_volume);
        m_sink->start(m_feed.get());
        m_look.start();
    }

    void pause()
    {
        m_look.stop();
        if (m_sink) {
            m_sink->stop();
            m_sink.reset();
        }
        m_feed.reset();
        m_audio.setMark(std::nullopt);
    }

    void setDevice(const QAudioDevice& device) { m_device = device; }

    void setVolume(double linear)
    {
        m_volume = linear;
        if (m_sink)
            m_sink->setVolume(linear);
    }

private:
    bool isGivenUp() const { return m_order != m_audio.m_order; }

    /// Whether the clip has sound.
    bool prepare()
    {
        if (m_isTried)
            return m_sound != nullptr;
        m_isTried = true;
        try {
            if (!m_path.isEmpty())
                m_sound = ClipSound::open(m_path, [this] { return isGivenUp(); });
        } catch (const std::exception& error) {
            qCWarning(logUi, "the sound of a clip: %s", error.what());
        }
        if (isGivenUp() && m_sound == nullptr)
            m_isTried = false; // it was not read to its end
        else
            Q_EMIT m_audio.soundKnown(m_sound != nullptr);
        return m_sound != nullptr;
    }

    /// What the device has taken and not yet let be heard is still to come.
    void mark()
    {
        if (!m_sink || m_sink->state() != QAudio::ActiveState) {
            m_audio.setMark(std::nullopt);
            return;
        }
        const qint64 waiting = m_sink->bufferSize() - m_sink->bytesFree();
        const qint64 heardUs =
            m_sink->processedUSecs() -
            formatOfSound().durationForBytes(static_cast<qint32>(std::max<qint64>(waiting, 0)));
        const double clipMs =
            m_fromMs + m_speed * static_cast<double>(std::max<qint64>(heardUs, 0)) / 1000.0;
        m_audio.setMark(ClipAudio::Mark{std::chrono::steady_clock::now(), clipMs, m_speed});
    }

    ClipAudio& m_audio;
    QAudioDevice m_device;
    QString m_path;
    bool m_isTried = false;
    std::uint64_t m_order = 0;
    std::unique_ptr<ClipSound> m_sound;
    TimeStretch m_stretch;
    std::unique_ptr<StretchedSound> m_feed;
    std::unique_ptr<QAudioSink> m_sink; ///< ends before what it reads from
    QTimer m_look;
    double m_fromMs = 0.0;
    double m_speed = 1.0;
    double m_volume = 1.0;
};

ClipAudio::ClipAudio(QObject* parent) : QObject(parent), m_worker(new ClipAudioWorker(*this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ClipAudio::~ClipAudio()
{
    ++m_order;
    m_thread.quit();
    m_thread.wait();
}

void ClipAudio::open(const QString& path)
{
    ++m_order;
    setMark(std::nullopt);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->open(path); });
}

void ClipAudio::findDevice()
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, device = QMediaDevices::defaultAudioOutput()] {
                                  worker->setDevice(device);
                              });
}

void ClipAudio::play(std::int64_t fromMs, double speed)
{
    const std::uint64_t order = ++m_order;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, fromMs, speed, order] { worker->play(fromMs, speed, order); },
        Qt::QueuedConnection);
}

void ClipAudio::pause()
{
    ++m_order;
    setMark(std::nullopt);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->pause(); });
}

void ClipAudio::setVolume(double linear)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, volume = std::clamp(linear, 0.0, 1.0)] {
        worker->setVolume(volume);
    });
}

void ClipAudio::setMark(const std::optional<Mark>& mark)
{
    const std::scoped_lock lock(m_mutex);
    m_mark = mark;
}

std::optional<std::int64_t> ClipAudio::positionMs() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_mark)
        return std::nullopt;
    const std::chrono::duration<double, std::milli> since =
        std::chrono::steady_clock::now() - m_mark->time;
    return static_cast<std::int64_t>(m_mark->clipMs + m_mark->speed * since.count());
}

} // namespace v2m
