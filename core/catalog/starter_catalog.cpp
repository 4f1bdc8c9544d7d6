// SPDX-License-Identifier: MIT
#include "core/catalog/starter_catalog.h"

#include "core/catalog/generic_importer.h"
#include "core/catalog/track_repository.h"

#include <QCoreApplication>

// A macro of Qt's that must stand outside any namespace.
static void initStarterResources()
{
    Q_INIT_RESOURCE(starter_catalog);
}

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class StarterImporter : public GenericImporter {
public:
    using GenericImporter::GenericImporter;

    SourceDescription source(const QString& /*filePath*/) const override
    {
        return {u"starter"_s,
                QString::fromLatin1(QT_TRANSLATE_NOOP("Catalog", "Starter catalog")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("Catalog", "works in the public domain")),
                {}};
    }
};

} // namespace

std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect)
{
    if (TrackRepository(database).trackCount() > 0)
        return std::nullopt;
    initStarterResources();
    const QString path = u":/video2music/starter_catalog.csv"_s;
    StarterImporter importer(path);
    ImportOptions options;
    options.affect = affect;
    return importFile(database, path, importer, options);
}

} // namespace v2m
