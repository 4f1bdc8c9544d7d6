// SPDX-License-Identifier: MIT
#include "ui/playlist/sound_support.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

#include <algorithm>

namespace v2m {
namespace {

/// The variable for GStreamer 1.0, else the general one; null if neither is set.
QString fromEnvironment(const char* name, const char* versioned)
{
    for (const char* variable : {versioned, name}) {
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable, QStringLiteral(""));
    }
    return {};
}

QStringList foldersIn(const QString& list)
{
    return list.split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

bool usesGStreamer()
{
    const QString backend = qEnvironmentVariable("QT_MEDIA_BACKEND");
    if (!backend.isEmpty())
        return backend == QLatin1String("gstreamer");
    return QT_VERSION < QT_VERSION_CHECK(6, 5, 0); // FFmpeg is the default since
}

} // namespace

QStringList gstreamerPluginFolders()
{
    QStringList folders = foldersIn(fromEnvironment("GST_PLUGIN_PATH", "GST_PLUGIN_PATH_1_0"));
    const QString system = fromEnvironment("GST_PLUGIN_SYSTEM_PATH", "GST_PLUGIN_SYSTEM_PATH_1_0");
    if (!system.isNull())
        return folders + foldersIn(system); // even when it is empty
    folders << QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/gstreamer-1.0/plugins");
    for (const QString& libraries :
         {QLibraryInfo::path(QLibraryInfo::LibrariesPath), QStringLiteral("/usr/lib"),
          QStringLiteral("/usr/lib64"), QStringLiteral("/usr/local/lib")})
        folders << libraries + QStringLiteral("/gstreamer-1.0");
    return folders;
}

Message missingSoundSupport()
{
    if (!usesGStreamer())
        return {};
    const QStringList folders = gstreamerPluginFolders();
    const auto isThere = [&folders](QLatin1String plugin) {
        return std::any_of(folders.begin(), folders.end(), [plugin](const QString& folder) {
            return QFileInfo(QDir(folder), plugin).isFile();
        });
    };
    if (!isThere(QLatin1String("libgstplayback.so")) ||
        !isThere(QLatin1String("libgstcoreelements.so"))) {
        return Message("SoundSupport",
                       "No sound can be played here because GStreamer's plugins are "
                       "missing: install the packages gstreamer1.0-plugins-base and "
                       "gstreamer1.0-plugins-good.");
    }
    return {};
}

} // namespace v2m
