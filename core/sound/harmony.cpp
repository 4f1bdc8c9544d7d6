// SPDX-License-Identifier: MIT
#include "core/sound/harmony.h"

#include "core/sound/power_spectrum.h"
#include "core/sound/sound_file.h"
#include "core/sound/spectral_peaks.h"
#include "core/sound/statistics.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace v2m {
namespace {

constexpr std::size_t kFrame = 8192;
constexpr std::size_t kHop = 4096;
constexpr float kBinHz = static_cast<float>(kSoundRateHz) / kFrame;

/// Number of frames over which a local mode is estimated: 5 s.
constexpr std::size_t kLocalFrames = 27;

/// Frames below this share of the loudest frame's power (-50 dB) are silence.
constexpr float kSilence = 1e-5F;

/// Weight of an overtone relative to a tone.
constexpr float kOvertoneWeight = 0.25F;

/// Higher tones count as timbre, not harmony: an octave above the top of a treble staff.
constexpr float kHighestToneHz = 1500.0F;

constexpr float kBassNote = 55.0F; ///< lower tones are the bass: G3

float noteOf(float hz)
{
    return 69.0F + 12.0F * std::log2(hz / 440.0F);
}

/// Perceived loudness grows more slowly than amplitude (Stevens' power law).
float strengthOf(const SpectralPeak& peak)
{
    return std::sqrt(peak.amplitude) * (peak.overtone ? kOvertoneWeight : 1.0F);
}

/// Peaks of one frame, and the power of the frame.
struct Moment {
    std::vector<SpectralPeak> peaks;
    float power = 0.0F;
};

std::vector<Moment> momentsOf(std::span<const std::vector<float>> excerpts)
{
    PowerSpectrum spectrum(kFrame);
    std::vector<Moment> moments;
    std::vector<float> padded;
    for (const std::vector<float>& excerpt : excerpts) {
        std::span<const float> samples = excerpt;
        if (samples.size() < kFrame) { // less than one frame is padded rather than ignored
            padded.assign(samples.begin(), samples.end());
            padded.resize(kFrame, 0.0F);
            samples = padded;
        }
        for (std::size_t at = 0; at + kFrame <= samples.size(); at += kHop) {
            const std::span<const float> power = spectrum.of(samples.subspan(at, kFrame));
            Moment moment;
            moment.power = std::accumulate(power.begin(), power.end(), 0.0F);
            moment.peaks = peaksOf(power, kBinHz);
            moments.push_back(std::move(moment));
        }
    }
    float loudest = 1e-9F;
    for (const Moment& moment : moments)
        loudest = std::max(loudest, moment.power);
    std::erase_if(moments, [&](const Moment& m) { return m.power < kSilence * loudest; });
    return moments;
}

/// The piece's tuning relative to the nearest semitone, in semitones, -0.5 to 0.5.
float tuningOf(std::span<const Moment> moments)
{
    std::complex<float> sum;
    for (const Moment& moment : moments)
        for (const SpectralPeak& peak : moment.peaks)
            if (peak.hz < kHighestToneHz)
                sum += std::polar(strengthOf(peak),
                                  2.0F * std::numbers::pi_v<float> *
                                      (noteOf(peak.hz) - std::floor(noteOf(peak.hz))));
    return std::arg(sum) / (2.0F * std::numbers::pi_v<float>);
}

std::size_t pitchClassOf(const SpectralPeak& peak, float tuning)
{
    const auto note = static_cast<int>(std::lround(noteOf(peak.hz) - tuning));
    return static_cast<std::size_t>(note) % kPitchClasses;
}

Chroma chromaOf(const Moment& moment, float tuning)
{
    Chroma chroma{};
    for (const SpectralPeak& peak : moment.peaks) {
        if (peak.hz > kHighestToneHz)
            continue;
        chroma[pitchClassOf(peak, tuning)] += strengthOf(peak);
    }
    normalise(chroma);
    return chroma;
}

/// Sethares 1993: the roughness of two partials.
float roughnessOf(const SpectralPeak& low, const SpectralPeak& high)
{
    const float scale = 0.24F / (0.021F * low.hz + 19.0F);
    const float distance = scale * (high.hz - low.hz);
    if (distance > 2.0F) // where the curve is below a hundredth of its maximum
        return 0.0F;
    return low.amplitude * high.amplitude *
           (std::exp(-3.5F * distance) - std::exp(-5.75F * distance));
}

float roughnessOf(const Moment& moment)
{
    float sum = 0.0F;
    float power = 1e-12F;
    for (std::size_t i = 0; i < moment.peaks.size(); ++i) {
        power += moment.peaks[i].amplitude * moment.peaks[i].amplitude;
        for (std::size_t j = i + 1; j < moment.peaks.size(); ++j)
            sum += roughnessOf(moment.peaks[i], moment.peaks[j]);
    }
    return sum / power;
}

class Reader {
public:
    explicit Reader(std::span<const Moment> moments)
        : m_moments(moments), m_tuning(tuningOf(moments))
    {
        for (const Moment& moment : moments)
            m_chromas.push_back(chromaOf(moment, m_tuning));
    }

    Harmony read()
    {
        readKey();
        readLocalModes();
        readIntervals();
        readRegister();
        m_harmony.tonality = readTonality(m_chromas, bass());
        return m_harmony;
    }

private:
    Chroma bass() const
    {
        Chroma weights{};
        for (const Moment& moment : m_moments)
            for (const SpectralPeak& peak : moment.peaks)
                if (noteOf(peak.hz) < kBassNote)
                    weights[pitchClassOf(peak, m_tuning)] += strengthOf(peak);
        return weights;
    }

    void readKey()
    {
        const Chroma all = sumOf(m_chromas);
        const KeyFit major = bestKey(all, kJudgedKeys.major);
        const KeyFit minor = bestKey(all, kJudgedKeys.minor);
        m_harmony.minor = minor.fit > major.fit;
        m_harmony.majorFit = major.fit;
        m_harmony.minorFit = minor.fit;
        const std::size_t tonic = m_harmony.minor ? minor.tonic : major.tonic;
        m_harmony.tonic = static_cast<int>(tonic);
        for (std::size_t k = 0; k < kPitchClasses; ++k)
            m_harmony.chroma[k] = all[(k + tonic) % kPitchClasses];
    }

    void readLocalModes()
    {
        std::vector<float> modes;
        for (std::size_t at = 0; at < m_chromas.size(); at += kLocalFrames) {
            const Chroma local = sumOf(
                std::span(m_chromas).subspan(at, std::min(kLocalFrames, m_chromas.size() - at)));
            modes.push_back(bestKey(local, kJudgedKeys.major).fit -
                            bestKey(local, kJudgedKeys.minor).fit);
        }
        m_harmony.localMode = meanOf(modes);
        m_harmony.localModeVariation = deviationOf(modes);
    }

    void readIntervals()
    {
        std::vector<float> entropies;
        std::vector<float> changes;
        for (std::size_t i = 0; i < m_chromas.size(); ++i) {
            const Chroma& chroma = m_chromas[i];
            float squares = 1e-9F;
            float entropy = 0.0F;
            for (const float share : chroma) {
                squares += share * share;
                entropy -= share > 0.0F ? share * std::log(share) : 0.0F;
            }
            entropies.push_back(entropy / std::log(static_cast<float>(kPitchClasses)));
            for (std::size_t interval = 1; interval <= m_harmony.intervals.size(); ++interval) {
                float product = 0.0F;
                for (std::size_t k = 0; k < kPitchClasses; ++k)
                    product += chroma[k] * chroma[(k + interval) % kPitchClasses];
                m_harmony.intervals[interval - 1] += product / squares;
            }
            if (i == 0)
                continue;
            float change = 0.0F;
            for (std::size_t k = 0; k < kPitchClasses; ++k)
                change += std::abs(chroma[k] - m_chromas[i - 1][k]);
            changes.push_back(change / 2.0F);
        }
        for (float& interval : m_harmony.intervals)
            interval /= static_cast<float>(m_chromas.size());
        m_harmony.entropy = meanOf(entropies);
        m_harmony.change = meanOf(changes);
        m_harmony.changeVariation = deviationOf(changes);
    }

    void readRegister()
    {
        double weights = 1e-9;
        double sum = 0.0;
        double squares = 0.0;
        std::vector<float> lowest;
        std::vector<float> highest;
        std::vector<float> counts;
        std::vector<float> roughnesses;
        for (const Moment& moment : m_moments) {
            float count = 0.0F;
            float top = 0.0F;
            for (const SpectralPeak& peak : moment.peaks) {
                const double note = noteOf(peak.hz);
                const double weight = strengthOf(peak);
                weights += weight;
                sum += weight * note;
                squares += weight * note * note;
                if (!peak.overtone) {
                    count += 1.0F;
                    top = noteOf(peak.hz);
                }
            }
            counts.push_back(count);
            roughnesses.push_back(roughnessOf(moment));
            if (!moment.peaks.empty()) {
                lowest.push_back(noteOf(moment.peaks.front().hz));
                highest.push_back(top);
            }
        }
        m_harmony.pitch = static_cast<float>(sum / weights);
        m_harmony.pitchVariation = static_cast<float>(
            std::sqrt(std::max(0.0, squares / weights - (sum / weights) * (sum / weights))));
        m_harmony.lowestPitch = meanOf(lowest);
        m_harmony.highestPitch = meanOf(highest);
        m_harmony.tones = meanOf(counts);
        m_harmony.roughness = meanOf(roughnesses);
        m_harmony.roughnessVariation = deviationOf(roughnesses);
    }

    std::span<const Moment> m_moments;
    float m_tuning;
    std::vector<Chroma> m_chromas;
    Harmony m_harmony;
};

} // namespace

Harmony readHarmony(std::span<const std::vector<float>> excerpts)
{
    const std::vector<Moment> moments = momentsOf(excerpts);
    return moments.empty() ? Harmony{} : Reader(moments).read();
}

} // namespace v2m
