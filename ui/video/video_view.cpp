// SPDX-License-Identifier: MIT
#include "ui/video/video_view.h"

#include "ui/theme/emotion_words.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/over_picture.h"
#include "ui/video/busy_strip.h"
#include "ui/video/frame_image.h"
#include "ui/video/message_pane.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

auto findFace(const FaceMarks& faces, int faceId)
{
    return std::ranges::find(faces, faceId, &FaceMark::id);
}

} // namespace

VideoView::VideoView(QWidget* parent)
    : ChartWidget(parent), m_message(new MessagePane(this)), m_busy(new BusyStrip(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_busy->hide();
    connect(m_message, &MessagePane::openRequested, this, &VideoView::openRequested);
    connect(m_message, &MessagePane::cameraRequested, this, &VideoView::cameraRequested);
    connect(m_message, &MessagePane::retryRequested, this, &VideoView::retryRequested);
    connect(m_busy, &BusyStrip::cancelRequested, this, &VideoView::cancelRequested);
    keepTranslated(this, &VideoView::retranslate);
}

void VideoView::showFrame(const cv::Mat& bgr, FaceMarks faces)
{
    m_frame = bgr;
    m_faces = std::move(faces);
    m_scaled = QImage();
    if (m_message->isVisibleTo(this)) {
        // Keeps the focus here rather than letting it move on to the next widget.
        const bool hadFocus = m_message->isAncestorOf(window()->focusWidget());
        setFocusPolicy(Qt::StrongFocus);
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
        m_message->hide();
        updateGeometry();
    }
    if (findFace(m_faces, m_focusedFace) == m_faces.end())
        m_focusedFace = kAllFaces;
    update();
    announceChange();
}

void VideoView::forgetPicture()
{
    m_frame.release();
    m_faces.clear();
    m_scaled = QImage();
    m_focusedFace = kAllFaces;
    m_chosenFace = kAllFaces;
    unsetCursor();
    setFocusPolicy(Qt::NoFocus);
    m_message->show();
    if (window()->focusWidget() == this)
        m_message->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void VideoView::takeFocus()
{
    if (m_busy->isVisibleTo(this))
        m_busy->setFocus(Qt::OtherFocusReason);
    else if (hasPicture())
        setFocus(Qt::OtherFocusReason);
    else
        m_message->setFocus(Qt::OtherFocusReason);
}

void VideoView::showInvitation()
{
    m_message->showInvitation();
    forgetPicture();
}

void VideoView::showError(const Message& reason, bool canRetry)
{
    hideBusy();
    m_message->showError(reason, canRetry);
    forgetPicture();
}

void VideoView::showBusy(const QString& text, std::optional<double> fraction,
                         const QString& caption)
{
    const bool otherText = text != m_busy->text() || caption != m_busy->caption();
    m_busy->showProgress(text, fraction, caption);
    if (!otherText && m_busy->isVisibleTo(this))
        return;
    m_busy->show();
    m_busy->raise();
    // Hiding a focused button would move the focus to the next widget.
    if (m_message->isAncestorOf(window()->focusWidget()))
        takeFocus();
    m_message->setBusy(true);
    arrangeBusyStrip();
}

void VideoView::hideBusy()
{
    const bool hadFocus = m_busy->isAncestorOf(window()->focusWidget());
    m_message->setBusy(false);
    // Must come first: hiding a focused button moves the focus as Tab does.
    if (hadFocus && hasPicture())
        setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_message->setFocus(Qt::OtherFocusReason);
    m_busy->hide();
    update();
}

void VideoView::setCountdown(int seconds)
{
    if (seconds == m_countdown)
        return;
    m_countdown = seconds;
    update();
}

void VideoView::setMirrored(bool mirrored)
{
    if (mirrored == m_isMirrored)
        return;
    m_isMirrored = mirrored;
    m_scaled = QImage();
    update();
}

void VideoView::setChosenFace(int faceId)
{
    if (faceId == m_chosenFace)
        return;
    m_chosenFace = faceId;
    update();
}

void VideoView::setDropHighlighted(bool highlighted)
{
    m_isHighlighted = highlighted;
    m_message->setDropHighlighted(highlighted);
    update();
}

FramePlacement VideoView::placement() const
{
    return {QSizeF(m_frame.cols, m_frame.rows), pictureArea(), m_isMirrored};
}

/// The whole widget, or the part above the strip, which would otherwise cover faces.
QRectF VideoView::pictureArea() const
{
    const QRectF all(rect());
    if (!m_busy->isVisibleTo(this))
        return all;
    return all.adjusted(0.0, 0.0, 0.0, std::min(0, m_busy->y() - height()));
}

void VideoView::choose(int faceId)
{
    const int chosen = faceId == m_chosenFace ? kAllFaces : faceId;
    if (chosen == m_chosenFace)
        return;
    setChosenFace(chosen);
    Q_EMIT faceChosen(chosen);
    announceMove();
}

void VideoView::focusFace(int faceId)
{
    m_focusedFace = faceId;
    update();
    announceMove();
}

int VideoView::faceAt(QPointF position) const
{
    const auto layout = layoutFaceMarks(placement(), m_faces, font());
    // The smallest under the mouse: a face in the background may lie within another's box.
    int found = kAllFaces;
    double least = 0.0;
    for (std::size_t i = 0; i < layout.size(); ++i) {
        if (!layout[i].box.contains(position) && !layout[i].label.contains(position))
            continue;
        const double area = layout[i].box.width() * layout[i].box.height();
        if (found == kAllFaces || area < least) {
            found = m_faces[i].id;
            least = area;
        }
    }
    return found;
}

void VideoView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasPicture()) {
        ChartWidget::mousePressEvent(event);
        return;
    }
    choose(faceAt(event->position()));
}

void VideoView::mouseMoveEvent(QMouseEvent* event)
{
    if (hasPicture() && faceAt(event->position()) != kAllFaces)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void VideoView::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Select;
    if (chooses && m_focusedFace != kAllFaces)
        choose(m_focusedFace);
    else if (event->key() == Qt::Key_Escape && m_chosenFace != kAllFaces)
        choose(kAllFaces);
    else if (event->key() != Qt::Key_Space || !m_isPlayable || !hasPicture())
        ChartWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        Q_EMIT playRequested();
}

void VideoView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasPicture()) {
        auto* whose = new QActionGroup(menu);
        const auto add = [&](const QString& text, int faceId) {
            QAction* face = whose->addAction(menu->addAction(text));
            face->setCheckable(true);
            face->setChecked(faceId == m_chosenFace);
            connect(face, &QAction::triggered, this, [this, faceId] {
                if (faceId != m_chosenFace)
                    choose(faceId);
            });
        };
        add(tr("&All Faces"), kAllFaces);
        for (const FaceMark& face : m_faces)
            add(tr("Only Face %1").arg(QLocale().toString(face.id)), face.id);
        menu->addSeparator();
        QAction* alone = menu->addAction(themeIcon(Icon::WholeScreen), tr("The &Picture Alone"));
        alone->setShortcut(Qt::Key_F); // as a hint: the stage hears the key
        connect(alone, &QAction::triggered, this, &VideoView::aloneRequested);
        menu->addSeparator();
    }
    menu->addActions(actions());
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

bool VideoView::focusNextPrevChild(bool next)
{
    // Also called for buttons on this widget, which use the default order.
    if (!hasFocus() || m_faces.empty())
        return ChartWidget::focusNextPrevChild(next);
    const auto here = findFace(m_faces, m_focusedFace);
    if (next && here == m_faces.end()) {
        focusFace(m_faces.front().id);
        return true;
    }
    if (next && here + 1 != m_faces.end()) {
        focusFace((here + 1)->id);
        return true;
    }
    if (!next && here != m_faces.end() && here != m_faces.begin()) {
        focusFace((here - 1)->id);
        return true;
    }
    return ChartWidget::focusNextPrevChild(next);
}

void VideoView::focusInEvent(QFocusEvent* event)
{
    ChartWidget::focusInEvent(event);
    // Qt gives the same reason when a focused button is hidden or disabled.
    const bool isByKey = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (isByKey && !m_faces.empty() && event->reason() == Qt::TabFocusReason)
        m_focusedFace = m_faces.front().id;
    else if (isByKey && !m_faces.empty() && event->reason() == Qt::BacktabFocusReason)
        m_focusedFace = m_faces.back().id;
    update();
}

void VideoView::focusOutEvent(QFocusEvent* event)
{
    ChartWidget::focusOutEvent(event);
    m_focusedFace = kAllFaces;
    update();
}

void VideoView::resizeEvent(QResizeEvent* event)
{
    ChartWidget::resizeEvent(event);
    m_message->setGeometry(rect());
    arrangeBusyStrip();
}

void VideoView::arrangeBusyStrip()
{
    const int width =
        std::min(rect().width() - 2 * metrics::kMedium, 80 * fontMetrics().averageCharWidth());
    const int height =
        std::max(m_busy->sizeHint().height(), m_busy->layout()->heightForWidth(width));
    m_busy->setGeometry((rect().width() - width) / 2, rect().height() - height - metrics::kMedium,
                        width, height);
    update();
}

void VideoView::refreshScaled()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (placement().picture().size() * ratio).toSize();
    if (!m_scaled.isNull() && m_scaled.size() == size)
        return;
    m_scaled = size.isEmpty() ? QImage() : scaledFrame(m_frame, size, m_isMirrored);
    m_scaled.setDevicePixelRatio(ratio);
}

void VideoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!hasPicture()) {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        return;
    }
    refreshScaled();
    const FramePlacement where = placement();
    painter.fillRect(rect(), over_picture::kSurround);
    painter.drawImage(where.picture().topLeft(), m_scaled);
    paintFaceOverlay(painter, where, m_faces, {m_chosenFace, m_focusedFace, layoutDirection()});
    if (m_countdown > 0)
        paintCountdown(painter, where.picture(), QLocale().toString(m_countdown));
    const ThemeColors colors = ThemeColors::of(palette());
    if (m_isHighlighted) {
        painter.setPen(QPen(colors.accent, 6.0));
        painter.drawRect(rect());
    } else if (m_focusedFace == kAllFaces && showsFocusRing(*this)) {
        paintFocusRing(painter, QRectF(rect()), colors);
    }
}

QString VideoView::chartText() const
{
    if (!hasPicture())
        return tr("There is no picture.");
    if (m_faces.empty())
        return tr("No face is in sight.");
    const auto described = [](const FaceMark& face) {
        const QString number = QLocale().toString(face.id);
        //: %1: a face's number
        return face.scores ? tr("Face %1: %2.").arg(number, scoresSentence(*face.scores))
                           : tr("Face %1 is too small to be read.").arg(number);
    };
    if (const auto focused = findFace(m_faces, m_focusedFace); focused != m_faces.end())
        return described(*focused);
    QStringList sentences{tr("%Ln face(s) in sight.", nullptr, static_cast<int>(m_faces.size()))};
    for (const FaceMark& face : m_faces)
        sentences << described(face);
    return sentences.join(QLatin1Char(' '));
}

void VideoView::retranslate()
{
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Tab goes from face to face, Enter chooses one, Escape all; "
                                "Space plays a video."));
    updateGeometry();
    update();
}

QSize VideoView::minimumSizeHint() const
{
    const QSize least(24 * fontMetrics().averageCharWidth(), 10 * fontMetrics().height());
    return m_message->isHidden() ? least : m_message->minimumSizeHint().expandedTo(least);
}

QSize VideoView::sizeHint() const
{
    return {640, 360};
}

} // namespace v2m
