// SPDX-License-Identifier: MIT
#include "core/words/request_grammar.h"

#include "core/words/word_file.h"

#include <algorithm>
#include <array>
#include <utility>

namespace v2m {
namespace {

using Grammars = std::array<RequestGrammar, kLanguages.size()>;

/// What a row of the file holds, by its first column.
constexpr std::array<std::pair<QStringView, RequestGrammar::Words RequestGrammar::*>, 25> kRows = {
    {{u"or", &RequestGrammar::orWords},
     {u"and", &RequestGrammar::andWords},
     {u"but", &RequestGrammar::butWords},
     {u"but at start", &RequestGrammar::butAtStart},
     {u"after", &RequestGrammar::afterWords},
     {u"after behind", &RequestGrammar::afterBehind},
     {u"though", &RequestGrammar::thoughWords},
     {u"others", &RequestGrammar::othersWords},
     {u"nobody", &RequestGrammar::nobody},
     {u"not before nobody", &RequestGrammar::notBefore},
     {u"now", &RequestGrammar::nowWords},
     {u"former", &RequestGrammar::formerWords},
     {u"former at start", &RequestGrammar::formerAtStart},
     {u"not beside former", &RequestGrammar::notBesideFormer},
     {u"wish", &RequestGrammar::wishWords},
     {u"not", &RequestGrammar::notWords},
     {u"not only", &RequestGrammar::notOnly},
     {u"articles", &RequestGrammar::articles},
     {u"nothing", &RequestGrammar::nothingWords},
     {u"for", &RequestGrammar::forWords},
     {u"less", &RequestGrammar::lessWords},
     {u"than", &RequestGrammar::thanWords},
     {u"except me", &RequestGrammar::exceptMe},
     {u"noun endings", &RequestGrammar::nounEndings},
     {u"verb endings", &RequestGrammar::verbEndings}}};

constexpr QStringView kLettersRow = u"letters";

/// Maximum tokens in a phrase.
constexpr std::size_t kLongestPhrase = 4;

Grammars readGrammars()
{
    Grammars grammars;
    for (const QStringList& row : plainRows(QStringLiteral("grammar.csv"))) {
        const auto* const known = std::find_if(
            kRows.begin(), kRows.end(), [&row](const auto& one) { return one.first == row[0]; });
        for (std::size_t i = 0; i < kLanguages.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i) + 1);
            if (row[0] == kLettersRow)
                grammars[i].letters = cell.toStdU16String();
            for (QString phrase : cell.split(u';', Qt::SkipEmptyParts)) {
                if (phrase.startsWith(u'-')) // an ending, which may be none
                    phrase.remove(0, 1);
                if (known != kRows.end())
                    (grammars[i].*known->second).push_back(phrase.toStdU16String());
            }
        }
    }
    return grammars;
}

} // namespace

std::size_t phraseAt(const RequestGrammar::Words& phrases, std::span<const TextToken> tokens,
                     std::size_t at)
{
    const auto beginsThere = [&](const std::u16string& phrase) {
        return phrase.starts_with(tokens[at].word);
    };
    if (at >= tokens.size() || std::none_of(phrases.begin(), phrases.end(), beginsThere))
        return 0; // as nearly always
    std::u16string said;
    for (std::size_t end = at; end < tokens.size() && end < at + kLongestPhrase; ++end) {
        if (end > at && tokens[end].startsClause)
            break;
        said += (end > at ? u" " : u"") + tokens[end].word;
        if (std::find(phrases.begin(), phrases.end(), said) != phrases.end())
            return end + 1 - at;
    }
    return 0;
}

const RequestGrammar& grammarOf(Language language)
{
    static const Grammars grammars = readGrammars();
    return grammars[static_cast<std::size_t>(language)];
}

} // namespace v2m
