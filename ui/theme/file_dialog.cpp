// SPDX-License-Identifier: MIT
#include "ui/theme/file_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <future>
#include <memory>
#include <thread>
#include <utility>

namespace v2m {
namespace {

constexpr std::chrono::milliseconds kPatience(500);
constexpr int kMaxEntries = 10'000; ///< read to check that the folder can be listed

/// Whether a folder's files are virtual (such as /proc): reading them may block or never end.
bool isKernels(const QString& folder)
{
    static const QList<QByteArray> types = {"proc",       "sysfs",   "debugfs",  "tracefs",
                                            "securityfs", "cgroup2", "configfs", "devpts"};
    return types.contains(QStorageInfo(folder).fileSystemType());
}

/// The folder that is meant by a path, or is around it; empty if it cannot be used.
QString usableFolder(const QString& path, FolderUse use)
{
    QFileInfo info(path);
    if (info.isFile())
        info.setFile(info.path());
    const QString folder = info.filePath();
    if (!info.isDir() || (use == FolderUse::Writing && !info.isWritable()) || isKernels(folder))
        return {};
    QDirIterator entries(folder);
    for (int i = 0; i < kMaxEntries && entries.hasNext(); ++i)
        entries.next();
    return folder;
}

QStringList ask(QWidget* parent, const QString& title, const QString& path,
                QFileDialog::FileMode mode, const QString& filter)
{
    const QString folder = dialogFolder(path);
    QFileDialog dialog(parent, title, folder);
    dialog.setSupportedSchemes({QStringLiteral("file")});
    dialog.setFileMode(mode);
    if (mode == QFileDialog::Directory)
        dialog.setOption(QFileDialog::ShowDirsOnly);
    else if (!filter.isEmpty())
        dialog.setNameFilters(
            {filter, QCoreApplication::translate("v2m::FileDialog", "All files (*)")});
    if (mode == QFileDialog::ExistingFile && folder == QFileInfo(path).path())
        dialog.selectFile(path);
    return filesFrom(dialog);
}

} // namespace

QString folderInTime(std::chrono::milliseconds limit, std::function<QString()> question)
{
    auto answer = std::make_shared<std::promise<QString>>();
    std::future<QString> awaited = answer->get_future();
    std::thread([answer, question = std::move(question)] {
        answer->set_value(question());
    }).detach();
    return awaited.wait_for(limit) == std::future_status::ready ? awaited.get() : QString();
}

QString dialogFolder(const QString& wanted, FolderUse use)
{
    const QStringList candidates = {
        wanted, QStandardPaths::writableLocation(QStandardPaths::MusicLocation)};
    for (const QString& path : candidates) {
        const QString folder = path.isEmpty() ? QString() : folderInTime(kPatience, [path, use] {
            return usableFolder(path, use);
        });
        if (!folder.isEmpty())
            return folder;
    }
    return QDir::homePath();
}

void beginNextAtHome(QFileDialog& dialog)
{
    dialog.setDirectory(QDir::homePath());
}

QStringList filesFrom(QFileDialog& dialog)
{
    const QStringList files =
        dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
    beginNextAtHome(dialog);
    return files;
}

QStringList askForFiles(QWidget* parent, const QString& title, const QString& path,
                        const QString& filter)
{
    return ask(parent, title, path, QFileDialog::ExistingFiles, filter);
}

QString askForFile(QWidget* parent, const QString& title, const QString& path,
                   const QString& filter)
{
    return ask(parent, title, path, QFileDialog::ExistingFile, filter).value(0);
}

QString askForFolder(QWidget* parent, const QString& title, const QString& path)
{
    return ask(parent, title, path, QFileDialog::Directory, {}).value(0);
}

} // namespace v2m
