// SPDX-License-Identifier: MIT
#include "ui/main_window/export_dialog.h"

#include "core/playlist/playlist_format.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace v2m {

QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters)
{
    const QString kFolder = u"export/folder"_s;
    QSettings settings;
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    QString folder = settings.value(kFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QFileInfo(music).isDir() ? music : QDir::homePath();
    QFileDialog dialog(parent, title, folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto useEndingOf = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, -1).section(u')', 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEndingOf);
    useEndingOf(filters.front()); // which is chosen at first, without a signal
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().front();
    settings.setValue(kFolder, QFileInfo(path).path());
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
