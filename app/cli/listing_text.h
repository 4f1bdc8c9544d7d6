// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/listing.h"

#include <QString>

namespace v2m {

/// "Title (artist)" on one line.
QString trackName(const Track& track);

/// A list for the terminal: name, reason and address of each track.
QString listingToText(const Listing& listing);

/// Warns on standard error if a list has no tracks, or if the music was used up well before the
/// length asked for, in seconds (0: none was).
void warnIfShort(const Listing& listing, double askedS, const CommonOptions& common);

/// Reports on standard error, of a list without tracks, which source or genre of --where the
/// catalog does not have, and what is spelled like it.
void reportUnknownNames(MusicLibrary& library, const Listing& listing, const QString& where,
                        const CommonOptions& common);

} // namespace v2m
