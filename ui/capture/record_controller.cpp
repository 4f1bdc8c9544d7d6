// SPDX-License-Identifier: MIT
#include "ui/capture/record_controller.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "ui/session/live_controller.h"

#include <chrono>
#include <optional>
#include <utility>

namespace v2m {
namespace {

using namespace std::chrono_literals;

constexpr auto kProgressEvery = 200ms;

} // namespace

RecordController::RecordController(LiveController& live, QObject* parent)
    : QObject(parent), m_live(live)
{
    m_countdown.setInterval(1s);
    m_progress.setInterval(kProgressEvery);
    connect(&m_countdown, &QTimer::timeout, this, &RecordController::countDown);
    connect(&m_progress, &QTimer::timeout, this, &RecordController::showElapsed);
    connect(&m_live, &LiveController::frameArrived, this, [this] {
        if (m_state == RecordState::StartingCamera)
            begin();
    });
    connect(&m_live, &LiveController::sourceEnded, this, &RecordController::endWith);
}

RecordController::~RecordController()
{
    m_live.setFrameTap({});
}

void RecordController::keep()
{
    m_countdown.stop();
    m_progress.stop();
    m_live.setFrameTap({});
    m_saving = {};
    m_recorder.reset();
    if (m_state != RecordState::Idle)
        setState(RecordState::Idle);
}

void RecordController::start()
{
    if (m_state != RecordState::Idle)
        return;
    if (m_live.isRunning()) {
        begin();
        return;
    }
    setState(RecordState::StartingCamera);
    Q_EMIT cameraNeeded();
}

void RecordController::begin()
{
    if (m_settings.countdownS <= 0) {
        record();
        return;
    }
    m_secondsToGo = m_settings.countdownS;
    setState(RecordState::CountingDown);
    Q_EMIT countdownChanged(m_secondsToGo);
    m_countdown.start();
}

void RecordController::stop()
{
    if (m_state == RecordState::StartingCamera || m_state == RecordState::CountingDown) {
        m_countdown.stop();
        setState(RecordState::Idle);
    } else if (m_state == RecordState::Recording) {
        save();
    }
}

void RecordController::toggle()
{
    if (m_state == RecordState::Idle)
        start();
    else
        stop();
}

void RecordController::setState(RecordState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void RecordController::countDown()
{
    if (!m_live.isRunning()) {
        endWith({});
        return;
    }
    --m_secondsToGo;
    if (m_secondsToGo > 0) {
        Q_EMIT countdownChanged(m_secondsToGo);
        return;
    }
    m_countdown.stop();
    record();
}

void RecordController::record()
{
    // Called on the camera's or the recorder's thread.
    const auto onEnded = [this] {
        runLater(this, [this] {
            if (m_state == RecordState::Recording)
                save();
        });
    };
    try {
        m_recorder = std::make_shared<ClipRecorder>(m_settings.folder, m_settings.options, onEnded);
    } catch (const std::exception& error) {
        if (m_state != RecordState::Idle)
            setState(RecordState::Idle);
        Q_EMIT failed(messageOf(error));
        return;
    }
    m_live.setFrameTap([recorder = m_recorder](const Frame& frame) { recorder->add(frame); });
    m_elapsedMs = 0;
    setState(RecordState::Recording);
    showElapsed();
    m_progress.start();
}

void RecordController::showElapsed()
{
    if (!m_live.isRunning()) {
        save();
        return;
    }
    m_elapsedMs = m_recorder->elapsedMs();
    Q_EMIT elapsedChanged(m_elapsedMs, m_settings.options.limitMs);
}

void RecordController::endWith(const Message& reason)
{
    if (m_state == RecordState::Recording) {
        save(reason);
    } else if (m_state == RecordState::StartingCamera || m_state == RecordState::CountingDown) {
        m_countdown.stop();
        setState(RecordState::Idle);
        Q_EMIT failed(reason.isEmpty()
                          ? Message("v2m::RecordController", "The camera was switched off.")
                          : reason);
    }
}

void RecordController::save(const Message& interruption)
{
    m_progress.stop();
    m_live.setFrameTap({});
    setState(RecordState::Saving);
    m_saving = std::jthread([this, interruption, recorder = std::exchange(m_recorder, nullptr)] {
        std::optional<RecordingResult> result;
        Message reason;
        try {
            result = recorder->finish(interruption);
        } catch (const std::exception& error) {
            reason = messageOf(error);
        }
        runLater(this, [this, result, reason] {
            if (m_state != RecordState::Saving)
                return;
            setState(RecordState::Idle);
            if (result)
                Q_EMIT saved(*result);
            else
                Q_EMIT failed(reason);
        });
    });
}

} // namespace v2m
