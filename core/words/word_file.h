// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QStringList>

#include <vector>

namespace v2m {

/// Opens a file of words that is built into the program. @throws FileError if it is missing.
void openWordFile(QFile& file);

/// The rows of such a file of plain words, which has no quotes; the first names the columns.
/// @param name without its folder. @throws FileError likewise.
std::vector<QStringList> plainRows(const QString& name);

} // namespace v2m
