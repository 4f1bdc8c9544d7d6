// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "ui/emotion/chart_accessible.h"
#include "ui/emotion/face_choice.h"
#include "ui/emotion/timeline_painter.h"

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <span>

namespace v2m {

/// The emotions over a clip, with a cursor that seeks by mouse and keyboard: arrows (with Shift in
/// larger steps), Page Up and Down, Home and End.
///
/// Two ways to fill it: a whole timeline, or readings as an analysis or a camera brings them.
class TimelineView : public QWidget, public AccessibleChart {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Empties the view; the length is that of the clip to come, 0 if unknown.
    void clear(std::int64_t durationMs = 0);

    /// A clip analysed to its end. An unknown length is taken from the last reading.
    void showTimeline(EmotionTimeline timeline, std::int64_t durationMs);

    /// Adds what an analysis under way has read, in the order of time. The view grows where the
    /// clip turns out longer than it was said to be.
    void appendSamples(std::span<const EmotionSample> samples);

    /// How far the analysis has come; nothing once it is done.
    void setAnalyzedUntil(std::optional<std::int64_t> timestampMs);

    /// For live sources: shows the last so many milliseconds and forgets what is older; there is
    /// then no cursor. 0, the default, shows the whole clip.
    void setRollingWindow(std::int64_t windowMs);

    /// One person's emotions, or kAllFaces.
    void setFace(int faceId);

    /// Where the video is; none: there is no cursor.
    void setPosition(std::optional<std::int64_t> timestampMs);
    std::optional<std::int64_t> position() const { return m_positionMs; }

    TimeRange range() const;
    const EmotionTimeline& timeline() const { return m_timeline; }

    /// The same picture for a file, at any size and without the cursor.
    void paintTo(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;
    std::optional<ChartRange> chartRange() const override;
    void setChartValue(double value) override;

Q_SIGNALS:
    void seekRequested(qint64 timestampMs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    bool canSeek() const;
    void seek(std::int64_t timestampMs);
    void invalidate();
    void invalidateSoon();
    void retranslate();
    QRectF contents() const;
    QRectF plot() const;
    std::optional<EmotionScores> scoresAt(std::int64_t timestampMs) const;
    TimelinePicture makePicture(int bins) const;

    EmotionTimeline m_timeline;
    std::int64_t m_durationMs = 0;
    std::int64_t m_windowMs = 0;
    std::int64_t m_latestMs = 0;
    std::optional<std::int64_t> m_analyzedMs;
    std::optional<std::int64_t> m_positionMs;
    int m_faceId = kAllFaces;
    QPixmap m_cache;
    QBasicTimer m_refresh; ///< runs while new readings wait to be painted
    ChartAnnouncer m_announcer;
};

} // namespace v2m
