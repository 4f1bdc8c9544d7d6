// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/database.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace v2m {

/// The number of tracks whose affect is missing or from another model version.
std::int64_t staleAffectCount(const Database& database, const AffectModel& model);

/// Recomputes the affect of all stale tracks in one transaction; returns their number.
/// affectOfFile, if set, works from the descriptors stored at the last scan.
///
/// @param progress called every hundred tracks with the number done and the total. Throws
/// CatalogError and Cancelled, leaving the catalog unchanged.
std::int64_t recomputeAffect(Database& database, const AffectModel& model,
                             const std::function<void(std::int64_t, std::int64_t)>& progress = {},
                             const std::stop_token& stop = {});

} // namespace v2m
