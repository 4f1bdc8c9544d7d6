// SPDX-License-Identifier: MIT
#include "core/library/file_moods.h"

#include "core/sound/sound_network.h"
#include "core/words/word_traits.h"

#include <cmath>
#include <cstring>
#include <optional>

namespace v2m {
namespace {

/// Error of the caption model on whole captions: the square root of the unexplained variance (r
/// 0.64 and 0.74, CAPTIONS_CARD.md) times 0.40, the spread of moods as words tell them
/// (onScaleOfWords).
constexpr AffectPoint kWordsDeviation = {0.31F, 0.27F};

/// Below this share of the words, the mood is attributed to the sound alone; above the opposite
/// bound, to the words.
constexpr float kLeastShare = 0.05F;

/// Increment whenever the combination of words and sound changes.
constexpr quint64 kJoin = 2;

/// Versions of words are below, versions of files above.
constexpr quint64 kFirstVersion = (1U << 30U) + (1U << 17U);
constexpr quint64 kVersions = (1U << 30U) - (1U << 18U);

/// nullopt for silence, or if another version analysed the file.
std::optional<SoundDescriptors> descriptorsOf(const FileFacts& facts)
{
    SoundDescriptors descriptors{};
    if (facts.descriptorVersion != kDescriptorVersion ||
        facts.descriptors.size() != static_cast<qsizetype>(sizeof(descriptors)))
        return std::nullopt;
    std::memcpy(descriptors.data(), facts.descriptors.constData(), sizeof(descriptors));
    for (const float value : descriptors)
        if (!std::isfinite(value))
            return std::nullopt;
    return facts.isSilent() ? std::nullopt : std::optional(descriptors);
}

} // namespace

FileMoods::FileMoods(const CaptionAffect& words, const QString& modelsFolder)
    : m_words(words), m_model(findModel(modelsFolder, "sound"))
{
    const quint64 hash = hashOf(
        m_model ? m_model->sha256 : "none",
        {static_cast<quint64>(words.version()), static_cast<quint64>(kDescriptorVersion), kJoin});
    m_version = static_cast<int>(kFirstVersion + hash % kVersions);
}

FileMoods::~FileMoods() = default;

FileMood FileMoods::moodOf(const Track& track, const FileFacts& facts) const
{
    TrackReading words = readTrack(m_words.lexicon().lexicon(), track);
    const std::optional<SoundDescriptors> descriptors = descriptorsOf(facts);
    if (!hasNetwork() || !descriptors) {
        const CaptionReading all = m_words.read(words);
        return {all.affect, all.traits, {}, MoodSource::Words};
    }
    FileMood mood;
    mood.traits = traitsOf(words, m_words.lexicon().lexicon());
    words.caption = {};
    const CaptionReading said = m_words.read(words);
    const SoundAffect heard = onScaleOfWords(network().read(*descriptors));
    mood.affect.quality = said.affect.quality;
    if (said.certainty <= 0.0F) {
        mood.affect.point = heard.point;
        mood.affect.affinities = heard.affinities;
        mood.heard = HeardMood{heard.point, 1.0F};
        mood.from = MoodSource::Sound;
        return mood;
    }
    const float grows = 1.0F / std::sqrt(said.certainty);
    const JoinedAffect joined =
        joinedByCertainty(heard.point, heard.deviation, said.affect.point,
                          {kWordsDeviation.valence * grows, kWordsDeviation.arousal * grows});
    mood.affect.point = joined.point;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        mood.affect.affinities[e] = joined.firstShare * heard.affinities[e] +
                                    (1.0F - joined.firstShare) * said.affect.affinities[e];
    mood.heard = HeardMood{heard.point, joined.firstShare};
    mood.from = joined.firstShare < kLeastShare          ? MoodSource::Words
                : joined.firstShare > 1.0F - kLeastShare ? MoodSource::Sound
                                                         : MoodSource::Both;
    return mood;
}

const SoundNetwork& FileMoods::network() const
{
    std::call_once(m_networkOnce, [this] {
        m_network = std::make_unique<const SoundNetwork>(m_model->verifiedFile());
    });
    return *m_network;
}

} // namespace v2m
