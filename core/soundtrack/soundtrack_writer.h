// SPDX-License-Identifier: MIT
#pragma once

#include "core/soundtrack/soundtrack_plan.h"

#include <QByteArrayView>
#include <QString>
#include <QtPlugin>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace v2m {

/// What happens to the clip's own sound.
enum class OwnSound {
    Duck, ///< lowered by about 14 dB while the music plays, audible when it pauses
    Keep, ///< unchanged, mixed with the music
    Off,  ///< removed
};

/// The names used in options and JSON: duck keep off.
std::string_view ownSoundName(OwnSound choice);
std::optional<OwnSound> ownSoundFromName(std::string_view name);

enum class SoundtrackContainer { Mp4, Webm };

/// A clip and its music.
struct SoundtrackRequest {
    QString clip;
    std::vector<SoundtrackTrack> tracks;
    SoundtrackPlan plan; ///< not empty
    OwnSound ownSound = OwnSound::Duck;
};

/// The result of writing.
struct SoundtrackResult {
    double durationS = 0.0;      ///< of the pictures, and so of the whole
    double loudnessLufs = 0.0;   ///< before encoding
    bool picturesCopied = false; ///< otherwise they were re-encoded
    bool hasOwnSound = false;    ///< whether it contains any of the clip's own sound
};

/// @param share of the work done, in [0, 1]; never decreases.
using SoundtrackProgress = std::function<void(double share)>;

/// The output loudness according to EBU R 128; video platforms and podcasts use -14 to -16.
inline constexpr double kSoundtrackLufs = -16.0;

/// The container for a file's extension: mp4 (or m4v), webm. @throws UsageError for any other.
SoundtrackContainer soundtrackContainerOf(const QString& path);

/// Checks in advance for errors of writeSoundtrack(): the extension, the folder, its permissions,
/// or overwriting the clip itself. Leaves nothing behind.
/// @throws UsageError, FileError.
void checkSoundtrackTarget(const QString& clip, const QString& target);

/// Writes the clip's pictures with the music as their sound, at kSoundtrackLufs.
///
/// Pictures are copied without re-encoding if the container supports them (H.264, HEVC and AV1 in
/// mp4; VP8, VP9 and AV1 in webm), else encoded as H.264 or VP9. The sound is encoded as AAC or
/// Opus. The target is replaced atomically once the file is complete; if the work fails or is
/// cancelled, nothing is left behind.
///
/// FFmpeg's filters depend on 26 libraries that nothing else here needs, so they are in a separate
/// module, loaded on the first call.
/// @throws FileError: the clip cannot be read or is a still picture, too little space, the module
/// is not installed; UsageError as soundtrackContainerOf(); Cancelled.
SoundtrackResult writeSoundtrack(const SoundtrackRequest& request, const QString& target,
                                 const SoundtrackProgress& progress = {},
                                 const std::stop_token& stop = {});

/// The root object of that module.
class SoundtrackModule {
public:
    virtual ~SoundtrackModule() = default;

    /// @param writeAt writes bytes at an offset of the file; throws std::system_error.
    virtual SoundtrackResult
    write(const SoundtrackRequest& request, SoundtrackContainer container,
          const std::function<void(std::int64_t offset, QByteArrayView bytes)>& writeAt,
          const SoundtrackProgress& progress, const std::stop_token& stop) = 0;
};

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::SoundtrackModule, "video2music.Soundtrack/1")
