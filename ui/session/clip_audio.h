// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

namespace v2m {

class ClipAudioWorker;

/// The sound of a clip that plays, at half to twice its pace, read and given to the sound device on
/// a thread of its own. On a machine without a device, and for a clip without sound, it is silent
/// and has no place.
class ClipAudio : public QObject {
    Q_OBJECT
public:
    explicit ClipAudio(QObject* parent = nullptr);
    ~ClipAudio() override;

    /// A clip whose sound is to be heard; empty for none.
    void open(const QString& path);

    /// Finds the current output device; call from the window's thread, before play().
    void findDevice();

    /// From any thread. @param speed within the bounds of TimeStretch.
    void play(std::int64_t fromMs, double speed);
    void pause();

    /// @param linear in [0, 1].
    void setVolume(double linear);

    /// Where in the clip the sound is that is heard now; none while nothing sounds. From any
    /// thread.
    std::optional<std::int64_t> positionMs() const;

Q_SIGNALS:
    /// Whether the clip that was opened has sound; told when it first plays.
    void soundKnown(bool hasSound);

private:
    friend class ClipAudioWorker;

    /// A place of the sound at a moment, from which those after it follow.
    struct Mark {
        std::chrono::steady_clock::time_point time;
        double clipMs = 0.0;
        double speed = 1.0;
    };

    void setMark(const std::optional<Mark>& mark);

    mutable std::mutex m_mutex;
    std::optional<Mark> m_mark;             ///< guarded by m_mutex
    std::atomic<std::uint64_t> m_order = 0; ///< the newest; what older ones read is given up
    ClipAudioWorker* m_worker;              ///< lives on m_thread, which ends it
    QThread m_thread;
};

} // namespace v2m
