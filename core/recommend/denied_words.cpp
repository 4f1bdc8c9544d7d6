// SPDX-License-Identifier: MIT
#include "core/recommend/denied_words.h"

#include "core/words/term_matcher.h"

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

std::vector<std::u16string> formsOf(const std::u16string& word)
{
    std::vector<std::u16string> forms = baseForms(word);
    forms.push_back(word);
    return forms;
}

/// Whether two words may be forms of one.
bool isSameWord(const std::u16string& one, const std::u16string& other)
{
    const std::vector<std::u16string> forms = formsOf(one);
    const std::vector<std::u16string> others = formsOf(other);
    return std::find_first_of(forms.begin(), forms.end(), others.begin(), others.end()) !=
           forms.end();
}

} // namespace

DeniedWords::DeniedWords(const std::vector<DeniedThing>& denied,
                         std::shared_ptr<const MoodLexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
    for (const DeniedThing& thing : denied) {
        for (const QString& name : thing.names) {
            Phrase phrase;
            for (const TextToken& token : tokenize(name))
                phrase.push_back(token.word);
            if (phrase.empty())
                continue;
            for (const std::u16string& form : formsOf(phrase.front()))
                m_byFirst[form].push_back(m_phrases.size());
            m_phrases.push_back(std::move(phrase));
        }
    }
}

bool DeniedWords::isNamedBy(const Track& track) const
{
    return isNamedIn(track.title) || isNamedIn(track.caption) ||
           std::any_of(track.tags.begin(), track.tags.end(),
                       [this](const QString& tag) { return isNamedIn(tag); });
}

bool DeniedWords::isNamedIn(const QString& text) const
{
    const TextReading reading = readText(*m_lexicon, text);
    const auto isDenied = [&reading](std::size_t token) {
        return std::any_of(reading.denials.begin(), reading.denials.end(),
                           [token](const Denial& d) { return token >= d.first && token < d.end; });
    };
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
        for (const std::u16string& form : formsOf(reading.tokens[i].word)) {
            const auto begun = m_byFirst.find(form);
            if (begun != m_byFirst.end() && !isDenied(i) &&
                std::any_of(begun->second.begin(), begun->second.end(), [&](std::size_t phrase) {
                    return standsAt(m_phrases[phrase], reading.tokens, i);
                }))
                return true;
        }
    }
    return false;
}

bool DeniedWords::standsAt(const Phrase& phrase, const std::vector<TextToken>& tokens,
                           std::size_t at) const
{
    if (at + phrase.size() > tokens.size())
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if (!isSameWord(phrase[i], tokens[at + i].word))
            return false;
    }
    return true;
}

} // namespace v2m
