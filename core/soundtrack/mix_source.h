// SPDX-License-Identifier: MIT
#pragma once

// Part of the module. Not for headers that others include.

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

/// One sound that goes into a mix, read as the filters ask for it. A file is open only while it
/// sounds.
class MixSource {
public:
    /// A part of a music file. @param isLooped from its beginning again where the file or `trackS`
    /// ends.
    MixSource(const QString& file, double inS, double trackS, std::int64_t samples, bool isLooped,
              const std::stop_token& stop);

    /// The clip's own sound from its beginning.
    MixSource(std::unique_ptr<ClipSound> sound, std::int64_t samples);

    /// The place in the graph that it is fed into.
    void setInput(AVFilterContext* input) { m_input = input; }
    AVFilterContext* input() const { return m_input; }
    bool hasEnded() const { return m_hasEnded; }

    /// Gives the filters the next part, or the end.
    void feed();

    QByteArray name; ///< of the filter that it is fed into

private:
    std::size_t read(std::span<float> samples);

    QString m_file;
    double m_inS = 0.0;
    std::int64_t m_onceSamples = 0; ///< how much is played before a loop begins again
    std::int64_t m_left = 0;        ///< in frames of two samples
    bool m_isLooped = false;
    std::stop_token m_stop;
    std::unique_ptr<ClipSound> m_sound;
    std::int64_t m_given = 0;
    std::int64_t m_givenOfLoop = 0;
    AVFilterContext* m_input = nullptr;
    bool m_hasEnded = false;
};

/// @throws FileError for an error code of FFmpeg's.
int requireFilter(int result);

} // namespace v2m
