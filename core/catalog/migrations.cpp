// SPDX-License-Identifier: MIT
#include "core/catalog/migrations.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

// A Qt macro that must be used outside any namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(catalog_migrations);
}

namespace v2m {
namespace {

void setSchemaVersion(SQLite::Database& connection, int version)
{
    connection.exec("PRAGMA user_version = " + std::to_string(version));
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    initMigrationResources();
    const QDir folder(QStringLiteral(":/video2music/migrations"));
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration that is compiled in cannot be read.");
        const int version = name.section(QLatin1Char('_'), 0, 0).toInt();
        Q_ASSERT(version == static_cast<int>(migrations.size()) + 1);
        migrations.push_back({version, file.readAll()});
    }
    return migrations;
}

int schemaVersion(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

void applyMigrations(SQLite::Database& connection, std::span<const Migration> migrations)
{
    for (const Migration& migration : migrations) {
        if (schemaVersion(connection) >= migration.version)
            continue;
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        // Another process may have applied it while this one was waiting.
        if (schemaVersion(connection) >= migration.version)
            continue;
        connection.exec(migration.sql.constData());
        setSchemaVersion(connection, migration.version);
        transaction.commit();
        qCInfo(logCatalog) << "schema brought to version" << migration.version;
    }
}

} // namespace v2m
