// SPDX-License-Identifier: MIT
#include "ui/session/soundtrack_controller.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "core/soundtrack/soundtrack_tracks.h"

#include <QMetaObject>

#include <utility>

namespace v2m {
namespace {

constexpr double kProgressStep = 0.005;

} // namespace

SoundtrackController::SoundtrackController(QObject* parent) : QObject(parent) {}

SoundtrackController::~SoundtrackController()
{
    m_stop.request_stop();
}

void SoundtrackController::plan(const SoundtrackTask& task)
{
    run([this, task](const std::stop_token& stop) {
        auto request = std::make_shared<const SoundtrackRequest>(
            soundtrackFor({task.clip, task.durationS, task.timeline}, task.list, task.audioFolder,
                          OwnSound::Duck, stop));
        end([this, request] { Q_EMIT planned(request); });
    });
}

void SoundtrackController::write(const SoundtrackRequest& request, const QString& target)
{
    run([this, request, target](const std::stop_token& stop) {
        double reported = 0.0;
        const SoundtrackResult result = writeSoundtrack(
            request, target,
            [&](double share) {
                if (share < reported + kProgressStep && share < 1.0)
                    return;
                reported = share;
                runLater(this, [this, share] { Q_EMIT progressed(share); });
            },
            stop);
        end([this, target, result] { Q_EMIT finished(target, result); });
    });
}

void SoundtrackController::cancel()
{
    m_stop.request_stop();
}

void SoundtrackController::run(std::function<void(const std::stop_token& stop)> job)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_thread.post([this, job = std::move(job), stop = m_stop.get_token()] {
        try {
            job(stop);
        } catch (const Cancelled&) {
            end([this] { Q_EMIT cancelled(); });
        } catch (const std::exception& error) {
            end([this, reason = messageOf(error)] { Q_EMIT failed(reason); });
        }
    });
}

/// Called on m_thread.
void SoundtrackController::end(std::function<void()> news)
{
    runLater(this, [this, news = std::move(news)] {
        m_isRunning = false;
        news();
    });
}

} // namespace v2m
