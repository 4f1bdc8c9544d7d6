// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console.h"
#include "core/pipeline/clip_analysis.h"

#include <QStringList>

#include <atomic>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace v2m {

/// Analyses clips in parallel on all cores and returns the results in order.
class ClipQueue {
public:
    /// Starts at once. @param options its threads and memory are shared among the clips.
    /// @param bar shows the frames of a single clip, or the number of clips done.
    ClipQueue(const QStringList& paths, const ChainFactories& chain, const AnalysisOptions& options,
              ProgressBar& bar, const std::stop_token& stop);
    ~ClipQueue();
    ClipQueue(const ClipQueue&) = delete;
    ClipQueue& operator=(const ClipQueue&) = delete;

    /// Waits for the next clip's result. The bar is cleared for output and stays hidden until the
    /// next call.
    /// @throws FileError, NoFaceError for a readable clip without a face, with the clip's warning
    ///     if there is one, ModelError, Cancelled.
    ClipAnalysis next();

private:
    void work();
    ClipAnalysis analyze(FrameSource& source, EmotionClassifier& classifier);
    void showProgress(const FrameReport& report);

    const QStringList m_paths;
    const ChainFactories m_chain;
    AnalysisOptions m_options;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_forwardStop;

    std::mutex m_barMutex;
    std::unique_lock<std::mutex> m_barHold{m_barMutex, std::defer_lock}; ///< during output
    ProgressBar& m_bar;
    std::atomic<qsizetype> m_nextClip = 0;
    std::atomic<int> m_clipsDone = 0;
    std::vector<std::promise<ClipAnalysis>> m_promises;
    std::vector<std::future<ClipAnalysis>> m_results;
    std::size_t m_nextResult = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace v2m
