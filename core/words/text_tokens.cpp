// SPDX-License-Identifier: MIT
#include "core/words/text_tokens.h"

#include <QChar>

#include <string_view>

namespace v2m {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isVowel(char16_t c)
{
    return std::u16string_view(u"aeiou").find(c) != std::u16string_view::npos;
}

/// A letter, a digit, or an apostrophe between two of them ("isn't").
bool continuesWord(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    return isApostrophe(c) && i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() &&
           text[i + 1].isLetterOrNumber();
}

/// Possible stems before an ending: unchanged, with a silent e, with a doubled letter.
void addStems(std::u16string_view stem, std::vector<std::u16string>& forms)
{
    if (stem.size() < 3)
        return;
    const std::size_t n = stem.size();
    if (stem[n - 1] == stem[n - 2] && !isVowel(stem[n - 1]))
        forms.emplace_back(stem.substr(0, n - 1));
    forms.emplace_back(stem);
    forms.emplace_back(std::u16string(stem) + u'e');
}

} // namespace

std::vector<TextToken> tokenize(QStringView text)
{
    std::vector<TextToken> tokens;
    bool startsClause = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'&') {
            tokens.push_back({u"and", i, 1, startsClause});
            startsClause = false;
            ++i;
        } else if (continuesWord(text, i)) {
            TextToken token{{}, i, 0, startsClause};
            for (; i < text.size() && continuesWord(text, i); ++i)
                token.word.push_back(isApostrophe(text[i]) ? u'\'' : text[i].toLower().unicode());
            token.length = i - token.begin;
            if (token.word.ends_with(u"'s"))
                token.word.resize(token.word.size() - 2);
            tokens.push_back(std::move(token));
            startsClause = false;
        } else {
            if (!c.isSpace() && !isHyphen(c) && c != u'"' && !isApostrophe(c))
                startsClause = true;
            ++i;
        }
    }
    return tokens;
}

std::vector<std::u16string> baseForms(const std::u16string& word)
{
    std::vector<std::u16string> forms;
    const std::u16string_view w = word;
    const auto without = [&w](std::size_t letters) { return w.substr(0, w.size() - letters); };
    if (w.size() < 4)
        return forms;
    if (w.ends_with(u"ies"))
        forms.emplace_back(std::u16string(without(3)) + u'y');
    if (w.ends_with(u's') && !w.ends_with(u"ss"))
        forms.emplace_back(without(1));
    if (w.ends_with(u"es"))
        forms.emplace_back(without(2));
    if (w.ends_with(u"ily"))
        forms.emplace_back(std::u16string(without(3)) + u'y');
    else if (w.ends_with(u"ly"))
        forms.emplace_back(without(2));
    if (w.ends_with(u"iness"))
        forms.emplace_back(std::u16string(without(5)) + u'y');
    else if (w.ends_with(u"ness"))
        forms.emplace_back(without(4));
    if (w.ends_with(u"ing"))
        addStems(without(3), forms);
    if (w.ends_with(u"ings"))
        addStems(without(4), forms);
    if (w.ends_with(u"ed"))
        addStems(without(2), forms);
    return forms;
}

} // namespace v2m
