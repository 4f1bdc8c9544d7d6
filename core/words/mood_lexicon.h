// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"
#include "core/words/term_trie.h"

#include <QString>

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

class QIODevice;

namespace v2m {

/// What a term describes.
enum class TermKind : std::uint8_t {
    Mood,       ///< a mood by name: sad, playful, ominous
    Tempo,      ///< slow, uptempo, allegro
    Mode,       ///< key and consonance: minor key, dissonant, out of tune
    Dynamics,   ///< loudness and its change: loud, crescendo, stinger
    Texture,    ///< timbre and articulation: distorted, staccato, drone
    Instrument, ///< piano, theremin, solo violin
    Voice,      ///< singing, screaming, laughter
    Genre,      ///< lullaby is a context, bluegrass a genre
    Context,    ///< where one would hear it: funeral, horror movie, coffee shop
    Recording,  ///< how it was recorded: low quality, amateur recording
    NonMusic,   ///< what is not music: tutorial, sound effects, speech
    Situation,  ///< an event in life, with the mood of music for it; only in requests
};

constexpr bool isAboutLife(TermKind kind)
{
    return kind == TermKind::Situation || kind == TermKind::Context;
}

/// What a term says about singing.
enum class VocalRole : std::uint8_t {
    Nothing,      ///< nothing
    Singing,      ///< any voice: denying it denies all singing
    Singer,       ///< a kind of singer or rapper
    Instrumental, ///< no singing
};

/// How a term about an event affects the situations mentioned with it: they did not happen, or are
/// over.
enum class Cancels : std::uint8_t {
    Nothing,
    Pleasant,   ///< a mishap: "cancelled"
    Unpleasant, ///< a relief: "cured"
    Both,       ///< an ending: "is over"
};

/// One row of the lexicon.
struct MoodTerm {
    QString text; ///< one or more words, lower case
    TermKind kind = TermKind::Mood;
    VocalRole vocalRole = VocalRole::Nothing;
    AffectPoint point;        ///< the mood it suggests
    float weight = 0.0F;      ///< in (0, 1]: its share in a text's mood; 1 for a named mood
    float quality = 0.0F;     ///< in [-1, 1]: quality of the recording, 0 neutral
    EmotionScores emotions{}; ///< in [-1, 1]: affinity to each emotion, beyond its point
};

/// One or two words that modify what follows.
struct Modifier {
    std::u16string second; ///< empty for a single word
    bool negates = false;
    bool denies = false; ///< negates whatever comes next, not only known terms
    float degree = 1.0F; ///< the factor of a degree word
};

/// The music-mood lexicon: what the words that describe music say about its mood.
///
/// A CSV file (RFC 4180, UTF-8) with the header
///   term,kind,valence,arousal,weight,quality,emotions
/// - term: words in lower case, separated by one space. "&" is written "and", hyphens are spaces.
///   The base form stands for its inflections (baseForms); a multi-word term takes precedence over
///   shorter terms inside it.
/// - kind: mood tempo mode dynamics texture instrument voice genre context recording nonmusic;
///   "singing" and "singer" are voices, "instrumental" a texture (VocalRole). "negation", "denial"
///   and "degree" are modifiers: one or two words, matched literally
/// - valence, arousal: in [-1, 1]
/// - weight: in (0, 1]; for a degree up to 2, the factor applied to the next term
/// - quality: in [-1, 1]
/// - emotions: "name:value" separated by spaces, each name once, values in [-1, 1]; may be empty
///
/// Source of the values: set by hand for this program. The terms are those most frequent in
/// captions of music (counted in MusicCaps, without its audio labels) and close synonyms; the
/// positions of mood words follow their everyday meaning on the circumplex (Russell 1980); those of
/// tempo, mode, loudness, articulation and timbre follow the directions found by Juslin and Laukka
/// (2003, "Communication of emotions in vocal expression and music performance") and Eerola and
/// Vuoskoski (2011, "A comparison of the discrete and dimensional models of emotion in music"):
/// fast and loud is aroused, major and consonant pleasant; anger is loud, rough and fast; fear is
/// tremulous, sparse, minor and uneven; sadness slow, low, legato and minor; tenderness slow, soft
/// and major; disgust, for which music has no settled code, is harsh, out of tune and grotesque;
/// surprise sudden, odd and playful.
class MoodLexicon {
public:
    /// The lexicon built into the program.
    static MoodLexicon builtIn();

    /// @param name identifies the device in errors.
    /// @throws FileError naming the line if a row is malformed.
    static MoodLexicon read(QIODevice& device, const QString& name);

    std::span<const MoodTerm> terms() const { return m_terms; }
    const MoodTerm& term(int index) const { return m_terms[static_cast<std::size_t>(index)]; }

    /// The modifiers whose first word is `word`.
    std::span<const Modifier> modifiersFrom(const std::u16string& word) const;

    /// The index of a word in the lexicon's vocabulary; -1 if no term contains it.
    int wordNumber(const std::u16string& word) const;

    /// The terms by their words.
    const TermTrie& trie() const { return m_trie; }

private:
    bool insert(MoodTerm term, TermTrie::Draft& draft);
    bool insert(const QString& words, Modifier modifier);

    std::vector<MoodTerm> m_terms;
    std::unordered_map<std::u16string, std::vector<Modifier>> m_modifiers;
    std::unordered_map<std::u16string, int> m_words;
    TermTrie m_trie;
};

} // namespace v2m
