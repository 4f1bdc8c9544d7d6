// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "core/base/message.h"
#include "core/pipeline/clip_analysis.h"
#include "core/pipeline/live_analysis.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/emotion/timeline_view.h"
#include "ui/session/analysis_controller.h"
#include "ui/video/video_view.h"

#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;

namespace v2m {

/// The left side of the window: the picture with its faces, the emotions of the chosen face, the
/// timeline and the pad, kept in step with each other whatever they show: an analysis under way, an
/// analysed clip, or a camera.
class MoodView : public QWidget {
    Q_OBJECT
public:
    explicit MoodView(QWidget* parent = nullptr);

    VideoView& video() { return *m_video; }
    TimelineView& timeline() { return *m_timeline; }
    CircumplexPad& pad() { return *m_pad; }
    QSplitter& splitter() { return *m_splitter; }
    QSplitter& chartSplitter() { return *m_charts; }

    /// The clip that is shown whole; none while one is analysed or a camera runs.
    const std::shared_ptr<const ClipAnalysis>& analysis() const { return m_analysis; }

    /// The scores that music is asked for: of the chosen face, or of all; none without a face.
    std::optional<EmotionScores> scores() const;

    void beginClip(std::int64_t durationMs);
    void addProgress(const AnalysisProgress& progress);
    void showAnalysis(std::shared_ptr<const ClipAnalysis> analysis);
    /// A frame of the analysed clip, played or sought.
    void showClipFrame(const Frame& frame);

    void beginLive();
    void showLiveFrame(const Frame& frame);
    void addLiveReport(const LiveReport& report);

    /// Back to the beginning, with an invitation or with what went wrong.
    void clear();
    void showError(const Message& reason, bool canRetry);

Q_SIGNALS:
    /// The scores that music is asked for have changed: by a new clip, by the choice of a face, or,
    /// live, with the face, a few times a minute.
    void moodChanged();

private:
    void chooseFace(int faceId);
    void refreshBars();
    void refreshPath();
    void settle();

    QSplitter* m_splitter;
    QSplitter* m_charts;
    VideoView* m_video;
    EmotionBars* m_bars;
    TimelineView* m_timeline;
    CircumplexPad* m_pad;

    std::shared_ptr<const ClipAnalysis> m_analysis;
    EmotionTimeline m_samples; ///< all of a clip so far, or the last of a camera
    int m_faceId;
    bool m_isLive = false;
    std::int64_t m_lastPathMs = 0;
    std::int64_t m_lastMoodMs = 0;
};

} // namespace v2m
