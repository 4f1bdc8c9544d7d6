// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace v2m {

/// Asks for a file to write, in the folder of the last export; empty for none. A name without an
/// ending gets that of the chosen kind before the dialog looks whether there is such a file.
QString chooseExportFile(QWidget* parent, const QString& title, const QString& name,
                         const QStringList& filters);

/// The file dialog's filters for playlists, in the order of preference.
QStringList playlistExportFilters();

} // namespace v2m
