// SPDX-License-Identifier: MIT
#include "ui/main_window/export_dialog.h"

#include "core/playlist/playlist_format.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>

#include <future>
#include <memory>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr std::chrono::milliseconds kPatience(500);
constexpr int kMaxEntries = 10'000; ///< read to check that the folder can be listed

QString folderKey()
{
    return u"export/folder"_s;
}

/// Whether a folder's files are virtual (such as /proc): reading them may block or never end.
bool isKernels(const QString& folder)
{
    static const QList<QByteArray> types = {"proc",       "sysfs",   "debugfs",  "tracefs",
                                            "securityfs", "cgroup2", "configfs", "devpts"};
    return types.contains(QStorageInfo(folder).fileSystemType());
}

bool isUsableFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isWritable() || isKernels(folder))
        return false;
    QDirIterator entries(folder);
    for (int i = 0; i < kMaxEntries && entries.hasNext(); ++i)
        entries.next();
    return true;
}

} // namespace

bool completesWithin(std::chrono::milliseconds limit, std::function<bool()> question)
{
    auto answer = std::make_shared<std::promise<bool>>();
    std::future<bool> awaited = answer->get_future();
    std::thread([answer, question = std::move(question)] {
        answer->set_value(question());
    }).detach();
    return awaited.wait_for(limit) == std::future_status::ready && awaited.get();
}

QString exportFolder()
{
    const QString last = QSettings().value(folderKey()).toString();
    if (!last.isEmpty() && completesWithin(kPatience, [last] { return isUsableFolder(last); }))
        return last;
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    return QFileInfo(music).isDir() ? music : QDir::homePath();
}

void rememberExportFolder(const QString& path)
{
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
}

QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters)
{
    QFileDialog dialog(parent, title, exportFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto useEndingOf = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, -1).section(u')', 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEndingOf);
    useEndingOf(filters.front()); // the initial choice, which emits no signal
    dialog.selectFile(name);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    const QString path = isAccepted ? dialog.selectedFiles().front() : QString();
    // Qt reads the last dialog's folder in the next one, before ours, and waits for its answer.
    dialog.setDirectory(QDir::homePath());
    return path;
}

QStringList playlistExportFilters()
{
    QStringList filters;
    for (const PlaylistFormat format : kPlaylistFormats)
        filters.append(u"%1 (*.%2)"_s.arg(displayName(format), fileEnding(format)));
    return filters;
}

} // namespace v2m
