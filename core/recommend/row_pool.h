// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace v2m {

/// A bounded set of the best rows: a heap with the worst on top. Among equal scores the smaller
/// rowId wins.
class RowPool {
public:
    explicit RowPool(std::size_t capacity) : m_capacity(capacity)
    {
        m_entries.reserve(capacity + 1);
    }

    std::size_t capacity() const { return m_capacity; }

    /// The minimum score for admission.
    float threshold() const { return m_threshold; }

    /// Whether a row with this score may be admitted; false for NaN.
    bool mayHold(float score) const { return score >= m_threshold; }

    void offer(float score, std::int64_t rowId, std::size_t row)
    {
        if (!mayHold(score))
            return;
        const Entry entry{score, rowId, row};
        if (m_entries.size() == m_capacity) {
            if (!better(entry, m_entries.front()))
                return;
            std::pop_heap(m_entries.begin(), m_entries.end(), better);
            m_entries.back() = entry;
        } else {
            m_entries.push_back(entry);
        }
        std::push_heap(m_entries.begin(), m_entries.end(), better);
        if (m_entries.size() == m_capacity)
            m_threshold = m_entries.front().score;
    }

    template <typename Visit>
    void forEachRow(Visit visit) const
    {
        for (const Entry& entry : m_entries)
            visit(entry.row);
    }

private:
    struct Entry {
        float score;
        std::int64_t rowId;
        std::size_t row;
    };
    static bool better(const Entry& a, const Entry& b)
    {
        return a.score != b.score ? a.score > b.score : a.rowId < b.rowId;
    }

    std::size_t m_capacity;
    float m_threshold = -std::numeric_limits<float>::infinity();
    std::vector<Entry> m_entries;
};

} // namespace v2m
