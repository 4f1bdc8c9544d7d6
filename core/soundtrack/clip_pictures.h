// SPDX-License-Identifier: MIT
#pragma once

// Part of the module. Not for headers that others include.

#include "core/media/libav.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace v2m {

/// What the coded pictures of a clip are like.
struct PictureExtent {
    double startS = 0.0; ///< when the first one is shown, by the container's clock
    double endS = 0.0;   ///< when the last one ends
    std::int64_t pictures = 0;
    bool hasTimes = false; ///< each says when it is shown and decoded, but for the first ones

    /// How many of the first ones do not say when they are decoded, as in Matroska, and when the
    /// next one is, in the stream's unit.
    std::int64_t untimed = 0;
    std::int64_t firstDts = 0;

    double lengthS() const { return endS - startS; }
};

/// Reads all of the clip's coded pictures without decoding them.
/// @throws FileError if it is no video, or a still picture; Cancelled.
PictureExtent pictureExtentOf(const QString& clip, const std::stop_token& stop);

/// The coded pictures that go into the new file, in its order.
class ClipPictures {
public:
    virtual ~ClipPictures() = default;

    /// Adds their stream to a file.
    virtual AVStream* addTo(AVFormatContext& container) = 0;

    /// The next one, its times from the clip's beginning in timeBase(); false at the end.
    virtual bool next(AVPacket& packet) = 0;

    virtual AVRational timeBase() const = 0;
};

/// As they are coded; null where the container may not hold them so, or they could not be played
/// from it as they are: their times are unknown, or in webm, which says nothing of it, they lie on
/// their side.
std::unique_ptr<ClipPictures> copiedPictures(const QString& clip, const PictureExtent& extent,
                                             SoundtrackContainer container);

/// Decoded, upright, and encoded as H.264 or VP9.
/// @throws FileError if there is no encoder here.
std::unique_ptr<ClipPictures> encodedPictures(const QString& clip, const PictureExtent& extent,
                                              SoundtrackContainer container,
                                              const std::stop_token& stop);

} // namespace v2m
