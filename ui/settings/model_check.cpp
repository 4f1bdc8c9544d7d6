// SPDX-License-Identifier: MIT
#include "ui/settings/model_check.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/models/model_manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

struct ModelCheck {
    Q_DECLARE_TR_FUNCTIONS(v2m::ModelCheck)
};

QString scriptFault(const QFileInfo& file)
{
    if (file.suffix() != "pt"_L1 && file.suffix() != "pth"_L1)
        return ModelCheck::tr(
            "This file is not a TorchScript model: its name does not end in .pt.");
    const QString description = file.completeBaseName() + u".json"_s;
    if (!QFileInfo::exists(file.dir().filePath(description)))
        return ModelCheck::tr("Its description %1 is missing beside it.").arg(description);
    return {};
}

QString folderFault(const QDir& folder)
{
    if (folder.exists(u"manifest.json"_s)) {
        try {
            ModelManifest::read(QFile::encodeName(folder.path()).toStdString()).entry("emotion");
            return {};
        } catch (const Error& error) {
            return translated(error.message());
        }
    }
    const QFileInfoList scripts = folder.entryInfoList({u"*.pt"_s, u"*.pth"_s}, QDir::Files);
    if (scripts.isEmpty())
        return ModelCheck::tr("There is no model in this folder.");
    if (scripts.size() == 1)
        return scriptFault(scripts.front());
    if (folder.exists(u"emotion.pt"_s))
        return scriptFault(QFileInfo(folder, u"emotion.pt"_s));
    return ModelCheck::tr("There are several models in this folder: choose one of the files.");
}

} // namespace

QString modelFault(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return {};
    if (!info.exists())
        return ModelCheck::tr("There is nothing at this path.");
    return info.isDir() ? folderFault(QDir(path)) : scriptFault(info);
}

} // namespace v2m
