// SPDX-License-Identifier: MIT
#include "core/words/inflection.h"

#include "core/words/request_grammar.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <string>

namespace v2m {
namespace {

/// Strips accents, except from letters in `kept`.
std::u16string folded(std::u16string_view word, QStringView kept)
{
    std::u16string plain;
    for (const char16_t c : word) {
        if (kept.contains(QChar(c))) {
            plain.push_back(c);
            continue;
        }
        for (const QChar part : QString(QChar(c)).normalized(QString::NormalizationForm_D)) {
            if (!part.isMark())
                plain.push_back(part.unicode());
        }
    }
    return plain;
}

/// Whether two words share a stem that both continue with one of the endings.
bool endAlike(std::u16string_view one, std::u16string_view other,
              const RequestGrammar::Words& endings)
{
    const auto has = [&endings](std::u16string_view ending) {
        return std::find(endings.begin(), endings.end(), ending) != endings.end();
    };
    std::size_t common = 0;
    while (common < std::min(one.size(), other.size()) && one[common] == other[common])
        ++common;
    // The endings themselves may begin alike.
    constexpr std::size_t kLeastStem = 2;
    for (std::size_t at = common + 1; at-- > kLeastStem;) {
        if (has(one.substr(at)) && has(other.substr(at)))
            return true;
    }
    return false;
}

} // namespace

bool mayInflect(Language language, std::u16string_view word, std::u16string_view other)
{
    const RequestGrammar& grammar = grammarOf(language);
    if (grammar.nounEndings.empty())
        return true;
    const QStringView kept = language == Language::German    ? u"\u00E4\u00F6\u00FC"
                             : language == Language::Spanish ? u"\u00F1"
                                                             : u"";
    std::u16string said = folded(word, kept);
    const std::u16string meant = folded(other, kept);
    if (language == Language::German) {
        // "froehlich" is the spelling without umlauts.
        for (const QChar umlaut : kept) {
            const std::u16string two = {folded(std::u16string(1, umlaut.unicode()), {}).front(),
                                        u'e'};
            if (const std::size_t at = said.find(two);
                at != std::u16string::npos && meant.substr(0, at + 1).ends_with(umlaut.unicode()))
                said.replace(at, two.size(), 1, umlaut.unicode());
        }
        // Inflection adds an umlaut ("Wolf", "W\u00F6lfe"), it never removes one.
        for (std::size_t i = 0; i < std::min(said.size(), meant.size()); ++i) {
            if (said[i] != meant[i] && kept.contains(QChar(said[i])))
                said[i] = folded(std::u16string_view(&said[i], 1), {}).front();
        }
    }
    return endAlike(said, meant, grammar.nounEndings) || endAlike(said, meant, grammar.verbEndings);
}

} // namespace v2m
