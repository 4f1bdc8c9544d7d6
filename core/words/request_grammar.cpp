// SPDX-License-Identifier: MIT
#include "core/words/request_grammar.h"

#include <cstddef>

namespace v2m {
namespace {

constexpr std::array<RequestGrammar, kLanguages.size()> kGrammars = {{
    {{u"or", u"nor"},
     {u"and"},
     {u"but"},
     {u"after"},
     {u"nobody", u"no one", u"noone", u"not a soul"},
     {u"like", u"if", u"as"},
     u""},
    {{u"oder", u"noch"},
     {u"und"},
     {u"aber", u"sondern", u"doch"},
     {u"nach"},
     {u"niemand", u"keiner", u"kein mensch", u"niemanden"},
     {u"wie", u"als", u"ob"},
     u"\u00E4\u00F6\u00FC\u00DF"},
    {{u"ou", u"ni"},
     {u"et"},
     {u"mais"},
     {u"apr\u00E8s"},
     {u"personne", u"nul n", u"aucun ami", u"pas un chat"},
     {u"une", u"la", u"cette", u"comme", u"chaque"},
     u"\u00E7\u00EA\u00E8\u00E0\u00EE\u00F4\u0153\u00FB"},
    {{u"o", u"ni", u"u"},
     {u"y", u"e"},
     {u"pero", u"sino"},
     {u"despu\u00E9s", u"tras"},
     {u"nadie", u"ninguno", u"ning\u00FAn amigo"},
     {u"como", u"si"},
     u"\u00F1\u00ED\u00F3\u00FA\u00E1"},
    {{u"\u6216"},
     {u"\u548C", u"\u4E0E"},
     {u"\u4F46", u"\u800C"},
     {},
     {u"\u6CA1 \u4EBA", u"\u6CA1 \u6709 \u4EBA", u"\u65E0 \u4EBA"},
     {},
     u""},
    {{u"\u0627\u0648", u"\u0648\u0644\u0627"},
     {u"\u0648"},
     {u"\u0644\u0643\u0646", u"\u0628\u0644"},
     {u"\u0628\u0639\u062F"},
     {u"\u0644\u0627 \u0627\u062D\u062F", u"\u0648\u0644\u0627 \u0627\u062D\u062F",
      u"\u0645\u0627 \u0627\u062D\u062F", u"\u0645\u062D\u062F\u0634"},
     {},
     u""},
}};

} // namespace

const RequestGrammar& grammarOf(Language language)
{
    return kGrammars[static_cast<std::size_t>(language)];
}

} // namespace v2m
