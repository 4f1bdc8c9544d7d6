// SPDX-License-Identifier: MIT
#include "core/soundtrack/clip_pictures.h"
#include "core/soundtrack/soundtrack_file.h"
#include "core/soundtrack/soundtrack_mix.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace v2m {

/// Loaded by writeSoundtrack().
class FilterSoundtrackModule : public QObject, public SoundtrackModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "video2music.Soundtrack/1")
    Q_INTERFACES(v2m::SoundtrackModule)

public:
    SoundtrackResult
    write(const SoundtrackRequest& request, SoundtrackContainer container,
          const std::function<void(std::int64_t offset, QByteArrayView bytes)>& writeAt,
          const SoundtrackProgress& progress, const std::stop_token& stop) override
    {
        const PictureExtent extent = pictureExtentOf(request.clip, stop);
        const auto samples =
            std::max<std::int64_t>(1, std::llround(extent.lengthS() * SoundtrackMix::kRateHz));

        std::unique_ptr<ClipPictures> pictures = copiedPictures(request.clip, extent, container);
        const bool isCopied = pictures != nullptr;
        if (!isCopied)
            pictures = encodedPictures(request.clip, extent, container, stop);

        // Encoding pictures takes most of the time.
        const double measureShare = isCopied ? 0.5 : 0.1;
        const MixLevel level = levelOf(
            request, samples, [&](double share) { progress(measureShare * share); }, stop);

        SoundtrackFile file(container, writeAt);
        MixFormat format = file.openSoundEncoder();
        format.gainDb = level.gainDb;
        format.isLimited = level.isLimited;
        SoundtrackMix mix(request, samples, format, stop);
        file.write(
            *pictures, mix, extent.lengthS(),
            [&](double share) { progress(measureShare + (1.0 - measureShare) * share); }, stop);
        progress(1.0);
        return {extent.lengthS(), level.loudnessLufs, isCopied, mix.hasOwnSound()};
    }
};

} // namespace v2m

#include "soundtrack_module.moc"
