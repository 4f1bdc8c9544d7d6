// SPDX-License-Identifier: MIT
#include "ui/emotion/timeline_view.h"

#include "core/affect/clip_summary.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace v2m {

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_announcer(*this)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void TimelineView::clear(std::int64_t durationMs)
{
    m_timeline.clear();
    m_durationMs = durationMs;
    m_latestMs = 0;
    m_analyzedMs.reset();
    m_positionMs.reset();
    invalidate();
}

void TimelineView::showTimeline(EmotionTimeline timeline, std::int64_t durationMs)
{
    m_timeline = std::move(timeline);
    m_latestMs = m_timeline.empty() ? 0 : m_timeline.back().timestampMs;
    m_durationMs = std::max(durationMs, m_latestMs);
    m_analyzedMs.reset();
    invalidate();
    m_announcer.onDataChanged();
}

void TimelineView::appendSamples(std::span<const EmotionSample> samples)
{
    if (samples.empty())
        return;
    m_timeline.insert(m_timeline.end(), samples.begin(), samples.end());
    m_latestMs = std::max(m_latestMs, samples.back().timestampMs);
    if (m_windowMs > 0) {
        const std::int64_t oldestMs = m_latestMs - m_windowMs;
        const auto kept = std::find_if(
            m_timeline.begin(), m_timeline.end(),
            [oldestMs](const EmotionSample& sample) { return sample.timestampMs >= oldestMs; });
        m_timeline.erase(m_timeline.begin(), kept);
    } else {
        m_durationMs = std::max(m_durationMs, m_latestMs);
    }
    invalidateSoon();
    m_announcer.onDataChanged();
}

void TimelineView::setAnalyzedUntil(std::optional<std::int64_t> timestampMs)
{
    if (timestampMs == m_analyzedMs)
        return;
    m_analyzedMs = timestampMs;
    // A live source without a face still moves on.
    if (m_windowMs > 0 && timestampMs)
        m_latestMs = std::max(m_latestMs, *timestampMs);
    invalidateSoon();
}

void TimelineView::setRollingWindow(std::int64_t windowMs)
{
    m_windowMs = windowMs;
    invalidate();
}

void TimelineView::setFace(int faceId)
{
    if (faceId == m_faceId)
        return;
    m_faceId = faceId;
    invalidate();
}

void TimelineView::setPosition(std::optional<std::int64_t> timestampMs)
{
    if (timestampMs == m_positionMs)
        return;
    m_positionMs = timestampMs;
    update();
}

TimeRange TimelineView::range() const
{
    if (m_windowMs > 0)
        return {m_latestMs - m_windowMs, m_latestMs};
    return {0, m_durationMs};
}

bool TimelineView::canSeek() const
{
    return m_windowMs == 0 && m_durationMs > 0;
}

void TimelineView::seek(std::int64_t timestampMs)
{
    if (!canSeek())
        return;
    const std::int64_t target = std::clamp<std::int64_t>(timestampMs, 0, m_durationMs);
    if (target == m_positionMs)
        return;
    setPosition(target);
    Q_EMIT seekRequested(target);
    m_announcer.onMovedByUser();
}

TimelinePicture TimelineView::makePicture(int bins) const
{
    TimelinePicture picture;
    picture.range = range();
    picture.rolling = m_windowMs > 0;
    if (!picture.rolling)
        picture.analyzedMs = m_analyzedMs;
    if (m_timeline.empty() && !picture.analyzedMs)
        return picture;
    TimelineBins binned(picture.range, bins);
    for (const EmotionSample& sample : m_timeline) {
        if (m_faceId == kAllFaces || sample.faceId == m_faceId)
            binned.add(sample);
    }
    picture.bins = binned.resolved();
    return picture;
}

std::optional<EmotionScores> TimelineView::scoresAt(std::int64_t timestampMs) const
{
    // Half a second to both sides is enough to know whether a face was there.
    TimelineBins bins({timestampMs - kLongestReadingMs, timestampMs + kLongestReadingMs}, 101);
    const auto from =
        std::lower_bound(m_timeline.begin(), m_timeline.end(), timestampMs - kLongestReadingMs,
                         [](const EmotionSample& sample, std::int64_t timeMs) {
                             return sample.timestampMs < timeMs;
                         });
    for (auto sample = from;
         sample != m_timeline.end() && sample->timestampMs <= timestampMs + kLongestReadingMs;
         ++sample) {
        if (m_faceId == kAllFaces || sample->faceId == m_faceId)
            bins.add(*sample);
    }
    return bins.resolved()[50];
}

void TimelineView::paintTo(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    const int bins = std::max(1, static_cast<int>(timelinePlot(rect, painter.font()).width()));
    paintTimeline(painter, rect, makePicture(bins), colors);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = ThemeColors::of(palette());
    const double ratio = devicePixelRatioF();
    if (m_cache.size() != size() * ratio || m_cache.devicePixelRatioF() != ratio) {
        m_cache = QPixmap(size() * ratio);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(colors.ground);
        QPainter painter(&m_cache);
        painter.setFont(font());
        paintTo(painter, contents(), colors);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    if (m_positionMs && canSeek())
        paintTimelineCursor(painter, contents(), range(), *m_positionMs, colors);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), colors);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !canSeek()) {
        QWidget::mousePressEvent(event);
        return;
    }
    seek(timelineTime(plot(), range(), event->position().x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        seek(timelineTime(plot(), range(), event->position().x()));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t stepMs = std::clamp<std::int64_t>(m_durationMs / 100, 40, 1000) *
                                (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1);
    const std::int64_t pageMs = m_durationMs / 10;
    const std::int64_t nowMs = m_positionMs.value_or(0);
    if (!canSeek()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return seek(nowMs - stepMs);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return seek(nowMs + stepMs);
    case Qt::Key_PageDown:
        return seek(nowMs - pageMs);
    case Qt::Key_PageUp:
        return seek(nowMs + pageMs);
    case Qt::Key_Home:
        return seek(0);
    case Qt::Key_End:
        return seek(m_durationMs);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (m_timeline.empty() || !plot().contains(QPointF(help->pos()))) {
        QToolTip::hideText();
        return true;
    }
    const std::int64_t timeMs = timelineTime(plot(), range(), help->pos().x());
    QStringList lines;
    if (m_windowMs == 0)
        lines << clipTimeText(timeMs);
    if (const auto scores = scoresAt(timeMs)) {
        const auto percentages = roundedPercentages(*scores);
        for (const Emotion emotion : emotionsByScore(*scores)) {
            if (percentages[index(emotion)] > 0)
                //: An emotion and its percentage in a list: Happy: 61%
                lines << tr("%1: %2").arg(emotionDisplayName(emotion),
                                          percentageText(percentages[index(emotion)]));
        }
    } else {
        lines << tr("No face is in sight.");
    }
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

QString TimelineView::chartText() const
{
    if (m_timeline.empty())
        return tr("There are no emotions to show yet.");
    if (m_windowMs > 0) {
        const auto scores = scoresAt(m_latestMs);
        //: %1: a list such as "Happy 61 percent, Neutral 20 percent"
        return scores ? tr("Now: %1.").arg(scoresSentence(*scores)) : tr("No face is in sight.");
    }
    const std::int64_t timeMs = m_positionMs.value_or(0);
    const auto scores = scoresAt(timeMs);
    const QString what = scores ? scoresSentence(*scores) : tr("no face in sight");
    //: %1: a time in the clip; %2: the clip's length; %3: a list such as "Happy 61 percent"
    return tr("At %1 of %2: %3.").arg(clipTimeText(timeMs), clipTimeText(m_durationMs), what);
}

std::optional<ChartRange> TimelineView::chartRange() const
{
    // In seconds, for that is how screen readers read a bare number.
    return ChartRange{static_cast<double>(m_positionMs.value_or(0)) / 1000.0, 0.0,
                      static_cast<double>(m_durationMs) / 1000.0, 0.04};
}

void TimelineView::setChartValue(double value)
{
    seek(static_cast<std::int64_t>(value * 1000.0));
}

void TimelineView::invalidateSoon()
{
    // Readings come as fast as the picture; the areas need not.
    constexpr int kRefreshEveryMs = 100;
    if (!m_refresh.isActive())
        m_refresh.start(kRefreshEveryMs, this);
}

void TimelineView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_refresh.timerId())
        invalidate();
    else
        QWidget::timerEvent(event);
}

void TimelineView::invalidate()
{
    m_refresh.stop();
    m_cache = QPixmap();
    update();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Emotions over time"));
    setAccessibleDescription(tr("The arrow keys move through the video."));
    invalidate();
}

QRectF TimelineView::contents() const
{
    return QRectF(contentsRect())
        .adjusted(metrics::kSmall, metrics::kTiny, -metrics::kSmall, -metrics::kTiny);
}

QRectF TimelineView::plot() const
{
    return timelinePlot(contents(), font());
}

QSize TimelineView::minimumSizeHint() const
{
    return timelineMinimumSize(font()).toSize() + QSize(2 * metrics::kSmall, 2 * metrics::kTiny);
}

QSize TimelineView::sizeHint() const
{
    return minimumSizeHint() * 2;
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        invalidate();
    QWidget::changeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace v2m
