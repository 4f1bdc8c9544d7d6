// SPDX-License-Identifier: MIT
#include "ui/main_window/export_dialog.h"

#include "core/playlist/playlist_format.h"
#include "ui/theme/file_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QString folderKey()
{
    return u"export/folder"_s;
}

} // namespace

QString exportFolder()
{
    return dialogFolder(QSettings().value(folderKey()).toString(), FolderUse::Writing);
}

void rememberExportFolder(const QString& path)
{
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
}

QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters)
{
    QFileDialog dialog(parent, title, exportFolder());
    dialog.setSupportedSchemes({u"file"_s});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto useEndingOf = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, -1).section(u')', 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEndingOf);
    useEndingOf(filters.front()); // the initial choice, which emits no signal
    dialog.selectFile(name);
    return filesFrom(dialog).value(0);
}

QStringList playlistExportFilters()
{
    QStringList filters;
    for (const PlaylistFormat format : kPlaylistFormats)
        filters.append(u"%1 (*.%2)"_s.arg(displayName(format), fileEnding(format)));
    return filters;
}

} // namespace v2m
