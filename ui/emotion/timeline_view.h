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

/// What a timeline shows.
struct TimelineContent {
    /// By time; not copied, so they must stay as they are until something else is shown.
    std::span<const EmotionSample> readings;
    TimeRange range;
    int faceId = kAllFaces; ///< one person's emotions, or all together
    /// While an analysis goes on: how far it has come.
    std::optional<std::int64_t> analyzedMs = std::nullopt;
    bool isRolling = false; ///< the range ends now and moves on
    bool canSeek = true;    ///< there is a cursor
};

/// The emotions over a clip, with a cursor that seeks by mouse and keyboard: arrows (with Shift in
/// larger steps), Page Up and Down, Home and End. Space plays what it can seek in.
class TimelineView : public QWidget, public AccessibleChart {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Painted at once, or, where an analysis or a camera brings readings as fast as pictures,
    /// soon; not at all where nothing has changed.
    void show(const TimelineContent& content);

    /// Where the video is; none: there is no cursor.
    void setPosition(std::optional<std::int64_t> timestampMs);
    std::optional<std::int64_t> position() const { return m_positionMs; }

    const TimelineContent& content() const { return m_content; }

    /// The same picture for a file, at any size and without the cursor.
    void paintTo(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;
    std::optional<ChartRange> chartRange() const override;
    void setChartValue(double value) override;

Q_SIGNALS:
    void seekRequested(qint64 timestampMs);
    /// The clip is to play, or to pause.
    void playRequested();

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
    void retranslate();
    QRectF contents() const;
    QRectF plot() const;
    std::optional<EmotionScores> scoresAt(std::int64_t timestampMs) const;
    TimelinePicture makePicture(int bins) const;

    TimelineContent m_content;
    std::optional<std::int64_t> m_positionMs;
    QPixmap m_cache;
    QBasicTimer m_refresh; ///< runs while new readings wait to be painted
    ChartAnnouncer m_announcer;
};

} // namespace v2m
