// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"

#include <optional>

namespace v2m {

/// Brings the built-in catalog of public-domain works, source "starter", into a catalog that holds
/// nothing, so that there is something to recommend before anything is imported, also after an
/// import that failed or was killed.
///
/// Nothing when the catalog has a source, or when this one was removed from it. Throws
/// CatalogError.
std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect);

} // namespace v2m
