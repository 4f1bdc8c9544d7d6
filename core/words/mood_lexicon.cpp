// SPDX-License-Identifier: MIT
#include "core/words/mood_lexicon.h"

#include "core/base/error.h"
#include "core/words/lexicon_rows.h"
#include "core/words/text_tokens.h"
#include "core/words/word_file.h"

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

std::uint64_t stepKey(int place, int wordNumber)
{
    return (static_cast<std::uint64_t>(place) << 32U) | static_cast<std::uint32_t>(wordNumber);
}

} // namespace

MoodLexicon MoodLexicon::builtIn()
{
    QFile file(QStringLiteral(":/mood_lexicon.csv"));
    openWordFile(file);
    return read(file, file.fileName());
}

MoodLexicon MoodLexicon::read(QIODevice& device, const QString& name)
{
    MoodLexicon lexicon;
    for (LexiconRow& row : readLexiconRows(device, name, LexiconFile::OfCaptions)) {
        const QString text = row.term.text;
        if (!(row.role == LexiconRow::Role::Modifier ? lexicon.insert(text, std::move(row.modifier))
                                                     : lexicon.insert(std::move(row.term))))
            failInLexicon(name, row.number, Message("MoodLexicon", "“%1” occurs twice").arg(text));
    }
    return lexicon;
}

bool MoodLexicon::insert(MoodTerm term)
{
    int place = 0;
    for (const TextToken& token : tokenize(term.text)) {
        const int word = m_words.try_emplace(token.word, int(m_words.size())).first->second;
        const auto [next, isNew] = m_steps.try_emplace(stepKey(place, word), int(m_termAt.size()));
        if (isNew)
            m_termAt.push_back(-1);
        place = next->second;
    }
    int& slot = m_termAt[static_cast<std::size_t>(place)];
    if (slot >= 0)
        return false;
    slot = static_cast<int>(m_terms.size());
    m_terms.push_back(std::move(term));
    return true;
}

bool MoodLexicon::insert(const QString& words, Modifier modifier)
{
    const std::vector<TextToken> tokens = tokenize(words);
    if (tokens.size() > 1)
        modifier.second = tokens[1].word;
    std::vector<Modifier>& all = m_modifiers[tokens.front().word];
    if (tokens.size() > 2 || std::any_of(all.begin(), all.end(), [&](const Modifier& other) {
            return other.second == modifier.second;
        }))
        return false;
    all.push_back(std::move(modifier));
    return true;
}

std::span<const Modifier> MoodLexicon::modifiersFrom(const std::u16string& word) const
{
    const auto found = m_modifiers.find(word);
    return found == m_modifiers.end() ? std::span<const Modifier>() : found->second;
}

int MoodLexicon::wordNumber(const std::u16string& word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? -1 : found->second;
}

int MoodLexicon::step(int place, int wordNumber) const
{
    const auto found = m_steps.find(stepKey(place, wordNumber));
    return found == m_steps.end() ? -1 : found->second;
}

} // namespace v2m
