// SPDX-License-Identifier: MIT
#include "core/sound/sound_descriptors.h"

#include "core/sound/harmony.h"
#include "core/sound/loudness.h"
#include "core/sound/rhythm.h"
#include "core/sound/statistics.h"
#include "core/sound/timbre.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace v2m {
namespace {

constexpr const char* kLoudnessName = "loudness";

/// Below and above, loudness reflects mastering rather than playing.
constexpr float kSoftestLufs = -40.0F;
constexpr float kLoudestLufs = -14.0F;

/// Loudness is one descriptor among a hundred, and tells more of arousal than most.
constexpr float kLoudnessGain = 6.0F;

/// Intervals between the tones that sound together: dissonance arouses.
constexpr const char* kIntervalName = "interval_class";
constexpr float kIntervalGain = 2.0F;

template <typename Visitor>
void visitTonality(const Tonality& tonality, Visitor&& tell)
{
    const auto each = [&](const std::string& name, std::span<const float> values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            tell(name + std::to_string(i), values[i]);
    };
    for (std::size_t i = 0; i < tonality.modes.size(); ++i) {
        const ModeReading& mode = tonality.modes[i];
        const std::string keys = i == 0 ? "judged_" : "counted_";
        tell(keys + "mode", mode.mode);
        tell(keys + "soft_mode", mode.softMode);
        tell(keys + "bass_mode", mode.bassMode);
        tell(keys + "soft_bass_mode", mode.softBassMode);
        each(keys + "local_mode", mode.local);
        each(keys + "major_share", mode.majorShare);
    }
    each("triad", tonality.triads);
    each("chord_fit", tonality.fits);
    tell("major_chords", tonality.majorChords);
    tell("sevenths", tonality.sevenths);
    tell("chord_change", tonality.chordChange);
    each("cycle", tonality.cycles);
    each("frame_cycle", tonality.frameCycles);
    each("window_cycle", tonality.windowCycles);
}

/// Passes each descriptor with its name to a visitor; the only place that defines their order.
template <typename Visitor>
void visit(const TimbreTracks& timbre, const Rhythm& rhythm, const Harmony& harmony,
           const Loudness& loudness, Visitor&& tell)
{
    const auto meanAndDeviation = [&](std::string name, std::span<const float> values) {
        tell(name, meanOf(values));
        tell(name + "_deviation", deviationOf(values));
    };
    tell("loudness_range", std::min(30.0F, static_cast<float>(loudness.rangeLu)));
    tell("level_deviation", deviationOf(timbre.levelDb));
    tell("level_spread", quantileOf(timbre.levelDb, 0.9F) - quantileOf(timbre.levelDb, 0.1F));
    tell("level_median", quantileOf(timbre.levelDb, 0.5F));
    tell("silence", static_cast<float>(std::count_if(timbre.levelDb.begin(), timbre.levelDb.end(),
                                                     [](float level) { return level < -40.0F; })) /
                        static_cast<float>(std::max<std::size_t>(1, timbre.levelDb.size())));
    meanAndDeviation("rise", timbre.onset);
    meanAndDeviation("fall", timbre.fall);
    meanAndDeviation("centroid", timbre.centroid);
    meanAndDeviation("rolloff", timbre.rolloff);
    meanAndDeviation("spread", timbre.spread);
    meanAndDeviation("flatness", timbre.flatness);
    for (std::size_t i = 0; i < kOctaveCount; ++i)
        meanAndDeviation("octave" + std::to_string(i), timbre.octaves[i]);
    for (std::size_t i = 0; i < kOctaveCount; ++i)
        tell("contrast" + std::to_string(i), meanOf(timbre.contrast[i]));
    for (std::size_t i = 0; i < kMfccCount; ++i)
        meanAndDeviation("mfcc" + std::to_string(i + 1), timbre.mfcc[i]);

    tell("tempo", rhythm.tempoBpm > 0.0F ? std::log2(rhythm.tempoBpm / 110.0F) : 0.0F);
    tell("beat_strength", rhythm.beatStrength);
    tell("onsets", std::log2(0.1F + rhythm.onsetsPerS));
    tell("onset_rise", rhythm.onsetDb);
    tell("onset_variation", std::min(5.0F, rhythm.onsetVariation));
    tell("interval", std::log2(0.05F + rhythm.intervalS));
    tell("interval_variation", std::min(5.0F, rhythm.intervalVariation));
    for (std::size_t i = 0; i < kTempoBands; ++i)
        tell("tempo_share" + std::to_string(i), rhythm.tempoShares[i]);

    tell("mode", harmony.majorFit - harmony.minorFit);
    tell("key_fit", std::max(harmony.majorFit, harmony.minorFit));
    for (std::size_t i = 0; i < kPitchClasses; ++i)
        tell("degree" + std::to_string(i), harmony.chroma[i]);
    tell("local_mode", harmony.localMode);
    tell("local_mode_deviation", harmony.localModeVariation);
    for (std::size_t i = 0; i < harmony.intervals.size(); ++i)
        tell(kIntervalName + std::to_string(i + 1), harmony.intervals[i]);
    tell("entropy", harmony.entropy);
    tell("change", harmony.change);
    tell("change_deviation", harmony.changeVariation);
    tell("pitch", harmony.pitch);
    tell("pitch_deviation", harmony.pitchVariation);
    tell("lowest_pitch", harmony.lowestPitch);
    tell("highest_pitch", harmony.highestPitch);
    tell("tones", harmony.tones);
    tell("roughness", std::log(1e-4F + harmony.roughness));
    tell("roughness_deviation", std::log(1e-4F + harmony.roughnessVariation));
    visitTonality(harmony.tonality, tell);
    tell(kLoudnessName,
         std::clamp(static_cast<float>(loudness.integratedLufs), kSoftestLufs, kLoudestLufs));
}

/// The excerpts scaled to a joint root mean square of 0.1.
std::vector<std::vector<float>> atOneLevel(std::span<const std::vector<float>> excerpts)
{
    constexpr double kLevel = 0.1;
    double squares = 0.0;
    std::size_t count = 0;
    for (const std::vector<float>& excerpt : excerpts) {
        for (const float sample : excerpt)
            squares += static_cast<double>(sample) * sample;
        count += excerpt.size();
    }
    const double level = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(1, count)));
    const auto scale = static_cast<float>(level > 0.0 ? kLevel / level : 0.0);
    std::vector<std::vector<float>> levelled(excerpts.begin(), excerpts.end());
    for (std::vector<float>& excerpt : levelled)
        for (float& sample : excerpt)
            sample *= scale;
    return levelled;
}

} // namespace

const std::array<std::string_view, kDescriptorCount>& descriptorNames()
{
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> names;
        visit({}, {}, {}, {}, [&](const std::string& name, float) { names.push_back(name); });
        return names;
    }();
    static const auto names = [] {
        std::array<std::string_view, kDescriptorCount> views;
        std::copy_n(texts.begin(), std::min(texts.size(), views.size()), views.begin());
        return views;
    }();
    return names;
}

const std::array<DescriptorUse, kDescriptorCount>& descriptorUses()
{
    static const auto uses = [] {
        std::set<std::string> tonal;
        visitTonality({}, [&](const std::string& name, float) { tonal.insert(name); });
        std::array<DescriptorUse, kDescriptorCount> made;
        for (std::size_t i = 0; i < kDescriptorCount; ++i) {
            const std::string name(descriptorNames()[i]);
            // The cepstrum tells the same of the octaves' variation with less noise.
            if (tonal.contains(name) || (name.starts_with("octave") && name.ends_with("deviation")))
                made[i].arousal = 0.0F;
            else if (name == kLoudnessName)
                made[i] = {0.0F, kLoudnessGain};
            else if (name.starts_with(kIntervalName))
                made[i].arousal = kIntervalGain;
        }
        return made;
    }();
    return uses;
}

SoundReading readSound(std::span<const std::vector<float>> excerpts, bool stereo)
{
    SoundReading reading;
    const Loudness loudness = measureLoudness(excerpts, stereo);
    reading.loudnessLufs = static_cast<float>(loudness.integratedLufs);
    reading.peakDb = static_cast<float>(loudness.peakDb);
    constexpr float kSilentPeakDb = -90.0F; // one step of 16 bits
    reading.silent = reading.peakDb < kSilentPeakDb;
    if (reading.silent)
        return reading;

    const std::vector<std::vector<float>> levelled = atOneLevel(excerpts);
    const TimbreTracks timbre = readTimbre(levelled);
    const Rhythm rhythm = readRhythm(timbre);
    const Harmony harmony = readHarmony(levelled);
    reading.tempoBpm = rhythm.tempoBpm;
    reading.beatStrength = rhythm.beatStrength;
    reading.onsetsPerS = rhythm.onsetsPerS;
    reading.brightnessHz = timbre.centroid.empty() ? 0.0F : std::exp2(meanOf(timbre.centroid));
    reading.roughness = harmony.roughness;
    reading.tonic = harmony.tonic;
    reading.minor = harmony.minor;
    reading.keyClarity = std::abs(harmony.majorFit - harmony.minorFit);
    std::size_t at = 0;
    visit(timbre, rhythm, harmony, loudness, [&](const std::string&, float value) {
        if (at < kDescriptorCount)
            reading.descriptors[at++] = std::isfinite(value) ? value : 0.0F;
    });
    return reading;
}

} // namespace v2m
