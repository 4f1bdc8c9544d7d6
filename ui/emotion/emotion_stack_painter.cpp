// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_stack_painter.h"

#include "ui/theme/emotion_symbol.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace v2m {
namespace {

/// The height of the stack up to and including each emotion, as a share of the plot; the last is 1.
using Heights = std::array<double, kEmotionCount>;

Heights cumulated(const EmotionScores& scores)
{
    Heights heights{};
    double sum = 0.0;
    for (std::size_t layer = 0; layer < kEmotionCount; ++layer) {
        sum += static_cast<double>(scores[index(kEmotionStack[layer])]);
        heights[layer] = sum;
    }
    for (double& height : heights)
        height = sum > 0.0 ? height / sum : 1.0;
    return heights;
}

struct Rgb {
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;

    static Rgb of(const QColor& color)
    {
        return {static_cast<double>(color.red()), static_cast<double>(color.green()),
                static_cast<double>(color.blue())};
    }
    void add(const Rgb& other, double share)
    {
        red += share * other.red;
        green += share * other.green;
        blue += share * other.blue;
    }
    QRgb pixel() const
    {
        return qRgb(static_cast<int>(std::lround(red)), static_cast<int>(std::lround(green)),
                    static_cast<int>(std::lround(blue)));
    }
};

/// The part of the pixel [y, y + 1] between two heights.
double overlap(double y, double from, double to)
{
    return std::clamp(std::min(y + 1.0, to) - std::max(y, from), 0.0, 1.0);
}

class StackImage {
public:
    StackImage(const TimelineBins::Scores& bins, QSize size, double lineWidth,
               const ThemeColors& colors)
        : m_image(size, QImage::Format_ARGB32_Premultiplied), m_lineWidth(lineWidth),
          m_ground(Rgb::of(colors.ground))
    {
        for (std::size_t layer = 0; layer < kEmotionCount; ++layer)
            m_colors[layer] = Rgb::of(colors.emotion(kEmotionStack[layer]));
        m_heights.reserve(bins.size());
        for (const auto& scores : bins)
            m_heights.push_back(scores ? std::optional(cumulated(*scores)) : std::nullopt);
    }

    QImage paint()
    {
        m_image.fill(Qt::transparent);
        for (int x = 0; x < m_image.width(); ++x) {
            const auto middle = heightsAt(x + 0.5);
            if (!middle)
                continue;
            paintAreas(x, *middle);
            paintEdges(x, heightsAt(x).value_or(*middle), *middle,
                       heightsAt(x + 1.0).value_or(*middle));
        }
        return m_image;
    }

private:
    /// Interpolated linearly between the centres of two bins; nothing outside filled bins.
    std::optional<Heights> heightsAt(double x) const
    {
        const auto count = static_cast<double>(m_heights.size());
        const double position = std::clamp(x / m_image.width() * count, 0.0, count - 1e-9);
        const auto here = static_cast<std::size_t>(position);
        if (!m_heights[here])
            return std::nullopt;
        const double offset = position - static_cast<double>(here) - 0.5;
        const bool atBorder = offset < 0.0 ? here == 0 : here + 1 == m_heights.size();
        if (atBorder)
            return m_heights[here];
        const auto& beside = m_heights[offset < 0.0 ? here - 1 : here + 1];
        if (!beside)
            return m_heights[here];
        Heights between{};
        for (std::size_t layer = 0; layer < kEmotionCount; ++layer)
            between[layer] = (1.0 - std::abs(offset)) * (*m_heights[here])[layer] +
                             std::abs(offset) * (*beside)[layer];
        return between;
    }

    /// `y` counts pixels from the bottom.
    QRgb& pixel(int x, int y)
    {
        return reinterpret_cast<QRgb*>(m_image.scanLine(m_image.height() - 1 - y))[x];
    }

    void paintAreas(int x, const Heights& heights)
    {
        const double full = m_image.height();
        std::size_t layer = 0;
        for (int y = 0; y < m_image.height(); ++y) {
            while (layer + 1 < kEmotionCount && heights[layer] * full <= y)
                ++layer;
            if (layer + 1 == kEmotionCount || heights[layer] * full >= y + 1.0) {
                pixel(x, y) = m_colors[layer].pixel();
                continue;
            }
            Rgb sum;
            double below = 0.0;
            for (std::size_t k = layer; k < kEmotionCount; ++k) {
                sum.add(m_colors[k], overlap(y, std::max<double>(below, y), heights[k] * full));
                below = heights[k] * full;
            }
            pixel(x, y) = sum.pixel();
        }
    }

    /// A line in the background colour between two areas, so that they are separate without colour.
    /// It fades where an area is so thin, or so restless, that only the line would be visible.
    void paintEdges(int x, const Heights& left, const Heights& middle, const Heights& right)
    {
        const double full = m_image.height();
        for (std::size_t k = 0; k + 1 < kEmotionCount; ++k) {
            const double below = k == 0 ? 0.0 : middle[k - 1];
            const double thinner = full * std::min(middle[k] - below, middle[k + 1] - middle[k]);
            const auto [low, high] = std::minmax({left[k], middle[k], right[k]});
            const double from = low * full - m_lineWidth / 2.0;
            const double to = high * full + m_lineWidth / 2.0;
            const double strength =
                std::clamp((thinner - m_lineWidth) / (2.0 * m_lineWidth), 0.0, 1.0) *
                std::min(1.0, 10.0 * m_lineWidth / (to - from));
            const int last = std::min(m_image.height() - 1, static_cast<int>(std::floor(to)));
            for (int y = std::max(0, static_cast<int>(std::floor(from))); y <= last; ++y) {
                const double share = strength * overlap(y, from, to);
                if (share <= 0.0)
                    continue;
                QRgb& target = pixel(x, y);
                Rgb blended;
                blended.add(Rgb::of(QColor::fromRgb(target)), 1.0 - share);
                blended.add(m_ground, share);
                target = blended.pixel();
            }
        }
    }

    QImage m_image;
    const double m_lineWidth;
    const Rgb m_ground;
    std::array<Rgb, kEmotionCount> m_colors;
    std::vector<std::optional<Heights>> m_heights;
};

/// The position where a square of the given size fits best into the area of one layer, in the
/// middle of a range where it fits equally well; none if it does not fit.
std::optional<QPointF> roomiest(const std::vector<std::optional<Heights>>& heights,
                                std::size_t layer, const QRectF& plot, double side)
{
    const double binWidth = plot.width() / static_cast<double>(heights.size());
    const auto window = static_cast<std::size_t>(std::ceil(side / binWidth));
    constexpr double kSame = 0.01; // of the plot's height
    double bestRoom = 1.3 * side / plot.height();
    std::size_t first = 0; // of the range
    std::size_t last = 0;
    double firstFloor = 0.0; // the middle of a sloping range has another height
    std::optional<QPointF> best;
    for (std::size_t begin = 0; begin + window <= heights.size(); ++begin) {
        double floor = 0.0;
        double ceiling = 1.0;
        for (std::size_t i = begin; i < begin + window && ceiling - floor > bestRoom - kSame; ++i) {
            if (!heights[i]) {
                ceiling = 0.0;
                break;
            }
            floor = std::max(floor, layer == 0 ? 0.0 : (*heights[i])[layer - 1]);
            ceiling = std::min(ceiling, (*heights[i])[layer]);
        }
        const double room = ceiling - floor;
        const bool extendsBest = best && begin == last + 1 && std::abs(room - bestRoom) <= kSame &&
                                 std::abs(floor - firstFloor) <= kSame;
        if (extendsBest || room > bestRoom + (best ? kSame : 0.0)) {
            if (!extendsBest) {
                bestRoom = room;
                first = begin;
                firstFloor = floor;
            }
            last = begin;
            const double middle =
                static_cast<double>(first + last) / 2.0 + static_cast<double>(window) / 2.0;
            best = QPointF(plot.left() + middle * binWidth,
                           plot.bottom() - (floor + ceiling) / 2.0 * plot.height());
        }
    }
    return best;
}

} // namespace

void paintEmotionStack(QPainter& painter, const QRectF& plot, const TimelineBins::Scores& bins,
                       const ThemeColors& colors)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (plot.size() * ratio).toSize();
    if (bins.empty() || size.isEmpty())
        return;
    QImage image = StackImage(bins, size, ratio, colors).paint();
    painter.drawImage(plot, image);

    std::vector<std::optional<Heights>> heights;
    heights.reserve(bins.size());
    for (const auto& scores : bins)
        heights.push_back(scores ? std::optional(cumulated(*scores)) : std::nullopt);
    const double side = QFontMetricsF(painter.font()).height();
    for (std::size_t layer = 0; layer < kEmotionCount; ++layer) {
        const auto centre = roomiest(heights, layer, plot, side);
        if (!centre)
            continue;
        const QRectF mark(centre->x() - side / 2.0, centre->y() - side / 2.0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOn(colors.emotion(kEmotionStack[layer])));
        painter.drawEllipse(mark);
        paintEmotionSymbol(painter, mark.adjusted(1.0, 1.0, -1.0, -1.0), kEmotionStack[layer],
                           colors.scheme);
    }
}

} // namespace v2m
