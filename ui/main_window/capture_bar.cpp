// SPDX-License-Identifier: MIT
#include "ui/main_window/capture_bar.h"

#include "core/media/camera.h"
#include "ui/capture/record_button.h"
#include "ui/session/live_controller.h"
#include "ui/stage/stage.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace v2m {

CaptureBar::CaptureBar(LiveController& live, Stage& stage, QWidget* parent)
    : QWidget(parent), m_live(live), m_stage(stage), m_recorder(live), m_picker(new CameraPicker),
      m_switch(new QToolButton), m_record(new RecordButton(m_recorder))
{
    m_switch->setCheckable(true);
    m_switch->setIcon(themeIcon(Icon::Camera));
    m_switch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switch->setSizePolicy(QSizePolicy::Fixed,
                            QSizePolicy::Expanding); // as high as its neighbours
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, 0, metrics::kSmall, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_switch);
    m_picker->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    layout->addWidget(m_picker);
    layout->addWidget(m_record);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    keepTranslated(this, &CaptureBar::retranslate);

    connect(m_switch, &QToolButton::clicked, this, &CaptureBar::setOn);
    connect(&m_watcher, &CameraWatcher::changed, m_picker, &CameraPicker::setCameras);
    connect(&m_watcher, &CameraWatcher::queried, this, &CaptureBar::onCamerasQueried);
    connect(m_picker, &CameraPicker::chosen, this, [this] {
        if (isOn())
            start();
    });
    connectLive();
    connectRecorder();
}

void CaptureBar::connectLive()
{
    connect(&m_live, &LiveController::frameArrived, this,
            [this](const Frame& frame) { m_stage.handle(stage::CameraFrame{frame}); });
    connect(&m_live, &LiveController::reported, this,
            [this](const LiveReport& report) { m_stage.handle(stage::CameraReported{report}); });
    connect(&m_live, &LiveController::sourceEnded, this, [this](const Message& reason) {
        m_switch->setChecked(false);
        m_stage.handle(stage::CameraFailed{
            reason.isEmpty() ? Message("v2m::CaptureBar", "The camera has stopped.") : reason});
    });
}

void CaptureBar::connectRecorder()
{
    connect(&m_recorder, &RecordController::cameraNeeded, this, [this] { setOn(true); });
    connect(&m_recorder, &RecordController::countdownChanged, this, [this](int secondsToGo) {
        m_stage.handle(stage::RecordingChanged{true, secondsToGo});
    });
    connect(&m_recorder, &RecordController::stateChanged, this, [this](RecordState state) {
        m_picker->setEnabled(state == RecordState::Idle); // a recording uses a single camera
        Q_EMIT recordingChanged(state);
        if (state != RecordState::CountingDown)
            m_stage.handle(stage::RecordingChanged{state == RecordState::Recording});
    });
    connect(&m_recorder, &RecordController::failed, this, &CaptureBar::failed);
    connect(&m_recorder, &RecordController::saved, this, [this](const RecordingResult& result) {
        setOn(false);
        Q_EMIT recorded(result.path, result.warning);
    });
}

void CaptureBar::setSettings(const Settings& settings)
{
    m_smoothingMs = settings.smoothingMs;
    RecordSettings recording;
    recording.folder = settings.recordingsFolder;
    recording.options.limitMs = settings.recordLimitS * std::int64_t{1000};
    m_recorder.setSettings(recording);
}

bool CaptureBar::isOn() const
{
    return m_live.isRunning();
}

QList<QWidget*> CaptureBar::controls() const
{
    return QList<QWidget*>{m_switch} + m_picker->controls() + QList<QWidget*>{m_record};
}

void CaptureBar::setOn(bool on)
{
    m_switch->setChecked(on);
    m_isWanted = false;
    if (on) {
        start();
        return;
    }
    m_recorder.stop();
    if (!isOn())
        return;
    m_live.stop();
    m_stage.handle(stage::CameraStopped{});
}

void CaptureBar::start()
{
    const std::optional<CameraRequest> request = m_picker->request();
    if (!request) {
        m_isWanted = true;
        if (m_watcher.hasQueried()) // otherwise the first query is pending
            m_watcher.refresh();
        return;
    }
    m_live.start([request = *request] { return openCamera(request); }, m_smoothingMs);
    m_stage.handle(stage::CameraStarted{});
    Q_EMIT started();
}

void CaptureBar::onCamerasQueried()
{
    const bool isThere = m_picker->request().has_value();
    if (isThere) {
        m_stage.handle(stage::CameraFound{});
        Q_EMIT found();
    }
    if (!std::exchange(m_isWanted, false))
        return;
    if (isThere) {
        start();
        return;
    }
    m_switch->setChecked(false);
    m_recorder.stop();
    const auto reason =
        Message("v2m::CaptureBar", "No camera was found. Plug one in, or open a video instead.");
    m_stage.handle(stage::CameraFailed{reason, true});
    Q_EMIT missing(reason);
}

void CaptureBar::retranslate()
{
    m_switch->setText(tr("Camera"));
    m_switch->setToolTip(tr("Read your face live with the camera"));
    m_switch->setAccessibleName(tr("Camera on or off"));
}

} // namespace v2m
