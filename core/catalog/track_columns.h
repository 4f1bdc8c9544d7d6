// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/column_condition.h"
#include "core/catalog/database.h"

#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

namespace v2m {

/// A set of rows as a bitmap, except for extremely large rowIds, which files made by others may
/// have.
class RowSet {
public:
    /// @returns whether it was new.
    bool add(std::int64_t rowId);
    bool contains(std::int64_t rowId) const;
    std::size_t size() const { return m_size; }

private:
    static constexpr std::int64_t kMaxBits = 1 << 26;

    std::vector<bool> m_bits;
    std::unordered_set<std::int64_t> m_others;
    std::size_t m_size = 0;
};

/// The rows that meet all conditions. Those on what is in an AffectRow are left to callers that
/// have the rows in memory: valence, arousal, quality, distance and affinity. Conditions on words
/// may match some extra rows, but never miss any.
/// @param conditions at least one of which isLookedUp().
/// @throws CatalogError
RowSet rowsWhere(Database& database, std::span<const ColumnCondition> conditions);

/// Whether rowsWhere() handles a condition.
bool isLookedUp(const ColumnCondition& condition);

} // namespace v2m
