// SPDX-License-Identifier: MIT
#include "core/text_affect/text_mood.h"

#include "core/words/text_tokens.h"

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

bool describesMusic(const SaidTerm& said)
{
    const TermKind kind = said.term->mood.kind;
    return kind == TermKind::Instrument || kind == TermKind::Voice || kind == TermKind::Genre ||
           kind == TermKind::Texture;
}

/// Keeps what captions may contain: terms by their English names, events by their own words.
void reduceToWords(RequestReading& request, const RequestReader& reader)
{
    const RequestLexicon& lexicon = reader.lexicon(request.language);
    std::vector<SaidTerm> named;
    for (SaidTerm& said : request.terms) {
        if (said.negated)
            continue;
        if (said.term->mood.kind != TermKind::Situation && !said.term->english.isEmpty()) {
            named.push_back(std::move(said));
            continue;
        }
        for (const TextToken& token : tokenize(said.said)) {
            if (!lexicon.isStopWord(token.word))
                request.unknown.append(QString::fromStdU16String(token.word));
        }
    }
    request.terms = std::move(named);
    request.unknown.removeDuplicates();
    request.hint.reset();
    request.hasUnknownNegation = false;
    request.isWordsAlone = true;
}

} // namespace

RequestReading applyTextMood(const TextMood& mood, RequestReading request,
                             const RequestReader& reader)
{
    switch (mood.use) {
    case TextMood::Use::Read:
        break;
    case TextMood::Use::Ignored:
        reduceToWords(request, reader);
        break;
    case TextMood::Use::Chosen:
        std::erase_if(request.terms, [](const SaidTerm& said) { return !describesMusic(said); });
        request.hint = mood.point;
        request.hasUnknownNegation = false;
        break;
    }
    return request;
}

} // namespace v2m
