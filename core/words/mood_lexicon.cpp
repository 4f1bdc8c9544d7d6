// SPDX-License-Identifier: MIT
#include "core/words/mood_lexicon.h"

#include "core/base/error.h"
#include "core/words/lexicon_rows.h"
#include "core/words/text_tokens.h"
#include "core/words/word_file.h"

#include <algorithm>
#include <utility>

namespace v2m {

MoodLexicon MoodLexicon::builtIn()
{
    QFile file(QStringLiteral(":/mood_lexicon.csv"));
    openWordFile(file);
    return read(file, file.fileName());
}

MoodLexicon MoodLexicon::read(QIODevice& device, const QString& name)
{
    MoodLexicon lexicon;
    TermTrie::Draft draft;
    for (LexiconRow& row : readLexiconRows(device, name, LexiconFile::OfCaptions)) {
        const QString text = row.term.text;
        if (!(row.role == LexiconRow::Role::Modifier ? lexicon.insert(text, std::move(row.modifier))
                                                     : lexicon.insert(std::move(row.term), draft)))
            failInLexicon(name, row.number, Message("MoodLexicon", "“%1” occurs twice").arg(text));
    }
    lexicon.m_trie = TermTrie(draft);
    return lexicon;
}

bool MoodLexicon::insert(MoodTerm term, TermTrie::Draft& draft)
{
    std::vector<int> words;
    for (const TextToken& token : tokenize(term.text))
        words.push_back(m_words.try_emplace(token.word, int(m_words.size())).first->second);
    int& slot = draft.termOf(words);
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

} // namespace v2m
