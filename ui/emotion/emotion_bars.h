// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/emotion/chart_widget.h"
#include "ui/emotion/emotion_bars_painter.h"
#include "ui/emotion/face_choice.h"
#include "ui/emotion/score_easing.h"
#include "ui/theme/reading_span.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <optional>

namespace v2m {

/// Seven bars with the emotions of one face, or of all together.
///
/// Can be updated at the frame rate: bars are animated (unless the desktop has disabled
/// animations), and percentages change at most eight times a second.
class EmotionBars : public ChartWidget {
    Q_OBJECT

public:
    static constexpr int kFiguresEveryMs = 125;

    explicit EmotionBars(QWidget* parent = nullptr);

    /// @param scores sum to 1; none if there is currently no face.
    /// @param faceId the person; kAllFaces for all together.
    void showScores(const std::optional<EmotionScores>& scores, int faceId = kAllFaces);

    /// Shown in the title. Initially: now.
    void setSpan(const ReadingSpan& span);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;

    /// What is currently painted, including the displayed percentages.
    const EmotionBarsPicture& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void retranslate();
    void refreshFigures();
    QRectF contents() const;

    EmotionBarsPicture m_picture;
    ScoreEasing m_easing;
    std::optional<EmotionScores> m_scores;
    int m_faceId = kAllFaces;
    ReadingSpan m_span;
    QBasicTimer m_animation;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceFigures;
};

} // namespace v2m
