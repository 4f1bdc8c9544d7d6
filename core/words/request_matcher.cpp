// SPDX-License-Identifier: MIT
#include "core/words/request_matcher.h"

#include "core/words/inflection.h"
#include "core/words/modifier_reach.h"
#include "core/words/request_grammar.h"
#include "core/words/request_modifiers.h"
#include "core/words/request_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace v2m {
namespace {

using Word = std::u16string_view;
using Grammar = RequestGrammar;

/// Maximum words between those of a loose term.
constexpr std::size_t kMaxBetween = 4;

/// Words after "after" within which the first term about the past may begin.
constexpr int kPastReach = 3;

/// Evidence for a language: a function word, a word of a term, a distinctive letter. A term may be
/// the same in several languages ("piano"), a function word rarely is.
constexpr float kFunctionWord = 1.5F;
constexpr float kKnownWord = 1.0F;
constexpr float kOwnLetter = 1.0F;

bool isPlayedOrSung(TermKind kind)
{
    return kind == TermKind::Instrument || kind == TermKind::Voice || kind == TermKind::Texture;
}

bool isQuality(TermKind kind)
{
    return kind == TermKind::Mood || kind == TermKind::Tempo || kind == TermKind::Dynamics;
}

/// From this absolute valence or arousal on, an event is more than an occasion.
constexpr float kPlain = 0.3F;

/// Whether negating the term says something: "nobody writes" is more than the absence of writing.
bool isPlain(const MoodTerm& term)
{
    return (term.kind != TermKind::Situation && term.kind != TermKind::Context) ||
           std::abs(term.point.valence) >= kPlain || std::abs(term.point.arousal) >= kPlain;
}

class RequestMatcher {
public:
    RequestMatcher(const RequestLexicon& lexicon, QStringView text)
        : m_lexicon(lexicon), m_grammar(grammarOf(lexicon.language())),
          m_reading(startedFor(lexicon, text)), m_modifiers(lexicon, m_reading.tokens)
    {
        const std::size_t count = m_reading.tokens.size();
        m_reading.isFunction.resize(count);
        m_reading.isTaken.resize(count);
        m_loose.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::u16string& word = m_reading.tokens[i].word;
            m_isStop.push_back(lexicon.isStopWord(word));
            m_numbers.push_back(lexicon.numbersOf(word));
        }
    }

    LanguageReading run()
    {
        findLooseTerms();
        const std::vector<TextToken>& tokens = m_reading.tokens;
        for (std::size_t i = 0; i < tokens.size();) {
            if (startsPart(i)) {
                endPart(i);
                m_reach.startClause();
                m_pastLeft = 0;
            }
            if (isOneOf(m_grammar.afterWords, tokens[i].word))
                m_pastLeft = kPastReach;
            const Found found = longestFrom(i);
            const std::size_t modifier = m_modifiers.longestAt(i, m_reading.isTaken).second;
            if (found.term >= 0 && !m_loose[i] && !m_reading.isTaken[i] && modifier > found.words) {
                i = readOther(i); // "not in the mood for" is more than "not in the mood"
            } else if (const std::size_t words = functionWordsAt(i); words > found.words) {
                i = passFunctionWords(i, i + words);
            } else if (m_loose[i] && m_loose[i]->words >= found.words) {
                accept(m_loose[i]->term, i, m_loose[i]->end, i + 1);
                ++i;
            } else if (found.term >= 0 && !m_reading.isTaken[i]) {
                for (std::size_t t = i; t < found.end; ++t)
                    m_reading.isTaken[t] = true;
                accept(found.term, i, found.end, found.end);
                i = found.end;
            } else if (m_reading.isTaken[i]) {
                ++i; // another word of a loose term
            } else {
                m_pastLeft = std::max(m_pastLeft - (m_isStop[i] ? 0 : 1), 0);
                i = readOther(i);
            }
        }
        endPart(tokens.size());
        resolveClauses(m_reading, m_lexicon);
        weigh();
        guess();
        return std::move(m_reading);
    }

private:
    static LanguageReading startedFor(const RequestLexicon& lexicon, QStringView text)
    {
        LanguageReading reading;
        reading.tokens = lexicon.tokenize(text);
        return reading;
    }

    struct Found {
        int term = -1;
        std::size_t end = 0;
        std::size_t words = 0;
    };

    bool negates(std::size_t token) const { return m_modifiers.negates(token, m_partBegin); }

    /// German and French negations follow the verb; Chinese ones follow "all" and "even".
    bool mayBeBehind(std::size_t negation) const
    {
        const Language language = m_lexicon.language();
        if (language != Language::Chinese)
            return language == Language::German || language == Language::French;
        const Word before =
            negation > m_partBegin ? Word(m_reading.tokens[negation - 1].word) : Word();
        return before == u"\u90FD" || before == u"\u4E5F";
    }

    /// A negation after its verb or at the end of its sentence applies to what precedes it ("sie
    /// liebt mich nicht", "elle ne m'aime pas"); if there is nothing, what is negated is missed all
    /// the same.
    /// @param end of the part of the text that ends here.
    void endPart(std::size_t end)
    {
        if (m_openNegation) {
            RequestMatch* last = nullptr;
            const bool isBehind = mayBeBehind(*m_openNegation);
            for (RequestMatch& match : m_reading.matches) {
                const TermKind kind = m_lexicon.term(match.term).mood.kind;
                // Something unpleasant is only negated by what directly follows: "ich weine nicht
                // mehr".
                const bool isReached = m_lexicon.term(match.term).mood.point.valence > 0.0F ||
                                       match.end + 1 >= *m_openNegation ||
                                       m_lexicon.language() == Language::Chinese;
                if (isBehind && isReached && match.first >= m_partBegin &&
                    match.first < *m_openNegation && !match.negated &&
                    (kind == TermKind::Mood || kind == TermKind::Situation))
                    last = &match;
            }
            if (last != nullptr) {
                last->negated = true;
                last->isUnrealized = true;
            }
            m_reading.hasUnknownNegation = m_reading.hasUnknownNegation || last == nullptr;
        }
        m_openNegation.reset();
        m_partBegin = end;
    }

    /// A negation does not extend past a clause boundary or "but".
    bool startsPart(std::size_t token) const
    {
        return m_reading.tokens[token].startsClause ||
               phraseAt(m_grammar.butWords, m_reading.tokens, token) > 0;
    }

    /// Whether a word is an inflection of a one-word term, not just one with the same stem.
    bool isFormOf(std::size_t token, int term) const
    {
        const std::u16string text = m_lexicon.term(term).mood.text.toStdU16String();
        return text.find(u' ') != std::u16string::npos ||
               mayInflect(m_lexicon.language(), m_reading.tokens[token].word, text);
    }

    Found longestFrom(std::size_t first) const
    {
        const auto mayTake = [this, first](std::size_t at) {
            return !m_reading.isTaken[at] && (at == first || !m_reading.tokens[at].startsClause);
        };
        const auto skipped = [this, first](std::size_t at, std::size_t longestEnd) {
            return longestEnd < at + 1 ? skippedWithin(first, at) : 0;
        };
        const TermTrie::Match match =
            m_lexicon.trie().longestFrom(first, m_numbers, mayTake, skipped);
        if (match.term < 0)
            return {};
        Found best{match.term, match.end, match.end - first};
        if (best.words > 1)
            return best;
        // A function word alone means nothing, unless it is spelled like a term.
        const int termSpelled = m_lexicon.termSpelled(m_reading.tokens[first].word);
        if (termSpelled >= 0)
            best.term = termSpelled;
        else if (m_isStop[first] || m_modifiers.anyAt(first) || !isFormOf(first, best.term))
            return {};
        return best;
    }

    /// How many tokens may stand at a place within a term that begins at `first`.
    std::size_t skippedWithin(std::size_t first, std::size_t at) const
    {
        // In Chinese only degree words: "心情特别好" is "心情好".
        if (m_lexicon.language() == Language::Chinese) {
            const auto [modifier, words] = m_modifiers.longestAt(at, m_reading.isTaken);
            return modifier && !modifier->negates && modifier->degree >= 1.0F ? words : 0;
        }
        // "Lost my new job" is "lost my job", and "quality is very poor" poor quality: a function
        // word that does not negate is skipped, but "no estoy para" is not "no para".
        const bool isFunction = m_isStop[at] || m_modifiers.anyAt(at);
        return isFunction && !negates(at) && !(at == first + 1 && negates(first)) ? 1 : 0;
    }

    struct Loose {
        int term;
        std::size_t words;
        std::size_t end;
        std::vector<std::size_t> places;
    };

    /// The closest occurrence of all words of a loose term, starting at a token, within its clause.
    std::optional<Loose> looseFrom(std::size_t first, int term) const
    {
        const std::span<const int> words = m_lexicon.wordsOf(term);
        std::vector<bool> found(words.size(), false);
        Loose loose{term, words.size(), first, {}};
        const std::size_t reach = words.size() + kMaxBetween;
        const bool isInOrder = m_lexicon.language() == Language::Chinese;
        for (std::size_t at = first; at < m_numbers.size() && at < first + reach; ++at) {
            if (at > first && m_reading.tokens[at].startsClause)
                break;
            const std::size_t before = loose.places.size();
            const std::size_t most = isInOrder ? std::min(before + 1, words.size()) : words.size();
            for (std::size_t w = isInOrder ? before : 0; w < most; ++w) {
                if (found[w] || m_reading.isTaken[at] ||
                    std::find(m_numbers[at].begin(), m_numbers[at].end(), words[w]) ==
                        m_numbers[at].end())
                    continue;
                found[w] = true;
                loose.places.push_back(at);
                loose.end = at + 1;
                break;
            }
            if (loose.places.size() == before && negates(at))
                break;
        }
        if (loose.places.size() < words.size() || loose.places.front() != first)
            return std::nullopt;
        return loose;
    }

    void findLooseTerms()
    {
        std::vector<Loose> all;
        for (std::size_t i = 0; i < m_numbers.size(); ++i) {
            for (const int word : m_numbers[i]) {
                for (const int term : m_lexicon.looseTermsWith(word)) {
                    if (std::optional<Loose> loose = looseFrom(i, term))
                        all.push_back(*std::move(loose));
                }
            }
        }
        // More words first, then closer together.
        const auto order = [](const Loose& loose) {
            return std::tuple(-static_cast<int>(loose.words), loose.end - loose.places.front(),
                              loose.places.front(), loose.term);
        };
        std::sort(all.begin(), all.end(),
                  [&order](const Loose& a, const Loose& b) { return order(a) < order(b); });
        for (Loose& loose : all) {
            if (std::any_of(loose.places.begin(), loose.places.end(),
                            [this](std::size_t place) { return m_reading.isTaken[place]; }))
                continue;
            // A longer contiguous term is more specific and keeps its words.
            if (longestFrom(loose.places.front()).words > loose.words)
                continue;
            for (const std::size_t place : loose.places)
                m_reading.isTaken[place] = true;
            m_loose[loose.places.front()] = std::move(loose);
        }
    }

    void accept(int term, std::size_t first, std::size_t end, std::size_t next)
    {
        const TermKind kind = m_lexicon.term(term).mood.kind;
        RequestMatch match;
        match.term = term;
        match.first = first;
        match.end = end;
        match.strength = m_reach.strength();
        // "Thirty days without smoking, done" succeeded.
        match.negated =
            m_reach.negates() && !(m_hasDenied && m_refuses && kind == TermKind::Situation);
        match.denied = match.negated && m_reach.denies();
        const bool isLess = isQuality(kind) && m_modifiers.isLessened(first, m_partBegin);
        if (!match.negated && (isLess || isLeftBehind(first, kind))) {
            match.negated = true;
            match.denied = !isLess;
            match.strength = 1.0F;
        }
        match.isPast = m_pastLeft > 0;
        match.isRefused = match.negated && m_refuses;
        m_reading.matches.push_back(match);
        if (match.negated && isPlain(m_lexicon.term(term).mood))
            m_openNegation.reset();
        m_pastLeft = 0;
        const Word following = m_modifiers.wordAt(next);
        const bool isJoined =
            isOneOf(m_grammar.orWords, following) ||
            (match.denied && isPlayedOrSung(kind) && isOneOf(m_grammar.andWords, following));
        m_reach.passTerm(match.negated && isJoined, match.denied);
    }

    /// "Calmer than metal", "plus calme que le rock".
    bool isLeftBehind(std::size_t first, TermKind kind) const
    {
        if ((kind != TermKind::Genre && !isPlayedOrSung(kind)) || m_reading.matches.empty())
            return false;
        const RequestMatch& before = m_reading.matches.back();
        return isQuality(m_lexicon.term(before.term).mood.kind) && before.end >= m_partBegin &&
               before.end < first &&
               isOneOf(m_grammar.thanWords, m_reading.tokens[before.end].word) &&
               (before.end + 1 == first || (before.end + 2 == first && m_isStop[first - 1]));
    }

    /// How many tokens a phrase of function words takes that is no part of a term and longer than
    /// any modifier there: the Chinese "business trip" has a character that alone is "bad".
    std::size_t functionWordsAt(std::size_t i) const
    {
        const std::size_t words = m_modifiers.functionPhraseAt(i);
        for (std::size_t t = i; t < i + words; ++t) {
            if (m_reading.isTaken[t])
                return 0;
        }
        return words > m_modifiers.longestAt(i, m_reading.isTaken).second ? words : 0;
    }

    /// Consumes one or more words outside any term; returns the start of the next.
    std::size_t readOther(std::size_t i)
    {
        const std::vector<TextToken>& tokens = m_reading.tokens;
        if (const std::size_t notOnly = phraseAt(m_grammar.notOnly, tokens, i); notOnly > 0)
            return passFunctionWords(i, i + notOnly);
        auto [longest, words] = m_modifiers.longestAt(i, m_reading.isTaken);
        static const Modifier kNoLonger = {{}, true, false, 1.0F};
        if (words <= 1 && m_modifiers.isNoLonger(i, m_partBegin)) {
            longest = &kNoLonger;
            words = 1;
        }
        if (longest)
            return take(*longest, i, words);
        if (m_isStop[i])
            return passFunctionWords(i, i + 1);
        if (m_reach.deniesNext()) {
            m_reading.denials.push_back({i});
            m_hasDenied = true;
            m_reach.passDenied(isOneOf(m_grammar.orWords, m_modifiers.wordAt(i + 1)));
        }
        m_reach.passWord();
        return i + 1;
    }

    std::size_t passFunctionWords(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i)
            m_reading.isFunction[i] = true;
        return end;
    }

    std::size_t take(const Modifier& modifier, std::size_t at, std::size_t words)
    {
        if (modifier.negates) {
            if (!modifier.denies || isOneOf(m_grammar.notWords, m_reading.tokens[at].word))
                m_openNegation = at;
            const Word word = m_reading.tokens[at].word;
            m_refuses = isOneOf(m_grammar.nothingWords, word) ||
                        (modifier.denies && !isOneOf(m_grammar.notWords, word));
            m_hasDenied = false;
        }
        m_reach.take(modifier);
        return passFunctionWords(at, at + words);
    }

    void weigh()
    {
        for (std::size_t i = 0; i < m_reading.tokens.size(); ++i) {
            m_reading.isFunction[i] = m_reading.isFunction[i] || m_isStop[i];
            const std::u16string& word = m_reading.tokens[i].word;
            m_reading.evidence += m_isStop[i] || m_reading.isFunction[i] ? kFunctionWord
                                  : m_reading.isTaken[i]                 ? kKnownWord
                                                                         : 0.0F;
            if (word.find_first_of(m_grammar.letters) != std::u16string::npos)
                m_reading.evidence += kOwnLetter;
        }
    }

    /// Takes hints from words outside any term found that occur within terms of the lexicon.
    void guess()
    {
        AffectPoint sum;
        float weight = 0.0F;
        for (std::size_t i = 0; i < m_reading.tokens.size(); ++i) {
            if (m_reading.isFunction[i] || m_reading.isTaken[i])
                continue;
            AffectPoint best;
            float size = 0.0F;
            for (const int word : m_numbers[i]) {
                const AffectPoint hint = m_lexicon.hintOf(word);
                const float one = std::max(std::abs(hint.valence), std::abs(hint.arousal));
                if (one > size) {
                    size = one;
                    best = hint;
                }
            }
            sum.valence += size * best.valence;
            sum.arousal += size * best.arousal;
            weight += size;
        }
        if (weight > 0.0F)
            m_reading.hint = AffectPoint{sum.valence / weight, sum.arousal / weight};
    }

    const RequestLexicon& m_lexicon;
    const Grammar& m_grammar;
    LanguageReading m_reading;
    RequestModifiers m_modifiers;
    std::vector<std::vector<int>> m_numbers; ///< per token: the lexicon's words it may stand for
    std::vector<bool> m_isStop;
    std::vector<std::optional<Loose>> m_loose; ///< per token: the loose term starting there
    int m_pastLeft = 0;
    ModifierReach m_reach;
    std::size_t m_partBegin = 0;
    std::optional<std::size_t> m_openNegation; ///< negates a statement, not yet matched to a term
    bool m_refuses = false;   ///< the active negation concerns what should be played
    bool m_hasDenied = false; ///< and has denied a word outside any term
};

} // namespace

LanguageReading readInLanguage(const RequestLexicon& lexicon, QStringView text)
{
    return RequestMatcher(lexicon, text).run();
}

} // namespace v2m
