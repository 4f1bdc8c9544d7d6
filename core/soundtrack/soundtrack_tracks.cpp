// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_tracks.h"

#include "core/base/error.h"
#include "core/preview/local_sound.h"
#include "core/preview/preview_source.h"
#include "core/sound/loudness.h"
#include "core/sound/sound_file.h"

#include <algorithm>
#include <optional>

namespace v2m {
namespace {

constexpr double kTrackLufs = -18.0;   // as in ReplayGain 2, for the catalog's gains
constexpr double kMaxTagGainDb = 24.0; // files may claim anything
constexpr double kLeastS = 1.0;        // shorter is not music

std::optional<SoundtrackTrack> opened(const Track& track, int place, const LocalSound& sound,
                                      const std::stop_token& stop)
try {
    SoundFile file(sound.path, stop);
    const double fileS = file.durationS();
    const PlayRange range = playRange(planPreview(track, {sound, false, {}}), fileS);
    const double endS =
        fileS > 0.0 ? std::min(range.endS.value_or(fileS), fileS) : range.endS.value_or(0.0);
    if (endS - range.startS < kLeastS)
        return std::nullopt;
    double gainDb = 0.0;
    if (track.gainDb)
        gainDb = *track.gainDb;
    else
        gainDb = kTrackLufs - measureLoudness(file.excerpts(), file.isStereo()).integratedLufs;
    return SoundtrackTrack{place,
                           track.title,
                           track.artist,
                           sound.path,
                           range.startS,
                           endS - range.startS,
                           std::clamp(gainDb, -kMaxTagGainDb, kMaxTagGainDb),
                           track.affect.point};
} catch (const FileError&) {
    return std::nullopt;
}

} // namespace

std::vector<SoundtrackTrack> soundtrackTracks(std::span<const Track> list,
                                              const QString& audioFolder,
                                              const std::stop_token& stop)
{
    std::vector<SoundtrackTrack> found;
    for (std::size_t place = 0; place < list.size(); ++place) {
        if (stop.stop_requested())
            throw Cancelled();
        const LocalSound sound = findLocalSound(list[place], audioFolder);
        if (sound.origin == LocalSound::Origin::None)
            continue;
        if (const auto track = opened(list[place], static_cast<int>(place), sound, stop))
            found.push_back(*track);
    }
    return found;
}

std::vector<SoundtrackTrack> requireSoundtrackTracks(std::span<const Track> list,
                                                     const QString& audioFolder,
                                                     const std::stop_token& stop)
{
    std::vector<SoundtrackTrack> found = soundtrackTracks(list, audioFolder, stop);
    if (found.empty())
        throw FileError(
            Message("v2m::soundtrack",
                    "No track of the list has a sound file on this computer, so the clip cannot be "
                    "given its music. Built-in works and your own music folders have files."));
    return found;
}

SoundtrackRequest soundtrackFor(const SoundtrackClip& clip, std::span<const Track> list,
                                const QString& audioFolder, OwnSound ownSound,
                                const std::stop_token& stop)
{
    if (!(clip.durationS > 0.0))
        throw FileError(
            Message("v2m::soundtrack",
                    "“%1” is a single picture, which has no length that music could fill.")
                .arg(clip.path));
    SoundtrackRequest request;
    request.clip = clip.path;
    request.tracks = requireSoundtrackTracks(list, audioFolder, stop);
    request.plan = planSoundtrack(clip.timeline, clip.durationS, request.tracks);
    request.ownSound = ownSound;
    return request;
}

} // namespace v2m
