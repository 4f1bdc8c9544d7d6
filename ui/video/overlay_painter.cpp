// SPDX-License-Identifier: MIT
#include "ui/video/overlay_painter.h"

#include "ui/theme/emotion_palette.h"
#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/over_picture.h"
#include "ui/theme/type_scale.h"
#include "ui/video/label_placement.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace v2m {
namespace {

using namespace over_picture;

double barHeight(const QFontMetricsF& metrics)
{
    return std::max<double>(metrics::kTiny, 0.3 * metrics.height());
}

QString shortLabelText(const FaceMark& mark)
{
    return QLocale().toString(mark.id);
}

double labelPadding(const FaceMark& mark, bool isShort)
{
    return isShort && mark.scores ? metrics::kTiny : metrics::kSmall;
}

/// Measured in the strong weight, so that choosing a face does not move its label.
QSizeF labelSize(const FaceMark& mark, const QFont& font, bool isShort)
{
    const QFontMetricsF metrics(strongFont(font));
    const QString label = isShort ? shortLabelText(mark) : faceLabelText(mark);
    const double text = metrics.horizontalAdvance(label) + 1.0 + 2.0 * labelPadding(mark, isShort);
    const double line = metrics.height() + 2.0 * metrics::kTiny;
    if (!mark.scores)
        return {text, line};
    return {metrics.height() + metrics::kTiny + text,
            isShort ? line : line + barHeight(metrics) + metrics::kTiny};
}

void paintBox(QPainter& painter, const QRectF& box, const QColor& color, bool isChosen)
{
    constexpr double kRadius = metrics::kLargeCornerRadius;
    const double width = isChosen ? 4.0 : 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kEdge, width + 3.0));
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (isChosen) {
        painter.setPen(QPen(kInk, 1.0));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
}

void paintFocus(QPainter& painter, const QRectF& box)
{
    const QRectF ring = box.adjusted(-7.0, -7.0, 7.0, 7.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kEdge, 5.0));
    painter.drawRoundedRect(ring, metrics::kLargeCornerRadius, metrics::kLargeCornerRadius);
    painter.setPen(QPen(kInk, 2.0, Qt::DashLine));
    painter.drawRoundedRect(ring, metrics::kLargeCornerRadius, metrics::kLargeCornerRadius);
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

void paintLabel(QPainter& painter, const FaceMarkLayout& place, const FaceMark& mark, bool isChosen,
                Qt::LayoutDirection direction)
{
    const QRectF& label = place.label;
    const double padding = labelPadding(mark, place.isShort);
    const QFont plain = painter.font();
    const QFontMetricsF metrics(strongFont(plain));
    painter.setPen(isChosen ? QPen(kInk, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(kGround);
    painter.drawRoundedRect(label, metrics::kCornerRadius, metrics::kCornerRadius);

    QRectF line(label.left() + padding, label.top() + metrics::kTiny, label.width() - 2.0 * padding,
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
                           {label.left() + padding, label.bottom() - metrics::kTiny - height,
                            label.width() - 2.0 * padding, height},
                           *mark.scores, direction);
        }
    }
    painter.setPen(kInk);
    painter.setFont(isChosen ? strongFont(plain) : plain);
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
    std::vector<LabelSizes> sizes;
    for (const FaceMark& mark : marks) {
        boxes.push_back(placement.toWidget(mark.box).intersected(picture));
        sizes.push_back({labelSize(mark, font, false), labelSize(mark, font, true)});
    }
    const std::vector<PlacedLabel> labels =
        placeLabels(boxes, sizes, picture.adjusted(2.0, 2.0, -2.0, -2.0));
    std::vector<FaceMarkLayout> layout;
    for (std::size_t i = 0; i < marks.size(); ++i)
        layout.push_back({boxes[i], labels[i].rect, labels[i].isShort});
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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(strongFont(sizedFont(painter.font(), TypeSize::Display)));
    const double side = 1.5 * QFontMetricsF(painter.font()).height();
    const QRectF disc(-side / 2.0, -side / 2.0, side, side);
    // Smaller in a small picture.
    const double scale = std::min(1.0, 0.5 * std::min(picture.width(), picture.height()) / side);
    painter.translate(picture.center());
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kShade);
    painter.drawEllipse(disc);
    painter.setPen(kInk);
    painter.drawText(disc, Qt::AlignCenter, number);
    painter.restore();
}

} // namespace v2m
