// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/analysis_controller.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace v2m {

/// The part of AnalysisController that runs on its thread. Keeps the network between clips.
class AnalysisWorker {
public:
    using ProgressObserver = std::function<void(std::shared_ptr<const AnalysisProgress>)>;

    explicit AnalysisWorker(ChainFactories factories);

    void setFactories(const ChainFactories& factories);

    /// @throws Cancelled when `stop` is requested, and whatever openClip() and analyzeClip() throw.
    std::shared_ptr<const ClipAnalysis> analyze(const QString& path, const AnalysisOptions& options,
                                                const ProgressObserver& observer,
                                                const std::stop_token& stop);

private:
    std::shared_ptr<const AnalysisProgress> progressAfter(const FrameReport& frame);

    ChainFactories m_factories;
    std::unique_ptr<EmotionClassifier> m_classifier;
    EmotionTimeline m_newSamples;
    QByteArray m_fingerprint;
    std::int64_t m_framesAnalyzed = 0;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceReport;
};

} // namespace v2m
