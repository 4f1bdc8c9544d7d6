// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_bars.h"

#include "ui/theme/emotion_words.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace v2m {
namespace {

constexpr int kFrameMs = 16;

} // namespace

EmotionBars::EmotionBars(QWidget* parent) : ChartWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepTranslated(this, &EmotionBars::retranslate);
}

void EmotionBars::showScores(const std::optional<EmotionScores>& scores, int faceId)
{
    const bool otherFace = faceId != m_faceId || scores.has_value() != m_scores.has_value();
    m_scores = scores;
    m_faceId = faceId;
    m_easing.setTarget(scores.value_or(EmotionScores{}));
    if (otherFace)
        retranslate();
    if (otherFace || !m_sinceFigures.isValid() || m_sinceFigures.elapsed() >= kFiguresEveryMs)
        refreshFigures();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        m_easing.finish();
        m_picture.lengths = m_easing.current();
        update();
        // The timer is still needed for percentages that came too early.
    }
    if (!m_animation.isActive()) {
        m_sinceStep.start();
        m_animation.start(kFrameMs, Qt::PreciseTimer, this);
    }
    announceChange();
}

void EmotionBars::setSpan(const ReadingSpan& span)
{
    if (m_span == span)
        return;
    m_span = span;
    retranslate();
}

void EmotionBars::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_animation.timerId()) {
        ChartWidget::timerEvent(event);
        return;
    }
    const bool moving = m_easing.advance(static_cast<double>(m_sinceStep.restart()));
    m_picture.lengths = m_easing.current();
    const bool figuresDue = m_sinceFigures.elapsed() >= kFiguresEveryMs;
    if (figuresDue)
        refreshFigures();
    if (!moving && figuresDue)
        m_animation.stop();
    update();
}

void EmotionBars::refreshFigures()
{
    m_sinceFigures.start();
    if (m_scores)
        m_picture.percentages = roundedPercentages(*m_scores);
    else
        m_picture.percentages.reset();
    update();
}

QString EmotionBars::chartText() const
{
    if (!m_scores)
        return tr("No face is in sight.");
    if (m_faceId == kAllFaces)
        //: %1: a list such as "Happy 61 percent, Neutral 20 percent"
        return tr("All faces: %1.").arg(scoresSentence(*m_scores));
    //: %1: the face's number; %2: a list such as "Happy 61 percent, Neutral 20 percent"
    return tr("Face %1: %2.").arg(QLocale().toString(m_faceId), scoresSentence(*m_scores));
}

void EmotionBars::retranslate()
{
    setAccessibleName(tr("Emotions"));
    const QString face = m_faceId == kAllFaces ? tr("All faces")
                                               //: %1: the face's number
                                               : tr("Face %1").arg(QLocale().toString(m_faceId));
    //: Above the emotions. %1: "All faces" or "Face 2"; %2: the time that is summed up, such as
    //: "now" or "whole clip"
    m_picture.title = m_scores ? tr("%1, %2").arg(face, readingSpanText(m_span)) : face;
    updateGeometry();
    update();
}

QRectF EmotionBars::contents() const
{
    return QRectF(contentsRect())
        .adjusted(metrics::kSmall, metrics::kSmall, -metrics::kSmall, -metrics::kSmall);
}

QSize EmotionBars::minimumSizeHint() const
{
    return emotionBarsMinimumSize(font()).toSize() +
           QSize(2 * metrics::kSmall + 1, 2 * metrics::kSmall + 1);
}

QSize EmotionBars::sizeHint() const
{
    const QSize smallest = minimumSizeHint();
    return {smallest.width() + 16 * fontMetrics().averageCharWidth(), smallest.height() * 5 / 4};
}

void EmotionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = ThemeColors::of(palette());
    m_picture.direction = layoutDirection();
    painter.fillRect(rect(), colors.ground);
    paintEmotionBars(painter, contents(), m_picture, colors);
    paintFocus(painter);
}

} // namespace v2m
