// SPDX-License-Identifier: MIT
#include "ui/settings/model_check.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/models/model_manifest.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

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

/// The folder with the names, sizes and dates of its files.
QString filesIn(const QDir& folder)
{
    QString files = folder.path();
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files))
        files += u'\n' + file.fileName() + u' ' + QString::number(file.size()) + u' ' +
                 QString::number(file.lastModified().toMSecsSinceEpoch());
    return files;
}

} // namespace

PathVerdict ModelCheck::operator()(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {tr("There is nothing at this path."), true};
    return {info.isDir() ? folderFault(QDir(path)) : scriptFault(info), true};
}

QString ModelCheck::folderFault(const QDir& folder)
{
    if (folder.exists(u"manifest.json"_s))
        return translated(manifestFault(folder));
    const QFileInfoList scripts = folder.entryInfoList({u"*.pt"_s, u"*.pth"_s}, QDir::Files);
    if (scripts.isEmpty())
        return tr("There is no model in this folder.");
    if (scripts.size() == 1)
        return scriptFault(scripts.front());
    if (folder.exists(u"emotion.pt"_s))
        return scriptFault(QFileInfo(folder, u"emotion.pt"_s));
    return tr("There are several models in this folder: choose one of the files.");
}

/// Reads the weights only if a file has changed, as hashing them takes longer than a keystroke.
const Message& ModelCheck::manifestFault(const QDir& folder)
{
    const QString files = filesIn(folder);
    if (m_files == files)
        return m_fault;
    m_fault = {};
    try {
        const ModelManifest manifest = ModelManifest::read(toPath(folder.path()));
        for (const ModelEntry& entry : manifest.entries())
            manifest.verifiedFile(entry);
    } catch (const Error& error) {
        m_fault = error.message();
    }
    m_files = files;
    return m_fault;
}

} // namespace v2m
