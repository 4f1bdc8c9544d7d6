// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace v2m {

/// Where the program keeps and finds its files, following the XDG base directory specification.
///
/// Read-only program files are searched for beside the executable first (a build tree or an
/// unpacked archive), then in the installation.

/// `$XDG_DATA_HOME/video2music/catalog.db`; its folder may not exist yet.
QString defaultCatalogPath();

/// The folder with manifest.json: `$VIDEO2MUSIC_MODELS`, else beside the executable, else the
/// installed one. Empty if there is none.
QString defaultModelsFolder();

/// Existing candidates for the YuNet face model, in order: `$VIDEO2MUSIC_FACE_MODEL`, the user's
/// data folder, the installed models folder.
QStringList faceModelPaths();

/// The first of faceModelPaths(). Empty if there is none; the cascade is used instead.
QString faceModelPath();

/// OpenCV's frontal face cascade, from the models folder or from Debian's opencv-data. Empty if not
/// installed.
QString faceCascadePath();

/// The folder with excerpts of the built-in works: `$VIDEO2MUSIC_SOUNDS`, else beside the
/// executable. Empty if they were not rendered at build time.
QString soundsFolder();

/// The loadable module with all code that needs LibTorch. Empty if not installed.
QString networksModulePath();

/// The loadable module that opens cameras. Empty if not installed.
QString cameraModulePath();

/// The loadable module that writes clips with music. Empty if not installed.
QString soundtrackModulePath();

/// The one name by which a file is known, however it was given: absolute, without symbolic links.
QString canonicalPath(const QString& path);

/// A path typed by the user, protected from Qt, which takes a leading colon for a resource path.
QString userPath(const QString& path);

/// Converts a file name for the parts of core without Qt.
std::filesystem::path toPath(const QString& path);

/// The inverse.
QString fromPath(const std::filesystem::path& path);

} // namespace v2m
