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
    QString folder; ///< made if it is not there
    int countdownS = 3;
    RecordingOptions options;
};

/// Records what a live controller shows: countdown, recording, saving. None of them holds up the
/// window or the camera. A camera that is off is asked for first.
///
/// Ends by itself at the limit, when the camera goes, when it is switched off, or when the disk is
/// full; what was recorded until then is kept, and the result's warning says why it is short. Do
/// not start the live controller on another camera meanwhile.
class RecordController : public QObject {
    Q_OBJECT
public:
    /// @param live outlives this.
    explicit RecordController(LiveController& live, QObject* parent = nullptr);

    /// Keeps a recording that is going on; waits until it is written.
    ~RecordController() override;

    /// Ends a recording that is going on, and waits until it is written. Nothing more is told of
    /// it: for when nobody is left to see it.
    void keep();

    void setSettings(const RecordSettings& settings) { m_settings = settings; }
    const RecordSettings& settings() const { return m_settings; }

    RecordState state() const { return m_state; }
    int secondsToGo() const { return m_secondsToGo; }
    std::int64_t elapsedMs() const { return m_elapsedMs; }

public Q_SLOTS:
    /// Begins the countdown, once a camera shows something.
    void start();
    /// Cancels what leads to a recording, or ends and saves the recording.
    void stop();
    /// start() or stop(), whichever there is to do.
    void toggle();

Q_SIGNALS:
    void stateChanged(v2m::RecordState state);
    /// The camera is to be switched on; the countdown begins with its first frame.
    void cameraNeeded();
    /// Each second of the countdown, down to 1.
    void countdownChanged(int secondsToGo);
    /// About five times a second while it records.
    void elapsedChanged(qint64 elapsedMs, qint64 limitMs);
    /// The file is complete. Its warning is a sentence for the user, or empty.
    void saved(const v2m::RecordingResult& result);
    /// There is no recording; a sentence with the cause.
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
    QTimer m_countdown;
    QTimer m_progress;
    int m_secondsToGo = 0;
    std::int64_t m_elapsedMs = 0;
    std::shared_ptr<ClipRecorder> m_recorder;
    std::jthread m_saving;
};

} // namespace v2m
