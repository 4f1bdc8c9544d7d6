// SPDX-License-Identifier: MIT
#include "core/jobs/evaluation_pictures.h"

#include "core/jobs/plain_stream.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

void open(std::ostringstream& svg, double width, double height)
{
    svg << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " << width << ' ' << height
        << "' font-family='sans-serif' font-size='13'>\n"
        << "<rect width='100%' height='100%' fill='white'/>\n";
}

} // namespace

std::string confusionSvg(const EmotionEvaluation& evaluation)
{
    constexpr double kCell = 64.0;
    constexpr double kLeft = 96.0;
    constexpr double kTop = 64.0;
    constexpr double kSide = kCell * kEmotionCount;
    auto svg = plainStream(1);
    open(svg, kLeft + kSide + 16, kTop + kSide + 16);
    svg << "<text x='" << kLeft + kSide / 2 << "' y='20' text-anchor='middle'>prediction</text>\n"
        << "<text x='8' y='" << kTop - 12 << "'>label</text>\n";
    for (std::size_t row = 0; row < kEmotionCount; ++row) {
        std::size_t sum = 0;
        for (const std::size_t count : evaluation.confusion[row])
            sum += count;
        const double y = kTop + kCell * static_cast<double>(row);
        const double along = kLeft + kCell * (static_cast<double>(row) + 0.5);
        svg << "<text x='8' y='" << y + kCell / 2 + 5 << "'>" << emotionName(kEmotions[row])
            << "</text>\n<text x='" << along << "' y='" << kTop - 12 << "' text-anchor='middle'>"
            << emotionName(kEmotions[row]) << "</text>\n";
        for (std::size_t column = 0; column < kEmotionCount; ++column) {
            const double share = sum == 0 ? 0.0
                                          : static_cast<double>(evaluation.confusion[row][column]) /
                                                static_cast<double>(sum);
            const double x = kLeft + kCell * static_cast<double>(column);
            svg << "<rect x='" << x << "' y='" << y << "' width='" << kCell << "' height='" << kCell
                << "' stroke='white' fill='#0072b2' fill-opacity='" << share << "'/>\n<text x='"
                << x + kCell / 2 << "' y='" << y + kCell / 2 + 5 << "' text-anchor='middle' fill='"
                << (share > 0.5 ? "white" : "black") << "'>" << 100.0 * share << "</text>\n";
        }
    }
    svg << "</svg>\n";
    return svg.str();
}

std::string calibrationSvg(const EmotionEvaluation& evaluation)
{
    constexpr double kSide = 320.0;
    constexpr double kMargin = 48.0;
    constexpr double kLargestDot = 18.0;
    const auto x = [&](double share) { return kMargin + kSide * share; };
    const auto y = [&](double share) { return kMargin + kSide * (1.0 - share); };
    std::size_t most = 1;
    for (const CalibrationBin& bin : evaluation.bins)
        most = std::max(most, bin.faces);
    auto svg = plainStream(1);
    open(svg, kSide + 2 * kMargin, kSide + 2 * kMargin);
    for (int i = 0; i <= 5; ++i) {
        const double share = i / 5.0;
        svg << "<line x1='" << x(0) << "' x2='" << x(1) << "' y1='" << y(share) << "' y2='"
            << y(share) << "' stroke='#ddd'/>\n<text x='12' y='" << y(share) + 4 << "'>" << share
            << "</text>\n<text x='" << x(share) << "' y='" << y(0) + 20 << "' text-anchor='middle'>"
            << share << "</text>\n";
    }
    svg << "<line x1='" << x(0) << "' y1='" << y(0) << "' x2='" << x(1) << "' y2='" << y(1)
        << "' stroke='#888' stroke-dasharray='4'/>\n"
        << "<text x='12' y='24'>share that was right</text>\n<text x='" << x(0.5) << "' y='"
        << y(0) + 40 << "' text-anchor='middle'>probability claimed</text>\n";
    for (const CalibrationBin& bin : evaluation.bins) {
        if (bin.faces == 0)
            continue;
        const double radius =
            kLargestDot * std::sqrt(static_cast<double>(bin.faces) / static_cast<double>(most));
        svg << "<circle cx='" << x(bin.confidence) << "' cy='" << y(bin.accuracy) << "' r='"
            << std::max(radius, 2.0) << "' fill='#d55e00' fill-opacity='0.7'/>\n";
    }
    svg << "</svg>\n";
    return svg.str();
}

} // namespace v2m
