// SPDX-License-Identifier: MIT
#pragma once

// Internal to the module. Not for headers included elsewhere.

#include "core/media/libav.h"
#include "core/soundtrack/soundtrack_writer.h"

extern "C" {
#include <libavfilter/avfilter.h>
}

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

class MixSource;

/// Output format of the mix.
struct MixFormat {
    AVSampleFormat sampleFormat = AV_SAMPLE_FMT_FLT;
    int frameSize = 0; ///< of all frames but the last; 0 for any
    double gainDb = 0.0;
    bool isLimited = false; ///< peaks are limited to kPeakDb
};

/// The sound of a clip with its music, made by FFmpeg's filters: stereo at kRateHz, exactly as long
/// as requested. Where a file is too short or unreadable, the mix is silent.
///
/// Files are read by ClipSound, never by a filter, which would take some names for addresses.
class SoundtrackMix {
public:
    static constexpr int kRateHz = 48000;

    /// Headroom for overshoots of lossy encoding.
    static constexpr double kPeakDb = -1.5;

    /// @throws FileError if the clip cannot be read.
    SoundtrackMix(const SoundtrackRequest& request, std::int64_t samples, const MixFormat& format,
                  const std::stop_token& stop);
    ~SoundtrackMix();

    SoundtrackMix(const SoundtrackMix&) = delete;
    SoundtrackMix& operator=(const SoundtrackMix&) = delete;

    /// The next frame, its timestamp in samples; false at the end.
    /// @throws Cancelled.
    bool read(AVFrame& frame);

    bool hasOwnSound() const { return m_hasOwnSound; }

private:
    struct FreeGraph {
        void operator()(AVFilterGraph* graph) const { avfilter_graph_free(&graph); }
    };

    void addMusic(const SoundtrackRequest& request, std::int64_t samples);
    void addOwnSound(const SoundtrackRequest& request, std::int64_t samples);
    void addSource(const QByteArray& name, std::unique_ptr<MixSource> source);
    void build();
    void feedNext();

    std::stop_token m_stop;
    QByteArray m_words; ///< the graph in FFmpeg's syntax
    bool m_hasOwnSound = false;
    std::vector<std::unique_ptr<MixSource>> m_sources;
    std::unique_ptr<AVFilterGraph, FreeGraph> m_graph;
    AVFilterContext* m_sink = nullptr;
};

/// The gain that brings a mix to kSoundtrackLufs, and the resulting level.
struct MixLevel {
    double gainDb = 0.0;
    bool isLimited = false;
    double loudnessLufs = 0.0;
};

/// Measures the mix once; if its peaks need limiting, again with the limiter, until it is within
/// 0.2 LU or was measured four times.
/// @throws FileError if the mix is silent; Cancelled.
MixLevel levelOf(const SoundtrackRequest& request, std::int64_t samples,
                 const SoundtrackProgress& progress, const std::stop_token& stop);

} // namespace v2m
