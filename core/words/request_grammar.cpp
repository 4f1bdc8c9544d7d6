// SPDX-License-Identifier: MIT
#include "core/words/request_grammar.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace v2m {
namespace {

constexpr std::array<RequestGrammar, kLanguages.size()> kGrammars = {{
    {{u"or", u"nor"},
     {u"and"},
     {u"but"},
     {u"after"},
     {u"nobody", u"no one", u"noone", u"not a soul"},
     {u"like", u"if", u"as"},
     {u"now", u"nowadays", u"then"},
     {u"used to be", u"used to feel"},
     {u"i need",      u"i want",    u"i wanna",      u"need to",   u"want to",
      u"help me",     u"let me",    u"give me",      u"cheer me",  u"put me",
      u"looking for", u"i'd like",  u"i would like", u"time to",   u"i'd love",
      u"something",   u"play some", u"wake me",      u"calm me",   u"pump me",
      u"get me",      u"take me",   u"lift me",      u"soothe me", u"keep me"},
     {u"not", u"never", u"neither"},
     {u"nothing"},
     {u"for"},
     u""},
    {{u"oder", u"noch"},
     {u"und"},
     {u"aber", u"sondern", u"doch"},
     {u"nach"},
     {u"niemand", u"keiner", u"kein mensch", u"niemanden"},
     {u"wie", u"als", u"ob"},
     {u"jetzt", u"nun", u"inzwischen", u"mittlerweile", u"heutzutage", u"und dann", u"danach"},
     {u"fr\u00FCher war", u"fr\u00FCher waren"},
     {u"brauche",      u"brauch",       u"m\u00F6chte",   u"will",         u"w\u00FCnsche",
      u"hilf mir",     u"bring mich",   u"lass mich",     u"muss mich",    u"etwas",
      u"was",          u"weck mich",    u"beruhige mich", u"beruhig mich", u"mach mich",
      u"heitere mich", u"muntere mich", u"motivier mich", u"halt mich",    u"halte mich"},
     {u"nicht", u"nie", u"niemals", u"keiner", u"weder"},
     {u"nichts", u"nix"},
     {u"f\u00FCr"},
     u"\u00E4\u00F6\u00FC\u00DF"},
    {{u"ou", u"ni"},
     {u"et"},
     {u"mais"},
     {u"apr\u00E8s"},
     {u"personne", u"nul n", u"aucun ami", u"pas un chat"},
     {u"une", u"la", u"cette", u"comme", u"chaque"},
     {u"maintenant", u"d\u00E9sormais", u"puis", u"ensuite"},
     {},
     {u"besoin de",   u"besoin d",        u"il faut que", u"il me faut", u"veux",
      u"voudrais",    u"envie de",        u"envie d",     u"aide moi",   u"aidez moi",
      u"cherche",     u"quelque chose",   u"un truc",     u"calme moi",  u"r\u00E9veille moi",
      u"remonte moi", u"fais moi",        u"donne moi",   u"mets moi",   u"motive moi",
      u"apaise moi",  u"emm\u00E8ne moi", u"tiens moi",   u"garde moi"},
     {u"pas", u"jamais"},
     {u"rien"},
     {u"pour"},
     u"\u00E7\u00EA\u00E8\u00E0\u00EE\u00F4\u0153\u00FB"},
    {{u"o", u"ni", u"u"},
     {u"y", u"e"},
     {u"pero", u"sino"},
     {u"despu\u00E9s", u"tras"},
     {u"nadie", u"ninguno", u"ning\u00FAn amigo"},
     {u"como", u"si"},
     {u"ahora", u"luego", u"y despu\u00E9s"},
     {},
     {u"necesito",
      u"quiero",
      u"quisiera",
      u"ganas de",
      u"ay\u00FAdame",
      u"ayudame",
      u"busco",
      u"dame",
      u"hay que",
      u"me apetece",
      u"algo",
      u"c\u00E1lmame",
      u"despi\u00E9rtame",
      u"an\u00EDmame",
      u"al\u00E9grame",
      u"rel\u00E1jame",
      u"hazme",
      u"ponme",
      u"mot\u00EDvame",
      u"calmame",
      u"despiertame",
      u"animame",
      u"relajame",
      u"mantenme"},
     {u"no", u"nunca", u"jam\u00E1s", u"tampoco"},
     {u"nada"},
     {u"para"},
     u"\u00F1\u00ED\u00F3\u00FA\u00E1"},
    {{u"\u6216"},
     {u"\u548C", u"\u4E0E"},
     {u"\u4F46", u"\u7136 \u800C", u"\u4E0D \u8FC7", u"\u53EF \u662F"},
     {},
     {u"\u6CA1 \u4EBA", u"\u6CA1 \u6709 \u4EBA", u"\u65E0 \u4EBA"},
     {},
     {u"\u73B0 \u5728", u"\u5982 \u4ECA", u"\u7136 \u540E"},
     {u"\u4EE5 \u524D", u"\u66FE \u7ECF", u"\u8FC7 \u53BB"},
     {u"\u9700 \u8981", u"\u60F3 \u542C", u"\u60F3 \u8981", u"\u5E2E \u6211", u"\u6765 \u70B9",
      u"\u7ED9 \u6211", u"\u53EA \u60F3", u"\u653E \u70B9", u"\u542C \u70B9", u"\u8BA9 \u6211",
      u"\u53EB \u9192 \u6211", u"\u54C4 \u6211", u"\u9017 \u6211"},
     {u"\u6CA1", u"\u4E0D"},
     {},
     {},
     u""},
    {{u"\u0627\u0648", u"\u0648\u0644\u0627"},
     {u"\u0648"},
     {u"\u0644\u0643\u0646", u"\u0628\u0644", u"\u0648\u0644\u0643\u0646", u"\u0628\u0633",
      u"\u0644\u0643\u0646\u064A", u"\u0644\u0643\u0646\u0646\u064A", u"\u0644\u0643\u0646\u0647",
      u"\u0644\u0643\u0646\u0647\u0627", u"\u0644\u0643\u0646\u0646\u0627",
      u"\u0644\u0643\u0646\u0647\u0645"},
     {u"\u0628\u0639\u062F"},
     {u"\u0644\u0627 \u0627\u062D\u062F", u"\u0648\u0644\u0627 \u0627\u062D\u062F",
      u"\u0645\u0627 \u0627\u062D\u062F", u"\u0645\u062D\u062F\u0634"},
     {},
     {u"\u0627\u0644\u0627\u0646", u"\u062F\u0644\u0648\u0642\u062A\u064A", u"\u0647\u0644\u0627",
      u"\u0627\u0644\u062D\u064A\u0646", u"\u0647\u0633\u0647", u"\u062B\u0645",
      u"\u0648\u0628\u0639\u062F\u064A\u0646"},
     {u"\u0643\u0646\u062A"},
     {u"\u0627\u062D\u062A\u0627\u062C",
      u"\u0627\u0631\u064A\u062F",
      u"\u0627\u0628\u064A",
      u"\u0627\u0628\u063A\u064A",
      u"\u0639\u0627\u064A\u0632",
      u"\u0639\u0627\u064A\u0632\u0647",
      u"\u0628\u062F\u064A",
      u"\u0645\u062D\u062A\u0627\u062C",
      u"\u0645\u062D\u062A\u0627\u062C\u0647",
      u"\u0633\u0627\u0639\u062F\u0646\u064A",
      u"\u0627\u0639\u0637\u0646\u064A",
      u"\u0646\u0641\u0633\u064A",
      u"\u0634\u064A\u0621",
      u"\u0634\u064A",
      u"\u0634\u064A\u0626\u0627",
      u"\u0647\u062F\u0626\u0646\u064A",
      u"\u0635\u062D\u064A\u0646\u064A",
      u"\u0641\u0631\u062D\u0646\u064A",
      u"\u062D\u0645\u0633\u0646\u064A",
      u"\u0631\u064A\u062D\u0646\u064A",
      u"\u0647\u062F\u064A\u0646\u064A",
      u"\u062E\u0644\u064A\u0646\u064A"},
     {},
     {},
     {},
     u""},
}};

/// Maximum tokens in a phrase.
constexpr std::size_t kLongestPhrase = 4;

} // namespace

std::size_t phraseAt(std::span<const std::u16string_view> phrases,
                     std::span<const TextToken> tokens, std::size_t at)
{
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
    return kGrammars[static_cast<std::size_t>(language)];
}

} // namespace v2m
