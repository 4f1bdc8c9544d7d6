// SPDX-License-Identifier: MIT
#include "core/recommend/asked_words.h"

#include "core/recommend/term_matcher.h"
#include "core/recommend/text_tokens.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace v2m {
namespace {

using Word = std::u16string_view;

constexpr std::array<Word, 4> kDenials = {u"no", u"not", u"without", u"never"};

/// What may stand between a denial and what is denied.
constexpr std::array<Word, 13> kBetween = {u"a",    u"an",     u"the",  u"any",  u"so",
                                           u"too",  u"very",   u"more", u"much", u"that",
                                           u"this", u"really", u"such"};

/// Names for singing.
constexpr std::array<Word, 7> kSinging = {u"vocal",    u"voice", u"singer", u"singing",
                                          u"vocalist", u"sings", u"rap"};

constexpr std::size_t kShortestWord = 5;
constexpr std::size_t kLongWord = 8;

template <std::size_t size>
bool contains(const std::array<Word, size>& words, Word word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool namesSinging(const std::u16string& word)
{
    if (contains(kSinging, word))
        return true;
    const std::vector<std::u16string> forms = baseForms(word);
    return std::any_of(forms.begin(), forms.end(),
                       [](const std::u16string& form) { return contains(kSinging, form); });
}

/// How many tokens from `first` are one thing: a term of the lexicon or a single word.
std::size_t lengthOfThing(const std::vector<TextToken>& tokens, std::size_t first,
                          const std::vector<TermMatch>& matches)
{
    std::size_t end = first + 1;
    for (const TermMatch& match : matches) {
        if (match.begin != tokens[first].begin)
            continue;
        while (end < tokens.size() && tokens[end].begin < match.begin + match.length)
            ++end;
    }
    return end - first;
}

} // namespace

AskedWords askedWords(const MoodLexicon& lexicon, const QString& text)
{
    const std::vector<TextToken> tokens = tokenize(text);
    const std::vector<TermMatch> matches = matchTerms(lexicon, text);
    AskedWords asked;
    const auto deny = [&](std::size_t first, std::size_t end) {
        const TextToken& last = tokens[end - 1];
        const qsizetype begin = tokens[first].begin;
        asked.unwanted.append(text.mid(begin, last.begin + last.length - begin).toLower());
        if (end - first == 1 && namesSinging(tokens[first].word)) {
            for (const Word word : kSinging)
                asked.unwanted.append(QString::fromStdU16String(std::u16string(word)));
        }
    };
    // The last denial's end, so that what is wanted keeps its own spelling and signs.
    qsizetype kept = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!contains(kDenials, tokens[i].word))
            continue;
        std::size_t first = i + 1;
        if (first < tokens.size() &&
            (tokens[first].word == u"only" || tokens[first].word == u"just"))
            continue;
        std::size_t end = i;
        while (first < tokens.size() && !tokens[first].startsClause) {
            if (contains(kBetween, tokens[first].word)) {
                ++first;
                continue;
            }
            end = first + lengthOfThing(tokens, first, matches);
            deny(first, end);
            if (end >= tokens.size() || (tokens[end].word != u"or" && tokens[end].word != u"nor"))
                break;
            first = end + 1;
        }
        if (end == i)
            continue;
        asked.wanted += text.mid(kept, tokens[i].begin - kept) + u' ';
        kept = tokens[end - 1].begin + tokens[end - 1].length;
        i = end - 1;
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
