// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace v2m {

/// The initial folder for exports: that of the last successful one, if it is still a writable local
/// folder that responds in time; else the music folder, or the home.
QString exportFolder();

/// Call after a successful export.
void rememberExportFolder(const QString& path);

/// Asks for an output file, starting in exportFolder(); empty if cancelled. A missing extension is
/// added according to the chosen filter before the dialog checks for an existing file.
QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters);

/// The file dialog's filters for playlists, in the order of preference.
QStringList playlistExportFilters();

} // namespace v2m
