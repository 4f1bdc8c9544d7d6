// SPDX-License-Identifier: MIT
#include "ui/settings/path_check.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace v2m {
namespace {

struct PathCheck {
    Q_DECLARE_TR_FUNCTIONS(v2m::PathCheck)
};

/// The closest existing ancestor of a path.
QFileInfo nearestThatExists(const QString& path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info;
}

} // namespace

PathVerdict checkSourceFolder(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {PathCheck::tr("This folder does not exist."), false};
    if (!info.isDir())
        return {PathCheck::tr("This is a file, not a folder."), true};
    if (!info.isReadable())
        return {PathCheck::tr("This folder cannot be read."), true};
    return {};
}

PathVerdict checkTargetFolder(const QString& path)
{
    const QFileInfo info(path);
    const QFileInfo there = nearestThatExists(path);
    if (!there.isDir())
        return {PathCheck::tr("This is a file, not a folder."), true};
    if (!there.isWritable())
        return {PathCheck::tr("Nothing can be written to this folder."), true};
    if (!info.exists())
        return {
            PathCheck::tr("This folder does not exist yet; it is made with the first recording."),
            false};
    return {};
}

} // namespace v2m
