// SPDX-License-Identifier: MIT
#include "ui/video/label_placement.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace v2m {
namespace {

constexpr double kGap = metrics::kTiny;

/// Share of its own face that a label may hide: a strip at the edge, which leaves eyes and mouth
/// visible.
constexpr double kMaxHidden = 0.12;

double overlapArea(const QRectF& one, const QRectF& other)
{
    const QRectF common = one.intersected(other);
    return common.isEmpty() ? 0.0 : common.width() * common.height();
}

QRectF movedInto(QRectF rect, const QRectF& picture)
{
    rect.moveLeft(std::clamp(rect.left(), picture.left(),
                             std::max(picture.left(), picture.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), picture.top(),
                            std::max(picture.top(), picture.bottom() - rect.height())));
    return rect;
}

/// In order of preference.
std::array<QPointF, 8> placesBeside(const QRectF& box, const QSizeF& size)
{
    const double above = box.top() - kGap - size.height();
    const double below = box.bottom() + kGap;
    const double flushRight = box.right() - size.width();
    return {{{box.left(), above},
             {flushRight, above},
             {box.left(), below},
             {flushRight, below},
             {box.right() + kGap, box.top()},
             {box.left() - kGap - size.width(), box.top()},
             {box.left() + kGap, box.bottom() - kGap - size.height()},
             {box.left() + kGap, box.top() + kGap}}};
}

/// The labels of one picture, as they are placed one after the other.
class Placing {
public:
    Placing(const std::vector<QRectF>& boxes, const QRectF& picture)
        : m_boxes(boxes), m_picture(picture)
    {
    }

    /// @param mayBeWhole otherwise it is short.
    /// @returns whether the label is clear of other faces and labels.
    bool add(const LabelSizes& sizes, bool mayBeWhole)
    {
        if (const auto whole = mayBeWhole ? beside(sizes.whole) : std::nullopt)
            m_labels.push_back({*whole, false});
        else if (const auto shortened = beside(sizes.shortened))
            m_labels.push_back({*shortened, true});
        else
            return addAnywhere(sizes.shortened);
        return true;
    }

    const std::vector<PlacedLabel>& labels() const { return m_labels; }

private:
    /// Of the face whose label is next.
    const QRectF& box() const { return m_boxes[m_labels.size()]; }

    /// How much of other faces and labels the next label would cover, in square pixels.
    double coveredBy(const QRectF& label) const
    {
        double covered = 0.0;
        for (const QRectF& other : m_boxes)
            covered += &other == &box() ? 0.0 : overlapArea(label, other);
        for (const PlacedLabel& other : m_labels)
            covered += overlapArea(label, other.rect);
        return covered;
    }

    /// Where the label hides the least of its own face.
    std::optional<QRectF> beside(const QSizeF& size) const
    {
        std::optional<QRectF> best;
        double least = kMaxHidden * box().width() * box().height();
        for (const QPointF& corner : placesBeside(box(), size)) {
            const QRectF label = movedInto({corner, size}, m_picture);
            const double hidden = overlapArea(label, box());
            if ((best ? hidden < least : hidden <= least) && coveredBy(label) == 0.0) {
                least = hidden;
                best = label;
            }
        }
        return best;
    }

    /// Wherever the least is covered. If a place is clear at all, then so is one that touches an
    /// edge to its left and one above it.
    bool addAnywhere(const QSizeF& size)
    {
        std::vector<double> lefts = {m_picture.left(), m_picture.right() - size.width()};
        std::vector<double> tops = {m_picture.top(), m_picture.bottom() - size.height()};
        const auto addEdgesOf = [&](const QRectF& other) {
            lefts.insert(lefts.end(), {other.right(), other.left() - size.width()});
            tops.insert(tops.end(), {other.bottom(), other.top() - size.height()});
        };
        std::for_each(m_boxes.begin(), m_boxes.end(), addEdgesOf);
        for (const PlacedLabel& label : m_labels)
            addEdgesOf(label.rect);
        lefts.insert(lefts.end(), {box().left(), box().right() - size.width()});
        tops.insert(tops.end(), {box().top(), box().bottom() - size.height()});

        QRectF best;
        std::pair least(std::numeric_limits<double>::max(), 0.0);
        for (const double left : lefts) {
            for (const double top : tops) {
                const QRectF label = movedInto({{left, top}, size}, m_picture);
                const std::pair cost(coveredBy(label), strangeness(label));
                if (cost < least) {
                    least = cost;
                    best = label;
                }
            }
        }
        m_labels.push_back({best, true});
        return least.first == 0.0;
    }

    /// How hard it is to see which face a label belongs to, and that face itself, in square pixels.
    double strangeness(const QRectF& label) const
    {
        const QRectF around = label.united(box());
        const double away = std::max(0.0, around.width() - label.width() - box().width()) +
                            std::max(0.0, around.height() - label.height() - box().height());
        return away * label.height() + overlapArea(label, box());
    }

    const std::vector<QRectF>& m_boxes;
    const QRectF& m_picture;
    std::vector<PlacedLabel> m_labels;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<QRectF>& boxes,
                                     const std::vector<LabelSizes>& sizes, const QRectF& picture)
{
    const auto placed = [&](bool mayBeWhole) {
        Placing placing(boxes, picture);
        int covering = 0;
        for (const LabelSizes& size : sizes)
            covering += placing.add(size, mayBeWhole) ? 0 : 1;
        return std::pair(covering, placing.labels());
    };
    const auto whole = placed(true);
    if (whole.first == 0)
        return whole.second;
    // A whole label may have taken the place that a short one needs.
    const auto shortened = placed(false);
    return shortened.first < whole.first ? shortened.second : whole.second;
}

} // namespace v2m
