// SPDX-License-Identifier: MIT
#include "core/text_affect/caption_input.h"

#include "core/words/caption_features.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace v2m {
namespace {

constexpr float kLeastAffinity = 1e-3F; ///< its logit is still useful
constexpr std::uint64_t kHeldOutShare = 5;

float logit(float share)
{
    const float inside = std::clamp(share, kLeastAffinity, 1.0F - kLeastAffinity);
    return std::log(inside / (1.0F - inside));
}

} // namespace

CaptionOutputs outputsOf(const TrackAffect& affect)
{
    CaptionOutputs outputs{affect.point.valence, affect.point.arousal};
    std::copy(affect.affinities.begin(), affect.affinities.end(), outputs.begin() + 2);
    return outputs;
}

TrackAffect affectOf(const CaptionOutputs& outputs)
{
    TrackAffect affect{{outputs[0], outputs[1]}};
    std::copy(outputs.begin() + 2, outputs.end(), affect.affinities.begin());
    return affect;
}

CaptionInput captionInput(const LexiconAffect& affect, const TrackReading& withoutMood)
{
    CaptionInput input;
    input.features = captionFeatures(withoutMood);
    input.tags = tagFeatures(withoutMood);
    const std::vector<TermInfluence> influences = affect.influences(withoutMood);
    const TrackAffect read = affect.affectOf(influences);
    float weight = 0.0F;
    for (const TermInfluence& found : influences)
        weight += std::abs(found.influence);
    input.hints[0] = read.point.valence;
    input.hints[1] = read.point.arousal;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        input.hints[2 + e] = logit(read.affinities[e]);
    input.hints.back() = certaintyOf(weight);
    return input;
}

CaptionExample captionExample(const LexiconAffect& affect, const MoodWords& words,
                              const TrackReading& track)
{
    const LexicalMood own = lexicalMood(affect, words, affect.influences(track));
    CaptionExample example;
    example.input = captionInput(affect, words.withoutMood(track));
    example.targets = outputsOf(own.affect);
    example.weight = certaintyOf(own.weight);
    return example;
}

LexicalMood lexicalMood(const LexiconAffect& affect, const MoodWords& words,
                        std::span<const TermInfluence> influences)
{
    LexicalMood own;
    std::vector<TermInfluence> named;
    for (const TermInfluence& found : influences) {
        if (!words.isMood(found.term))
            continue;
        named.push_back(found);
        own.weight += std::abs(found.influence);
    }
    own.affect = affect.affectOf(named);
    return own;
}

bool isHeldOut(const QString& id)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char byte : id.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    return hash % kHeldOutShare == 0;
}

} // namespace v2m
