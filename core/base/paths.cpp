// SPDX-License-Identifier: MIT
#include "core/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace v2m {
namespace {

QStringList existing(const QStringList& candidates)
{
    QStringList found;
    for (const QString& candidate : candidates) {
        if (!candidate.isEmpty() && QFileInfo::exists(candidate))
            found.append(QDir::cleanPath(candidate));
    }
    return found;
}

QString firstExisting(const QStringList& candidates)
{
    return existing(candidates).value(0);
}

/// Folders that hold the program's read-only files, nearest first: the one of the build tree or of
/// the installation, relative to the executable so that the program can be moved, then the sources.
/// An installed program does not look into the sources that it was made from.
QStringList programDataFolders()
{
    QStringList folders = {QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../share/video2music")};
#ifdef V2M_SOURCE_DATA_DIR
    folders.append(QStringLiteral(V2M_SOURCE_DATA_DIR));
#endif
    return folders;
}

QString userDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/video2music");
}

QString modulePath(const QString& name)
{
    const QString beside = QCoreApplication::applicationDirPath();
    QStringList candidates = {beside + QStringLiteral("/../lib") + name,
                              beside + QStringLiteral("/../" V2M_LIBRARY_DIR "/video2music") +
                                  name};
#ifdef V2M_BUILD_LIBRARY_DIR
    candidates.append(QStringLiteral(V2M_BUILD_LIBRARY_DIR) + name);
#endif
    return firstExisting(candidates);
}

} // namespace

QString defaultCatalogPath()
{
    return userDataFolder() + QStringLiteral("/catalog.db");
}

QString defaultModelsFolder()
{
    QStringList candidates;
    const QString chosen = qEnvironmentVariable("VIDEO2MUSIC_MODELS");
    if (!chosen.isEmpty())
        candidates.append(chosen + QStringLiteral("/manifest.json"));
    for (const QString& folder : programDataFolders())
        candidates.append(folder + QStringLiteral("/models/manifest.json"));
    const QString manifest = firstExisting(candidates);
    return manifest.isEmpty() ? QString() : QFileInfo(manifest).path();
}

QStringList faceModelPaths()
{
    const QString name = QStringLiteral("/yunet_n_320_320.onnx");
    QStringList candidates = {qEnvironmentVariable("VIDEO2MUSIC_FACE_MODEL"),
                              userDataFolder() + QStringLiteral("/models") + name};
    for (const QString& folder : programDataFolders())
        candidates.append(folder + QStringLiteral("/models") + name);
    return existing(candidates);
}

QString faceModelPath()
{
    return faceModelPaths().value(0);
}

QString faceCascadePath()
{
    const QString name = QStringLiteral("/haarcascade_frontalface_default.xml");
    return firstExisting({userDataFolder() + QStringLiteral("/models") + name,
                          QStringLiteral("/usr/share/opencv4/haarcascades") + name,
                          QStringLiteral("/usr/share/opencv/haarcascades") + name});
}

QString soundsFolder()
{
    QStringList candidates = {qEnvironmentVariable("VIDEO2MUSIC_SOUNDS")};
    for (const QString& folder : programDataFolders())
        candidates.append(folder + QStringLiteral("/sounds"));
    return firstExisting(candidates);
}

QString networksModulePath()
{
    return modulePath(QStringLiteral("/video2music-networks.so"));
}

QString cameraModulePath()
{
    return modulePath(QStringLiteral("/video2music-camera.so"));
}

QString userPath(const QString& path)
{
    return path.startsWith(u':') ? QStringLiteral("./") + path : path;
}

std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace v2m
