// SPDX-License-Identifier: MIT
#include "ui/main_window/mood_view.h"

#include "core/affect/clip_summary.h"
#include "ui/emotion/affect_path.h"
#include "ui/emotion/face_choice.h"
#include "ui/theme/keyboard_splitter.h"
#include "ui/theme/metrics.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace v2m {
namespace {

/// What a camera shows is summed up over this time.
constexpr std::int64_t kLiveWindowMs = 15'000;
/// How often the list follows a camera: often enough to be live, seldom enough to be read.
constexpr std::int64_t kLiveMoodEveryMs = 5'000;
constexpr std::int64_t kPathEveryMs = 250;
/// The bars of an analysis under way show this much of its last readings.
constexpr std::int64_t kRecentMs = 400;

std::int64_t lengthMs(const ClipAnalysis& analysis)
{
    return static_cast<std::int64_t>(std::llround(analysis.durationS * 1000.0));
}

} // namespace

MoodView::MoodView(QWidget* parent)
    : QWidget(parent), m_splitter(new KeyboardSplitter(Qt::Vertical, this)),
      m_charts(new KeyboardSplitter(Qt::Horizontal)), m_video(new VideoView),
      m_bars(new EmotionBars), m_timeline(new TimelineView), m_pad(new CircumplexPad),
      m_faceId(kAllFaces)
{
    auto* emotions = new QWidget;
    auto* column = new QVBoxLayout(emotions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_bars, 1);
    column->addWidget(m_timeline, 1);
    m_charts->addWidget(emotions);
    m_charts->addWidget(m_pad);
    m_charts->setStretchFactor(0, 3);
    m_charts->setStretchFactor(1, 2);
    m_charts->setChildrenCollapsible(false);

    m_splitter->addWidget(m_video);
    m_splitter->addWidget(m_charts);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_video, &VideoView::faceChosen, this, &MoodView::chooseFace);
}

std::optional<EmotionScores> MoodView::scores() const
{
    const ClipSummary summary =
        m_faceId == kAllFaces ? summarizeClip(m_samples) : summarizeFace(m_samples, m_faceId);
    return summary.faces > 0 ? std::optional(summary.scores) : std::nullopt;
}

void MoodView::beginClip(std::int64_t durationMs)
{
    m_isLive = false;
    m_analysis.reset();
    m_samples.clear();
    m_faceId = kAllFaces;
    m_lastPathMs = 0;
    m_video->setMirrored(false);
    m_video->setChosenFace(kAllFaces);
    m_timeline->setRollingWindow(0);
    m_timeline->clear(durationMs);
    m_timeline->setFace(kAllFaces);
    m_bars->showScores(std::nullopt);
    m_pad->clearTarget();
    m_pad->setClipPoint(std::nullopt);
    m_pad->setPath({});
}

void MoodView::addProgress(const AnalysisProgress& progress)
{
    m_samples.insert(m_samples.end(), progress.newSamples.begin(), progress.newSamples.end());
    m_video->showFrame(progress.frame.image, faceMarks(progress.readings));
    m_timeline->appendSamples(progress.newSamples);
    m_timeline->setAnalyzedUntil(progress.frame.timestampMs);
    refreshBars();
    if (progress.frame.timestampMs - m_lastPathMs >= kPathEveryMs) {
        m_lastPathMs = progress.frame.timestampMs;
        refreshPath();
    }
}

void MoodView::showAnalysis(std::shared_ptr<const ClipAnalysis> analysis)
{
    m_analysis = std::move(analysis);
    m_samples = m_analysis->timeline;
    m_timeline->showTimeline(m_samples, lengthMs(*m_analysis));
    m_timeline->setAnalyzedUntil(std::nullopt);
    settle();
}

void MoodView::showClipFrame(const Frame& frame)
{
    m_video->showFrame(frame.image, faceMarksAt(m_samples, frame.timestampMs));
    m_timeline->setPosition(frame.timestampMs);
}

void MoodView::beginLive()
{
    beginClip(0);
    m_isLive = true;
    m_lastMoodMs = 0;
    m_video->setMirrored(true);
    m_timeline->setRollingWindow(kLiveWindowMs);
}

void MoodView::showLiveFrame(const Frame& frame)
{
    m_video->showFrame(frame.image, {});
}

void MoodView::addLiveReport(const LiveReport& report)
{
    const std::int64_t nowMs = report.frame.timestampMs;
    const EmotionTimeline samples = samplesOf(report.frame, report.readings);
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    std::erase_if(m_samples, [&](const EmotionSample& sample) {
        return sample.timestampMs < nowMs - kLiveWindowMs;
    });
    m_video->showFrame(report.frame.image, faceMarks(report.readings));
    m_timeline->appendSamples(samples);
    refreshBars();
    if (nowMs - m_lastPathMs >= kPathEveryMs) {
        m_lastPathMs = nowMs;
        refreshPath();
    }
    if (!m_samples.empty() && (m_lastMoodMs == 0 || nowMs - m_lastMoodMs >= kLiveMoodEveryMs)) {
        m_lastMoodMs = nowMs;
        Q_EMIT moodChanged();
    }
}

void MoodView::clear()
{
    beginClip(0);
    m_video->showInvitation();
}

void MoodView::showError(const Message& reason, bool canRetry)
{
    beginClip(0);
    m_video->showError(reason, canRetry);
}

void MoodView::chooseFace(int faceId)
{
    m_faceId = faceId;
    m_timeline->setFace(faceId);
    settle();
}

void MoodView::refreshBars()
{
    // Under way, the bars show the moment; of a whole clip, its sum.
    if (m_analysis || m_samples.empty()) {
        m_bars->showScores(scores(), m_faceId);
        return;
    }
    const std::int64_t sinceMs = m_samples.back().timestampMs - kRecentMs;
    const auto recent =
        std::partition_point(m_samples.begin(), m_samples.end(), [&](const EmotionSample& sample) {
            return sample.timestampMs < sinceMs;
        });
    const std::span<const EmotionSample> tail(recent, m_samples.end());
    const ClipSummary now =
        m_faceId == kAllFaces ? summarizeClip(tail) : summarizeFace(tail, m_faceId);
    m_bars->showScores(now.faces > 0 ? std::optional(now.scores) : std::nullopt, m_faceId);
}

void MoodView::refreshPath()
{
    const std::optional<EmotionScores> sum = scores();
    m_pad->setPath(affectPath(m_samples, m_faceId));
    m_pad->setClipPoint(sum ? std::optional(affectOf(*sum)) : std::nullopt);
}

void MoodView::settle()
{
    refreshBars();
    refreshPath();
    Q_EMIT moodChanged();
}

} // namespace v2m
