// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/word_traits.h"
#include "core/recommend/caption_network.h"
#include "core/recommend/lexicon_affect.h"
#include "core/words/mood_words.h"

#include <QString>

#include <memory>
#include <mutex>
#include <span>

namespace v2m {

/// What the words of a track say.
struct CaptionReading {
    TrackAffect affect;
    WordTraits traits;
    float told = 0.0F; ///< how much of a mood the lexicon finds, in [0, 1); 0: nothing
};

/// Affect from a track's title, caption and tags: the lexicon and the learned network together.
///
/// The lexicon reads the whole text; the network reads it without its mood words, and says what
/// they would probably have been. With m the influence of the mood words that the lexicon found,
/// the lexicon has the share m / (m + kTrust) of point and affinities, the network the rest: where
/// a mood is named the lexicon leads, where none is the network fills in. Of the network's part the
/// share 1 / (1 + n) goes back to the lexicon, n being the number of features that the network
/// knows: of a text in words it never saw it has nothing to say. The quality is the lexicon's.
///
/// Where there is no network the lexicon speaks alone. Safe from any thread.
class CaptionAffect {
public:
    /// Looks for a model in a folder whose manifest has an entry "captions", and failing that in
    /// defaultModelsFolder(). Nothing but the manifest is read before affectOf() is called.
    explicit CaptionAffect(const QString& modelsFolder = {});

    /// @throws ModelError if the model does not match its manifest.
    TrackAffect affectOf(const Track& track) const
    {
        return affectOf(readTrack(lexicon().lexicon(), track));
    }
    TrackAffect affectOf(const TrackReading& track) const;

    /// The same with what else the words say. @throws ModelError likewise.
    CaptionReading read(const Track& track) const;

    /// The affect of the few words in which someone says what they want to hear. Contexts and
    /// genres count half as much as moods do ("funeral" names none, and means one), and of a text
    /// of less than eight words in which the lexicon found something the network's part is less by
    /// as much: it learned from whole captions.
    TrackAffect affectOfWords(const QString& text) const;

    /// Where the meaning of an English word lies on the network's axes; empty if it does not know
    /// the word, or if there is no network. @throws ModelError likewise.
    std::span<const float> meaningOf(const QString& word) const;

    /// Stored with the affect: another for each network, lexicon, and way of joining them.
    int version() const { return m_version; }

    bool hasNetwork() const { return !m_file.isEmpty(); }

    /// A sentence for the user where the lexicon is alone; else empty.
    Message notice() const;

    /// What the words of a reason are taken from.
    const LexiconAffect& lexicon() const { return *sharedLexicon(); }
    const std::shared_ptr<const LexiconAffect>& sharedLexicon() const;
    const MoodWords& moodWords() const;

private:
    const CaptionNetwork& network() const;
    float namedIn(std::span<const TermInfluence> influences) const;
    TrackAffect joined(const TrackReading& track, std::span<const TermInfluence> influences,
                       float named, float networksShare) const;

    QString m_folder; ///< of the model
    QString m_file;   ///< the model's; empty: there is none
    int m_version = LexiconAffect::kVersion;

    // Read when they are first needed: most programs that open a catalog only rank.
    mutable std::once_flag m_lexiconOnce;
    mutable std::once_flag m_wordsOnce;
    mutable std::once_flag m_networkOnce;
    mutable std::shared_ptr<const LexiconAffect> m_lexicon;
    mutable std::unique_ptr<const MoodWords> m_words;
    mutable std::unique_ptr<const CaptionNetwork> m_network;
};

} // namespace v2m
