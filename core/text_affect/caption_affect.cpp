// SPDX-License-Identifier: MIT
#include "core/text_affect/caption_affect.h"

#include "core/text_affect/caption_input.h"
#include "core/words/caption_features.h"
#include "core/words/word_traits.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

/// Number of words that makes a text as informative as a caption; MusicCaps has 20 to 90.
constexpr float kWholeText = 8.0F;

/// Increment whenever the combination of lexicon and network, or the traits, change.
constexpr quint64 kJoin = 2;

/// Versions of the lexicon alone are below, versions with a network above.
constexpr quint64 kFirstVersion = 1U << 16U;
constexpr quint64 kVersions = 1U << 30U;

} // namespace

CaptionAffect::CaptionAffect(const QString& modelsFolder)
    : m_model(findModel(modelsFolder, "captions"))
{
    if (m_model)
        m_version = static_cast<int>(
            kFirstVersion + hashOf(m_model->sha256, {LexiconAffect::kVersion, kJoin}) % kVersions);
}

TrackAffect CaptionAffect::affectOf(const TrackReading& track) const
{
    const std::vector<TermInfluence> influences = lexicon().influences(track);
    return joined(track, influences, namedIn(influences), 1.0F);
}

CaptionReading CaptionAffect::read(const TrackReading& track) const
{
    const std::vector<TermInfluence> influences = lexicon().influences(track);
    float weight = 0.0F;
    for (const TermInfluence& found : influences)
        weight += std::abs(found.influence);
    return {joined(track, influences, namedIn(influences), 1.0F),
            traitsOf(track, lexicon().lexicon()), weight / (weight + kTrust)};
}

TrackAffect CaptionAffect::affectOfWords(const QString& text) const
{
    TrackReading track;
    track.caption = readText(lexicon().lexicon(), text);
    const std::vector<TermInfluence> influences = lexicon().influences(track);
    float named = namedIn(influences);
    for (const TermInfluence& found : influences) {
        const TermKind kind = lexicon().lexicon().term(found.term).kind;
        if (!moodWords().isMood(found.term) &&
            (kind == TermKind::Context || kind == TermKind::Genre))
            named += kImpliedMood * std::abs(found.influence);
    }
    const auto words = static_cast<float>(track.caption.tokens.size());
    return joined(track, influences, named,
                  influences.empty() ? 1.0F : std::min(words / kWholeText, 1.0F));
}

std::vector<float> CaptionAffect::meaningOf(const QString& word) const
{
    if (!hasNetwork())
        return {};
    return network().meaningOf(wordFeature(word.toStdU16String()));
}

float CaptionAffect::namedIn(std::span<const TermInfluence> influences) const
{
    float named = 0.0F;
    for (const TermInfluence& found : influences) {
        if (moodWords().isMood(found.term))
            named += std::abs(found.influence);
    }
    return named;
}

TrackAffect CaptionAffect::joined(const TrackReading& track,
                                  std::span<const TermInfluence> influences, float named,
                                  float networksShare) const
{
    const TrackAffect affect = lexicon().affectOf(influences);
    if (!hasNetwork())
        return affect;
    const CaptionInput input = captionInput(lexicon(), moodWords().withoutMood(track));
    const auto known = static_cast<float>(network().known(input.features));
    const float fillsIn =
        networksShare * (1.0F - named / (named + kTrust)) * known / (1.0F + known);
    return between(fillsIn, v2m::affectOf(network().read(input)), affect);
}

Message CaptionAffect::notice() const
{
    if (hasNetwork())
        return {};
    return Message("v2m::CaptionAffect",
                   "The caption model (captions.safetensors) is not installed, "
                   "so the moods of tracks are read from known words alone.");
}

const LexiconAffect& CaptionAffect::lexicon() const
{
    std::call_once(m_lexiconOnce, [this] {
        m_lexicon = std::make_unique<const LexiconAffect>(MoodLexicon::builtIn());
    });
    return *m_lexicon;
}

const MoodWords& CaptionAffect::moodWords() const
{
    std::call_once(m_wordsOnce,
                   [this] { m_words = std::make_unique<const MoodWords>(lexicon().lexicon()); });
    return *m_words;
}

const CaptionNetwork& CaptionAffect::network() const
{
    std::call_once(m_networkOnce, [this] {
        m_network = std::make_unique<const CaptionNetwork>(m_model->verifiedFile());
    });
    return *m_network;
}

} // namespace v2m
