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

/// The progress of an analysis, with its last frame.
struct AnalysisProgress {
    QByteArray fingerprint; ///< of the clip; see clipFingerprint()
    Frame frame;
    std::vector<FaceReading> readings; ///< of that frame
    EmotionTimeline newSamples;        ///< since the previous progress report
    double fraction = 0.0;             ///< in [0, 1]; 0 if the length is unknown
    std::optional<double> secondsLeft; ///< once it can be estimated
    double framesPerSecond = 0.0;      ///< average analysis rate so far
};

class AnalysisWorker;

/// Analyses clips on its own thread, one at a time, and reports progress at most twenty times a
/// second. A job keeps the settings that it was started with.
class AnalysisController : public QObject {
    Q_OBJECT
public:
    explicit AnalysisController(ChainFactories factories, QObject* parent = nullptr);
    /// Cancels a running job and waits for it.
    ~AnalysisController() override;

    /// For subsequent jobs: another detector, or another network.
    void setFactories(ChainFactories factories);

    bool isRunning() const { return m_isRunning; }

    /// Starts analysing a file; a running job is cancelled first.
    void start(const QString& path, const AnalysisOptions& options);

    /// Asks the running job to stop without a result; cancelled() follows.
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
    /// Called on m_thread: runs `news` on the window's thread, unless another job has started.
    void tell(quint64 job, std::function<void()> news);
    void end(quint64 job, std::function<void()> news);

    std::unique_ptr<AnalysisWorker> m_worker; ///< used and deleted on m_thread
    std::stop_source m_stop;
    quint64 m_job = 0; ///< number of the newest job; results of earlier ones are ignored
    bool m_isRunning = false;
    Worker m_thread; ///< last, so that it ends first
};

} // namespace v2m
