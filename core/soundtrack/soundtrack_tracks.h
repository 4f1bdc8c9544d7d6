// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// The tracks of a list with a readable sound file on this machine (findLocalSound), in order.
/// Opens each of them, and measures the loudness of those whose gain is not in the catalog, which
/// takes up to a second each.
/// @param audioFolder may be empty.
/// @throws Cancelled.
std::vector<SoundtrackTrack> soundtrackTracks(std::span<const Track> list,
                                              const QString& audioFolder,
                                              const std::stop_token& stop = {});

/// As above. @throws FileError with advice if no track has a file.
std::vector<SoundtrackTrack> requireSoundtrackTracks(std::span<const Track> list,
                                                     const QString& audioFolder,
                                                     const std::stop_token& stop = {});

/// The clip as input of the plan.
struct SoundtrackClip {
    QString path;
    double durationS = 0.0;
    std::span<const EmotionSample> timeline;
};

/// Plans a clip's soundtrack with the tracks of the list that have a local file.
/// @throws as requireSoundtrackTracks(); FileError for a clip without a duration, such as a
/// picture.
SoundtrackRequest soundtrackFor(const SoundtrackClip& clip, std::span<const Track> list,
                                const QString& audioFolder, OwnSound ownSound,
                                const std::stop_token& stop = {});

} // namespace v2m
