// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/mood_lexicon.h"
#include "core/words/term_trie.h"
#include "core/words/word_forms.h"
#include "core/words/word_table.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

class QIODevice;

namespace v2m {

struct LexiconRow;

/// A term of a request.
struct RequestTerm {
    MoodTerm mood;       ///< its text is in the lexicon's language
    QStringList english; ///< names in captions; empty if the lexicon gives none
    Cancels cancels = Cancels::Nothing;
};

/// The vocabulary of requests in one language: the words of captions, situations (events in life
/// with the mood of music for them), and the function words that identify the language. Files:
/// resources/words/<language>.csv in the format of MoodLexicon, with the additional kinds
/// "situation", "mishap" (cancels something pleasant: "cancelled"), "relief" (cancels something
/// unpleasant: "cured"), "ending" (cancels either: "is over") and "stop", and a column "english".
/// English also includes the terms of resources/mood_lexicon.csv.
class RequestLexicon {
public:
    /// The lexicon built into the program.
    static RequestLexicon builtIn(Language language);

    /// What requests are about and captions name: Christmas, weddings, the beach. Its terms have no
    /// mood, only English names (resources/words/subjects.csv).
    static RequestLexicon builtInSubjects(Language language);

    /// The lexicon of a file. @param name identifies the device in errors.
    /// @throws FileError naming the row if a row is malformed.
    static RequestLexicon read(Language language, QIODevice& device, const QString& name);

    Language language() const { return m_language; }
    std::span<const RequestTerm> terms() const { return m_terms; }
    const RequestTerm& term(int index) const { return m_terms[static_cast<std::size_t>(index)]; }

    /// Splits a text into words. An unknown German compound is split into its known parts, each
    /// with its linking letter ("Geburtstags|kuchen").
    std::vector<TextToken> tokenize(QStringView text) const;

    /// The vocabulary indices that a word may stand for; empty if no term contains it. A stop word
    /// or a modifier only stands for itself: "hardly" is not "hard".
    std::vector<int> numbersOf(const std::u16string& word) const;

    bool isStopWord(const std::u16string& word) const { return m_stopWords.contains(word); }

    /// Whether a word is one of a term, a modifier or a stop word.
    bool isKnown(const std::u16string& word) const;

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

    /// The index into terms() of the one-word term with exactly this spelling, or -1. It takes
    /// precedence over terms with the same stem: German "Wein" is not "weinen".
    int termSpelled(const std::u16string& word) const { return m_spellings.numberOf(word); }

    /// The terms by their words.
    const TermTrie& trie() const { return m_trie; }

    /// The mood suggested by a word, averaged over the multi-word terms that contain it; the fewer
    /// there are, the closer to the center. {0, 0} if there are none.
    AffectPoint hintOf(int wordNumber) const;

    /// Loose terms, whose words may come in any order, by one of their words; and the content words
    /// of such a term. They are terms about events with two or more content words: "dog died"
    /// matches "my dog has died" and "when the dog of my uncle died". In Chinese, terms of four or
    /// more characters, which keep their order and are found by the first character.
    std::span<const int> looseTermsWith(int wordNumber) const
    {
        return m_looseTerms.of(wordNumber);
    }
    std::span<const int> wordsOf(int looseTerm) const { return m_wordsOfLooseTerms.of(looseTerm); }

    /// The word of a term closest to `word` (see editsBetween) within `edits` edits and with the
    /// same first letter; else empty.
    /// @param maySubstitute whether a letter may be replaced, not only missing, superfluous or
    ///     swapped: "abgeben" is not "abgehen".
    std::u16string nearestWord(const std::u16string& word, int edits,
                               bool maySubstitute = true) const;

private:
    struct Draft;

    explicit RequestLexicon(Language language);

    /// Adds the rows of a file; existing terms are replaced.
    void add(std::vector<LexiconRow> rows, Draft& draft);
    static QStringList namesIn(const QString& english, Draft& draft);
    void finish(const Draft& draft);
    void addStopWord(std::span<const TextToken> words);
    void addTerm(RequestTerm term, Draft& draft);
    void addPath(std::span<const int> words, int term, Draft& draft);
    void addHints(std::span<const int> words, const MoodTerm& mood);
    void addModifier(const QString& words, Modifier modifier);
    int numberFor(const std::u16string& word, Draft& draft) const;
    bool isModifier(const QString& term) const;
    std::vector<TextToken> parts(const TextToken& token) const;

    Language m_language;
    WordForms m_forms;
    std::vector<RequestTerm> m_terms;
    WordTable m_numbers;   ///< by key
    WordTable m_spellings; ///< words of terms; their number is that of the one-word term, or -1
    std::unordered_set<std::u16string> m_stopWords;
    std::unordered_set<std::u16string> m_functionPhrases;
    std::unordered_map<std::u16string, std::vector<Modifier>> m_modifiers;
    TermTrie m_trie;
    struct Hint {
        AffectPoint sum;
        float weight = 0.0F;
    };
    std::vector<Hint> m_hints;        ///< by word
    NumberGroups m_looseTerms;        ///< by each of their words
    NumberGroups m_wordsOfLooseTerms; ///< by term
};

} // namespace v2m
