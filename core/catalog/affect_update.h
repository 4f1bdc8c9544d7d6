// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/database.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace v2m {

/// How many tracks have their affect from another version of the model, or none yet.
std::int64_t staleAffectCount(const Database& database, const AffectModel& model);

/// Lets the model look at every track that another version looked at, or none, in one transaction.
/// Returns how many there were. Files are read by affectOfFile, where there is one, from what was
/// heard when they were scanned.
///
/// @param progress called every hundred tracks with how many are done and how many there are.
/// Throws CatalogError and Cancelled; the catalog is as before then.
std::int64_t recomputeAffect(Database& database, const AffectModel& model,
                             const std::function<void(std::int64_t, std::int64_t)>& progress = {},
                             const std::stop_token& stop = {});

} // namespace v2m
