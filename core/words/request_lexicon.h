// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/mood_lexicon.h"
#include "core/words/word_forms.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

class QIODevice;

namespace v2m {

/// A term that a listener may say.
struct RequestTerm {
    MoodTerm mood;       ///< its text is that of the lexicon's language
    QStringList english; ///< what captions call it; empty where the lexicon does not tell
    Undoes undoes = Undoes::Nothing;
};

/// The words of one language in which a listener says what they want to hear: those that captions
/// have, what happens in a life with the mood that its music has (situations), and the function
/// words by which the language is known. Files: resources/words/<language>.csv, as MoodLexicon
/// describes them, with the kinds "situation", "mishap" (a situation that undoes what is pleasant
/// beside it: "cancelled"), "relief" (one that undoes what is unpleasant: "cured"), "ending" (one
/// that undoes either: "is over") and "stop" and a column "english"; English has the terms of
/// resources/mood_lexicon.csv, too.
class RequestLexicon {
public:
    /// The one that is built into the program.
    static RequestLexicon builtIn(Language language);

    explicit RequestLexicon(Language language);

    /// Adds a file's rows; a term that is there already is replaced.
    /// @throws FileError if a row is not as described; it names the row.
    void add(QIODevice& device, const QString& name);

    Language language() const { return m_language; }
    std::span<const RequestTerm> terms() const { return m_terms; }

    /// The words of a text. Of a German compound that is not known the parts that are: a part with
    /// its joint ("Geburtstags|kuchen") stands as a word of its own.
    std::vector<TextToken> tokenize(QStringView text) const;

    /// The lexicon's words that a word may stand for; empty if no term holds it. A stop word or a
    /// modifier stands for itself alone: "hardly" is not "hard".
    std::vector<int> numbersOf(const std::u16string& word) const;

    bool isStopWord(const std::u16string& word) const { return m_stopWords.contains(word); }

    /// Whether words, one blank between them, are a phrase of function words: a stop row of several
    /// words, which in Chinese is one of several characters.
    bool isFunctionPhrase(const std::u16string& words) const
    {
        return m_functionPhrases.contains(words);
    }

    /// The tokens that such a phrase has at most.
    static constexpr std::size_t kMaxFunctionPhrase = 4;

    /// The modifiers that begin with a word.
    std::span<const Modifier> modifiersFrom(const std::u16string& word) const;

    /// The index into terms() of the term of one word that is spelt just so, or -1. It goes before
    /// one that only has the same stem: German "Wein" is no "weinen".
    int spelt(const std::u16string& word) const;

    /// As MoodLexicon's.
    int step(int place, int wordNumber) const;
    int termAt(int place) const { return m_termAt[static_cast<std::size_t>(place)]; }

    /// What a word suggests by the moods of the terms of several words that hold it; the fewer they
    /// are, the nearer to the middle. {0, 0} for a word of none.
    AffectPoint hintOf(int wordNumber) const;

    /// The terms that hold for all of their words in whatever order, by one of those; and the words
    /// of such a term. Terms of two or more words that say something, which tell of a life: "dog
    /// died" is "my dog has died" and "when the dog of my uncle died". Of Chinese, terms of four or
    /// more characters, which keep their order and are found by the first.
    std::span<const int> looseTermsWith(int wordNumber) const;
    std::span<const int> wordsOf(int looseTerm) const;

    /// The word of a term that is nearest to another (as editsBetween) if it is no further than
    /// `edits` and begins alike; else empty.
    /// @param maySubstitute whether a letter may stand for another, and not only be missing, be too
    ///        many or be swapped: "abgeben" is no "abgehen".
    std::u16string nearestWord(const std::u16string& word, int edits,
                               bool maySubstitute = true) const;

private:
    void addStopWord(std::span<const TextToken> words);
    void addTerm(RequestTerm term);
    void addPath(std::span<const int> words, int term);
    void addHints(std::span<const int> words, const MoodTerm& mood);
    void addModifier(const QString& words, Modifier modifier);
    int numberFor(const std::u16string& word);
    bool isKnown(const std::u16string& word) const;
    bool isModifier(const QString& term) const;
    std::vector<TextToken> parts(const TextToken& token) const;

    Language m_language;
    WordForms m_forms;
    std::vector<RequestTerm> m_terms;
    std::unordered_map<std::u16string, int> m_numbers; ///< by key
    std::unordered_set<std::u16string> m_spellings;    ///< of the terms' words
    std::unordered_map<std::u16string, int> m_spelt;   ///< the terms of one word
    std::unordered_set<std::u16string> m_stopWords;
    std::unordered_set<std::u16string> m_functionPhrases;
    std::unordered_map<std::u16string, std::vector<Modifier>> m_modifiers;
    std::unordered_map<std::uint64_t, int> m_steps; ///< place * 2^32 + word -> place
    std::vector<int> m_termAt = {-1};
    struct Hint {
        AffectPoint sum;
        float weight = 0.0F;
    };
    std::vector<Hint> m_hints;                                     ///< by word
    std::unordered_map<int, std::vector<int>> m_looseTerms;        ///< by each of their words
    std::unordered_map<int, std::vector<int>> m_wordsOfLooseTerms; ///< by term
};

} // namespace v2m
