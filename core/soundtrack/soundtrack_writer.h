// SPDX-License-Identifier: MIT
#pragma once

#include "core/soundtrack/soundtrack_plan.h"

#include <QByteArrayView>
#include <QString>
#include <QtPlugin>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace v2m {

/// What becomes of the sound that the clip has itself.
enum class OwnSound {
    Duck, ///< lowered by about 14 dB while the music plays, and heard where it pauses
    Keep, ///< as it is, the music beside it
    Off,  ///< left out
};

/// The names used in options and JSON: duck keep off.
std::string_view ownSoundName(OwnSound choice);
std::optional<OwnSound> ownSoundFromName(std::string_view name);

enum class SoundtrackContainer { Mp4, Webm };

/// A clip and the music that it gets.
struct SoundtrackRequest {
    QString clip;
    std::vector<SoundtrackTrack> tracks;
    SoundtrackPlan plan; ///< not empty
    OwnSound ownSound = OwnSound::Duck;
};

/// What was written.
struct SoundtrackResult {
    double durationS = 0.0;      ///< of the pictures, and so of the whole
    double loudnessLufs = 0.0;   ///< before it was coded
    bool picturesCopied = false; ///< else they were encoded anew
    bool hasOwnSound = false;    ///< whether any of the clip's own is in it
};

/// @param share of the work that is done, in [0, 1]; never falls.
using SoundtrackProgress = std::function<void(double share)>;

/// The loudness of what is written, by EBU R 128: that of video platforms and podcasts lies between
/// -14 and -16.
inline constexpr double kSoundtrackLufs = -16.0;

/// The container that a file's ending names: mp4 (or m4v), webm. @throws UsageError for any other.
SoundtrackContainer soundtrackContainerOf(const QString& path);

/// Says before the work what writeSoundtrack() would fail by: the ending, the folder, its
/// permissions, or that the clip itself would be replaced. Nothing is left behind.
/// @throws UsageError, FileError.
void checkSoundtrackTarget(const QString& clip, const QString& target);

/// Writes the clip's pictures with the music as their sound, at kSoundtrackLufs.
///
/// Pictures are copied as they are coded where the container may hold them (H.264, HEVC and AV1 in
/// mp4; VP8, VP9 and AV1 in webm), else encoded: as H.264 or VP9. The sound becomes AAC or Opus.
/// The target is replaced when the whole file is on the disk; until then it stands beside it under
/// another name, and when the work fails or is stopped nothing is left.
///
/// FFmpeg's filters come with 26 libraries that nothing else here needs, so they live in a module
/// of their own, which the first call loads.
/// @throws FileError: the clip cannot be read or is a still picture, too little space, the module
/// is not installed; UsageError as soundtrackContainerOf(); Cancelled.
SoundtrackResult writeSoundtrack(const SoundtrackRequest& request, const QString& target,
                                 const SoundtrackProgress& progress = {},
                                 const std::stop_token& stop = {});

/// The root object of that module.
class SoundtrackModule {
public:
    virtual ~SoundtrackModule() = default;

    /// @param writeAt puts bytes at a place of the file; throws std::system_error.
    virtual SoundtrackResult
    write(const SoundtrackRequest& request, SoundtrackContainer container,
          const std::function<void(std::int64_t offset, QByteArrayView bytes)>& writeAt,
          const SoundtrackProgress& progress, const std::stop_token& stop) = 0;
};

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::SoundtrackModule, "video2music.Soundtrack/1")
