// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/session/analysis_controller.h"

#include <QElapsedTimer>

namespace v2m {

/// The half of AnalysisController that lives on its thread. Keeps the network from clip to clip.
class AnalysisWorker : public QObject {
    Q_OBJECT
public:
    explicit AnalysisWorker(ChainFactories factories);

    void setFactories(const ChainFactories& factories);

    void analyze(quint64 job, const QString& path, const AnalysisOptions& options,
                 const std::stop_token& stop);

Q_SIGNALS:
    void progressed(quint64 job, std::shared_ptr<const v2m::AnalysisProgress> progress);
    void finished(quint64 job, std::shared_ptr<const v2m::ClipAnalysis> analysis);
    void failed(quint64 job, const v2m::Message& reason);
    void cancelled(quint64 job);

private:
    void report(quint64 job, const FrameReport& frame);

    ChainFactories m_factories;
    std::unique_ptr<EmotionClassifier> m_classifier;
    EmotionTimeline m_newSamples;
    std::int64_t m_framesAnalyzed = 0;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceReport;
};

} // namespace v2m
