// SPDX-License-Identifier: MIT
#include "ui/main_window/capture_bar.h"

#include "core/media/camera.h"
#include "ui/capture/record_button.h"
#include "ui/session/live_controller.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace v2m {

CaptureBar::CaptureBar(LiveController& live, QWidget* parent)
    : QWidget(parent), m_live(live), m_recorder(live), m_picker(new CameraPicker),
      m_switch(new QToolButton), m_record(new RecordButton(m_recorder))
{
    m_switch->setCheckable(true);
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_switch->setSizePolicy(QSizePolicy::Fixed,
                            QSizePolicy::Expanding); // as high as its neighbours
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_switch);
    m_picker->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    layout->addWidget(m_picker);
    layout->addWidget(m_record);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    retranslate();

    connect(m_switch, &QToolButton::clicked, this, &CaptureBar::setOn);
    connect(&m_watcher, &CameraWatcher::changed, m_picker, &CameraPicker::setCameras);
    connect(&m_watcher, &CameraWatcher::looked, this, &CaptureBar::takeLook);
    connect(m_picker, &CameraPicker::chosen, this, [this] {
        if (isOn())
            start();
    });
    connect(&m_live, &LiveController::sourceEnded, this, [this] {
        m_switch->setChecked(false);
        Q_EMIT stopped();
    });
    connect(&m_recorder, &RecordController::countdownChanged, this, &CaptureBar::countdownChanged);
    connect(&m_recorder, &RecordController::stateChanged, this, [this](RecordState state) {
        m_picker->setEnabled(state == RecordState::Idle); // a recording is of one camera
        if (state != RecordState::CountingDown)
            Q_EMIT countdownChanged(0);
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
    m_isAwaited = false;
    if (on) {
        start();
        return;
    }
    if (!isOn())
        return;
    m_live.stop();
    Q_EMIT stopped();
}

void CaptureBar::start()
{
    const std::optional<CameraRequest> request = m_picker->request();
    if (!request) {
        m_isAwaited = true;
        if (m_watcher.hasLooked()) // else the first look is on its way
            m_watcher.refresh();
        return;
    }
    Q_EMIT starting();
    m_live.start([request = *request] { return openCamera(request); }, m_smoothingMs);
}

void CaptureBar::takeLook()
{
    const bool isThere = m_picker->request().has_value();
    if (isThere)
        Q_EMIT found();
    if (!std::exchange(m_isAwaited, false))
        return;
    if (isThere) {
        start();
        return;
    }
    m_switch->setChecked(false);
    Q_EMIT missing(
        Message("v2m::CaptureBar", "No camera was found. Plug one in, or open a video instead."));
}

void CaptureBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CaptureBar::retranslate()
{
    m_switch->setText(tr("Camera"));
    m_switch->setToolTip(tr("Read your face live with the camera"));
    m_switch->setAccessibleName(tr("Camera on or off"));
}

} // namespace v2m
