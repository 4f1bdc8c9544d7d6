// SPDX-License-Identifier: MIT
#include "core/recommend/term_matcher.h"

#include "core/recommend/text_tokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

using Word = std::u16string_view;

constexpr int kNegationReach = 4;
constexpr int kDegreeReach = 2;

constexpr std::array<Word, 28> kNegations = {
    u"no",      u"not",    u"without", u"never",   u"neither", u"nor",    u"cannot",
    u"isn't",   u"aren't", u"wasn't",  u"weren't", u"doesn't", u"don't",  u"didn't",
    u"can't",   u"hasn't", u"haven't", u"isnt",    u"doesnt",  u"non",    u"lacks",
    u"lacking", u"hardly", u"minus",   u"nothing", u"absent",  u"avoids", u"avoiding"};

/// Negations of two words.
constexpr std::array<std::pair<Word, Word>, 5> kNegationPairs = {{{u"lack", u"of"},
                                                                  {u"absence", u"of"},
                                                                  {u"devoid", u"of"},
                                                                  {u"free", u"of"},
                                                                  {u"instead", u"of"}}};

constexpr std::array<std::pair<Word, float>, 26> kDegrees = {{
    {u"very", 1.3F},      {u"extremely", 1.5F}, {u"really", 1.3F},     {u"super", 1.4F},
    {u"highly", 1.3F},    {u"so", 1.2F},        {u"incredibly", 1.5F}, {u"deeply", 1.4F},
    {u"intensely", 1.4F}, {u"utterly", 1.5F},   {u"too", 1.2F},        {u"truly", 1.3F},
    {u"overly", 1.3F},    {u"quite", 1.1F},     {u"strongly", 1.3F},   {u"slightly", 0.5F},
    {u"somewhat", 0.6F},  {u"mildly", 0.5F},    {u"fairly", 0.9F},     {u"relatively", 0.8F},
    {u"almost", 0.7F},    {u"less", 0.4F},      {u"subtly", 0.6F},     {u"barely", 0.3F},
    {u"rather", 1.1F},    {u"pretty", 1.1F},
}};

constexpr std::array<std::pair<std::pair<Word, Word>, float>, 6> kDegreePairs = {{
    {{u"a", u"bit"}, 0.5F},
    {{u"a", u"little"}, 0.5F},
    {{u"kind", u"of"}, 0.7F},
    {{u"sort", u"of"}, 0.7F},
    {{u"hint", u"of"}, 0.5F},
    {{u"touch", u"of"}, 0.5F},
}};

bool isNegation(Word word)
{
    return std::find(kNegations.begin(), kNegations.end(), word) != kNegations.end();
}

std::optional<float> degreeOf(Word word)
{
    const auto* found = std::find_if(kDegrees.begin(), kDegrees.end(),
                                     [word](const auto& entry) { return entry.first == word; });
    return found == kDegrees.end() ? std::nullopt : std::optional(found->second);
}

/// Walks over the tokens of one text with the negation and degree that reach to where it stands.
class Matcher {
public:
    Matcher(const MoodLexicon& lexicon, QStringView text)
        : m_lexicon(lexicon), m_tokens(tokenize(text))
    {
        m_words.reserve(m_tokens.size());
        for (const TextToken& token : m_tokens)
            m_words.push_back(wordNumbers(token.word));
    }

    std::vector<TermMatch> run()
    {
        std::vector<TermMatch> matches;
        for (std::size_t i = 0; i < m_tokens.size();) {
            if (m_tokens[i].startsClause || m_tokens[i].word == u"but") {
                m_negationLeft = 0;
                m_degreeLeft = 0;
            }
            const Found found = longestFrom(i);
            if (found.term >= 0) {
                matches.push_back(matchOf(found, i));
                i = found.end;
                m_degreeLeft = 0;
                const bool goesOn = m_negationLeft > 0 && i < m_tokens.size() &&
                                    (m_tokens[i].word == u"or" || m_tokens[i].word == u"nor");
                m_negationLeft = goesOn ? kNegationReach : 0;
            } else {
                i += readModifier(i);
            }
        }
        return matches;
    }

private:
    struct Found {
        int term = -1;
        std::size_t end = 0;
    };

    std::vector<int> wordNumbers(const std::u16string& word) const
    {
        std::vector<int> numbers;
        const auto add = [this, &numbers](const std::u16string& form) {
            const int number = m_lexicon.wordNumber(form);
            if (number >= 0)
                numbers.push_back(number);
        };
        add(word);
        // "Hardly" is not "hard", nor "deeply moving" deep.
        if (isNegation(word) || degreeOf(word))
            return numbers;
        for (const std::u16string& form : baseForms(word))
            add(form);
        return numbers;
    }

    Found longestFrom(std::size_t first) const
    {
        Found best;
        descend(0, first, first, best);
        return best;
    }

    void descend(int place, std::size_t first, std::size_t at, Found& best) const
    {
        if (at >= m_tokens.size() || (at > first && m_tokens[at].startsClause))
            return;
        for (const int word : m_words[at]) {
            const int next = m_lexicon.step(place, word);
            if (next < 0)
                continue;
            const int term = m_lexicon.termAt(next);
            if (term >= 0 && at + 1 > best.end)
                best = {term, at + 1};
            descend(next, first, at + 1, best);
        }
        // "Quality is very poor" is "quality is poor".
        if (at > first && degreeOf(m_tokens[at].word))
            descend(place, first, at + 1, best);
    }

    TermMatch matchOf(const Found& found, std::size_t first) const
    {
        const TextToken& last = m_tokens[found.end - 1];
        TermMatch match;
        match.term = found.term;
        match.begin = m_tokens[first].begin;
        match.length = last.begin + last.length - match.begin;
        match.strength = m_degreeLeft > 0 ? m_degree : 1.0F;
        match.negated = m_negationLeft > 0;
        if (m_degreeLeft > 0 && m_degreeEnd == first) {
            match.degreeBegin = m_tokens[m_degreeFrom].begin;
            match.wholeText = m_degreeFrom == 0 && found.end == m_tokens.size();
        } else {
            match.degreeBegin = match.begin;
            match.wholeText = first == 0 && found.end == m_tokens.size();
        }
        return match;
    }

    /// Takes a word, or two, that is no term; returns how many.
    std::size_t readModifier(std::size_t i)
    {
        const Word word = m_tokens[i].word;
        const Word next = i + 1 < m_tokens.size() && !m_tokens[i + 1].startsClause
                              ? Word(m_tokens[i + 1].word)
                              : Word();
        if (word == u"not" && (next == u"only" || next == u"just"))
            return 2;
        for (const auto& [one, two] : kNegationPairs) {
            if (word == one && next == two) {
                m_negationLeft = kNegationReach;
                return 2;
            }
        }
        for (const auto& [pair, degree] : kDegreePairs) {
            if (word == pair.first && next == pair.second) {
                takeDegree(i, 2, degree);
                return 2;
            }
        }
        if (isNegation(word)) {
            m_negationLeft = kNegationReach;
            return 1;
        }
        if (const std::optional<float> degree = degreeOf(word)) {
            takeDegree(i, 1, *degree);
            return 1;
        }
        m_negationLeft = m_negationLeft > 0 ? m_negationLeft - 1 : 0;
        m_degreeLeft = m_degreeLeft > 0 ? m_degreeLeft - 1 : 0;
        return 1;
    }

    void takeDegree(std::size_t at, std::size_t words, float degree)
    {
        if (m_degreeLeft == 0 || m_degreeEnd != at)
            m_degreeFrom = at;
        m_degreeEnd = at + words;
        m_degree = degree;
        m_degreeLeft = kDegreeReach;
    }

    const MoodLexicon& m_lexicon;
    std::vector<TextToken> m_tokens;
    std::vector<std::vector<int>> m_words; ///< per token: the lexicon's words it may stand for
    int m_negationLeft = 0;
    int m_degreeLeft = 0;
    float m_degree = 1.0F;
    std::size_t m_degreeFrom = 0; ///< the words of degree that stand in a row
    std::size_t m_degreeEnd = 0;
};

} // namespace

std::vector<TermMatch> matchTerms(const MoodLexicon& lexicon, QStringView text)
{
    return Matcher(lexicon, text).run();
}

} // namespace v2m
