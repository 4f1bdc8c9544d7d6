// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QFileDialog;
class QWidget;

namespace v2m {

/// The answer of a file system query, or empty on timeout: an unreachable share or a device may
/// block forever. The query is then abandoned.
QString folderInTime(std::chrono::milliseconds limit, std::function<QString()> question);

enum class FolderUse { Reading, Writing };

/// The folder to begin a file dialog in: the wanted one, or that of a wanted file, if it can be
/// listed in time, and written if that is the use; else the music folder, or the home.
QString dialogFolder(const QString& wanted, FolderUse use = FolderUse::Reading);

/// Call when a dialog has ended: Qt reads the last dialog's folder in the next one, before the
/// folder that it is to begin in, and would wait for one that no longer answers.
void beginNextAtHome(QFileDialog& dialog);

/// Runs a dialog, and calls beginNextAtHome(); empty if cancelled.
QStringList filesFrom(QFileDialog& dialog);

/// Asks for existing local files, beginning in dialogFolder(path); empty if cancelled.
/// @param filter such as "Tables (*.csv)"; all files are offered last.
QStringList askForFiles(QWidget* parent, const QString& title, const QString& path,
                        const QString& filter = {});

/// Likewise for one file, which is selected if `path` is one, or for one folder.
QString askForFile(QWidget* parent, const QString& title, const QString& path,
                   const QString& filter = {});
QString askForFolder(QWidget* parent, const QString& title, const QString& path);

} // namespace v2m
