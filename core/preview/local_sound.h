// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// A local sound file for a track.
struct LocalSound {
    enum class Origin {
        None,        ///< there is none; `path` is empty
        Track,       ///< named by the catalog
        AudioFolder, ///< found by the track's id in the user's audio folder
    };

    Origin origin = Origin::None;
    QString path;                   ///< absolute
    bool isCatalogFileLost = false; ///< the file named by the catalog cannot be read
};

/// The extensions searched for in the audio folder, by preference.
QStringList soundFileEndings();

/// Looks for the track's own file, then for `<audioFolder>/<id>.<ending>`, in lower or upper case.
/// Only readable regular files count: a pipe or a device would block a player. An id that could
/// lead out of the folder (separators, control characters, a leading dot) is rejected. An empty
/// audioFolder is not searched.
LocalSound findLocalSound(const Track& track, const QString& audioFolder);

} // namespace v2m
