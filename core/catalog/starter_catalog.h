// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace v2m {

/// Brings the built-in catalog of public-domain works, source "starter", into a catalog that holds
/// nothing, so that there is something to recommend before anything is imported, also after an
/// import that failed or was killed.
///
/// Nothing when the catalog has a source, or when one was removed from it: whoever emptied it meant
/// that. Throws CatalogError.
std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect);

/// Brings it in whatever the catalog has, because someone asks for it. Throws CatalogError.
ImportReport addStarterCatalog(Database& database, const AffectModel& affect);

/// Track::source of the built-in works.
inline constexpr QLatin1StringView kStarterSource("starter");

/// The sound file of a built-in work: a passage rendered from a score when the program was built.
/// Found by each run of the program, so that a catalog outlives one that moves. Empty where
/// there is none.
QString starterSound(const QString& id);

} // namespace v2m
