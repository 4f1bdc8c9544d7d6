// SPDX-License-Identifier: MIT
#include "ui/session/analysis_controller.h"

#include "ui/session/analysis_worker.h"

#include <utility>

namespace v2m {

AnalysisController::AnalysisController(ChainFactories factories, QObject* parent)
    : QObject(parent), m_worker(new AnalysisWorker(std::move(factories)))
{
    m_thread.setObjectName(QStringLiteral("analysis"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AnalysisWorker::progressed, this,
            [this](quint64 job, const std::shared_ptr<const AnalysisProgress>& progress) {
                if (job == m_job && m_isRunning)
                    Q_EMIT progressed(progress);
            });
    connect(m_worker, &AnalysisWorker::finished, this,
            [this](quint64 job, const std::shared_ptr<const ClipAnalysis>& analysis) {
                if (settle(job))
                    Q_EMIT finished(analysis);
            });
    connect(m_worker, &AnalysisWorker::failed, this, [this](quint64 job, const Message& reason) {
        if (settle(job))
            Q_EMIT failed(m_path, reason);
    });
    connect(m_worker, &AnalysisWorker::cancelled, this, [this](quint64 job) {
        if (settle(job))
            Q_EMIT cancelled(m_path);
    });
    m_thread.start();
}

AnalysisController::~AnalysisController()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void AnalysisController::setFactories(ChainFactories factories)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, factories = std::move(factories)] {
        worker->setFactories(factories);
    });
}

void AnalysisController::start(const QString& path, const AnalysisOptions& options)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_path = path;
    m_isRunning = true;
    const quint64 job = ++m_job;
    Q_EMIT started(path);
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, job, path, options, stop = m_stop.get_token()] {
                                  worker->analyze(job, path, options, stop);
                              });
}

void AnalysisController::cancel()
{
    m_stop.request_stop();
}

bool AnalysisController::settle(quint64 job)
{
    if (job != m_job || !m_isRunning)
        return false;
    m_isRunning = false;
    return true;
}

} // namespace v2m
