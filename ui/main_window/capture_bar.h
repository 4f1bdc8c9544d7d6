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

/// The camera's part of the tool bar: switch it on and off, choose it, record with it. Tells the
/// stage what comes of it.
class CaptureBar : public QWidget {
    Q_OBJECT
public:
    /// @param live outlives the bar, and so does the stage.
    CaptureBar(LiveController& live, Stage& stage, QWidget* parent = nullptr);

    void setSettings(const Settings& settings);

    /// What the user wants of cameras, to be remembered.
    const CameraChoice& choice() const { return m_picker->choice(); }
    void setChoice(const CameraChoice& choice) { m_picker->setChoice(choice); }

    bool isOn() const;

    /// What the keyboard reaches, in reading order.
    QList<QWidget*> controls() const;

    /// Ends a recording that is going on, and waits until it is written.
    void keepRecording() { m_recorder.keep(); }

public Q_SLOTS:
    /// Starts or stops the chosen camera; where there is none, looks for one first.
    void setOn(bool on);

Q_SIGNALS:
    /// The camera is being started; the picture follows.
    void started();
    /// Nothing can be recorded.
    void failed(const v2m::Message& reason);
    /// There is no camera; a sentence. There may be one later: found().
    void missing(const v2m::Message& reason);
    void found();
    /// A recording is complete; `warning` may be empty.
    void recorded(const QString& path, const v2m::Message& warning);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectLive();
    void connectRecorder();
    void start();
    void onLooked();
    void retranslate();

    LiveController& m_live;
    Stage& m_stage;
    CameraWatcher m_watcher;
    RecordController m_recorder;
    CameraPicker* m_picker;
    QToolButton* m_switch;
    RecordButton* m_record;
    bool m_isWanted = false; ///< a camera is to be switched on, should a look find one
    int m_smoothingMs = EmotionSmoother::kDefaultTimeConstantMs;
};

} // namespace v2m
