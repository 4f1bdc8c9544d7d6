// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/clip_recorder.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

namespace v2m {

class LiveController;

enum class RecordState { Idle, StartingCamera, CountingDown, Recording, Saving };

/// Where and how to record.
struct RecordSettings {
    QString folder; ///< created if missing
    int countdownS = 3;
    RecordingOptions options;
};

/// Records what a live controller shows: countdown, recording, saving, none of which blocks the
/// window or the camera. If the camera is off, asks for it first.
///
/// Stops automatically at the time limit, when the camera is lost or switched off, or when the disk
/// is full; what was recorded until then is kept, and the result's warning says why it is short. Do
/// not start the live controller on another camera meanwhile.
class RecordController : public QObject {
    Q_OBJECT
public:
    /// @param live must outlive this.
    explicit RecordController(LiveController& live, QObject* parent = nullptr);

    /// Saves a running recording; waits until it is written.
    ~RecordController() override;

    /// Ends a running recording and waits until it is written, without further signals; for when
    /// nobody is left to receive them.
    void keep();

    void setSettings(const RecordSettings& settings) { m_settings = settings; }
    const RecordSettings& settings() const { return m_settings; }

    RecordState state() const { return m_state; }
    int secondsToGo() const { return m_secondsToGo; }
    std::int64_t elapsedMs() const { return m_elapsedMs; }

public Q_SLOTS:
    /// Starts the countdown once a camera delivers frames.
    void start();
    /// Cancels the countdown, or ends and saves the recording.
    void stop();
    /// start() or stop(), whichever applies.
    void toggle();

Q_SIGNALS:
    void stateChanged(v2m::RecordState state);
    /// The camera must be switched on; the countdown begins with its first frame.
    void cameraNeeded();
    /// Every second of the countdown, down to 1.
    void countdownChanged(int secondsToGo);
    /// About five times a second while recording.
    void elapsedChanged(qint64 elapsedMs, qint64 limitMs);
    /// The file is complete. Its warning is a sentence for the user, or empty.
    void saved(const v2m::RecordingResult& result);
    /// There is no recording; a sentence gives the cause.
    void failed(const v2m::Message& reason);

private:
    void setState(RecordState state);
    void begin();
    void countDown();
    void record();
    void showElapsed();
    void save(const Message& interruption = {});
    void endWith(const Message& reason);

    LiveController& m_live;
    RecordSettings m_settings;
    RecordState m_state = RecordState::Idle;
    QTimer m_countdown{this};
    QTimer m_progress{this};
    int m_secondsToGo = 0;
    std::int64_t m_elapsedMs = 0;
    std::shared_ptr<ClipRecorder> m_recorder;
    std::jthread m_saving;
};

} // namespace v2m
