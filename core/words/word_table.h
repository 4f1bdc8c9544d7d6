// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace v2m {

/// Words with a number each, sorted, in three blocks of memory: a quarter of what a hash map takes.
class WordTable {
public:
    using Entry = std::pair<std::u16string_view, int>;

    WordTable() = default;
    explicit WordTable(std::vector<Entry> words);

    /// The number of a word, or -1.
    int numberOf(std::u16string_view word) const;

    /// The indices of the words that begin with a letter: the first, and one past the last.
    std::pair<std::size_t, std::size_t> beginningWith(char16_t letter) const;

    std::u16string_view word(std::size_t index) const
    {
        return std::u16string_view(m_letters).substr(m_begins[index],
                                                     m_begins[index + 1] - m_begins[index]);
    }

private:
    std::size_t firstFrom(std::u16string_view word) const;

    std::u16string m_letters;                  ///< of all words, without separators
    std::vector<std::uint32_t> m_begins = {0}; ///< of each word in m_letters, and their end
    std::vector<int> m_numbers;
};

/// Lists of numbers by a key, in three blocks of memory.
class NumberGroups {
public:
    using Entry = std::pair<int, int>; ///< key and number

    NumberGroups() = default;
    explicit NumberGroups(std::vector<Entry> entries);

    /// The numbers of a key, in the order of the entries; empty if there are none.
    std::span<const int> of(int key) const;

private:
    std::vector<int> m_keys; ///< ascending
    std::vector<std::uint32_t> m_begins = {0};
    std::vector<int> m_numbers;
};

} // namespace v2m
