// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/words/request_reader.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace v2m {

/// Finds tracks with something a listener does not want: the title, caption or tags name it, in any
/// inflection, without negating it ("no drums").
class DeniedWords {
public:
    DeniedWords(const std::vector<DeniedThing>& denied, std::shared_ptr<const MoodLexicon> lexicon);

    bool isEmpty() const { return m_phrases.empty(); }

    bool isNamedBy(const Track& track) const;

private:
    using Phrase = std::vector<std::u16string>;

    bool isNamedIn(const QString& text) const;
    bool standsAt(const Phrase& phrase, const std::vector<TextToken>& tokens, std::size_t at) const;

    std::shared_ptr<const MoodLexicon> m_lexicon;
    std::vector<Phrase> m_phrases;
    std::unordered_map<std::u16string, std::vector<std::size_t>> m_byFirst; ///< also base forms
};

} // namespace v2m
