// SPDX-License-Identifier: MIT
#include "core/base/paths.h"

#include "core/base/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <pwd.h>
#include <system_error>
#include <unistd.h>

namespace v2m {
namespace {

QStringList existing(const QStringList& candidates)
{
    QStringList found;
    for (const QString& candidate : candidates) {
        std::error_code unknown;
        if (!candidate.isEmpty() && std::filesystem::exists(toPath(candidate), unknown))
            found.append(QDir::cleanPath(candidate));
    }
    return found;
}

QString firstExisting(const QStringList& candidates)
{
    return existing(candidates).value(0);
}

/// Folders with the program's read-only files, nearest first: that of the build tree or the
/// installation, relative to the executable so that the program can be moved, then the source tree.
/// An installed program ignores the source tree.
QStringList programDataFolders()
{
    QStringList folders = {QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../share/video2music")};
#ifdef V2M_SOURCE_DATA_DIR
    folders.append(QStringLiteral(V2M_SOURCE_DATA_DIR));
#endif
    return folders;
}

/// $HOME, else from the user database. Empty if neither has it: "/" is nobody's home.
QByteArray homeFolder()
{
    const QByteArray home = qgetenv("HOME");
    if (!home.isEmpty())
        return home;
    passwd entry = {};
    passwd* found = nullptr;
    std::array<char, 4096> room = {};
    return ::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 &&
                   found != nullptr
               ? QByteArray(found->pw_dir)
               : QByteArray();
}

/// Empty if there is no home folder.
QString userDataFolder()
{
    // QStandardPaths would replace bytes that are not UTF-8 and so name the wrong folder.
    const QByteArray chosen = qgetenv("XDG_DATA_HOME");
    if (chosen.startsWith('/'))
        return fileNameText(chosen + "/video2music");
    const QByteArray home = homeFolder();
    return home.isEmpty() ? QString() : fileNameText(home + "/.local/share/video2music");
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
    const QString folder = userDataFolder();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/catalog.db");
}

QString defaultModelsFolder()
{
    QStringList candidates;
    const QString chosen = fileNameText(qgetenv("VIDEO2MUSIC_MODELS"));
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
    QStringList candidates = {fileNameText(qgetenv("VIDEO2MUSIC_FACE_MODEL")),
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

QString soundtrackModulePath()
{
    return modulePath(QStringLiteral("/video2music-soundtrack.so"));
}

QString canonicalPath(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
}

QString userPath(const QString& path)
{
    return path.startsWith(u':') ? QStringLiteral("./") + path : path;
}

std::filesystem::path toPath(const QString& path)
{
    return {fileNameBytes(path).toStdString()};
}

QString fromPath(const std::filesystem::path& path)
{
    return fileNameText(QByteArray::fromStdString(path.native()));
}

} // namespace v2m
