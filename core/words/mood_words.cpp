// SPDX-License-Identifier: MIT
#include "core/recommend/mood_words.h"

#include "core/recommend/term_matcher.h"
#include "core/recommend/text_tokens.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

bool isMoodAlone(const MoodLexicon& lexicon, const std::u16string& word)
{
    const QStringView text(word);
    const std::vector<TermMatch> matches = matchTerms(lexicon, text);
    return std::any_of(matches.begin(), matches.end(), [&lexicon](const TermMatch& match) {
        return lexicon.terms()[static_cast<std::size_t>(match.term)].kind == TermKind::Mood;
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

QString MoodWords::withoutMood(const QString& text) const
{
    QString rest;
    qsizetype at = 0;
    for (const TermMatch& match : matchTerms(m_lexicon, text)) {
        const std::vector<bool>& hidden = m_hidden[static_cast<std::size_t>(match.term)];
        if (hidden.empty())
            continue;
        // An inflection is one word as well, so the words of the text are those of the term.
        const QStringView found = QStringView(text).mid(match.begin, match.length);
        const std::vector<TextToken> tokens = tokenize(found);
        // A word of degree inside it is hidden with all of it.
        const bool whole = tokens.size() != hidden.size();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!whole && !hidden[i])
                continue;
            // How much so is no more of the rest than the mood itself is.
            const qsizetype begin = i == 0 ? match.degreeBegin : match.begin + tokens[i].begin;
            rest += QStringView(text).mid(at, begin - at);
            rest += QLatin1String(" ; ");
            at = match.begin + tokens[i].begin + tokens[i].length;
        }
    }
    rest += QStringView(text).mid(at);
    return rest;
}

Track MoodWords::withoutMood(const Track& track) const
{
    Track rest;
    rest.title = withoutMood(track.title);
    rest.caption = withoutMood(track.caption);
    for (const QString& tag : track.tags) {
        QString words = withoutMood(tag);
        if (!tokenize(words).empty())
            rest.tags.append(std::move(words));
    }
    return rest;
}

OwnMood ownMood(const LexiconAffect& affect, const MoodWords& words,
                std::span<const TermInfluence> influences)
{
    OwnMood own;
    std::vector<TermInfluence> named;
    for (const TermInfluence& found : influences) {
        if (!words.isMood(found.term))
            continue;
        named.push_back(found);
        own.weight += std::abs(found.influence);
    }
    own.affect = affect.affectOf(named);
    return own;
}

} // namespace v2m
