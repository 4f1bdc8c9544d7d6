// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/emotion/chart_widget.h"
#include "ui/emotion/face_choice.h"
#include "ui/video/face_mark.h"
#include "ui/video/frame_placement.h"
#include "ui/video/overlay_painter.h"

#include <QImage>
#include <QString>

#include <opencv2/core/mat.hpp>

#include <optional>

namespace v2m {

class BusyStrip;
class MessagePane;

/// The picture of a camera or a video with its faces marked; an invitation if there is none.
///
/// A face is selected by a click, or with Tab from face to face and Enter; a click outside the
/// faces, a second click on the selected face, or Escape selects all again. The picture's menu has
/// the faces, too, and the widget's actions().
class VideoView : public ChartWidget {
    Q_OBJECT

public:
    explicit VideoView(QWidget* parent = nullptr);

    /// Shows a frame with its faces in place of an invitation or an error.
    /// @param bgr 8-bit BGR; shared, so it must not be modified afterwards.
    void showFrame(const cv::Mat& bgr, FaceMarks faces);

    /// Clears the picture and shows the invitation.
    void showInvitation();

    /// Clears the picture and shows what went wrong.
    void showError(const Message& reason, bool canRetry);

    /// Shows what is being done, over the picture if there is one, until hideBusy().
    /// @param caption what it is done to, on a line of its own; empty for none.
    void showBusy(const QString& text, std::optional<double> fraction, const QString& caption = {});
    void hideBusy();

    /// Seconds until something begins, large over the picture; 0 for none. Decorative: the owner of
    /// the countdown announces it in words.
    void setCountdown(int seconds);
    int countdown() const { return m_countdown; }

    /// Moves the keyboard focus to the picture, or to what is shown in its place.
    void takeFocus();

    /// Cameras are shown mirrored.
    void setMirrored(bool mirrored);
    bool isMirrored() const { return m_isMirrored; }

    /// Whether the picture is of a clip that can be played; Space then requests it.
    void setPlayable(bool playable) { m_isPlayable = playable; }

    /// Emits no signal; kAllFaces for none.
    void setChosenFace(int faceId);
    int chosenFace() const { return m_chosenFace; }

    /// Set while a droppable video is dragged over the window.
    void setDropHighlighted(bool highlighted);

    bool hasPicture() const { return !m_frame.empty(); }
    FramePlacement placement() const;
    const FaceMarks& faces() const { return m_faces; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString chartText() const override;

Q_SIGNALS:
    void openRequested();
    void cameraRequested();
    void retryRequested();
    void cancelRequested();
    /// The user wants to play or pause the clip.
    void playRequested();
    /// The picture is to fill the screen, or to return to its place.
    void aloneRequested();
    /// The user has selected a face, or kAllFaces.
    void faceChosen(int faceId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void forgetPicture();
    QRectF pictureArea() const;
    void choose(int faceId);
    void focusFace(int faceId);
    int faceAt(QPointF position) const;
    void arrangeBusyStrip();
    void refreshScaled();
    void retranslate();

    MessagePane* m_message;
    BusyStrip* m_busy;
    cv::Mat m_frame;
    FaceMarks m_faces;
    QImage m_scaled; ///< m_frame as painted; null if it must be recreated
    bool m_isMirrored = false;
    bool m_isPlayable = false;
    int m_countdown = 0;
    bool m_isHighlighted = false;
    int m_chosenFace = kAllFaces;
    int m_focusedFace = kAllFaces;
};

} // namespace v2m
