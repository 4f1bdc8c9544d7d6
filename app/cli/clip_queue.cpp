// SPDX-License-Identifier: MIT
#include "app/cli/clip_queue.h"

#include "core/base/error.h"
#include "core/pipeline/clip_fingerprint.h"
#include "core/pipeline/detection_pool.h"

#include <QScopeGuard>

#include <algorithm>
#include <memory>

namespace v2m {
namespace {

/// The warning may explain why there is no face: most of the clip could be unreadable.
[[noreturn]] void failWithoutFace(const Message& reason, const Message& warning)
{
    throw NoFaceError(warning.isEmpty() ? reason : reason.then(warning));
}

/// Results that may wait for that of a longer clip before them.
constexpr std::size_t kAhead = 100;

int workersFor(const QStringList& paths, const AnalysisOptions& options)
{
    return std::min({options.threads, DetectionPool::kMaxThreads, static_cast<int>(paths.size())});
}

/// One clip's share of threads and memory, as they are divided among those read in parallel.
AnalysisOptions shareOf(const AnalysisOptions& options, int workers)
{
    AnalysisOptions share = options;
    share.threads = std::max(1, std::min(options.threads, DetectionPool::kMaxThreads) / workers);
    share.frameBytes = options.frameBytes / workers;
    return share;
}

} // namespace

ClipQueue::ClipQueue(const QStringList& paths, const ChainFactories& chain,
                     const AnalysisOptions& options, ProgressBar& bar, const std::stop_token& stop)
    : m_paths(paths), m_chain(chain), m_options(shareOf(options, workersFor(paths, options))),
      m_bar(bar), m_tasks(
                      static_cast<std::size_t>(paths.size()), workersFor(paths, options), kAhead,
                      [this] { return makeTask(); }, stop)
{
}

ClipAnalysis ClipQueue::next()
{
    if (m_barHold.owns_lock())
        m_barHold.unlock();
    const auto hold = qScopeGuard([this] {
        m_barHold.lock();
        m_bar.clear();
    });
    return m_tasks.next();
}

ParallelTasks<ClipAnalysis>::Task ClipQueue::makeTask()
{
    return [this, classifier = std::shared_ptr<EmotionClassifier>()](
               std::size_t clip, const std::stop_token& stop) mutable {
        const auto count = qScopeGuard([this] { ++m_clipsDone; });
        return analyze(m_paths[static_cast<qsizetype>(clip)], classifier, stop);
    };
}

ClipAnalysis ClipQueue::analyze(const QString& path, std::shared_ptr<EmotionClassifier>& classifier,
                                const std::stop_token& stop)
{
    const std::unique_ptr<FrameSource> source = openClip(path);
    const QByteArray fingerprint = clipFingerprint(path);
    if (!classifier)
        classifier = m_chain.makeClassifier();
    ClipAnalysis analysis = analyzeClip(
        *source, m_chain.makeDetector, *classifier, m_options,
        [this](const FrameReport& report) { showProgress(report); }, stop);
    analysis.fingerprint = fingerprint;
    if (!analysis.timeline.empty())
        return analysis;
    if (analysis.framesWithFace > 0) {
        failWithoutFace(
            Message("v2m::ClipQueue",
                    "The faces in %1 are too small to be read; come closer to the camera.")
                .arg(source->info().name),
            analysis.warning);
    }
    failWithoutFace(Message("v2m::ClipQueue", "There is no face in %1.").arg(source->info().name),
                    analysis.warning);
}

void ClipQueue::showProgress(const FrameReport& report)
{
    const std::unique_lock lock(m_barMutex, std::try_to_lock);
    if (!lock)
        return;
    if (m_paths.size() == 1)
        m_bar.update(report.framesRead, report.estimatedFrames);
    else
        m_bar.update(m_clipsDone, m_paths.size());
}

} // namespace v2m
