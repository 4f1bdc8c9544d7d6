// SPDX-License-Identifier: MIT
#include "core/words/term_matcher.h"

#include "core/words/modifier_reach.h"
#include "core/words/request_grammar.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

/// Walks over the tokens of a text, tracking the active negation and degree.
class Matcher {
public:
    Matcher(const MoodLexicon& lexicon, std::vector<TextToken> tokens) : m_lexicon(lexicon)
    {
        m_reading.tokens = std::move(tokens);
        m_words.reserve(m_reading.tokens.size());
        for (const TextToken& token : m_reading.tokens) {
            m_modifiers.push_back(lexicon.modifiersFrom(token.word));
            m_words.push_back(wordNumbers(token.word, oneWord(m_modifiers.back()) != nullptr));
        }
    }

    TextReading run()
    {
        const std::vector<TextToken>& tokens = m_reading.tokens;
        for (std::size_t i = 0; i < tokens.size();) {
            if (tokens[i].startsClause || phraseAt(m_grammar.butWords, tokens, i) > 0)
                m_reach.startClause();
            const TermTrie::Match found = longestFrom(i);
            if (found.term < 0) {
                i = readOther(i);
                continue;
            }
            m_reading.matches.push_back(matchOf(found, i));
            const bool isNegated = m_reach.negates();
            if (isNegated)
                m_reading.denials.push_back({m_negationFrom, i, found.end, found.term});
            i = found.end;
            m_reach.passTerm(
                isNegated && i < tokens.size() && isOneOf(m_grammar.orWords, tokens[i].word), true);
            m_negationFrom = i;
        }
        return std::move(m_reading);
    }

private:
    static const Modifier* oneWord(std::span<const Modifier> modifiers)
    {
        for (const Modifier& modifier : modifiers) {
            if (modifier.second.empty())
                return &modifier;
        }
        return nullptr;
    }

    std::vector<int> wordNumbers(const std::u16string& word, bool modifies) const
    {
        std::vector<int> numbers;
        const auto add = [this, &numbers](const std::u16string& form) {
            const int number = m_lexicon.wordNumber(form);
            if (number >= 0)
                numbers.push_back(number);
        };
        add(word);
        // "Hardly" is not "hard", and "deeply moving" not "deep".
        if (modifies)
            return numbers;
        for (const std::u16string& form : baseForms(word))
            add(form);
        return numbers;
    }

    TermTrie::Match longestFrom(std::size_t first) const
    {
        const auto mayTake = [this, first](std::size_t at) {
            return at == first || !m_reading.tokens[at].startsClause;
        };
        // "Quality is very poor" is "quality is poor".
        const auto skipped = [this](std::size_t at, std::size_t /*longestEnd*/) -> std::size_t {
            const Modifier* modifier = oneWord(m_modifiers[at]);
            return modifier && !modifier->negates ? 1 : 0;
        };
        return m_lexicon.trie().longestFrom(first, m_words, mayTake, skipped);
    }

    TermMatch matchOf(const TermTrie::Match& found, std::size_t first) const
    {
        const std::vector<TextToken>& tokens = m_reading.tokens;
        TermMatch match;
        match.term = found.term;
        match.begin = tokens[first].begin;
        match.length = tokens[found.end - 1].begin + tokens[found.end - 1].length - match.begin;
        match.first = first;
        match.end = found.end;
        match.degreeFirst = m_reach.hasDegree() && m_degreeEnd == first ? m_degreeFrom : first;
        match.strength = m_reach.strength();
        match.negated = m_reach.negates();
        match.wholeText = match.degreeFirst == 0 && found.end == tokens.size();
        return match;
    }

    /// Consumes one or two words outside any term; returns the start of the next.
    std::size_t readOther(std::size_t i)
    {
        const std::vector<TextToken>& tokens = m_reading.tokens;
        if (const std::size_t words = phraseAt(m_grammar.notOnly, tokens, i); words > 0)
            return i + words;
        const std::u16string_view next = i + 1 < tokens.size() && !tokens[i + 1].startsClause
                                             ? std::u16string_view(tokens[i + 1].word)
                                             : std::u16string_view();
        for (const Modifier& modifier : m_modifiers[i]) {
            if (!modifier.second.empty() && modifier.second == next)
                return take(modifier, i, 2);
        }
        if (const Modifier* modifier = oneWord(m_modifiers[i]))
            return take(*modifier, i, 1);
        if (m_reach.deniesNext() && !isOneOf(m_grammar.articles, tokens[i].word) &&
            !isOneOf(m_grammar.orWords, tokens[i].word)) {
            m_reading.denials.push_back({m_negationFrom, i, i + 1});
            m_reach.passDenied(isOneOf(m_grammar.orWords, next));
            m_negationFrom = i + 1;
        }
        m_reach.passWord();
        return i + 1;
    }

    std::size_t take(const Modifier& modifier, std::size_t at, std::size_t words)
    {
        if (modifier.negates) {
            m_negationFrom = at;
        } else {
            if (!m_reach.hasDegree() || m_degreeEnd != at)
                m_degreeFrom = at;
            m_degreeEnd = at + words;
        }
        m_reach.take(modifier);
        return at + words;
    }

    const MoodLexicon& m_lexicon;
    const RequestGrammar& m_grammar = grammarOf(Language::English);
    TextReading m_reading;
    std::vector<std::span<const Modifier>> m_modifiers; ///< per token: those starting there
    std::vector<std::vector<int>> m_words; ///< per token: the vocabulary indices it may match
    ModifierReach m_reach;
    std::size_t m_negationFrom = 0;
    std::size_t m_degreeFrom = 0; ///< start of the current run of degree words
    std::size_t m_degreeEnd = 0;
};

} // namespace

bool TextReading::denies(std::size_t first, std::size_t end) const
{
    return std::any_of(denials.begin(), denials.end(), [first, end](const Denial& denial) {
        return denial.first < end && first < denial.end;
    });
}

TextReading readText(const MoodLexicon& lexicon, QStringView text)
{
    return readTokens(lexicon, tokenize(text));
}

TextReading readTokens(const MoodLexicon& lexicon, std::vector<TextToken> tokens)
{
    return Matcher(lexicon, std::move(tokens)).run();
}

} // namespace v2m
