// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Frames may be searched in part for so long, then one is searched whole: who comes into the
/// picture is seen after this long at the latest.
inline constexpr std::int64_t kLongestPartialSearchMs = 500;

/// The faces of a frame that was searched whole.
struct SearchedMoment {
    std::int64_t timestampMs = 0;
    std::vector<DetectedFace> faces;
    bool canBeFollowed = true; ///< whether they are found around their boxes, too
};

/// Searches the whole frame, then around each face, and gives what that found where it found all of
/// them. So boxes and key points of a face come from the same kind of search in all frames: both
/// kinds differ by a hundredth or two of its side, which would tremble twice a second.
SearchedMoment searchWhole(FaceDetector& detector, const cv::Mat& image, std::int64_t timestampMs);

/// Where the faces of two moments are expected at a time between them, on straight lines.
///
/// @return nothing where a frame between the two has to be searched whole: no face is known, one
///         came or went meanwhile, or they cannot be followed.
std::optional<std::vector<cv::Rect2f>>
boxesBetween(const SearchedMoment& before, const SearchedMoment& after, std::int64_t timestampMs);

/// The faces of a frame, largest first: from around these boxes if that will do, else from the
/// whole frame.
std::vector<DetectedFace> searchFaces(FaceDetector& detector, const cv::Mat& image,
                                      std::span<const cv::Rect2f> expected);

/// Finds faces in the frames of a camera, which come one after the other, by where they just were.
/// The whole frame is searched at least twice a second, when no face is known and when one is lost.
/// The very first is told as the whole frame shows it, as a photograph is.
class FaceFollower {
public:
    /// @param detector must outlive the follower.
    explicit FaceFollower(FaceDetector& detector) : m_detector(detector) {}

    /// Largest first. @param timestampMs never runs back.
    std::vector<DetectedFace> find(const cv::Mat& image, std::int64_t timestampMs);

private:
    FaceDetector& m_detector;
    std::vector<cv::Rect2f> m_boxes; ///< of the last frame
    bool m_isFirst = true;
    bool m_canBeFollowed = false; ///< as of m_triedMs
    std::int64_t m_lastMs = 0;
    std::int64_t m_triedMs = 0; ///< when a frame was last searched whole to follow its faces
};

} // namespace v2m
