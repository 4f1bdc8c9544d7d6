// SPDX-License-Identifier: MIT
#pragma once

// Internal to the module. Not for headers included elsewhere.

#include "core/media/libav.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace v2m {

/// Timing of a clip's encoded pictures.
struct PictureExtent {
    double startS = 0.0; ///< time of the first one, by the container's clock
    double endS = 0.0;   ///< end of the last one
    std::int64_t pictures = 0;
    bool hasTimes = false; ///< all have presentation and decoding times, except for the first ones

    /// The number of first ones without a decoding time, as in Matroska, and the first decoding
    /// time, in the stream's time base.
    std::int64_t untimed = 0;
    std::int64_t firstDts = 0;

    double lengthS() const { return endS - startS; }
};

/// Reads all encoded pictures of the clip without decoding them.
/// @throws FileError if it is not a video, or a still picture; Cancelled.
PictureExtent pictureExtentOf(const QString& clip, const std::stop_token& stop);

/// The encoded pictures for the new file, in its order.
class ClipPictures {
public:
    virtual ~ClipPictures() = default;

    /// Adds their stream to a file.
    virtual AVStream* addTo(AVFormatContext& container) = 0;

    /// The next picture, with times since the clip's beginning in timeBase(); false at the end.
    virtual bool next(AVPacket& packet) = 0;

    virtual AVRational timeBase() const = 0;
};

/// The original encoding; null if the container does not support it or it would not play: the times
/// are unknown, or the pictures are rotated, which webm cannot express.
std::unique_ptr<ClipPictures> copiedPictures(const QString& clip, const PictureExtent& extent,
                                             SoundtrackContainer container);

/// Decoded, turned upright, and encoded as H.264 or VP9.
/// @throws FileError if no encoder is available.
std::unique_ptr<ClipPictures> encodedPictures(const QString& clip, const PictureExtent& extent,
                                              SoundtrackContainer container,
                                              const std::stop_token& stop);

} // namespace v2m
