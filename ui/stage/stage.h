// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stage/stage_state.h"

#include <QString>
#include <QWidget>

#include <optional>

class QSettings;
class QSplitter;

namespace v2m {

class CircumplexPad;
class ClipControls;
class ClipStrip;
class EmotionBars;
class TimelineView;
class VideoView;

/// The left side of the window: the picture with its faces, the emotions of the chosen face, the
/// timeline and the pad. It shows one StageState, whatever that is of.
class Stage : public QWidget {
    Q_OBJECT
public:
    explicit Stage(QWidget* parent = nullptr);

    const StageState& state() const { return m_state; }

    /// Takes the state to what follows, and shows it.
    void handle(const StageEvent& event);

    /// The one part that others work with: the target on it is set by the listener, and the tracks
    /// on it are the list's.
    CircumplexPad& pad() { return *m_pad; }

    /// The clips that can be shown again; whose they are is told by ClipSession.
    ClipStrip& clipStrip() { return *m_clips; }

    /// With what the clip is played; what they do is done by ClipSession.
    ClipControls& controls() { return *m_controls; }

    /// The picture alone on the whole screen, or back in its place.
    void setPictureAlone(bool isAlone);
    bool isPictureAlone() const { return m_film->isWindow(); }

    /// What the picture needs with the clips below it, and what the charts need, seen or not.
    QSize pictureMinimum() const;
    QSize chartsMinimum() const;

    /// Where there is no room for both. At first both are seen.
    void setShownParts(bool showsPicture, bool showsCharts);

    /// While a clip that can be dropped hovers over the window.
    void setDropHighlighted(bool highlighted);

    /// Gives the keyboard to the picture, or to what is in its place.
    void takeFocus();

    /// Writes the clip's analysis to a file; see exportAnalysis().
    void exportClip(const QString& path) const;

    void storeLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

Q_SIGNALS:
    /// Another mode, or another clip.
    void changed();
    /// Frames are analysed at another rate, or no longer.
    void rateChanged();
    /// The scores that music is asked for have changed: by a new clip, by the choice of a face, or,
    /// live, with a change of the face that lasts; or there are none any more.
    void moodChanged();
    /// The user wants another place in the clip.
    void seekRequested(qint64 timestampMs);
    /// The clip is to play, or to pause.
    void playRequested();
    void openRequested();
    /// A clip that was opened before is to be shown again.
    void clipChosen(const QString& path);
    void cameraRequested();
    /// Of an analysis.
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void render(const StageState& before);
    void renderPicture(const StageState& before);
    void renderBusy();
    void renderPath();

    StageState m_state;
    QSplitter* m_splitter;
    QSplitter* m_charts;
    QWidget* m_picture; ///< with the clips below it
    QWidget* m_film;    ///< the picture itself with its controls
    VideoView* m_video;
    ClipControls* m_controls;
    ClipStrip* m_clips;
    EmotionBars* m_bars;
    TimelineView* m_timeline;
    CircumplexPad* m_pad;
};

} // namespace v2m
