// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Longest time for which frames are searched only in part before one is searched whole: somebody
/// who enters the picture is noticed after this long at the latest.
inline constexpr std::int64_t kLongestPartialSearchMs = 500;

/// The faces of a frame that was searched as a whole.
struct SearchedMoment {
    std::int64_t timestampMs = 0;
    std::vector<DetectedFace> faces;
    bool canBeFollowed = true; ///< whether they were also found around their boxes
};

/// Searches the whole frame, then around each face, and returns the latter result if it contains
/// all of them. Boxes and key points of a face thus come from the same kind of search in all
/// frames: the two differ by a hundredth or two of its side, which would jitter twice a second.
SearchedMoment searchFullFrame(FaceDetector& detector, const cv::Mat& image,
                               std::int64_t timestampMs);

/// Where faces are expected at a time between two moments, by linear interpolation.
///
/// @return nothing if a frame between the two has to be searched whole: no face is known, one came
/// or went meanwhile, or they cannot be followed.
std::optional<std::vector<cv::Rect2f>>
boxesBetween(const SearchedMoment& before, const SearchedMoment& after, std::int64_t timestampMs);

/// The faces of a frame, largest first: from around these boxes if possible, otherwise from the
/// whole frame.
std::vector<DetectedFace> searchFaces(FaceDetector& detector, const cv::Mat& image,
                                      std::span<const cv::Rect2f> expected);

/// Finds faces in successive camera frames by searching where they were last seen. The whole frame
/// is searched at least twice a second, when no face is known and when one is lost. The very first
/// frame reports what the whole-frame search found, as for a photograph.
class FaceFollower {
public:
    /// @param detector must outlive the follower.
    explicit FaceFollower(FaceDetector& detector) : m_detector(detector) {}

    /// Largest first. @param timestampMs must not decrease.
    std::vector<DetectedFace> find(const cv::Mat& image, std::int64_t timestampMs);

private:
    FaceDetector& m_detector;
    std::vector<cv::Rect2f> m_boxes; ///< in the last frame
    bool m_isFirst = true;
    bool m_canBeFollowed = false; ///< as of m_triedMs
    std::int64_t m_lastMs = 0;
    std::int64_t m_triedMs = 0; ///< last whole-frame search that tried to follow its faces
};

} // namespace v2m
