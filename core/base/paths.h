// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace v2m {

/// Where the program keeps and finds its files, after the XDG base directory specification.
///
/// Program files are looked for beside the executable first (a build tree or an unpacked archive),
/// then where they are installed.

/// `$XDG_DATA_HOME/video2music/catalog.db`; its folder may not exist yet.
QString defaultCatalogPath();

/// The folder that holds manifest.json: `$VIDEO2MUSIC_MODELS`, else beside the executable, else the
/// installed one. Empty when there is none.
QString defaultModelsFolder();

/// Files that may be the YuNet face model: `$VIDEO2MUSIC_FACE_MODEL`, in the user's data folder, in
/// the installed models folder; those that exist, in this order.
QStringList faceModelPaths();

/// The first of them. Empty when there is none; the cascade is used then.
QString faceModelPath();

/// OpenCV's frontal face cascade, from the models folder or where Debian's opencv-data puts it.
/// Empty when it is not installed.
QString faceCascadePath();

/// The folder with the passages of the built-in works: `$VIDEO2MUSIC_SOUNDS`, else beside the
/// executable. Empty where they were not rendered when the program was built.
QString soundsFolder();

/// The loadable module with everything that needs LibTorch. Empty when it is not installed.
QString networksModulePath();

/// The loadable module that opens cameras. Empty when it is not installed.
QString cameraModulePath();

/// The loadable module that gives clips their music. Empty when it is not installed.
QString soundtrackModulePath();

/// A path as the user means it: to Qt, one that begins with a colon is a resource of the program.
QString userPath(const QString& path);

/// A file name as the core's Qt-free parts take it.
std::filesystem::path toPath(const QString& path);

} // namespace v2m
