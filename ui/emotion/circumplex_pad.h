// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotion/chart_widget.h"
#include "ui/emotion/circumplex_painter.h"

#include <optional>
#include <vector>

class QMenu;
class QToolButton;

namespace v2m {

class Motion;

/// The valence-arousal plane with a target that the user moves by dragging, by clicking anywhere,
/// or with the arrow keys (with Shift in larger steps). A double click, Home, or a button that is
/// there while it is moved resets it to the clip's own mood; a menu offers that, too, and leads to
/// the tracks under the mouse.
class CircumplexPad : public ChartWidget {
    Q_OBJECT

public:
    explicit CircumplexPad(QWidget* parent = nullptr);

    void setPath(AffectPath path);

    /// The clip's mood. The target follows it until the user moves it.
    void setClipPoint(std::optional<AffectPoint> point);

    /// The mood that was understood of the listener's words.
    void setWordsPoint(std::optional<AffectPoint> point);

    void setTracks(std::vector<PadTrack> tracks);
    void setArc(std::vector<AffectPoint> arc);

    /// As if the user had chosen this point, but without emitting a signal.
    void setTarget(AffectPoint target);

    /// Resets the target to the clip's point, without a signal; for a new clip.
    void clearTarget();

    AffectPoint target() const;
    bool isTargetMoved() const { return m_moved.has_value(); }

    /// The same picture for export to a file.
    const CircumplexPicture& picture() const { return m_picture; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;

Q_SIGNALS:
    /// The user has moved the target, or reset it to the clip's point.
    void targetChanged(v2m::AffectPoint target);

    /// Emitted once after a drag, a click or a key that moved it. @param before the previous
    /// target; none if it was at the clip's point.
    void targetSettled(const std::optional<v2m::AffectPoint>& before);

    /// The user looks for a track of setTracks() in the list.
    void trackChosen(int track);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QString toolTipAt(QPointF position) const override;

private:
    struct Marks {
        std::optional<AffectPoint> target;
        std::optional<AffectPoint> clip;
    };

    void moveTarget(AffectPoint target);
    void resetTarget();
    void settle(const std::optional<AffectPoint>& before);
    void refreshTarget(const Marks& before);
    Marks shownMarks() const;
    void goBack();
    void placeBackButton();
    void addTracksTo(QMenu& menu, QPointF position);
    void retranslate();
    QRectF contents() const;
    PlanePlacement placement() const;
    std::vector<std::size_t> tracksNear(QPointF position) const;
    QString groupSentence(const std::vector<std::size_t>& tracks) const;

    CircumplexPicture m_picture;
    std::optional<AffectPoint> m_moved;
    std::optional<AffectPoint> m_beforeDrag;
    Motion* m_glide; ///< of the marks from where they were
    Marks m_from;
    float m_share = 1.0F; ///< of the way
    QToolButton* m_back;
};

} // namespace v2m
