// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QWidget;

namespace v2m {

/// The folder that an export is offered: that of the last one that went well, where it still is a
/// folder of files that can be written to, and tells so in time; else that for music, or the home.
QString exportFolder();

/// After an export that went well.
void rememberExportFolder(const QString& path);

/// What a question to the file system says, or false where it does not answer in time: a share that
/// is gone, or a device, may take for ever. The question is then left to itself.
bool completesWithin(std::chrono::milliseconds limit, std::function<bool()> question);

/// Asks for a file to write, in exportFolder(); empty for none. A name without an
/// ending gets that of the chosen kind before the dialog looks whether there is such a file.
QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters);

/// The file dialog's filters for playlists, in the order of preference.
QStringList playlistExportFilters();

} // namespace v2m
