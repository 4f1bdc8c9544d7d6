// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console.h"
#include "core/base/parallel_tasks.h"
#include "core/pipeline/clip_analysis.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

namespace v2m {

/// Analyses clips in parallel on all cores and returns the results in order.
class ClipQueue {
public:
    /// Starts at once. @param options its threads and memory are shared among the clips.
    /// @param bar shows the frames of a single clip, or the number of clips done.
    ClipQueue(const QStringList& paths, const ChainFactories& chain, const AnalysisOptions& options,
              ProgressBar& bar, const std::stop_token& stop);

    /// Waits for the next clip's result. The bar is cleared for output and stays hidden until the
    /// next call.
    /// @throws FileError, NoFaceError for a readable clip without a face, with the clip's warning
    ///     if there is one, ModelError, Cancelled.
    ClipAnalysis next();

private:
    ParallelTasks<ClipAnalysis>::Task makeTask();
    /// @param classifier made when it is first needed.
    ClipAnalysis analyze(const QString& path, std::shared_ptr<EmotionClassifier>& classifier,
                         const std::stop_token& stop);
    void showProgress(const FrameReport& report);

    const QStringList m_paths;
    const ChainFactories m_chain;
    const AnalysisOptions m_options; ///< of one clip

    std::mutex m_barMutex;
    std::unique_lock<std::mutex> m_barHold{m_barMutex, std::defer_lock}; ///< during output
    ProgressBar& m_bar;
    std::atomic<int> m_clipsDone = 0;
    ParallelTasks<ClipAnalysis> m_tasks; ///< last, as it uses all of the above
};

} // namespace v2m
