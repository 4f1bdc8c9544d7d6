// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/camera_watcher.h"
#include "ui/capture/camera_picker.h"
#include "ui/capture/record_controller.h"
#include "ui/settings/settings.h"

#include <QString>
#include <QWidget>

class QToolButton;

namespace v2m {

class LiveController;
class RecordButton;
class Stage;

/// The camera controls of the tool bar: on and off, selection, recording. Notifies the stage of the
/// results.
class CaptureBar : public QWidget {
    Q_OBJECT
public:
    /// @param live must outlive the bar, as must the stage.
    CaptureBar(LiveController& live, Stage& stage, QWidget* parent = nullptr);

    void setSettings(const Settings& settings);

    /// The user's choice of camera, to be saved.
    const CameraChoice& choice() const { return m_picker->choice(); }
    void setChoice(const CameraChoice& choice) { m_picker->setChoice(choice); }

    bool isOn() const;

    /// The focusable controls, in reading order.
    QList<QWidget*> controls() const;

    /// Ends a recording in progress and waits until it is written.
    void keepRecording() { m_recorder.keep(); }

public Q_SLOTS:
    /// Starts or stops the chosen camera; searches for one first if there is none.
    void setOn(bool on);

    /// Starts a recording, cancels its countdown, or ends it.
    void toggleRecording() { m_recorder.toggle(); }

Q_SIGNALS:
    /// The camera is starting; frames will follow.
    void started();
    /// Nothing can be recorded.
    void failed(const v2m::Message& reason);
    /// There is no camera; found() is emitted if one appears.
    void missing(const v2m::Message& reason);
    void found();
    void recordingChanged(v2m::RecordState state);
    /// A recording is complete; `warning` may be empty.
    void recorded(const QString& path, const v2m::Message& warning);

private:
    void connectLive();
    void connectRecorder();
    void start();
    void onCamerasQueried();
    void retranslate();

    LiveController& m_live;
    Stage& m_stage;
    CameraWatcher m_watcher;
    RecordController m_recorder;
    CameraPicker* m_picker;
    QToolButton* m_switch;
    RecordButton* m_record;
    bool m_isWanted = false; ///< switch a camera on once one is found
    int m_smoothingMs = EmotionSmoother::kDefaultTimeConstantMs;
};

} // namespace v2m
