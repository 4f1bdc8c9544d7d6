// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stage/stage_state.h"

#include <QString>
#include <QWidget>

class QAction;
class QSettings;
class QSplitter;

namespace v2m {

class CircumplexPad;
class ClipControls;
class ClipShelf;
class ClipStrip;
class ControlsBar;
class EmotionBars;
class TimelineView;
class VideoView;

/// The left side of the window: the picture with its faces, the emotions of the selected face, the
/// timeline and the pad. It renders a StageState, from whatever source.
class Stage : public QWidget {
    Q_OBJECT
public:
    /// @param pad becomes a part of it; others set its target and its tracks.
    explicit Stage(CircumplexPad* pad);

    const StageState& state() const { return m_state; }

    /// Applies an event to the state and shows the result.
    void handle(const StageEvent& event);

    /// The clips that can be shown again, until the shelf is destroyed.
    void setShelf(ClipShelf& shelf);

    /// How the clip that is shown is played.
    void setPlaying(bool isPlaying);
    void setHasSound(bool hasSound);

    /// The picture alone on the whole screen, or back in its place.
    void setPictureAlone(bool isAlone);
    bool isPictureAlone() const { return m_film->isWindow(); }

    /// Does so, from wherever the focus is in the window.
    QAction* aloneAction() const { return m_alone; }

    /// Minimum size of the picture with the clips below it, and of the charts, visible or not.
    QSize pictureMinimum() const;
    QSize chartsMinimum() const;

    /// For when there is no room for both. Initially both are visible.
    void setShownParts(bool showsPicture, bool showsCharts);

    enum class Chart { Emotions, Timeline, Pad };

    /// Whether the listener wants to see a chart. Initially all are shown.
    void setChartShown(Chart chart, bool shown);
    bool isChartShown(Chart chart) const;
    /// Whether any is.
    bool hasCharts() const;

    /// Whether the listener wants to see the strip of clips; initially so.
    void setClipsWanted(bool isWanted);

    /// What the menus of the picture and of the timeline offer beside their own; not owned.
    void addMenuActions(const QList<QAction*>& picture, const QList<QAction*>& timeline);

    /// Set while a droppable clip is dragged over the window.
    void setDropHighlighted(bool highlighted);

    /// Moves the keyboard focus to the picture, or to what is shown in its place.
    void takeFocus();

    /// Exports the clip's analysis to a file; see exportAnalysis().
    void exportClip(const QString& path) const;

    void storeLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

Q_SIGNALS:
    /// The mode or the clip has changed.
    void changed();
    /// The analysis rate has changed, or the analysis has ended.
    void rateChanged();
    /// The scores that music is requested for have changed: through a new clip, another selected
    /// face or, live, a lasting change of expression; or there are none any more.
    void moodChanged();
    /// The user wants to seek in the clip.
    void seekRequested(qint64 timestampMs);
    /// The user wants to play or pause the clip.
    void playRequested();
    void speedChanged(double speed);
    void volumeChanged(double linear);
    void openRequested();
    /// The user wants to see an earlier clip again.
    void clipChosen(const QString& path);
    /// The user has located the file of one.
    void clipLocated(const QString& path, const QString& now);
    /// The user has taken one off; the shelf can put it back.
    void clipTakenOff(const QStringList& paths, const QString& name);
    void cameraRequested();
    /// The user wants to cancel an analysis.
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    QWidget* widgetOf(Chart chart) const;
    void render(const StageState& before);
    void renderPicture(const StageState& before);
    void renderBusy();
    void renderPath();
    void makeAloneActions();

    StageState m_state;
    QAction* m_alone; ///< shows the picture alone, or no longer
    QSplitter* m_splitter;
    QSplitter* m_charts;
    QWidget* m_readings; ///< emotions and timeline
    bool m_hasRoomForCharts = true;
    QWidget* m_picture; ///< including the clips below it
    QWidget* m_film;    ///< the picture itself with its controls
    VideoView* m_video;
    ClipControls* m_controls;
    ControlsBar* m_controlsBar;
    ClipStrip* m_clips;
    EmotionBars* m_bars;
    TimelineView* m_timeline;
    CircumplexPad* m_pad;
};

} // namespace v2m
