// SPDX-License-Identifier: MIT
#include "core/words/mood_words.h"

#include <algorithm>

namespace v2m {
namespace {

bool isMoodAlone(const MoodLexicon& lexicon, const std::u16string& word)
{
    const std::vector<TermMatch> matches = readText(lexicon, word).matches;
    return std::any_of(matches.begin(), matches.end(), [&lexicon](const TermMatch& match) {
        return lexicon.term(match.term).kind == TermKind::Mood;
    });
}

std::vector<bool> hiddenWords(const MoodLexicon& lexicon, const MoodTerm& term)
{
    const std::vector<TextToken> tokens = tokenize(term.text);
    if (term.kind == TermKind::Mood)
        return std::vector<bool>(tokens.size(), true);
    std::vector<bool> hidden;
    for (const TextToken& token : tokens)
        hidden.push_back(tokens.size() > 1 && isMoodAlone(lexicon, token.word));
    if (std::find(hidden.begin(), hidden.end(), true) == hidden.end())
        hidden.clear();
    return hidden;
}

} // namespace

MoodWords::MoodWords(const MoodLexicon& lexicon) : m_lexicon(lexicon)
{
    m_hidden.reserve(lexicon.terms().size());
    for (const MoodTerm& term : lexicon.terms())
        m_hidden.push_back(hiddenWords(lexicon, term));
}

TextReading MoodWords::withoutMood(const TextReading& text) const
{
    std::vector<bool> isHidden(text.tokens.size(), false);
    bool any = false;
    for (const TermMatch& match : text.matches) {
        const std::vector<bool>& hidden = m_hidden[static_cast<std::size_t>(match.term)];
        if (hidden.empty())
            continue;
        any = true;
        // An inflection is also one word, so words of the text and of the term correspond; a degree
        // word inside the term is hidden with all of it.
        const bool whole = match.end - match.first != hidden.size();
        for (std::size_t i = match.first; i < match.end; ++i)
            isHidden[i] = whole || hidden[i - match.first];
        // The degree goes with the mood.
        for (std::size_t i = match.degreeFirst; i < match.first && isHidden[match.first]; ++i)
            isHidden[i] = true;
    }
    if (!any)
        return text;
    std::vector<TextToken> rest;
    bool breaks = false;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
        if (!isHidden[i]) {
            rest.push_back(text.tokens[i]);
            rest.back().startsClause = rest.back().startsClause || breaks;
        }
        breaks = isHidden[i];
    }
    return readTokens(m_lexicon, std::move(rest));
}

TrackReading MoodWords::withoutMood(const TrackReading& track) const
{
    TrackReading rest;
    for (const TextReading& tag : track.tags) {
        TextReading words = withoutMood(tag);
        if (!words.tokens.empty())
            rest.tags.push_back(std::move(words));
    }
    rest.caption = withoutMood(track.caption);
    rest.title = withoutMood(track.title);
    return rest;
}

} // namespace v2m
