// SPDX-License-Identifier: MIT
#include "core/collection/folder_source.h"

#include "core/base/paths.h"
#include "core/catalog/file_repository.h"
#include "core/catalog/track_repository.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

bool isIn(const QString& path, const QString& folder)
{
    const QString beginning = folder.endsWith(u'/') ? folder : folder + u'/';
    return path == folder || path.startsWith(beginning);
}

bool isOrContains(const QString& folder, const QString& path)
{
    const QString realFolder = QFileInfo(folder).canonicalFilePath();
    return isIn(path, folder) ||
           (!realFolder.isEmpty() && isIn(QFileInfo(path).canonicalFilePath(), realFolder));
}

bool isWithin(const QString& path, const QString& folder)
{
    return path != folder && isOrContains(folder, path) &&
           QFileInfo(path).canonicalFilePath() != QFileInfo(folder).canonicalFilePath();
}

QStringList foldersIn(const QString& folder, const std::vector<CatalogSource>& sources)
{
    QStringList folders;
    for (const CatalogSource& source : sources)
        if (isWithin(source.fileName, folder))
            folders.append(source.fileName);
    return folders;
}

/// Whether at least half of a source's files are in another folder, at the same places and of the
/// same sizes.
bool hasFilesOf(const QString& folder, const CatalogSource& source, Database& database)
{
    std::size_t count = 0;
    std::size_t same = 0;
    for (const StoredFile& file : FileRepository(database).filesOf(source.name)) {
        if (!isIn(file.path, source.fileName))
            continue;
        ++count;
        std::error_code absent;
        const std::uintmax_t size = std::filesystem::file_size(
            toPath(folder + file.path.mid(source.fileName.size())), absent);
        if (!absent && size == static_cast<std::uintmax_t>(file.sizeBytes))
            ++same;
    }
    return same > 0 && 2 * same >= count;
}

} // namespace

FolderSource folderSource(Database& database, const QString& folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    std::vector<CatalogSource> sources = TrackRepository(database).sources();
    std::erase_if(sources,
                  [](const CatalogSource& source) { return !source.name.startsWith(u"folder:"); });
    // The innermost first.
    std::ranges::stable_sort(sources, std::greater(),
                             [](const CatalogSource& source) { return source.fileName.size(); });
    for (const CatalogSource& source : sources)
        if (isOrContains(source.fileName, path))
            return {source.name, source.fileName, {}, {}, foldersIn(source.fileName, sources)};
    for (const CatalogSource& source : sources)
        if (!QFileInfo::exists(source.fileName) && hasFilesOf(path, source, database))
            return {source.name, path, source.fileName};
    const CatalogSource* largest = nullptr;
    for (const CatalogSource& source : sources)
        if (isWithin(source.fileName, path) && (!largest || source.tracks > largest->tracks))
            largest = &source;
    if (largest != nullptr) {
        QStringList others = foldersIn(path, sources);
        others.removeAll(largest->fileName);
        return {largest->name, path, {}, largest->fileName, others};
    }
    const QString name = QDir(path).dirName();
    const QString base = u"folder:"_s + (name.isEmpty() ? u"/"_s : name);
    QString candidate = base;
    for (int number = 2;
         std::ranges::find(sources, candidate, &CatalogSource::name) != sources.end(); ++number)
        candidate = u"%1 %2"_s.arg(base).arg(number);
    return {candidate, path, {}};
}

} // namespace v2m
