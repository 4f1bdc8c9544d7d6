// SPDX-License-Identifier: MIT
#include "core/sound/timbre.h"

#include "core/sound/power_spectrum.h"
#include "core/sound/sound_file.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace v2m {
namespace {

constexpr std::size_t kFrame = 2048;
constexpr std::size_t kMelBands = 40;
constexpr float kLowestHz = 40.0F;
constexpr float kHighestHz = 10000.0F;
constexpr float kBinHz = static_cast<float>(kSoundRateHz) / kFrame;

/// Relative to the loudest frame, in dB: anything softer is inaudible beside it, and a codec
/// artefact.
constexpr float kFloorDb = -60.0F;
constexpr float kSilenceDb = -50.0F;
constexpr float kTiny = 1e-12F;

float decibels(float power)
{
    return 10.0F * std::log10(power + kTiny);
}

float melOf(float hz)
{
    return 2595.0F * std::log10(1.0F + hz / 700.0F);
}

float hzOf(float mel)
{
    return 700.0F * (std::pow(10.0F, mel / 2595.0F) - 1.0F);
}

/// Triangular bands of equal width on the mel scale.
class MelBands {
public:
    MelBands()
    {
        const float low = melOf(kLowestHz);
        const float step = (melOf(kHighestHz) - low) / (kMelBands + 1);
        for (std::size_t band = 0; band < kMelBands; ++band) {
            const float left = hzOf(low + step * static_cast<float>(band));
            const float middle = hzOf(low + step * static_cast<float>(band + 1));
            const float right = hzOf(low + step * static_cast<float>(band + 2));
            Band& made = m_bands[band];
            made.first = static_cast<std::size_t>(left / kBinHz) + 1;
            const auto last = static_cast<std::size_t>(right / kBinHz);
            for (std::size_t bin = made.first; bin <= std::max(last, made.first); ++bin) {
                const float hz = static_cast<float>(bin) * kBinHz;
                const float weight =
                    std::min((hz - left) / (middle - left), (right - hz) / (right - middle));
                made.weights.push_back(std::max(weight, 0.0F));
            }
        }
    }

    std::array<float, kMelBands> of(std::span<const float> power) const
    {
        std::array<float, kMelBands> sums{};
        for (std::size_t band = 0; band < kMelBands; ++band) {
            const Band& from = m_bands[band];
            for (std::size_t i = 0; i < from.weights.size(); ++i)
                sums[band] += from.weights[i] * power[from.first + i];
        }
        return sums;
    }

private:
    struct Band {
        std::size_t first = 0;
        std::vector<float> weights;
    };
    std::array<Band, kMelBands> m_bands;
};

/// One frame, before the loudest one is known.
struct Frame {
    float power = 0.0F;
    std::array<float, kMelBands> mel{};
    float centroid = 0.0F;
    float rolloff = 0.0F;
    float spread = 0.0F;
    float flatness = 0.0F;
    std::array<float, kOctaveCount> octaves{};
    std::array<float, kOctaveCount> contrast{};
};

std::size_t binOf(float hz)
{
    return static_cast<std::size_t>(std::lround(hz / kBinHz));
}

/// Spectral contrast of each octave: mean of the largest fifth against that of the smallest.
float contrastOf(std::span<const float> band, std::vector<float>& scratch)
{
    scratch.assign(band.begin(), band.end());
    std::sort(scratch.begin(), scratch.end());
    const std::size_t part = std::max<std::size_t>(1, scratch.size() / 5);
    float least = 0.0F;
    float most = 0.0F;
    for (std::size_t i = 0; i < part; ++i) {
        least += scratch[i];
        most += scratch[scratch.size() - 1 - i];
    }
    return std::min(60.0F, decibels(most) - decibels(least));
}

class Reader {
public:
    Frame read(std::span<const float> samples)
    {
        const std::span<const float> power = m_spectrum.of(samples);
        Frame frame;
        frame.mel = m_mel.of(power);
        const std::size_t first = binOf(kLowestHz);
        const std::size_t last = binOf(kHighestHz);
        double sum = 0.0;
        double weighted = 0.0;
        double squared = 0.0;
        double logs = 0.0;
        for (std::size_t bin = first; bin <= last; ++bin) {
            const double p = power[bin];
            const double octave = m_octave[bin];
            sum += p;
            weighted += p * octave;
            squared += p * octave * octave;
        }
        // One logarithm of the product of eight bins instead of eight logarithms.
        double product = 1.0;
        for (std::size_t bin = first; bin <= last; ++bin) {
            product *= static_cast<double>(power[bin]) + 1e-14;
            if ((bin - first) % 8 == 7) {
                logs += std::log(product);
                product = 1.0;
            }
        }
        logs += std::log(product);
        frame.power = static_cast<float>(sum);
        if (sum <= kTiny)
            return frame;
        const double mean = weighted / sum;
        frame.centroid = static_cast<float>(mean);
        frame.spread = static_cast<float>(std::sqrt(std::max(0.0, squared / sum - mean * mean)));
        const auto bins = static_cast<double>(last - first + 1);
        frame.flatness =
            static_cast<float>(10.0 / std::numbers::ln10 * (logs / bins - std::log(sum / bins)));
        double below = 0.0;
        std::size_t at = first;
        while (at < last && (below += power[at]) < 0.85 * sum)
            ++at;
        frame.rolloff = m_octave[at];
        readOctaves(power, frame);
        return frame;
    }

    Reader()
    {
        m_octave.resize(m_spectrum.bins());
        for (std::size_t bin = 1; bin < m_octave.size(); ++bin)
            m_octave[bin] = std::log2(static_cast<float>(bin) * kBinHz);
    }

private:
    void readOctaves(std::span<const float> power, Frame& frame)
    {
        for (std::size_t octave = 0; octave < kOctaveCount; ++octave) {
            const std::size_t from = std::size_t{4} << octave; // from 43 Hz up
            const std::size_t to = std::min(from * 2, power.size());
            const std::span<const float> band = power.subspan(from, to - from);
            float sum = 0.0F;
            for (const float p : band)
                sum += p;
            frame.octaves[octave] = std::max(kFloorDb, decibels(sum / frame.power));
            frame.contrast[octave] = contrastOf(band, m_scratch);
        }
    }

    PowerSpectrum m_spectrum{kFrame};
    MelBands m_mel;
    std::vector<float> m_octave; ///< log2 of each bin's frequency in Hz
    std::vector<float> m_scratch;
};

/// The discrete cosine transform from mel bands to cepstral coefficients.
class Cepstrum {
public:
    Cepstrum()
    {
        for (std::size_t k = 0; k < kMfccCount; ++k)
            for (std::size_t band = 0; band < kMelBands; ++band)
                m_cosines[k][band] = static_cast<float>(
                    std::cos(std::numbers::pi / kMelBands * (static_cast<double>(band) + 0.5) *
                             static_cast<double>(k + 1)) /
                    kMelBands);
    }

    float coefficient(std::size_t k, const std::array<float, kMelBands>& melDb) const
    {
        float sum = 0.0F;
        for (std::size_t band = 0; band < kMelBands; ++band)
            sum += m_cosines[k][band] * melDb[band];
        return sum;
    }

private:
    std::array<std::array<float, kMelBands>, kMfccCount> m_cosines{};
};

void append(TimbreTracks& tracks, const Frame& frame, const std::array<float, kMelBands>& melDb)
{
    static const Cepstrum cepstrum;
    tracks.centroid.push_back(frame.centroid);
    tracks.rolloff.push_back(frame.rolloff);
    tracks.spread.push_back(frame.spread);
    tracks.flatness.push_back(frame.flatness);
    for (std::size_t octave = 0; octave < kOctaveCount; ++octave) {
        tracks.octaves[octave].push_back(frame.octaves[octave]);
        tracks.contrast[octave].push_back(frame.contrast[octave]);
    }
    for (std::size_t k = 0; k < kMfccCount; ++k)
        tracks.mfcc[k].push_back(cepstrum.coefficient(k, melDb));
}

} // namespace

TimbreTracks readTimbre(std::span<const std::vector<float>> excerpts)
{
    Reader reader;
    std::vector<Frame> frames;
    TimbreTracks tracks;
    for (const std::vector<float>& excerpt : excerpts) {
        for (std::size_t at = 0; at + kFrame <= excerpt.size(); at += kTimbreHop)
            frames.push_back(reader.read(std::span(excerpt).subspan(at, kFrame)));
        tracks.excerptEnds.push_back(frames.size());
    }
    float loudest = kTiny;
    float loudestBand = kTiny;
    for (const Frame& frame : frames) {
        loudest = std::max(loudest, frame.power);
        loudestBand = std::max(loudestBand, *std::max_element(frame.mel.begin(), frame.mel.end()));
    }
    const float loudestDb = decibels(loudest);
    const float floorDb = decibels(loudestBand) + kFloorDb;
    const bool silent = loudestDb < -100.0F;

    std::array<float, kMelBands> before{};
    std::size_t excerpt = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        std::array<float, kMelBands> melDb{};
        for (std::size_t band = 0; band < kMelBands; ++band)
            melDb[band] = std::max(0.0F, decibels(frames[i].mel[band]) - floorDb);
        while (excerpt < tracks.excerptEnds.size() && i >= tracks.excerptEnds[excerpt])
            ++excerpt;
        const bool first = i == 0 || (excerpt > 0 && i == tracks.excerptEnds[excerpt - 1]);
        float rise = 0.0F;
        float fall = 0.0F;
        for (std::size_t band = 0; band < kMelBands && !first && !silent; ++band) {
            rise += std::max(0.0F, melDb[band] - before[band]);
            fall += std::max(0.0F, before[band] - melDb[band]);
        }
        before = melDb;
        const float levelDb = silent ? kFloorDb : decibels(frames[i].power) - loudestDb;
        tracks.levelDb.push_back(std::max(kFloorDb, levelDb));
        tracks.onset.push_back(rise / kMelBands);
        tracks.fall.push_back(fall / kMelBands);
        if (!silent && levelDb > kSilenceDb)
            append(tracks, frames[i], melDb);
    }
    return tracks;
}

} // namespace v2m
