// SPDX-License-Identifier: MIT
#include "core/words/asked_words.h"

#include "core/words/term_matcher.h"

#include <algorithm>

namespace v2m {
namespace {

constexpr std::size_t kShortestWord = 5;
constexpr std::size_t kLongWord = 8;

} // namespace

AskedWords askedWords(const MoodLexicon& lexicon, const QString& text)
{
    const TextReading reading = readText(lexicon, text);
    AskedWords asked;
    qsizetype kept = 0; // what is wanted keeps its own spelling and signs
    for (const Denial& denial : reading.denials) {
        const qsizetype from = reading.tokens[denial.from].begin;
        const qsizetype begin = reading.tokens[denial.first].begin;
        const TextToken& last = reading.tokens[denial.end - 1];
        const qsizetype end = last.begin + last.length;
        asked.unwanted.append(text.mid(begin, end - begin).toLower());
        if (from > kept)
            asked.wanted += text.mid(kept, from - kept) + u' ';
        kept = end;
        if (denial.term < 0 ||
            lexicon.terms()[static_cast<std::size_t>(denial.term)].sungAs != SungAs::Singing)
            continue;
        for (const MoodTerm& term : lexicon.terms()) {
            if (term.sungAs == SungAs::Singing || term.sungAs == SungAs::Singer)
                asked.unwanted.append(term.text);
        }
    }
    asked.wanted = (asked.wanted + text.mid(kept)).simplified();
    asked.unwanted.removeDuplicates();
    return asked;
}

QString corrected(const MoodLexicon& lexicon, const QString& text,
                  const std::function<bool(const QString&)>& isWord)
{
    QString result;
    qsizetype kept = 0;
    for (const TextToken& token : tokenize(text)) {
        const std::vector<std::u16string> forms = baseForms(token.word);
        const auto known = [&lexicon](const std::u16string& word) {
            return lexicon.wordNumber(word) >= 0;
        };
        if (token.word.size() < kShortestWord || known(token.word) ||
            std::any_of(forms.begin(), forms.end(), known) ||
            isWord(QString::fromStdU16String(token.word)))
            continue;
        const std::u16string nearest =
            lexicon.nearestWord(token.word, token.word.size() < kLongWord ? 1 : 2);
        if (nearest.empty())
            continue;
        result += text.mid(kept, token.begin - kept) + QString::fromStdU16String(nearest);
        kept = token.begin + token.length;
    }
    return result + text.mid(kept);
}

} // namespace v2m
