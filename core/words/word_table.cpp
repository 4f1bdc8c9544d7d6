// SPDX-License-Identifier: MIT
#include "core/words/word_table.h"

#include <algorithm>

namespace v2m {
WordTable::WordTable(std::vector<Entry> words)
{
    std::sort(words.begin(), words.end());
    std::size_t letters = 0;
    for (const Entry& entry : words)
        letters += entry.first.size();
    m_letters.reserve(letters);
    m_begins.reserve(words.size() + 1);
    m_numbers.reserve(words.size());
    for (const auto& [word, number] : words) {
        m_letters += word;
        m_begins.push_back(static_cast<std::uint32_t>(m_letters.size()));
        m_numbers.push_back(number);
    }
}

/// The index of the first word that is not before `word`.
std::size_t WordTable::firstFrom(std::u16string_view word) const
{
    std::size_t first = 0;
    std::size_t count = m_numbers.size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (this->word(first + half) < word) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

int WordTable::numberOf(std::u16string_view word) const
{
    const std::size_t index = firstFrom(word);
    return index < m_numbers.size() && this->word(index) == word ? m_numbers[index] : -1;
}

std::pair<std::size_t, std::size_t> WordTable::beginningWith(char16_t letter) const
{
    const char16_t next = letter + 1; // 0 after the last letter, which begins no word
    return {firstFrom({&letter, 1}), next == 0 ? m_numbers.size() : firstFrom({&next, 1})};
}

NumberGroups::NumberGroups(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.first < b.first; });
    m_numbers.reserve(entries.size());
    for (const auto& [key, number] : entries) {
        if (m_keys.empty() || m_keys.back() != key) {
            m_keys.push_back(key);
            m_begins.push_back(m_begins.back());
        }
        m_numbers.push_back(number);
        ++m_begins.back();
    }
    m_keys.shrink_to_fit();
    m_begins.shrink_to_fit();
}

std::span<const int> NumberGroups::of(int key) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (found == m_keys.end() || *found != key)
        return {};
    const auto index = static_cast<std::size_t>(found - m_keys.begin());
    return std::span(m_numbers).subspan(m_begins[index], m_begins[index + 1] - m_begins[index]);
}

} // namespace v2m
