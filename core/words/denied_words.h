// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_reader.h"
#include "core/words/track_reading.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace v2m {

/// Finds tracks with something a listener does not want: the title, caption or tags name it, in any
/// inflection, without negating it ("no drums").
class DeniedWords {
public:
    explicit DeniedWords(const std::vector<DeniedThing>& denied);

    bool isEmpty() const { return m_phrases.empty(); }

    bool isNamedBy(const TrackReading& track) const;

private:
    using Phrase = std::vector<std::u16string>;

    bool isNamedIn(const TextReading& text) const;
    bool standsAt(const Phrase& phrase, const std::vector<TextToken>& tokens, std::size_t at) const;

    std::vector<Phrase> m_phrases;
    std::unordered_map<std::u16string, std::vector<std::size_t>> m_byFirst; ///< also base forms
};

} // namespace v2m
