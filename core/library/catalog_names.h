// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/words/request_reader.h"

namespace v2m {

class TrackRepository;

/// Finds names of works and artists of the catalog in a request that a reader took for other words:
/// fills RequestReading::names and isName, and takes the names out of its unknown words. A request
/// that is nothing else is words alone. A story ("my brother John has died") names none.
/// @param known names in its text that are known to be some.
void findNames(RequestReading& request, const QStringList& known, const TrackRepository& repository,
               const RequestReader& reader);

/// Whether all words of a name stand in the track's title or artist, accents or not.
bool hasName(const Track& track, const QString& name);

} // namespace v2m
