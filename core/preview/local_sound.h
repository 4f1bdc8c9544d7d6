// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// A sound file of the user's own for a track.
struct LocalSound {
    enum class Origin {
        None,        ///< there is none; `path` is empty
        Track,       ///< the catalog names it
        AudioFolder, ///< found in the user's audio folder under the track's id
    };

    Origin origin = Origin::None;
    QString path;                   ///< absolute
    bool isCatalogFileLost = false; ///< the catalog names a file that cannot be read
};

/// The endings looked for in the audio folder, most wanted first.
QStringList soundFileEndings();

/// Looks for the track's own file, then for `<audioFolder>/<id>.<ending>`, in lower or upper case.
/// Only regular files that may be read count: a pipe or a device would make a player wait for ever.
/// An id that could lead out of the folder (separators, control characters, a leading dot) finds
/// nothing there. An empty audioFolder is not searched.
LocalSound findLocalSound(const Track& track, const QString& audioFolder);

} // namespace v2m
