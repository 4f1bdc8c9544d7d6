// SPDX-License-Identifier: MIT
#include "ui/session/analysis_controller.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "ui/session/analysis_worker.h"

#include <utility>

namespace v2m {

AnalysisController::AnalysisController(ChainFactories factories, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<AnalysisWorker>(std::move(factories)))
{
}

AnalysisController::~AnalysisController()
{
    m_stop.request_stop();
    m_thread.post([this] { m_worker.reset(); });
}

void AnalysisController::setFactories(ChainFactories factories)
{
    m_thread.post([this, factories = std::move(factories)] { m_worker->setFactories(factories); });
}

void AnalysisController::start(const QString& path, const AnalysisOptions& options)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isRunning = true;
    const quint64 job = ++m_job;
    Q_EMIT started(path);
    m_thread.post(
        [this, job, path, options, stop = m_stop.get_token()] { run(job, path, options, stop); });
}

void AnalysisController::run(quint64 job, const QString& path, const AnalysisOptions& options,
                             const std::stop_token& stop)
try {
    const auto onProgress = [&](const std::shared_ptr<const AnalysisProgress>& progress) {
        tell(job, [this, progress] { Q_EMIT progressed(progress); });
    };
    const auto analysis = m_worker->analyze(path, options, onProgress, stop);
    end(job, [this, analysis] { Q_EMIT finished(analysis); });
} catch (const Cancelled&) {
    end(job, [this, path] { Q_EMIT cancelled(path); });
} catch (const std::exception& error) {
    end(job, [this, path, reason = messageOf(error)] { Q_EMIT failed(path, reason); });
}

void AnalysisController::tell(quint64 job, std::function<void()> news)
{
    runLater(this, [this, job, news = std::move(news)] {
        if (job == m_job && m_isRunning)
            news();
    });
}

void AnalysisController::end(quint64 job, std::function<void()> news)
{
    tell(job, [this, news = std::move(news)] {
        m_isRunning = false;
        news();
    });
}

void AnalysisController::cancel()
{
    m_stop.request_stop();
}

} // namespace v2m
