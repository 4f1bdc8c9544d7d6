// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/listing.h"

#include <QString>

namespace v2m {

/// A list for the terminal: of each track its name, its reason and its address.
QString listingToText(const Listing& listing);

} // namespace v2m
