// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "ui/emotion/chart_widget.h"
#include "ui/emotion/face_choice.h"
#include "ui/emotion/timeline_painter.h"

#include <QBasicTimer>
#include <QPixmap>

#include <cstdint>
#include <optional>
#include <span>

namespace v2m {

/// What a timeline shows.
struct TimelineContent {
    /// Ordered by time; not copied, so they must remain unchanged until something else is shown.
    std::span<const EmotionSample> readings;
    TimeRange range;
    int faceId = kAllFaces; ///< one person's emotions, or all together
    /// During an analysis: how far it has come.
    std::optional<std::int64_t> analyzedMs = std::nullopt;
    bool isRolling = false; ///< the range ends now and moves on
    bool canSeek = true;    ///< whether there is a cursor
};

/// The emotions over a clip, with a cursor for seeking by mouse and keyboard: arrows (with Shift in
/// larger steps), Page Up and Down, Home and End. Space plays the clip if it can be sought in. Its
/// menu goes to a moment and has the widget's actions().
class TimelineView : public ChartWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Repainted immediately or, if an analysis or a camera delivers readings at the frame rate,
    /// shortly after; not at all if nothing has changed.
    void show(const TimelineContent& content);

    /// The playback position; none hides the cursor.
    void setPosition(std::optional<std::int64_t> timestampMs);
    std::optional<std::int64_t> position() const { return m_positionMs; }

    const TimelineContent& content() const { return m_content; }

    /// The same picture for export, at any size and without the cursor.
    void paintTo(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;
    std::optional<ChartRange> chartRange() const override;
    void setChartValue(double value) override;

Q_SIGNALS:
    void seekRequested(qint64 timestampMs);
    /// The user wants to play or pause the clip.
    void playRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    QString toolTipAt(QPointF position) const override;
    void timerEvent(QTimerEvent* event) override;

private:
    bool canSeek() const;
    void seek(std::int64_t timestampMs);
    void invalidate();
    void retranslate();
    QRectF contents() const;
    QRectF plot() const;
    std::optional<EmotionScores> scoresAt(std::int64_t timestampMs) const;
    TimelinePicture makePicture(int bins) const;

    TimelineContent m_content;
    std::optional<std::int64_t> m_positionMs;
    QPixmap m_cache;
    QBasicTimer m_refresh; ///< active while new readings wait to be painted
};

} // namespace v2m
