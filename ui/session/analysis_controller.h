// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/base/worker.h"
#include "core/pipeline/clip_analysis.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace v2m {

/// How far an analysis has come, with the last frame it read.
struct AnalysisProgress {
    Frame frame;
    std::vector<FaceReading> readings; ///< of that frame
    EmotionTimeline newSamples;        ///< all since the progress before
    double fraction = 0.0;             ///< in [0, 1]; 0 where the length is not known
    std::optional<double> secondsLeft; ///< once there is something to estimate it by
    double framesPerSecond = 0.0;      ///< analysed, so far
};

class AnalysisWorker;

/// Analyses clips on a thread of its own, one at a time, and tells how it goes at most twenty times
/// a second. What it is given at the start of a job is what the job uses to its end.
class AnalysisController : public QObject {
    Q_OBJECT
public:
    explicit AnalysisController(ChainFactories factories, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~AnalysisController() override;

    /// For the jobs to come: another detector, or another network.
    void setFactories(ChainFactories factories);

    bool isRunning() const { return m_isRunning; }

    /// Starts on a file; one that runs already is cancelled first.
    void start(const QString& path, const AnalysisOptions& options);

    /// Asks the running job to end without a result; cancelled() follows.
    void cancel();

Q_SIGNALS:
    void started(const QString& path);
    void progressed(std::shared_ptr<const v2m::AnalysisProgress> progress);
    void finished(std::shared_ptr<const v2m::ClipAnalysis> analysis);
    void failed(const QString& path, const v2m::Message& reason);
    void cancelled(const QString& path);

private:
    void run(quint64 job, const QString& path, const AnalysisOptions& options,
             const std::stop_token& stop);
    /// From m_thread: has something done in the window's, unless another job has begun.
    void tell(quint64 job, std::function<void()> news);

    std::unique_ptr<AnalysisWorker> m_worker; ///< used and deleted in m_thread
    std::stop_source m_stop;
    quint64 m_job = 0; ///< of the newest start; results of earlier ones are ignored
    bool m_isRunning = false;
    Worker m_thread; ///< last, so that it ends first
};

} // namespace v2m
