// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/listing.h"

#include <QString>

namespace v2m {

/// "Title (artist)" on one line, whatever the catalog holds.
QString trackName(const Track& track);

/// A list for the terminal: of each track its name, its reason and its address.
QString listingToText(const Listing& listing);

/// Says on standard error that a list has no track, unless it has some.
void warnIfEmpty(const Listing& listing, const CommonOptions& common);

} // namespace v2m
