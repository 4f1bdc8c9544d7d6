// SPDX-License-Identifier: MIT
#include "ui/session/analysis_worker.h"

#include "core/pipeline/clip_fingerprint.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace v2m {
namespace {

constexpr int kReportIntervalMs = 50;
/// Below this share of a clip the remaining time cannot be estimated reliably.
constexpr double kShareToEstimateFrom = 0.03;

} // namespace

AnalysisWorker::AnalysisWorker(ChainFactories factories) : m_factories(std::move(factories)) {}

void AnalysisWorker::setFactories(const ChainFactories& factories)
{
    m_factories = factories;
    m_classifier.reset();
}

std::shared_ptr<const ClipAnalysis> AnalysisWorker::analyze(const QString& path,
                                                            const AnalysisOptions& options,
                                                            const ProgressObserver& observer,
                                                            const std::stop_token& stop)
{
    m_newSamples.clear();
    m_framesAnalyzed = 0;
    m_sinceBegin.start();
    m_sinceReport.invalidate();
    const std::unique_ptr<FrameSource> source = openClip(path);
    m_fingerprint = clipFingerprint(path);
    if (!m_classifier)
        m_classifier = m_factories.makeClassifier();
    const auto onFrame = [&](const FrameReport& frame) {
        ++m_framesAnalyzed;
        std::ranges::move(samplesOf(frame.frame, frame.readings), std::back_inserter(m_newSamples));
        if (m_sinceReport.isValid() && !m_sinceReport.hasExpired(kReportIntervalMs))
            return;
        m_sinceReport.start();
        observer(progressAfter(frame));
    };
    const auto analysis = std::make_shared<ClipAnalysis>(
        analyzeClip(*source, m_factories.makeDetector, *m_classifier, options, onFrame, stop));
    analysis->fingerprint = m_fingerprint;
    return analysis;
}

std::shared_ptr<const AnalysisProgress> AnalysisWorker::progressAfter(const FrameReport& frame)
{
    auto progress = std::make_shared<AnalysisProgress>();
    progress->fingerprint = m_fingerprint;
    progress->frame = frame.frame;
    progress->readings = frame.readings;
    progress->newSamples = std::exchange(m_newSamples, {});
    const double elapsedS = static_cast<double>(m_sinceBegin.elapsed()) / 1000.0;
    if (frame.estimatedFrames > 0) {
        progress->fraction = std::min(1.0, static_cast<double>(frame.framesRead) /
                                               static_cast<double>(frame.estimatedFrames));
    }
    if (progress->fraction > kShareToEstimateFrom)
        progress->secondsLeft = elapsedS * (1.0 - progress->fraction) / progress->fraction;
    if (elapsedS > 0.0)
        progress->framesPerSecond = static_cast<double>(m_framesAnalyzed) / elapsedS;
    return progress;
}

} // namespace v2m
