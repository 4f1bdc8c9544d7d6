// SPDX-License-Identifier: MIT
#include "ui/stage/stage.h"

#include "core/recommend/rank_query.h"
#include "ui/emotion/affect_path.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/emotion/timeline_view.h"
#include "ui/stage/analysis_export.h"
#include "ui/stage/clip_controls.h"
#include "ui/stage/clip_strip.h"
#include "ui/stage/controls_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/keyboard_splitter.h"
#include "ui/theme/metrics.h"
#include "ui/video/long_words.h"
#include "ui/video/video_view.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

Stage::Stage(CircumplexPad* pad)
    : m_alone(new QAction(themeIcon(Icon::WholeScreen), {}, this)),
      m_splitter(new KeyboardSplitter(Qt::Vertical, this)),
      m_charts(new KeyboardSplitter(Qt::Horizontal)), m_readings(new QWidget),
      m_picture(new QWidget), m_film(new QWidget), m_video(new VideoView),
      m_controls(new ClipControls), m_controlsBar(new ControlsBar(m_controls)),
      m_clips(new ClipStrip), m_bars(new EmotionBars), m_timeline(new TimelineView), m_pad(pad)
{
    arrange();
    makeAloneActions();
    connect(m_video, &VideoView::faceChosen, this,
            [this](int faceId) { handle(stage::FaceChosen{faceId}); });
    connect(m_video, &VideoView::openRequested, this, &Stage::openRequested);
    connect(m_video, &VideoView::cameraRequested, this, &Stage::cameraRequested);
    connect(m_video, &VideoView::retryRequested, this, &Stage::cameraRequested);
    connect(m_video, &VideoView::cancelRequested, this, &Stage::cancelRequested);
    connect(m_clips, &ClipStrip::chosen, this, &Stage::clipChosen);
    connect(m_clips, &ClipStrip::located, this, &Stage::clipLocated);
    connect(m_clips, &ClipStrip::takenOff, this, &Stage::clipTakenOff);
    connect(m_clips, &ClipStrip::playRequested, this, [this] {
        if (m_state.canPlay())
            Q_EMIT playRequested();
    });
    connect(m_timeline, &TimelineView::seekRequested, this, &Stage::seekRequested);
    connect(m_timeline, &TimelineView::playRequested, this, &Stage::playRequested);
    connect(m_video, &VideoView::playRequested, this, &Stage::playRequested);
    connect(m_video, &VideoView::aloneRequested, m_alone, &QAction::trigger);
    connect(m_controls, &ClipControls::aloneRequested, m_alone, &QAction::trigger);
    connect(m_controls, &ClipControls::playRequested, this, &Stage::playRequested);
    connect(m_controls, &ClipControls::seekRequested, this, &Stage::seekRequested);
    connect(m_controls, &ClipControls::speedChanged, this, &Stage::speedChanged);
    connect(m_controls, &ClipControls::volumeChanged, this, &Stage::volumeChanged);
}

/// Heard wherever the focus is in the window, but for fields, or in that of the picture alone.
void Stage::makeAloneActions()
{
    m_alone->setCheckable(true);
    m_alone->setEnabled(false);
    m_alone->setIconVisibleInMenu(false); // a check mark is clearer
    m_alone->setShortcut(Qt::Key_F);
    addAction(m_alone);
    m_film->addAction(m_alone);
    connect(m_alone, &QAction::triggered, this, [this] { setPictureAlone(!isPictureAlone()); });
    keepTranslated(this, this, [this] {
        m_alone->setText(VideoView::tr("The &Picture Alone"));
        renderBusy();
    });
}

void Stage::arrange()
{
    auto* column = new QVBoxLayout(m_readings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_bars, 1);
    column->addWidget(m_timeline, 1);
    m_charts->addWidget(m_readings);
    m_charts->addWidget(m_pad);
    auto* pictureColumn = new QVBoxLayout(m_picture);
    pictureColumn->setContentsMargins(0, 0, 0, 0);
    pictureColumn->setSpacing(metrics::kTiny);
    auto* filmColumn = new QVBoxLayout(m_film);
    filmColumn->setContentsMargins(0, 0, 0, 0);
    filmColumn->setSpacing(0);
    filmColumn->addWidget(m_video, 1);
    filmColumn->addWidget(m_controlsBar);
    m_controls->hide(); // until there is a clip to play
    m_film->installEventFilter(this);
    m_video->installEventFilter(this);
    pictureColumn->addWidget(m_film, 1);
    pictureColumn->addWidget(m_clips);
    m_splitter->addWidget(m_picture);
    m_splitter->addWidget(m_charts);
    for (QSplitter* splitter : {m_splitter, m_charts}) {
        splitter->setStretchFactor(0, 3);
        splitter->setStretchFactor(1, 2);
        splitter->setChildrenCollapsible(false);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Stage::handle(const StageEvent& event)
{
    // There may be many readings: they are moved rather than copied.
    EmotionTimeline readings = std::exchange(m_state.readings, {});
    const StageState before = m_state;
    m_state.readings = std::move(readings);
    m_state = nextState(std::move(m_state), event);
    render(before);
}

void Stage::setShelf(ClipShelf& shelf)
{
    m_clips->setShelf(&shelf);
}

void Stage::setPlaying(bool isPlaying)
{
    m_controls->setPlaying(isPlaying);
}

void Stage::setHasSound(bool hasSound)
{
    m_controls->setHasSound(hasSound);
}

QSize Stage::pictureMinimum() const
{
    return m_picture->minimumSizeHint();
}

QSize Stage::chartsMinimum() const
{
    return hasCharts() ? m_charts->minimumSizeHint() : QSize(0, 0);
}

void Stage::setShownParts(bool showsPicture, bool showsCharts)
{
    m_hasRoomForCharts = showsCharts;
    m_picture->setVisible(showsPicture);
    m_charts->setVisible(showsCharts && hasCharts());
}

QWidget* Stage::widgetOf(Chart chart) const
{
    switch (chart) {
    case Chart::Emotions:
        return m_bars;
    case Chart::Timeline:
        return m_timeline;
    case Chart::Pad:
        break;
    }
    return m_pad;
}

void Stage::setClipsWanted(bool isWanted)
{
    m_clips->setWanted(isWanted);
}

void Stage::setChartShown(Chart chart, bool shown)
{
    widgetOf(chart)->setVisible(shown);
    m_readings->setVisible(isChartShown(Chart::Emotions) || isChartShown(Chart::Timeline));
    m_charts->setVisible(m_hasRoomForCharts && hasCharts());
}

bool Stage::isChartShown(Chart chart) const
{
    return !widgetOf(chart)->isHidden();
}

bool Stage::hasCharts() const
{
    return isChartShown(Chart::Emotions) || isChartShown(Chart::Timeline) ||
           isChartShown(Chart::Pad);
}

void Stage::addMenuActions(const QList<QAction*>& picture, const QList<QAction*>& timeline)
{
    m_video->addActions(picture);
    m_timeline->addActions(timeline);
}

void Stage::setDropHighlighted(bool highlighted)
{
    m_video->setDropHighlighted(highlighted);
}

void Stage::setPictureAlone(bool isAlone)
{
    if (isAlone == isPictureAlone() || (isAlone && !m_video->hasPicture()))
        return;
    m_controls->setAlone(isAlone);
    m_alone->setChecked(isAlone);
    if (isAlone) {
        m_film->setParent(this, Qt::Window);
        m_film->setWindowTitle(window()->windowTitle());
        m_film->showFullScreen();
        m_controlsBar->setOnPicture(true);
    } else {
        m_controlsBar->setOnPicture(false);
        m_film->setWindowState(Qt::WindowNoState);
        m_film->setParent(m_picture, Qt::Widget);
        static_cast<QVBoxLayout*>(m_picture->layout())->insertWidget(0, m_film, 1);
        m_film->show();
        window()->activateWindow();
    }
    m_video->setFocus(Qt::OtherFocusReason);
}

/// Of the picture alone: whoever closes it wants it back in its place.
bool Stage::eventFilter(QObject* watched, QEvent* event)
{
    if (!isPictureAlone() || (watched != m_film && watched != m_video))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Close && watched == m_film) {
        event->ignore();
        setPictureAlone(false);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) { // before it leaves the chosen face
            setPictureAlone(false);
            return true;
        }
        if (key->key() == Qt::Key_Space && watched == m_film) {
            Q_EMIT playRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Stage::takeFocus()
{
    m_video->takeFocus();
}

void Stage::exportClip(const QString& path) const
{
    exportAnalysis(*m_state.analysis, *m_timeline, *m_pad, path);
}

void Stage::storeLayout(QSettings& settings) const
{
    settings.setValue(u"window/moodSplitter"_s, m_splitter->saveState());
    settings.setValue(u"window/chartSplitter"_s, m_charts->saveState());
}

void Stage::restoreLayout(const QSettings& settings)
{
    m_splitter->restoreState(settings.value(u"window/moodSplitter"_s).toByteArray());
    m_charts->restoreState(settings.value(u"window/chartSplitter"_s).toByteArray());
}

void Stage::render(const StageState& before)
{
    TimelineContent content{m_state.timeline(), m_state.range(), m_state.faceId};
    if (m_state.mode == StageMode::Analyzing && m_state.hasReport)
        content.analyzedMs = m_state.nowMs;
    content.isRolling = m_state.isCamera();
    content.canSeek = m_state.mode == StageMode::Clip;
    m_timeline->show(content); // first, since its previous readings may be gone
    renderPicture(before);
    renderBusy();
    m_clips->setShown(m_state.mode == StageMode::Failed ? QString() : m_state.path);
    if (m_state.positionMs != before.positionMs)
        m_timeline->setPosition(m_state.positionMs);
    m_controls->setVisible(m_state.canPlay());
    if (m_state.canPlay())
        m_controls->setPosition(m_state.positionMs.value_or(0), m_state.range().toMs);
    if (!m_state.hasPicture())
        setPictureAlone(false);
    m_alone->setEnabled(m_state.hasPicture());
    if (m_state.subject != before.subject)
        m_pad->clearTarget();
    const bool isOtherPath = m_state.pathRevision != before.pathRevision;
    m_bars->setSpan(m_state.spanNow());
    if (m_state.mode != StageMode::Clip || isOtherPath) // scores stay the same while a clip plays
        m_bars->showScores(m_state.scoresNow(), m_state.faceId);
    if (isOtherPath)
        renderPath();
    if (m_state.mode != before.mode || m_state.path != before.path)
        Q_EMIT changed();
    if (m_state.framesPerSecond != before.framesPerSecond)
        Q_EMIT rateChanged();
    if (m_state.moodRevision != before.moodRevision)
        Q_EMIT moodChanged();
}

void Stage::renderPicture(const StageState& before)
{
    m_video->setMirrored(m_state.isCamera());
    m_video->setPlayable(m_state.canPlay());
    m_video->setCountdown(m_state.secondsToGo);
    if (m_state.hasPicture()) {
        if (m_state.frame.image.data != before.frame.image.data ||
            m_state.frame.timestampMs != before.frame.timestampMs)
            m_video->showFrame(m_state.frame.image, m_state.faces);
    } else if (m_state.mode == StageMode::Failed) {
        if (before.mode != StageMode::Failed || m_state.error != before.error)
            m_video->showError(m_state.error, m_state.isRetried);
    } else if (before.hasPicture() || before.mode == StageMode::Failed) {
        m_video->showInvitation();
    }
    m_video->setChosenFace(m_state.faceId);
}

void Stage::renderBusy()
{
    if (m_state.mode == StageMode::Analyzing) {
        const QString name = shortName(QFileInfo(m_state.path).fileName());
        QString text = tr("Opening %1…").arg(name);
        if (m_state.hasReport) {
            const int secondsLeft = qRound(m_state.secondsLeft.value_or(0.0));
            text = secondsLeft > 0
                       ? tr("Reading faces… %1").arg(tr("%n second(s) left", nullptr, secondsLeft))
                       : tr("Reading faces…");
        }
        QString place;
        if (m_state.clipCount > 1) {
            //: Several clips are analysed one after the other. %1: number of this one; %2: how many
            //: there are; %3: its file's name
            place = tr("Clip %1 of %2: %3")
                        .arg(QLocale().toString(m_state.clipNumber),
                             QLocale().toString(m_state.clipCount), name);
        }
        m_video->showBusy(
            text, m_state.fraction > 0.0 ? std::optional(m_state.fraction) : std::nullopt, place);
    } else if (m_state.isCamera() && !m_state.hasPicture()) {
        m_video->showBusy(tr("Starting the camera…"), std::nullopt);
    } else {
        m_video->hideBusy();
    }
}

void Stage::renderPath()
{
    const std::optional<EmotionScores> sum = m_state.scoresNow();
    m_pad->setPath(affectPath(m_state.timeline(), m_state.faceId));
    // The place that music is asked for: the middle where no emotion leads.
    m_pad->setClipPoint(
        sum ? std::optional(queryForEmotions(*sum, RankMode::Match, QueryOrigin::Clip).point)
            : std::nullopt);
}

} // namespace v2m
