// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

class QIODevice;

namespace v2m {

/// What a term of the lexicon speaks of.
enum class TermKind {
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
    Situation,  ///< what happens in a life, with the mood that its music has; of requests alone
};

/// What a term says of singing.
enum class SungAs {
    Nothing,      ///< nothing
    Singing,      ///< that there is a voice, whosever: who denies it denies all singing
    Singer,       ///< who sings or raps
    Instrumental, ///< that no one does
};

/// What a situation makes of what is told beside it: it does not happen, or not any more.
enum class Undoes {
    Nothing,
    Pleasant,   ///< a mishap: "cancelled"
    Unpleasant, ///< a relief: "cured"
    Both,       ///< an ending: "is over"
};

/// One row of the lexicon.
struct MoodTerm {
    QString text; ///< one or several words, lower case
    TermKind kind = TermKind::Mood;
    SungAs sungAs = SungAs::Nothing;
    AffectPoint point;        ///< the mood it suggests
    float weight = 0.0F;      ///< in (0, 1]: how much of a text's mood it carries; a mood by name 1
    float quality = 0.0F;     ///< in [-1, 1]: what it says about the recording, 0 nothing
    EmotionScores emotions{}; ///< in [-1, 1]: how far it suits each emotion, beyond its point
};

/// A word, or two, that changes what is said after it.
struct Modifier {
    std::u16string second; ///< the second of two words; empty: it is one
    bool negates = false;
    bool denies = false; ///< a negation of whatever comes next, and not of known terms alone
    float degree = 1.0F; ///< how much more, or less, for a word of degree
};

/// The music-mood lexicon: what the words that describe music say about its mood.
///
/// A CSV file (RFC 4180, UTF-8) with the header
///   term,kind,valence,arousal,weight,quality,emotions
/// - term: words in lower case, separated by one space. "&" is written "and", hyphens are spaces.
///   The base form stands for its inflections (baseForms); a term of several words wins over the
///   shorter ones inside it.
/// - kind: mood tempo mode dynamics texture instrument voice genre context recording nonmusic;
///   "singing" and "singer" are voices, "instrumental" a texture (SungAs). A "negation", a "denial"
///   and a "degree" are modifiers: one word or two, as they stand
/// - valence, arousal: in [-1, 1]
/// - weight: in (0, 1]; of a degree up to 2, and what it makes of the next term
/// - quality: in [-1, 1]
/// - emotions: "name:value" separated by spaces, each name once, values in [-1, 1]; may be empty
///
/// Where the values come from: they were set by hand for this program. The terms are those that
/// captions of music use most (counted in MusicCaps, without its audio labels) and their near
/// synonyms; the positions of mood words follow their everyday meaning on the circumplex (Russell
/// 1980); those of tempo, mode, loudness, articulation and timbre follow the directions found by
/// Juslin and Laukka (2003, "Communication of emotions in vocal expression and music performance")
/// and Eerola and Vuoskoski (2011, "A comparison of the discrete and dimensional models of emotion
/// in music"): fast and loud is aroused, major and consonant pleasant; anger is loud, rough and
/// fast; fear is tremulous, sparse, minor and uneven; sadness slow, low, legato and minor;
/// tenderness slow, soft and major; disgust, for which music has no settled code, is harsh, out of
/// tune and grotesque; surprise sudden, odd and playful.
class MoodLexicon {
public:
    /// The one that is built into the program.
    static MoodLexicon builtIn();

    /// @param name what to call the device in an error.
    /// @throws FileError if a row is not as described above; it names the line.
    static MoodLexicon read(QIODevice& device, const QString& name);

    std::span<const MoodTerm> terms() const { return m_terms; }

    /// The modifiers that begin with a word.
    std::span<const Modifier> modifiersFrom(const std::u16string& word) const;

    /// The number of the word within the lexicon's vocabulary; -1 if no term holds it.
    int wordNumber(const std::u16string& word) const;

    /// Walks from a place in the tree of terms along a word: the place it leads to, or -1.
    /// The tree's root is 0.
    int step(int place, int wordNumber) const;

    /// The index into terms() of the term that ends at a place, or -1.
    int termAt(int place) const { return m_termAt[static_cast<std::size_t>(place)]; }

private:
    bool insert(MoodTerm term);
    bool insert(const QString& words, Modifier modifier);

    std::vector<MoodTerm> m_terms;
    std::unordered_map<std::u16string, std::vector<Modifier>> m_modifiers;
    std::unordered_map<std::u16string, int> m_words;
    std::unordered_map<std::uint64_t, int> m_steps; ///< place * 2^32 + word -> place
    std::vector<int> m_termAt = {-1};
};

} // namespace v2m
