// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace v2m {

/// Imports the built-in catalog of public-domain works, source "starter", into an empty catalog, so
/// that there is something to recommend before the first import, even after one that failed or was
/// killed.
///
/// Returns nullopt if the catalog has a source, or if one was removed: the user emptied it on
/// purpose. Throws CatalogError.
std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect);

/// Imports it unconditionally, on request. Throws CatalogError.
ImportReport addStarterCatalog(Database& database, const AffectModel& affect);

/// Track::source of the built-in works.
inline constexpr QLatin1StringView kStarterSource("starter");

/// The sound file of a built-in work: an excerpt rendered from a score at build time. Looked up in
/// each run, so that a catalog survives moving the program. Empty if there is none.
QString starterSound(const QString& id);

} // namespace v2m
