// SPDX-License-Identifier: MIT
#include "core/catalog/starter_catalog.h"

#include "core/base/paths.h"
#include "core/catalog/generic_importer.h"
#include "core/catalog/sqlite_support.h"

#include <QCoreApplication>
#include <QFileInfo>

// A Qt macro that must be used outside any namespace.
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

bool isWanted(Database& database)
{
    return guarded(database, [&] {
        return database.connection()
                   .execAndGet("SELECT NOT EXISTS (SELECT 1 FROM sources) AND NOT EXISTS "
                               "(SELECT 1 FROM removed_sources)")
                   .getInt() == 1;
    });
}

} // namespace

std::optional<ImportReport> importStarterCatalog(Database& database, const AffectModel& affect)
{
    if (!isWanted(database))
        return std::nullopt;
    return addStarterCatalog(database, affect);
}

ImportReport addStarterCatalog(Database& database, const AffectModel& affect)
{
    initStarterResources();
    const QString path = u":/video2music/starter_catalog.csv"_s;
    StarterImporter importer(path);
    return importFile(database, path, importer, {.affect = affect});
}

QString starterSound(const QString& id)
{
    static const QString folder = soundsFolder(); // needed for each track read
    if (folder.isEmpty() || id.contains(u'/'))
        return {};
    const QFileInfo file(folder + u'/' + id + ".opus"_L1);
    return file.isFile() && file.isReadable() ? file.absoluteFilePath() : QString();
}

} // namespace v2m
