// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <opencv2/imgproc.hpp>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace v2m {

/// One row of FER2013 in Kaggle's format.
struct FerSquare {
    int label = 0;     ///< index into kEmotions
    std::string usage; ///< Training, PublicTest or PrivateTest
    cv::Mat picture;   ///< 48x48, 8-bit grey
};

inline constexpr int kFerSidePx = 48;
inline constexpr int kFerEnlargement = 4;
inline constexpr int kFerMarginPx = 48; ///< in pixels of the enlarged picture

/// Every Nth row of the file with the given usage; an empty usage matches all.
/// @throws FileError if the file is not FER2013 in Kaggle's format.
inline std::vector<FerSquare> readFerSquares(const std::string& path, int every,
                                             const std::string& usage = {})
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line) || line.rfind("emotion,pixels", 0) != 0)
        throw FileError(Message::verbatim(path + " is not FER2013 in Kaggle's format."));
    std::vector<FerSquare> squares;
    for (int row = 0; std::getline(file, line); ++row) {
        const std::size_t start = line.find(',') + 1;
        const std::size_t end = line.rfind(',');
        FerSquare square;
        square.usage = line.substr(end + 1, line.find_last_not_of("\r") - end);
        if (row % every != 0 || (!usage.empty() && square.usage != usage))
            continue;
        square.label = std::stoi(line.substr(0, start - 1));
        square.picture.create(kFerSidePx, kFerSidePx, CV_8U);
        std::istringstream values(line.substr(start, end - start));
        for (auto pixel = square.picture.begin<uchar>(); pixel != square.picture.end<uchar>();
             ++pixel) {
            int value = 0;
            values >> value;
            *pixel = static_cast<uchar>(value);
        }
        squares.push_back(std::move(square));
    }
    return squares;
}

/// The square as a photograph suitable for a face detector: enlarged, in colour, with a margin that
/// repeats its border.
inline cv::Mat photographOf(const cv::Mat& square)
{
    cv::Mat picture;
    cv::resize(square, picture, {}, kFerEnlargement, kFerEnlargement, cv::INTER_CUBIC);
    cv::copyMakeBorder(picture, picture, kFerMarginPx, kFerMarginPx, kFerMarginPx, kFerMarginPx,
                       cv::BORDER_REPLICATE);
    cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
    return picture;
}

} // namespace v2m
