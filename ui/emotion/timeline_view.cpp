// SPDX-License-Identifier: MIT
#include "ui/emotion/timeline_view.h"

#include "core/affect/clip_summary.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace v2m {
namespace {

bool isOf(int faceId, const EmotionSample& sample)
{
    return faceId == kAllFaces || sample.faceId == faceId;
}

bool isSame(const TimelineContent& one, const TimelineContent& other)
{
    return one.readings.data() == other.readings.data() &&
           one.readings.size() == other.readings.size() && one.range == other.range &&
           one.faceId == other.faceId && one.analyzedMs == other.analyzedMs &&
           one.isRolling == other.isRolling && one.canSeek == other.canSeek;
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : ChartWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepTranslated(this, &TimelineView::retranslate);
}

void TimelineView::show(const TimelineContent& content)
{
    if (isSame(content, m_content))
        return;
    m_content = content;
    if (content.analyzedMs || content.isRolling) {
        constexpr int kRefreshEveryMs = 100;
        if (!m_refresh.isActive())
            m_refresh.start(kRefreshEveryMs, this);
    } else {
        invalidate();
    }
    announceChange();
}

void TimelineView::setPosition(std::optional<std::int64_t> timestampMs)
{
    if (timestampMs == m_positionMs)
        return;
    m_positionMs = timestampMs;
    update();
}

bool TimelineView::canSeek() const
{
    return m_content.canSeek && m_content.range.lengthMs() > 0;
}

void TimelineView::seek(std::int64_t timestampMs)
{
    if (!canSeek())
        return;
    const std::int64_t target =
        std::clamp(timestampMs, m_content.range.fromMs, m_content.range.toMs);
    if (target == m_positionMs)
        return;
    setPosition(target);
    Q_EMIT seekRequested(target);
    announceMove();
}

TimelinePicture TimelineView::makePicture(int bins) const
{
    TimelinePicture picture;
    picture.range = m_content.range;
    picture.rolling = m_content.isRolling;
    picture.analyzedMs = m_content.analyzedMs;
    if (m_content.readings.empty() && !picture.analyzedMs)
        return picture;
    TimelineBins binned(picture.range, bins);
    for (const EmotionSample& sample : m_content.readings) {
        if (isOf(m_content.faceId, sample))
            binned.add(sample);
    }
    picture.bins = binned.resolved();
    return picture;
}

std::optional<EmotionScores> TimelineView::scoresAt(std::int64_t timestampMs) const
{
    const std::span<const EmotionSample> readings = m_content.readings;
    // Half a second on both sides is enough to know whether a face was in sight.
    TimelineBins bins({timestampMs - kLongestReadingMs, timestampMs + kLongestReadingMs}, 101);
    const auto from = std::ranges::lower_bound(readings, timestampMs - kLongestReadingMs, {},
                                               &EmotionSample::timestampMs);
    for (auto sample = from;
         sample != readings.end() && sample->timestampMs <= timestampMs + kLongestReadingMs;
         ++sample) {
        if (isOf(m_content.faceId, *sample))
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
        paintTimelineCursor(painter, contents(), m_content.range, *m_positionMs, colors);
    paintFocus(painter);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !canSeek()) {
        ChartWidget::mousePressEvent(event);
        return;
    }
    seek(timelineTime(plot(), m_content.range, event->position().x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        seek(timelineTime(plot(), m_content.range, event->position().x()));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const TimeRange range = m_content.range;
    const std::int64_t stepMs = std::clamp<std::int64_t>(range.lengthMs() / 100, 40, 1000) *
                                (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1);
    const std::int64_t pageMs = range.lengthMs() / 10;
    const std::int64_t nowMs = m_positionMs.value_or(m_content.range.fromMs);
    if (!canSeek()) {
        ChartWidget::keyPressEvent(event);
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
        return seek(range.fromMs);
    case Qt::Key_End:
        return seek(range.toMs);
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            Q_EMIT playRequested();
        return;
    default:
        ChartWidget::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isByMouse && canSeek()) {
        const std::int64_t timeMs = timelineTime(plot(), m_content.range, event->pos().x());
        //: %1: a time in the clip
        connect(
            menu->addAction(themeIcon(Icon::Timeline), tr("&Go to %1").arg(clipTimeText(timeMs))),
            &QAction::triggered, this, [this, timeMs] { seek(timeMs); });
    }
    QAction* start = menu->addAction(themeIcon(Icon::Previous), tr("Go to the &Start"));
    start->setShortcut(Qt::Key_Home); // as a hint: the timeline hears the key itself
    start->setEnabled(canSeek());
    connect(start, &QAction::triggered, this, [this] { seek(m_content.range.fromMs); });
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(plot().center().toPoint()));
}

QString TimelineView::toolTipAt(QPointF position) const
{
    if (m_content.readings.empty() || !plot().contains(position))
        return {};
    const std::int64_t timeMs = timelineTime(plot(), m_content.range, position.x());
    if (timeMs < 0) // before the camera was started
        return {};
    QStringList lines;
    if (!m_content.isRolling)
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
    return lines.join(QLatin1Char('\n'));
}

QString TimelineView::chartText() const
{
    if (m_content.readings.empty())
        return tr("There are no emotions to show yet.");
    if (m_content.isRolling) {
        const auto scores = scoresAt(m_content.range.toMs);
        //: %1: a list such as "Happy 61 percent, Neutral 20 percent"
        return scores ? tr("Now: %1.").arg(scoresSentence(*scores)) : tr("No face is in sight.");
    }
    const std::int64_t timeMs = m_positionMs.value_or(m_content.range.fromMs);
    const auto scores = scoresAt(timeMs);
    const QString what = scores ? scoresSentence(*scores) : tr("no face in sight");
    //: %1: a time in the clip; %2: the clip's length; %3: a list such as "Happy 61 percent"
    return tr("At %1 of %2: %3.")
        .arg(clipTimeText(timeMs), clipTimeText(m_content.range.toMs), what);
}

std::optional<ChartRange> TimelineView::chartRange() const
{
    // In seconds, because that is how screen readers read a plain number.
    return ChartRange{static_cast<double>(m_positionMs.value_or(m_content.range.fromMs)) / 1000.0,
                      static_cast<double>(m_content.range.fromMs) / 1000.0,
                      static_cast<double>(m_content.range.toMs) / 1000.0, 0.04};
}

void TimelineView::setChartValue(double value)
{
    seek(static_cast<std::int64_t>(value * 1000.0));
}

void TimelineView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_refresh.timerId())
        invalidate();
    else
        ChartWidget::timerEvent(event);
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
    setAccessibleDescription(tr("The arrow keys move through the video; Space plays it."));
    setWhatsThis(tr("<p>How the emotions came and went: the taller an area, the more of that "
                    "emotion at that moment.</p><p>Click, drag or use the arrow keys to go to a "
                    "moment of the clip.</p>"));
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        invalidate();
    ChartWidget::changeEvent(event);
}

} // namespace v2m
