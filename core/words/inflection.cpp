// SPDX-License-Identifier: MIT
#include "core/words/inflection.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace v2m {
namespace {

using Ending = std::u16string_view;

// Without accents, as they are compared.
constexpr std::array<Ending, 19> kGermanNouns = {
    u"",   u"e",   u"n",    u"en", u"er",  u"ern",  u"s",    u"es",   u"em",  u"se",
    u"in", u"nen", u"sten", u"st", u"ere", u"eren", u"erer", u"eres", u"erem"};
constexpr std::array<Ending, 19> kGermanVerbs = {
    u"",    u"e",   u"n",   u"en",  u"t",  u"et",  u"st",   u"est",   u"te",   u"ten",
    u"tet", u"ete", u"ern", u"ere", u"nd", u"end", u"ende", u"enden", u"endes"};

constexpr std::array<Ending, 15> kFrenchNouns = {u"",    u"e",   u"s",    u"es",    u"x",
                                                 u"le",  u"les", u"ne",   u"nes",   u"al",
                                                 u"aux", u"eux", u"euse", u"euses", u"ment"};
constexpr std::array<Ending, 34> kFrenchVerbs = {
    u"e",      u"es",     u"er",  u"ee",    u"ees",   u"ez",    u"ons", u"ent", u"ais",
    u"ait",    u"ions",   u"iez", u"aient", u"ai",    u"as",    u"a",   u"ant", u"ante",
    u"ants",   u"antes",  u"i",   u"ie",    u"is",    u"ies",   u"it",  u"ir",  u"issent",
    u"issait", u"issant", u"era", u"erai",  u"eront", u"erait", u"re"};

constexpr std::array<Ending, 9> kSpanishNouns = {u"",   u"s",  u"es",  u"o",    u"a",
                                                 u"os", u"as", u"ito", u"mente"};
constexpr std::array<Ending, 58> kSpanishVerbs = {
    u"o",      u"as",   u"a",      u"amos", u"an",   u"e",    u"es",    u"emos",  u"en",    u"ar",
    u"er",     u"ir",   u"aste",   u"aron", u"i",    u"io",   u"iste",  u"ieron", u"imos",  u"aba",
    u"abas",   u"aban", u"abamos", u"ia",   u"ias",  u"ian",  u"iamos", u"ando",  u"iendo", u"ado",
    u"ada",    u"ados", u"adas",   u"ido",  u"ida",  u"idos", u"idas",  u"are",   u"ara",   u"aran",
    u"aremos", u"ere",  u"era",    u"eran", u"ire",  u"ira",  u"iran",  u"arme",  u"arte",  u"arse",
    u"arnos",  u"erme", u"erse",   u"irme", u"irse", u"arlo", u"arla",  u"andome"};

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

bool has(std::span<const Ending> endings, Ending ending)
{
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// Whether two words share a stem that both continue with endings of a set.
bool endAlike(std::u16string_view one, std::u16string_view other, std::span<const Ending> endings)
{
    std::size_t common = 0;
    while (common < std::min(one.size(), other.size()) && one[common] == other[common])
        ++common;
    // The endings themselves may begin alike.
    constexpr std::size_t kLeastStem = 2;
    for (std::size_t at = common + 1; at-- > kLeastStem;) {
        if (has(endings, one.substr(at)) && has(endings, other.substr(at)))
            return true;
    }
    return false;
}

} // namespace

bool mayInflect(Language language, std::u16string_view word, std::u16string_view other)
{
    if (language == Language::German) {
        const QStringView umlauts = u"\u00E4\u00F6\u00FC";
        std::u16string said = folded(word, umlauts);
        const std::u16string meant = folded(other, umlauts);
        // "froehlich" is the spelling without umlauts.
        for (const QChar umlaut : umlauts) {
            const std::u16string two = {folded(std::u16string(1, umlaut.unicode()), {}).front(),
                                        u'e'};
            if (const std::size_t at = said.find(two);
                at != std::u16string::npos && meant.substr(0, at + 1).ends_with(umlaut.unicode()))
                said.replace(at, two.size(), 1, umlaut.unicode());
        }
        // Inflection adds an umlaut ("Wolf", "W\u00F6lfe"), it never removes one.
        for (std::size_t i = 0; i < std::min(said.size(), meant.size()); ++i) {
            if (said[i] != meant[i] && umlauts.contains(QChar(said[i])))
                said[i] = folded(std::u16string_view(&said[i], 1), {}).front();
        }
        return endAlike(said, meant, kGermanNouns) || endAlike(said, meant, kGermanVerbs);
    }
    if (language == Language::French) {
        const std::u16string said = folded(word, {});
        const std::u16string meant = folded(other, {});
        return endAlike(said, meant, kFrenchNouns) || endAlike(said, meant, kFrenchVerbs);
    }
    if (language == Language::Spanish) {
        const QStringView tilde = u"\u00F1";
        const std::u16string said = folded(word, tilde);
        const std::u16string meant = folded(other, tilde);
        return endAlike(said, meant, kSpanishNouns) || endAlike(said, meant, kSpanishVerbs);
    }
    return true;
}

} // namespace v2m
