// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace v2m {

class MusicLibrary;

/// The genres that the tracks' tags name, by the lexicon's words for them: the sixty most frequent,
/// in alphabetical order.
/// @throws CatalogError when the catalog cannot be read.
QStringList genreList(const MusicLibrary& library);

} // namespace v2m
