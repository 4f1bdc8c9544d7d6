// SPDX-License-Identifier: MIT
#pragma once

// Internal to the module. Not for headers included elsewhere.

#include "core/sound/clip_sound.h"

extern "C" {
#include <libavfilter/avfilter.h>
}

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace v2m {

/// An input of the mix, read on demand by the filters. A file is only open while it is playing.
class MixSource {
public:
    /// A part of a music file. @param isLooped repeats from the start when the file or `trackS`
    /// ends.
    MixSource(const QString& file, double inS, double trackS, std::int64_t samples, bool isLooped,
              const std::stop_token& stop);

    /// The clip's own sound from its beginning.
    MixSource(std::unique_ptr<ClipSound> sound, std::int64_t samples);

    /// The source filter that it feeds.
    void setInput(AVFilterContext* input) { m_input = input; }
    AVFilterContext* input() const { return m_input; }
    bool hasEnded() const { return m_hasEnded; }

    /// Passes the next part to the filters, or the end.
    void feed();

    QByteArray name; ///< of the source filter

private:
    std::size_t read(std::span<float> samples);

    QString m_file;
    double m_inS = 0.0;
    std::int64_t m_onceSamples = 0; ///< duration before a loop repeats
    std::int64_t m_left = 0;        ///< in stereo samples
    bool m_isLooped = false;
    std::stop_token m_stop;
    std::unique_ptr<ClipSound> m_sound;
    std::int64_t m_given = 0;
    std::int64_t m_givenOfLoop = 0;
    AVFilterContext* m_input = nullptr;
    bool m_hasEnded = false;
};

/// @throws FileError for an FFmpeg error code.
int requireFilter(int result);

} // namespace v2m
