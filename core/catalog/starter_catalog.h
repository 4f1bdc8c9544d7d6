// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"

#include <optional>

namespace v2m {

/// Brings the built-in catalog of public-domain works, source "starter", into a catalog that holds
/// nothing, so that there is something to recommend before anything is imported.
///
/// Nothing when the catalog holds a track. Throws CatalogError.
std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect);

} // namespace v2m
