// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/emotion/chart_accessible.h"
#include "ui/emotion/face_choice.h"
#include "ui/video/face_mark.h"
#include "ui/video/frame_placement.h"
#include "ui/video/overlay_painter.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <opencv2/core/mat.hpp>

#include <optional>

namespace v2m {

class BusyStrip;
class MessagePane;

/// The picture of a camera or a video with its faces marked; an invitation while there is none.
///
/// A face is chosen by a click, or by Tab from face to face and Enter; a click beside the faces, a
/// second one on the chosen face, or Escape, chooses all again.
class VideoView : public QWidget, public AccessibleChart {
    Q_OBJECT

public:
    explicit VideoView(QWidget* parent = nullptr);

    /// Shows a frame with its faces; replaces invitation and error.
    /// @param bgr 8-bit BGR; shared, so it must not be written to afterwards.
    void showFrame(const cv::Mat& bgr, FaceMarks faces);
    void showImage(const QImage& image, FaceMarks faces);

    /// Forgets the picture and invites.
    void showInvitation();

    /// Forgets the picture and tells what went wrong.
    void showError(const Message& reason, bool canRetry);

    /// Tells what is being done, over the picture if there is one, until hideBusy().
    /// @param caption what it is done to, on a line of its own; empty for none.
    void showBusy(const QString& text, std::optional<double> fraction, const QString& caption = {});
    void hideBusy();

    /// The seconds until something begins, large over the picture; 0 for none. An ornament: what
    /// counts down says it in words.
    void setCountdown(int seconds);
    int countdown() const { return m_countdown; }

    /// Gives the keyboard to the picture, or to what is in its place.
    void takeFocus();

    /// Cameras are shown as in a mirror.
    void setMirrored(bool mirrored);
    bool isMirrored() const { return m_isMirrored; }

    /// Whether it is a clip that can be played: Space then asks for that.
    void setPlayable(bool playable) { m_isPlayable = playable; }

    /// Without a signal; kAllFaces for none.
    void setChosenFace(int faceId);
    int chosenFace() const { return m_chosenFace; }

    /// While a video that can be dropped hovers over the window.
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
    /// The clip is to play, or to pause.
    void playRequested();
    /// The picture is to have the whole screen, or to give it back.
    void aloneRequested();
    /// The user has chosen a face, or kAllFaces.
    void faceChosen(int faceId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void forgetPicture();
    QRectF pictureArea() const;
    void choose(int faceId);
    void focusFace(int faceId);
    void requestPlaying(const QKeyEvent& event);
    int faceAt(QPointF position) const;
    void arrangeBusyStrip();
    void refreshScaled();
    void retranslate();

    MessagePane* m_message;
    BusyStrip* m_busy;
    cv::Mat m_frame;
    FaceMarks m_faces;
    QImage m_scaled; ///< m_frame as it is painted; null when it must be made anew
    bool m_isMirrored = false;
    bool m_isPlayable = false;
    int m_countdown = 0;
    bool m_isHighlighted = false;
    int m_chosenFace = kAllFaces;
    int m_focusedFace = kAllFaces;
    ChartAnnouncer m_announcer;
};

} // namespace v2m
