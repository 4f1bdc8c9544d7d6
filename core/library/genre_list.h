// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace v2m {

class MusicLibrary;

/// The genres named by the tracks' tags, in the lexicon's terms: the sixty most frequent, in
/// alphabetical order.
/// @throws CatalogError when the catalog cannot be read.
QStringList genreList(const MusicLibrary& library);

} // namespace v2m
