// SPDX-License-Identifier: MIT
#include "ui/main_window/window_camera.h"

#include "ui/main_window/capture_bar.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_actions.h"
#include "ui/session/live_controller.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/stage.h"

namespace v2m {

WindowCamera::WindowCamera(CaptureBar& capture, LiveController& live, ClipSession& clips,
                           const Stage& stage, StatusLine& status, const WindowActions& actions,
                           QObject* parent)
    : QObject(parent)
{
    connect(actions.camera, &QAction::triggered, &capture, &CaptureBar::setOn);
    connect(actions.record, &QAction::triggered, &capture, &CaptureBar::toggleRecording);
    connect(&stage, &Stage::cameraRequested, &capture, [&capture] { capture.setOn(true); });
    connect(&capture, &CaptureBar::started, this, [&clips, &status] {
        clips.cancel();
        status.clear();
    });
    connect(&capture, &CaptureBar::failed, this,
            [record = actions.record, &status](const Message& reason) {
                record->setChecked(false);
                status.say(News::Camera, reason);
            });
    connect(&capture, &CaptureBar::missing, this, [&stage, &status](const Message& reason) {
        if (stage.state().mode != StageMode::Failed)
            status.say(News::MissingCamera, reason);
        else
            status.takeBack(News::Clip); // the picture says this instead
    });
    connect(&capture, &CaptureBar::recordingChanged, this,
            [record = actions.record](RecordState state) {
                record->setChecked(state != RecordState::Idle && state != RecordState::Saving);
                record->setEnabled(state != RecordState::Saving);
            });
    connect(&capture, &CaptureBar::found, this,
            [&status] { status.takeBack(News::MissingCamera); });
    connect(&live, &LiveController::analysisFailed, this,
            [&status](const Message& reason) { status.say(News::Camera, reason); });
}

} // namespace v2m
