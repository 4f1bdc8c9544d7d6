// SPDX-License-Identifier: MIT
#include "core/media/clip_recorder.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/media/recording_end.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

// One second and a half of 720p.
constexpr std::size_t kQueueBytes = std::size_t(128) * 1024 * 1024;

QString nameOfNow()
{
    return QDateTime::currentDateTime().toString(
        QStringLiteral("'Video2Music' yyyy-MM-dd HH-mm-ss"));
}

QString preparedFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw FileError(
            Message("v2m::media", "The folder “%1” for recordings cannot be made.").arg(folder));
    if (!QFileInfo(folder).isWritable())
        throw FileError(
            Message("v2m::media", "You are not allowed to write to the folder “%1” for recordings.")
                .arg(folder));
    return folder;
}

std::int64_t frameMs(const RecordingOptions& options)
{
    return static_cast<std::int64_t>(1000.0 / options.framesPerSecond);
}

std::size_t bytesOf(const cv::Mat& image)
{
    return image.total() * image.elemSize();
}

} // namespace

ClipRecorder::ClipRecorder(const QString& folder, RecordingOptions options,
                           std::function<void()> onEnded)
    : m_folder(preparedFolder(folder)), m_name(nameOfNow()), m_options(std::move(options)),
      m_onEnded(std::move(onEnded)), m_schedule(m_options.framesPerSecond, m_options.limitMs),
      m_thread([this] { run(); })
{
}

ClipRecorder::~ClipRecorder()
{
    if (!m_thread.joinable())
        return;
    try {
        finish();
    } catch (const std::exception& error) {
        qCWarning(logMedia, "%s", error.what());
    }
}

void ClipRecorder::add(const Frame& frame)
{
    bool hasEnded = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed)
            return;
        const RecordingSchedule::Placement placement = m_schedule.place(frame.timestampMs);
        m_elapsedMs = std::max(m_elapsedMs, placement.timestampMs);
        if (placement.verdict == RecordingSchedule::Verdict::Skip)
            return;
        hasEnded = placement.verdict == RecordingSchedule::Verdict::Over;
        if (hasEnded) {
            m_isClosed = true;
            m_endIsKnown = true;
        } else {
            const int oneIn = keepOneIn(m_queuedBytes, kQueueBytes);
            if (oneIn == 0 || m_arrived++ % oneIn != 0) {
                ++m_dropped;
                return;
            }
            m_queuedBytes += bytesOf(frame.image);
            m_queue.push_back({frame.image, placement.timestampMs});
        }
    }
    m_arrival.notify_one();
    if (hasEnded && m_onEnded)
        m_onEnded();
}

std::int64_t ClipRecorder::elapsedMs() const
{
    const std::scoped_lock lock(m_mutex);
    return m_elapsedMs;
}

void ClipRecorder::run()
{
    while (true) {
        Waiting frame;
        {
            std::unique_lock lock(m_mutex);
            m_arrival.wait(lock, [this] { return m_isClosed || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            frame = std::move(m_queue.front());
            m_queue.pop_front();
            m_queuedBytes -= bytesOf(frame.image);
        }
        try {
            encode(std::move(frame));
        } catch (const std::exception& error) {
            m_failure = messageOf(error);
            if (close() && m_onEnded)
                m_onEnded();
            return;
        }
    }
}

void ClipRecorder::encode(Waiting frame)
{
    if (!m_encoder)
        openEncoder(frame.image.size());
    m_encoder->write(frame.image, frame.timestampMs);
    ++m_frames;
    m_endMs = frame.timestampMs + frameMs(m_options);
}

void ClipRecorder::openEncoder(cv::Size size)
{
    Message reason;
    for (const RecordingFormat format : m_options.formats) {
        m_format = format;
        try {
            m_encoder =
                std::make_unique<ClipEncoder>(partPath(), format, size, m_options.framesPerSecond);
            m_lock = std::make_unique<RecordingLock>(partPath());
            return;
        } catch (const FileError& error) {
            QFile::remove(partPath());
            if (reason.isEmpty())
                reason = messageOf(error);
        }
    }
    throw FileError(reason);
}

bool ClipRecorder::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    m_queue.clear();
    m_queuedBytes = 0;
    return !std::exchange(m_endIsKnown, true);
}

RecordingResult ClipRecorder::finish(const Message& interruption)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_endIsKnown = true;
    }
    m_arrival.notify_one();
    m_thread.join();

    const bool isWhole = complete();
    if (!isWhole && m_endMs == 0) {
        QFile::remove(partPath());
        const Message& reason = !m_failure.isEmpty() ? m_failure : interruption;
        throw FileError(
            (reason.isEmpty()
                 ? Message("v2m::media", "Nothing was recorded: the camera sent no picture.")
                 : Message("v2m::media", "Nothing was recorded. %1").arg(reason)));
    }

    RecordingResult result;
    const bool isIndexed = m_format == RecordingFormat::Mp4H264 && m_failure.isEmpty();
    result.path = finishRecording(partPath(), m_folder + u'/' + m_name, fileSuffix(m_format),
                                  isIndexed ? std::optional(frameMs(m_options)) : std::nullopt);
    result.format = m_format;
    result.durationS = static_cast<double>(m_endMs) / 1000.0;
    result.frames = m_frames;
    result.droppedFrames = m_dropped;
    const Message& reason = isWhole ? interruption : m_failure;
    if (!reason.isEmpty())
        result.warning = Message("v2m::media", "%1 The recording ends after %2 seconds.")
                             .arg(reason, Message::Decimal{result.durationS, 1});
    return result;
}

bool ClipRecorder::complete()
{
    if (!m_encoder)
        return false;
    if (m_failure.isEmpty()) {
        try {
            m_encoder->finish();
            return true;
        } catch (const FileError& error) {
            m_failure = messageOf(error);
        }
    }
    const ClipEncoder::Extent left = m_encoder->salvage();
    m_endMs = left.durationMs;
    m_frames = left.frames;
    return false;
}

QString ClipRecorder::partPath() const
{
    return QStringLiteral("%1/%2.part.%3").arg(m_folder, m_name, fileSuffix(m_format));
}

} // namespace v2m
