// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"
#include "core/catalog/database.h"
#include "core/catalog/track_repository.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

namespace v2m::test {

/// A catalog in a folder of its own, and files to import into it.
class TemporaryCatalog {
public:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString catalogPath() const { return file(QStringLiteral("catalog.db")); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile output(file(name));
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            qFatal("cannot write a test file");
        return output.fileName();
    }

    ImportReport import(const QByteArray& csv, const ImportOptions& options = {},
                        const QString& name = QStringLiteral("songs.csv")) const
    {
        Database database(catalogPath());
        return importFile(database, write(name, csv), options);
    }

private:
    QTemporaryDir m_folder;
};

/// Empty when every page and index of the catalog is sound, the full-text index included.
inline QString damageIn(Database& database)
{
    SQLite::Database& connection = database.connection();
    const std::string said = connection.execAndGet("PRAGMA integrity_check").getString();
    if (said != "ok")
        return QString::fromStdString(said);
    try {
        connection.exec("INSERT INTO tracks_fts (tracks_fts, rank) VALUES ('integrity-check', 1)");
    } catch (const SQLite::Exception& error) {
        return QString::fromUtf8(error.what());
    }
    SQLite::Statement orphans(connection, "PRAGMA foreign_key_check");
    return orphans.executeStep() ? QStringLiteral("a foreign key points nowhere") : QString();
}

inline std::vector<Track> allTracks(Database& database)
{
    std::vector<Track> tracks;
    TrackRepository(database).forEachTrack([&](const Track& track) {
        tracks.push_back(track);
        return true;
    });
    return tracks;
}

/// What the error says that work throws; empty when it throws none of that kind.
template <typename Expected, typename Work>
QString messageOf(Work&& work)
{
    try {
        work();
    } catch (const Expected& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace v2m::test
