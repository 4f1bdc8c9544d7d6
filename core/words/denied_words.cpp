// SPDX-License-Identifier: MIT
#include "core/words/denied_words.h"

#include <algorithm>

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

DeniedWords::DeniedWords(const std::vector<DeniedThing>& denied)
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

bool DeniedWords::isNamedBy(const TrackReading& track) const
{
    return isNamedIn(track.title) || isNamedIn(track.caption) ||
           std::any_of(track.tags.begin(), track.tags.end(),
                       [this](const TextReading& tag) { return isNamedIn(tag); });
}

bool DeniedWords::isNamedIn(const TextReading& text) const
{
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
        for (const std::u16string& form : formsOf(text.tokens[i].word)) {
            const auto begun = m_byFirst.find(form);
            if (begun != m_byFirst.end() && !text.denies(i, i + 1) &&
                std::any_of(begun->second.begin(), begun->second.end(), [&](std::size_t phrase) {
                    return standsAt(m_phrases[phrase], text.tokens, i);
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
