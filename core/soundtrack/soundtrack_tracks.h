// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QString>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// Those tracks of a list that have a sound file on this machine (findLocalSound), in its order; a
/// file that cannot be read does not count. Opens each of them, and measures the loudness of those
/// whose gain the catalog does not know, which takes up to a second for each.
/// @param audioFolder may be empty.
/// @throws Cancelled.
std::vector<SoundtrackTrack> soundtrackTracks(std::span<const Track> list,
                                              const QString& audioFolder,
                                              const std::stop_token& stop = {});

/// As above. @throws FileError that says what would help where no track has a file.
std::vector<SoundtrackTrack> requireSoundtrackTracks(std::span<const Track> list,
                                                     const QString& audioFolder,
                                                     const std::stop_token& stop = {});

/// What a clip's music follows.
struct SoundtrackClip {
    QString path;
    double durationS = 0.0;
    std::span<const EmotionSample> timeline;
};

/// The clip with the tracks of the list that have a file here, planned.
/// @throws as requireSoundtrackTracks(); FileError for a clip without a length, as a picture is.
SoundtrackRequest soundtrackFor(const SoundtrackClip& clip, std::span<const Track> list,
                                const QString& audioFolder, OwnSound ownSound,
                                const std::stop_token& stop = {});

} // namespace v2m
