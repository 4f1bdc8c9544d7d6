// SPDX-License-Identifier: MIT
#include "core/words/request_modifiers.h"

#include "core/words/request_grammar.h"

#include <algorithm>
#include <string>

namespace v2m {
namespace {

/// How many words "ne" may stand before "plus".
constexpr std::size_t kReachOfNe = 4;

} // namespace

RequestModifiers::RequestModifiers(const RequestLexicon& lexicon, std::span<const TextToken> tokens)
    : m_lexicon(lexicon), m_tokens(tokens)
{
    for (const TextToken& token : tokens)
        m_modifiers.push_back(lexicon.modifiersFrom(token.word));
}

std::u16string_view RequestModifiers::wordAt(std::size_t token) const
{
    return token < m_tokens.size() && !m_tokens[token].startsClause
               ? std::u16string_view(m_tokens[token].word)
               : std::u16string_view();
}

bool RequestModifiers::negates(std::size_t token, std::size_t partBegin) const
{
    return isNoLonger(token, partBegin) ||
           std::any_of(m_modifiers[token].begin(), m_modifiers[token].end(),
                       [](const Modifier& m) { return m.negates && m.second.empty(); });
}

bool RequestModifiers::isNoLonger(std::size_t token, std::size_t partBegin) const
{
    if (m_lexicon.language() != Language::French || m_tokens[token].word != u"plus")
        return false;
    const std::u16string_view next = wordAt(token + 1);
    if (m_tokens[token].startsClause && (next == u"de" || next == u"d"))
        return true;
    for (std::size_t i = token; i > partBegin && i + kReachOfNe > token;) {
        const std::u16string_view before = m_tokens[--i].word;
        if (before == u"ne" || before == u"n")
            return true;
    }
    return false;
}

bool RequestModifiers::isLessened(std::size_t token, std::size_t partBegin) const
{
    const RequestGrammar& grammar = grammarOf(m_lexicon.language());
    return token > partBegin && isOneOf(grammar.lessWords, m_tokens[token - 1].word) &&
           !(token > partBegin + 1 && isOneOf(grammar.orWords, m_tokens[token - 2].word));
}

/// How many words a modifier of several takes at a place; 0 if it does not stand there.
std::size_t RequestModifiers::wordsOf(const Modifier& modifier, std::size_t at,
                                      const std::vector<bool>& isTaken) const
{
    if (modifier.second.empty())
        return 1;
    std::u16string said;
    for (std::size_t i = at + 1; said.size() < modifier.second.size(); ++i) {
        const std::u16string_view word = wordAt(i);
        if (word.empty() || isTaken[i])
            return 0;
        if (!said.empty())
            said += u' ';
        said += word;
        if (said == modifier.second)
            return i + 1 - at;
    }
    return 0;
}

std::pair<const Modifier*, std::size_t>
RequestModifiers::longestAt(std::size_t at, const std::vector<bool>& isTaken) const
{
    const Modifier* longest = nullptr;
    std::size_t words = 0;
    for (const Modifier& modifier : m_modifiers[at]) {
        if (const std::size_t taken = wordsOf(modifier, at, isTaken); taken > words) {
            longest = &modifier;
            words = taken;
        }
    }
    return {longest, words};
}

std::size_t RequestModifiers::functionPhraseAt(std::size_t at) const
{
    std::size_t longest = 0;
    std::u16string said = m_tokens[at].word;
    for (std::size_t i = at + 1; i < at + RequestLexicon::kMaxFunctionPhrase; ++i) {
        const std::u16string_view word = wordAt(i);
        if (word.empty())
            break;
        said += u' ';
        said += word;
        if (m_lexicon.isFunctionPhrase(said))
            longest = i + 1 - at;
    }
    return longest;
}

} // namespace v2m
