// SPDX-License-Identifier: MIT
#include "app/cli/clip_queue.h"

#include "core/base/error.h"
#include "core/pipeline/clip_fingerprint.h"
#include "core/pipeline/detection_pool.h"

#include <algorithm>

namespace v2m {
namespace {

/// The warning may explain why there is no face: most of the clip could be unreadable.
[[noreturn]] void failWithoutFace(const Message& reason, const Message& warning)
{
    throw NoFaceError(warning.isEmpty() ? reason : reason.then(warning));
}

} // namespace

ClipQueue::ClipQueue(const QStringList& paths, const ChainFactories& chain,
                     const AnalysisOptions& options, ProgressBar& bar, const std::stop_token& stop)
    : m_paths(paths), m_chain(chain), m_options(options),
      m_forwardStop(stop, [this] { m_stop.request_stop(); }), m_bar(bar),
      m_promises(static_cast<std::size_t>(paths.size()))
{
    for (std::promise<ClipAnalysis>& promise : m_promises)
        m_results.push_back(promise.get_future());
    // One clip's share of threads and memory is divided among those read in parallel.
    const int threads = std::min(options.threads, DetectionPool::kMaxThreads);
    const int workers = std::min(threads, static_cast<int>(paths.size()));
    m_options.threads = std::max(1, threads / workers);
    m_options.frameBytes = options.frameBytes / workers;
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { work(); });
}

ClipQueue::~ClipQueue()
{
    m_stop.request_stop();
}

ClipAnalysis ClipQueue::next()
{
    std::future<ClipAnalysis>& result = m_results.at(m_nextResult++);
    if (m_barHold.owns_lock())
        m_barHold.unlock();
    result.wait();
    m_barHold.lock();
    m_bar.clear();
    return result.get();
}

void ClipQueue::work()
{
    std::unique_ptr<EmotionClassifier> classifier;
    for (;;) {
        const qsizetype clip = m_nextClip++;
        if (clip >= m_paths.size())
            return;
        std::promise<ClipAnalysis>& promise = m_promises[static_cast<std::size_t>(clip)];
        try {
            if (m_stop.stop_requested())
                throw Cancelled();
            const std::unique_ptr<FrameSource> source = openClip(m_paths[clip]);
            const QByteArray fingerprint = clipFingerprint(m_paths[clip]);
            if (!classifier)
                classifier = m_chain.makeClassifier();
            ClipAnalysis analysis = analyze(*source, *classifier);
            analysis.fingerprint = fingerprint;
            ++m_clipsDone;
            promise.set_value(std::move(analysis));
        } catch (...) {
            ++m_clipsDone;
            promise.set_exception(std::current_exception());
        }
    }
}

ClipAnalysis ClipQueue::analyze(FrameSource& source, EmotionClassifier& classifier)
{
    ClipAnalysis analysis = analyzeClip(
        source, m_chain.makeDetector, classifier, m_options,
        [this](const FrameReport& report) { showProgress(report); }, m_stop.get_token());
    if (!analysis.timeline.empty())
        return analysis;
    if (analysis.framesWithFace > 0) {
        failWithoutFace(
            Message("v2m::ClipQueue",
                    "The faces in %1 are too small to be read; come closer to the camera.")
                .arg(source.info().name),
            analysis.warning);
    }
    failWithoutFace(Message("v2m::ClipQueue", "There is no face in %1.").arg(source.info().name),
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
