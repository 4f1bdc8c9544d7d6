// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/word_traits.h"
#include "core/recommend/caption_network.h"
#include "core/recommend/installed_model.h"
#include "core/recommend/lexicon_affect.h"
#include "core/words/mood_words.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace v2m {

/// What the words of a track say about its mood.
struct CaptionReading {
    TrackAffect affect;
    WordTraits traits;
    float told = 0.0F; ///< how much mood the lexicon finds, in [0, 1); 0: none
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
    TrackAffect affectOf(const Track& track) const
    {
        return affectOf(readTrack(lexicon().lexicon(), track));
    }
    TrackAffect affectOf(const TrackReading& track) const;

    /// As affectOf(), with the rest of the reading. @throws ModelError likewise.
    CaptionReading read(const Track& track) const;

    /// The affect of the few words of a request. Contexts and genres count half as much as moods
    /// ("funeral" implies a mood without naming it). For texts of fewer than eight words in which
    /// the lexicon found something, the network's share is reduced in proportion, since it was
    /// trained on whole captions.
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
    const LexiconAffect& lexicon() const { return *sharedLexicon(); }
    const std::shared_ptr<const LexiconAffect>& sharedLexicon() const;
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
    mutable std::shared_ptr<const LexiconAffect> m_lexicon;
    mutable std::unique_ptr<const MoodWords> m_words;
    mutable std::unique_ptr<const CaptionNetwork> m_network;
};

} // namespace v2m
