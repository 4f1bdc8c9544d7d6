// SPDX-License-Identifier: MIT
#include "core/catalog/feedback_repository.h"
#include "core/catalog/migrations.h"
#include "core/catalog/track_columns.h"
#include "temporary_catalog.h"

#include <array>
#include <span>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migrationsRunInOrder()
    {
        SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::vector<Migration> steps = {
            {1, "CREATE TABLE a (x); INSERT INTO a VALUES (1);"},
            {2, "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1;"},
            {3, "INSERT INTO a VALUES (5, 6);"}};
        applyMigrations(connection, std::span(steps).first(1));
        QCOMPARE(schemaVersion(connection), 1);
        applyMigrations(connection, steps);
        QCOMPARE(schemaVersion(connection), 3);
        applyMigrations(connection, steps);
        QCOMPARE(connection.execAndGet("SELECT count(*) FROM a").getInt(), 2);
        QCOMPARE(connection.execAndGet("SELECT sum(y) FROM a").getInt(), 8);
    }

    void aFailedMigrationIsRolledBackEntirely()
    {
        SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::vector<Migration> steps = {{1, "CREATE TABLE a (x);"},
                                              {2, "CREATE TABLE b (x); INSERT INTO c VALUES (1);"}};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, applyMigrations(connection, steps));
        QCOMPARE(schemaVersion(connection), 1);
        QVERIFY(connection.tableExists("a"));
        QVERIFY(!connection.tableExists("b"));
    }

    void builtInMigrationsAreNumberedWithoutGaps()
    {
        int version = 0;
        for (const Migration& migration : builtInMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!migration.sql.isEmpty());
        }
        QVERIFY(version >= 1);
    }

    /// As the first published version left it.
    void aCatalogOfTheFirstSchemaIsBroughtUpToDate()
    {
        const TemporaryCatalog place;
        {
            SQLite::Database first(place.catalogPath().toStdString(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            const std::vector<Migration> steps = builtInMigrations();
            applyMigrations(first, std::span(steps).first(1));
            QVERIFY(!first.tableExists("feedback"));
            first.exec("INSERT INTO sources VALUES (1, 'songs', 'Songs', '', '', 'songs.csv', '');"
                       "INSERT INTO tracks VALUES (1, 1, 'a', 'A song', 'Satie', 'a piano', 'calm',"
                       " NULL, NULL, '', '', '', '');"
                       "INSERT INTO track_affect VALUES (1, 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 1);"
                       "INSERT INTO tracks_fts (rowid, title, caption, tags) "
                       "SELECT id, title, caption, tags FROM tracks");
        }
        Database database(place.catalogPath());
        QCOMPARE(schemaVersion(database.connection()), builtInMigrations().back().version);
        const std::vector<Track> tracks = allTracks(database);
        QCOMPARE(tracks.size(), 1U);
        QCOMPARE(tracks[0].title, u"A song"_s);
        QCOMPARE(tracks[0].affect.point.valence, 0.5F);
        QCOMPARE(TrackRepository(database).rowsOfArtist(u"Satie"_s).size(), 1U);
        QCOMPARE(TrackRepository(database).search(u"satie"_s, 5).size(), 1U);
        ColumnCondition source;
        source.texts = {u"songs"_s};
        QCOMPARE(rowsWhere(database, std::array{source}).size(), 1U);
        FeedbackRepository feedback(database);
        feedback.add({u"songs"_s, u"a"_s, FeedbackKind::Like, QDateTime::currentDateTime()});
        QCOMPARE(feedback.all().size(), 1U);
        QCOMPARE(damageIn(database), QString());
    }
};

QTEST_APPLESS_MAIN(TestMigrations)
#include "test_migrations.moc"
