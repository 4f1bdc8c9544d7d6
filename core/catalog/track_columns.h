// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/column_condition.h"
#include "core/catalog/database.h"

#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

namespace v2m {

/// Rows of the catalog; a bit each, but for rowIds beyond all reason.
class RowSet {
public:
    /// @returns whether it is new.
    bool add(std::int64_t rowId);
    bool contains(std::int64_t rowId) const;
    std::size_t size() const { return m_size; }

private:
    static constexpr std::int64_t kMaxBits = 1 << 26;

    std::vector<bool> m_bits;
    std::unordered_set<std::int64_t> m_others;
    std::size_t m_size = 0;
};

/// The rows that meet all the conditions. Valence, arousal and quality are left to those who have
/// the rows at hand (AffectRow). Of conditions on words some rows may be too many, none too few.
/// @param conditions at least one that is looked up.
/// @throws CatalogError
RowSet rowsWhere(Database& database, std::span<const ColumnCondition> conditions);

/// Whether rowsWhere() looks it up.
bool isLookedUp(const ColumnCondition& condition);

} // namespace v2m
