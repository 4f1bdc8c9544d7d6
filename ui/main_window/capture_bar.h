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

/// The camera's part of the tool bar: switch it on and off, choose it, record with it.
class CaptureBar : public QWidget {
    Q_OBJECT
public:
    /// @param live outlives the bar.
    explicit CaptureBar(LiveController& live, QWidget* parent = nullptr);

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
    /// The camera is starting; the picture follows.
    void starting();
    void stopped();
    /// The camera cannot be used, or nothing be recorded; a sentence.
    void failed(const v2m::Message& reason);
    /// There is no camera; a sentence. There may be one later: found().
    void missing(const v2m::Message& reason);
    void found();
    /// Seconds until a recording begins; 0 when none is about to.
    void countdownChanged(int secondsToGo);
    /// A recording is complete; `warning` may be empty.
    void recorded(const QString& path, const v2m::Message& warning);

protected:
    void changeEvent(QEvent* event) override;

private:
    void start();
    void takeLook();
    void retranslate();

    LiveController& m_live;
    CameraWatcher m_watcher;
    RecordController m_recorder;
    CameraPicker* m_picker;
    QToolButton* m_switch;
    RecordButton* m_record;
    bool m_isAwaited = false; ///< a camera to be switched on, should a look find one
    int m_smoothingMs = EmotionSmoother::kDefaultTimeConstantMs;
};

} // namespace v2m
