// SPDX-License-Identifier: MIT
#include "core/library/played_files.h"

#include "core/base/error.h"
#include "core/preview/local_sound.h"
#include "core/preview/preview_source.h"
#include "core/preview/track_address.h"
#include "core/sound/sound_file.h"

namespace v2m {
namespace {

/// 0 if unknown.
double lengthS(const QString& path)
try {
    return SoundFile(path).durationS();
} catch (const Error&) {
    return 0.0;
}

void setPlayedFile(Track& track, const LocalSound& sound)
{
    const double soundLengthS = lengthS(sound.path);
    const PlayRange range = playRange(planPreview(track, {sound, false, {}}), soundLengthS);
    track.path = sound.path;
    if (range != PlayRange{})
        return;
    track.startS.reset();
    track.endS = soundLengthS > 0.0 ? std::optional(soundLengthS) : std::nullopt;
}

} // namespace

Playlist withPlayedFiles(Playlist playlist, const QString& audioFolder)
{
    for (PlaylistEntry& entry : playlist.entries) {
        const LocalSound sound = findLocalSound(entry.track, audioFolder);
        if (sound.origin == LocalSound::Origin::AudioFolder)
            setPlayedFile(entry.track, sound);
        else if (sound.isCatalogFileLost && !webAddress(entry.track).isEmpty())
            entry.track.path.clear();
    }
    return playlist;
}

} // namespace v2m
