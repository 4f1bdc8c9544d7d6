// SPDX-License-Identifier: MIT
#include "core/library/played_files.h"

#include "core/base/error.h"
#include "core/catalog/starter_catalog.h"
#include "core/preview/local_sound.h"
#include "core/preview/preview_source.h"
#include "core/preview/track_address.h"
#include "core/sound/sound_file.h"

#include <QHash>

#include <mutex>

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

/// As lengthS(); of each file once.
double keptLengthS(const QString& path)
{
    static std::mutex mutex;
    static QHash<QString, double> lengths;
    const std::lock_guard lock(mutex);
    const auto known = lengths.constFind(path);
    return known != lengths.constEnd() ? *known : *lengths.insert(path, lengthS(path));
}

} // namespace

void setStarterLength(Track& track)
{
    if (track.source != kStarterSource || track.path.isEmpty() || track.fileS)
        return;
    if (const double soundLengthS = keptLengthS(track.path); soundLengthS > 0.0)
        track.fileS = soundLengthS;
}

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
