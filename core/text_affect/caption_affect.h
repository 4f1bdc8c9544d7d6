// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/word_traits.h"
#include "core/text_affect/caption_network.h"
#include "core/text_affect/installed_model.h"
#include "core/text_affect/lexicon_affect.h"
#include "core/words/mood_words.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace v2m {

/// The influence of terms that name a mood at which they count as much as what the network infers
/// from the rest of a text. Set by hand.
inline constexpr float kTrust = 0.6F;

/// Weight of a context or a genre in a request relative to a term that names a mood: "funeral"
/// implies one without naming it. Set by hand.
inline constexpr float kImpliedMood = 0.5F;

/// What the words of a track say about its mood.
struct CaptionReading {
    TrackAffect affect;
    WordTraits traits;
    float certainty = 0.0F; ///< how much mood the lexicon finds, in [0, 1); 0: none
};

/// Affect from a track's title, caption and tags: the lexicon combined with the trained network.
///
/// The lexicon reads the whole text; the network reads it without its mood words and predicts them.
/// With m the influence of the mood words found by the lexicon, the lexicon has the share m / (m +
/// kTrust) of point and affinities, the network the rest: the lexicon dominates where a mood is
/// named, the network fills in where none is. Of the network's part, the share 1 / (1 + n) goes
/// back to the lexicon, n being the number of features known to the network, which has no basis for
/// unfamiliar words. The quality is the lexicon's.
///
/// Without a network only the lexicon is used. Thread-safe.
class CaptionAffect {
public:
    /// Looks for a model in a folder whose manifest has an entry "captions", then in
    /// defaultModelsFolder(). Only the manifest is read before affectOf() is called.
    explicit CaptionAffect(const QString& modelsFolder = {});

    /// @throws ModelError if the model does not match its manifest.
    TrackAffect affectOf(const TrackReading& track) const;

    /// As affectOf(), with the rest of the reading. @throws ModelError likewise.
    CaptionReading read(const TrackReading& track) const;
    CaptionReading read(const Track& track) const
    {
        return read(readTrack(lexicon().lexicon(), track));
    }

    /// The affect of the few words of a request; contexts and genres count by kImpliedMood. For
    /// texts of fewer than eight words in which the lexicon found something, the network's share is
    /// reduced in proportion, since it was trained on whole captions.
    TrackAffect affectOfWords(const QString& text) const;

    /// The word vector of an English word in the network; empty if the word is unknown or there is
    /// no network. @throws ModelError likewise.
    std::vector<float> meaningOf(const QString& word) const;

    /// Stored with the affect; changes with the network, the lexicon and the way they are combined.
    int version() const { return m_version; }

    bool hasNetwork() const { return m_model.has_value(); }

    /// A message for the user if only the lexicon is used; else empty.
    Message notice() const;

    /// Source of the words in reasons.
    const LexiconAffect& lexicon() const;
    const MoodWords& moodWords() const;

private:
    const CaptionNetwork& network() const;
    float namedIn(std::span<const TermInfluence> influences) const;
    TrackAffect joined(const TrackReading& track, std::span<const TermInfluence> influences,
                       float named, float networksShare) const;

    std::optional<InstalledModel> m_model;
    int m_version = LexiconAffect::kVersion;

    // Loaded on first use: most programs that open a catalog only rank.
    mutable std::once_flag m_lexiconOnce;
    mutable std::once_flag m_wordsOnce;
    mutable std::once_flag m_networkOnce;
    mutable std::unique_ptr<const LexiconAffect> m_lexicon;
    mutable std::unique_ptr<const MoodWords> m_words;
    mutable std::unique_ptr<const CaptionNetwork> m_network;
};

} // namespace v2m
