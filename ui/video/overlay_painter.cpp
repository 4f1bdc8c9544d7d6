// SPDX-License-Identifier: MIT
#include "ui/video/overlay_painter.h"

#include "ui/theme/emotion_palette.h"
#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"
#include "ui/video/label_placement.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace v2m {
namespace {

// Pictures are mostly darker than paper, and labels have a dark background of their own.
constexpr Scheme kScheme = Scheme::Dark;
constexpr int kPadding = 6;
// Leaves a contrast of 11:1 for white text even on a pure white picture.
const QColor kPill(0x10, 0x12, 0x14, 0xd6);
const QColor kEdge(0x10, 0x12, 0x14, 0xa0);
const QColor kUnread(0xd0, 0xd4, 0xd9);
const QColor kFocus(0xff, 0xff, 0xff);

QFont labelFont(QFont font, bool bold)
{
    font.setBold(bold);
    return font;
}

double barHeight(const QFontMetricsF& metrics)
{
    return std::max(4.0, 0.3 * metrics.height());
}

/// Share of a face that a label may hide: a strip at its edge, which leaves eyes and mouth visible.
constexpr double kMaxHidden = 0.12;

QString shortLabelText(const FaceMark& mark)
{
    return QLocale().toString(mark.id);
}

/// Measured in bold, so that choosing a face does not move its label.
QSizeF labelSize(const FaceMark& mark, const QFont& font, bool isShort)
{
    const QFontMetricsF metrics(labelFont(font, true));
    const QString label = isShort ? shortLabelText(mark) : faceLabelText(mark);
    const double text = metrics.horizontalAdvance(label) + 1.0;
    if (isShort && mark.scores)
        return {metrics.height() + metrics::kTiny + text + kPadding, metrics.height() + kPadding};
    if (!mark.scores)
        return {text + 2.0 * kPadding, metrics.height() + kPadding};
    return {metrics.height() + metrics::kTiny + text + 2.0 * kPadding,
            metrics.height() + barHeight(metrics) + 2.0 + 1.5 * kPadding};
}

void paintBox(QPainter& painter, const QRectF& box, const QColor& color, bool isChosen)
{
    const double radius = std::min(0.08 * std::min(box.width(), box.height()) + 3.0, 12.0);
    const double width = isChosen ? 4.0 : 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kEdge, width + 3.0));
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(box, radius, radius);
    if (isChosen) {
        painter.setPen(QPen(kFocus, 1.0));
        painter.drawRoundedRect(box, radius, radius);
    }
}

void paintFocus(QPainter& painter, const QRectF& box)
{
    const QRectF ring = box.adjusted(-7.0, -7.0, 7.0, 7.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kEdge, 5.0));
    painter.drawRoundedRect(ring, 12.0, 12.0);
    painter.setPen(QPen(kFocus, 2.0, Qt::DashLine));
    painter.drawRoundedRect(ring, 12.0, 12.0);
}

/// The seven scores side by side in reading direction, largest first.
void paintScoresBar(QPainter& painter, const QRectF& bar, const EmotionScores& scores,
                    Qt::LayoutDirection direction)
{
    float sum = 0.0F;
    for (const float score : scores)
        sum += score;
    if (sum <= 0.0F)
        return;
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    double done = 0.0;
    for (const Emotion emotion : emotionsByScore(scores)) {
        const double width = static_cast<double>(scores[index(emotion)] / sum) * bar.width();
        const double left =
            direction == Qt::RightToLeft ? bar.right() - done - width : bar.left() + done;
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()),
                         emotionColor(emotion, kScheme));
        done += width;
    }
    painter.restore();
}

bool hidesAFace(const QRectF& label, const std::vector<QRectF>& boxes)
{
    return std::any_of(boxes.begin(), boxes.end(), [&label](const QRectF& box) {
        const QRectF hidden = label.intersected(box);
        return hidden.width() * hidden.height() > kMaxHidden * box.width() * box.height();
    });
}

void paintLabel(QPainter& painter, const FaceMarkLayout& place, const FaceMark& mark, bool isChosen,
                Qt::LayoutDirection direction)
{
    const QRectF& label = place.label;
    const double padding = place.isShort && mark.scores ? kPadding / 2.0 : kPadding;
    const QFont plain = painter.font();
    const QFontMetricsF metrics(labelFont(plain, true));
    painter.setPen(isChosen ? QPen(kFocus, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(kPill);
    painter.drawRoundedRect(label, 6.0, 6.0);

    QRectF line(label.left() + padding, label.top() + kPadding / 2.0, label.width() - 2.0 * padding,
                metrics.height());
    if (mark.scores) {
        const double side = metrics.height();
        const bool rightToLeft = direction == Qt::RightToLeft;
        const QRectF symbol(rightToLeft ? line.right() - side : line.left(), line.top(), side,
                            side);
        paintEmotionSymbol(painter, symbol, emotionsByScore(*mark.scores).front(), kScheme);
        const double taken = side + metrics::kTiny;
        line.adjust(rightToLeft ? 0.0 : taken, 0.0, rightToLeft ? -taken : 0.0, 0.0);
        const double height = barHeight(metrics);
        if (!place.isShort) {
            paintScoresBar(painter,
                           {label.left() + kPadding, label.bottom() - kPadding - height + 1.0,
                            label.width() - 2.0 * kPadding, height},
                           *mark.scores, direction);
        }
    }
    painter.setPen(Qt::white);
    painter.setFont(labelFont(plain, isChosen));
    painter.setLayoutDirection(direction);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                     place.isShort ? shortLabelText(mark) : faceLabelText(mark));
    painter.setFont(plain);
}

} // namespace

QString faceLabelText(const FaceMark& mark)
{
    QString number = QLocale().toString(mark.id);
    if (!mark.scores)
        return number;
    const Emotion leading = emotionsByScore(*mark.scores).front();
    const QString percentage = percentageText(roundedPercentages(*mark.scores)[index(leading)]);
    if (mark.isStill) {
        //: On a face in a photo: its number, its leading emotion and how sure of it the program is
        return QCoreApplication::translate("FaceOverlay", "%1 · %2 %3")
            .arg(number, emotionDisplayName(leading), percentage);
    }
    //: On a face: its number, its leading emotion and how sure of it the program is in this frame
    return QCoreApplication::translate("FaceOverlay", "%1 · %2 %3 now")
        .arg(number, emotionDisplayName(leading), percentage);
}

std::vector<FaceMarkLayout> layoutFaceMarks(const FramePlacement& placement, const FaceMarks& marks,
                                            const QFont& font)
{
    const QRectF picture = placement.picture();
    std::vector<QRectF> boxes;
    std::vector<QSizeF> sizes;
    for (const FaceMark& mark : marks) {
        boxes.push_back(placement.toWidget(mark.box).intersected(picture));
        sizes.push_back(labelSize(mark, font, false));
    }
    const QRectF within = picture.adjusted(2.0, 2.0, -2.0, -2.0);
    std::vector<QRectF> labels = placeLabels(boxes, sizes, within);
    std::vector<bool> isShort(marks.size(), false);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (isShort[i] || !hidesAFace(labels[i], boxes))
                continue;
            isShort[i] = true;
            sizes[i] = labelSize(marks[i], font, true);
            isSettled = false;
        }
        if (!isSettled)
            labels = placeLabels(boxes, sizes, within);
    }
    std::vector<FaceMarkLayout> layout;
    for (std::size_t i = 0; i < marks.size(); ++i)
        layout.push_back({boxes[i], labels[i], isShort[i]});
    return layout;
}

void paintFaceOverlay(QPainter& painter, const FramePlacement& placement, const FaceMarks& marks,
                      const OverlayOptions& options)
{
    const auto layout = layoutFaceMarks(placement, marks, painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(placement.picture());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const FaceMark& mark = marks[i];
        const QColor color =
            mark.scores ? emotionColor(emotionsByScore(*mark.scores).front(), kScheme) : kUnread;
        paintBox(painter, layout[i].box, color, mark.id == options.chosenFace);
        if (options.focusedFace != kAllFaces && mark.id == options.focusedFace)
            paintFocus(painter, layout[i].box);
    }
    // All boxes first: a label may overlap a neighbour's box.
    for (std::size_t i = 0; i < marks.size(); ++i)
        paintLabel(painter, layout[i], marks[i], marks[i].id == options.chosenFace,
                   options.direction);
    painter.restore();
}

void paintCountdown(QPainter& painter, const QRectF& picture, const QString& number)
{
    const double side = std::min({picture.width(), picture.height(), 480.0}) * 0.4;
    QRectF disc(0.0, 0.0, side, side);
    disc.moveCenter(picture.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(side * 0.6)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(disc, Qt::AlignCenter, number);
    painter.restore();
}

} // namespace v2m
