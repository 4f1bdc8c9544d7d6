// SPDX-License-Identifier: MIT
// What the window writes to files.
#include "core/base/error.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/playlist_format.h"
#include "ui/main_window/analysis_export.h"
#include "ui/main_window/clip_session.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mood_view.h"
#include "ui/main_window/music_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace v2m {

/// Asks for a file to write; empty for none. A name without an ending gets that of the chosen kind
/// before the dialog looks whether there is such a file.
QString MainWindow::chooseTarget(const QString& title, const QString& name,
                                 const QStringList& filters)
{
    const QString kFolder = u"export/folder"_s;
    QSettings settings;
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    QString folder = settings.value(kFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QFileInfo(music).isDir() ? music : QDir::homePath();
    QFileDialog dialog(this, title, folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto takeEnding = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, -1).section(u')', 0, 0));
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, takeEnding);
    takeEnding(filters.front()); // which is chosen at first, without a signal
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().front();
    settings.setValue(kFolder, QFileInfo(path).path());
    return path;
}

void MainWindow::exportPlaylistAs()
{
    QStringList filters;
    for (const PlaylistFormat format : kPlaylistFormats)
        filters.append(u"%1 (*.%2)"_s.arg(displayName(format), fileEnding(format)));
    const QString clip = QFileInfo(m_musicOf).completeBaseName();
    const QString name = clip.isEmpty() ? tr("playlist") : clip;
    const QString title = clip.isEmpty() ? tr("Music for a mood") : tr("Music for %1").arg(clip);
    const QString path = chooseTarget(tr("Export Playlist"),
                                      name + u'.' + fileEnding(PlaylistFormat::M3u8), filters);
    if (path.isEmpty())
        return;
    try {
        exportPlaylist(m_music->playlist(title), path);
        say(Message("v2m::MainWindow", "Written to %1.").arg(path));
    } catch (const Error& error) {
        say(error.message());
    }
}

void MainWindow::exportAnalysisAs()
{
    const auto analysis = m_mood->analysis();
    if (!analysis)
        return;
    const QString path = chooseTarget(tr("Export Analysis"),
                                      QFileInfo(m_clips->path()).completeBaseName() + u".json"_s,
                                      analysisExportFilters());
    if (path.isEmpty())
        return;
    try {
        exportAnalysis(*analysis, m_mood->timeline(), m_mood->pad(), path);
        say(Message("v2m::MainWindow", "Written to %1.").arg(path));
    } catch (const Error& error) {
        say(error.message());
    }
}

} // namespace v2m
