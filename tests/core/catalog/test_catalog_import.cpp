// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/catalog/generic_importer.h"
#include "temporary_catalog.h"

#include <QDir>

#include <limits>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

/// Affect that depends on the caption alone, and counts how often it is asked.
AffectModel lengthModel(int version, int* calls = nullptr)
{
    return {[calls](const Track& track) {
                if (calls)
                    ++*calls;
                TrackAffect affect;
                affect.point = {static_cast<float>(track.caption.size()) / 100.0F, -0.5F};
                affect.affinities = {0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F};
                affect.quality = 0.25F;
                return affect;
            },
            version};
}

/// Is stopped as it begins to read a row.
class StoppedReader : public GenericImporter {
public:
    StoppedReader(const QString& path, std::stop_source& stop) : GenericImporter(path), m_stop(stop)
    {
    }

    ImportedRow read(const QStringList& fields) const override
    {
        m_stop.request_stop();
        ImportedRow row = GenericImporter::read(fields);
        hasReadOn = true;
        return row;
    }

    mutable bool hasReadOn = false;

private:
    std::stop_source& m_stop;
};

QByteArray numberedRows(int count)
{
    QByteArray csv = "id,caption\n";
    for (int row = 0; row < count; ++row)
        csv += QByteArray::number(row) + ",a song\n";
    return csv;
}

} // namespace

class TestCatalogImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWhatTheFileSays()
    {
        const TemporaryCatalog place;
        const ImportReport report =
            place.import("id,title,caption,tags,start_s,path\n"
                         "a,\"=HYPERLINK(\"\"x\"\")\n🎹\",0123456789,b;a,1.5,x.ogg\n",
                         {.affect = lengthModel(1)});
        QCOMPARE(report.source, u"songs"_s);
        QCOMPARE(report.format, u"generic"_s);
        Database database(place.catalogPath());
        const std::vector<Track> tracks = allTracks(database);
        QCOMPARE(tracks.size(), 1U);
        const Track& track = tracks[0];
        QVERIFY(track.rowId > 0);
        QCOMPARE(track.id, u"a"_s);
        QCOMPARE(track.source, u"songs"_s);
        QCOMPARE(track.title, u"=HYPERLINK(\"x\")\n🎹"_s);
        QCOMPARE(track.tags, QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(track.startS, std::optional(1.5));
        QVERIFY(!track.endS);
        QCOMPARE(track.path, place.file(u"x.ogg"_s));
        QCOMPARE(track.affect.point, (AffectPoint{0.1F, -0.5F}));
        QCOMPARE(track.affect.affinities,
                 (EmotionScores{0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F}));
        QCOMPARE(track.affect.quality, 0.25F);
    }

    /// A catalog that somebody else made may have given a track any number.
    void rowsOfAnyNumberAreUpdated()
    {
        const QByteArray csv = "id,caption\n1,a song\n2,another\n";
        for (const char* rowId : {"1099511627776", "9223372036854775806", "-5000000000"}) {
            const TemporaryCatalog place;
            place.import(csv);
            {
                Database database(place.catalogPath());
                SQLite::Database& connection = database.connection();
                connection.exec("PRAGMA foreign_keys = OFF");
                connection.exec(std::string("UPDATE tracks SET id = ") + rowId +
                                " WHERE external_id = '1'");
                connection.exec(std::string("UPDATE track_affect SET track_id = ") + rowId +
                                " WHERE track_id = 1");
            }
            const ImportReport again = place.import(csv);
            QCOMPARE(again.unchanged, 2);
            Database database(place.catalogPath());
            QCOMPARE(TrackRepository(database).affectRows().size(), 2U);
        }
    }

    void aSpreadsheetOfAnotherCountryIsImported()
    {
        const TemporaryCatalog place;
        const ImportReport report =
            place.import("id;caption;start_s;end_s\r\n1;\"slow; sad\";1,5;12,25\r\n");
        QCOMPARE(report.added, 1);
        Database database(place.catalogPath());
        const Track track = *TrackRepository(database).track(u"songs"_s, u"1"_s);
        QCOMPARE(track.caption, u"slow; sad"_s);
        QCOMPARE(track.startS, std::optional(1.5));
        QCOMPARE(track.endS, std::optional(12.25));
    }

    void importingAgainUpdatesAndNeverDuplicates()
    {
        const TemporaryCatalog place;
        const ImportReport first =
            place.import("id,caption,tags\n1,old words,x\n2,same,y\n3,gone,z\n");
        QCOMPARE(first.added, 3);
        Database database(place.catalogPath());
        const TrackRepository repository(database);
        const std::int64_t rowId = repository.track(u"songs"_s, u"1"_s)->rowId;

        const ImportReport second =
            place.import("id,caption,tags\n1,new words,x\n2,same,y\n4,more,w\n");
        QCOMPARE(second.updated, 1);
        QCOMPARE(second.unchanged, 1);
        QCOMPARE(second.added, 1);
        QCOMPARE(repository.trackCount(), 4);
        QCOMPARE(repository.track(u"songs"_s, u"1"_s)->caption, u"new words"_s);
        QCOMPARE(repository.track(u"songs"_s, u"1"_s)->rowId, rowId);
        QVERIFY(repository.search(u"old"_s, 10).empty());
        QCOMPARE(repository.search(u"new"_s, 10).size(), 1U);
        QCOMPARE(repository.search(u"gone"_s, 10).size(), 1U);
        QCOMPARE(damageIn(database), QString());
    }

    void everyChangedColumnIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("changed");
        QTest::newRow("title") << "1,T,a,c,x;y,0,10,u,/p\n"_ba;
        QTest::newRow("artist") << "1,t,A,c,x;y,0,10,u,/p\n"_ba;
        QTest::newRow("caption") << "1,t,a,C,x;y,0,10,u,/p\n"_ba;
        QTest::newRow("tags") << "1,t,a,c,y;x,0,10,u,/p\n"_ba;
        QTest::newRow("start") << "1,t,a,c,x;y,,10,u,/p\n"_ba;
        QTest::newRow("end") << "1,t,a,c,x;y,0,11,u,/p\n"_ba;
        QTest::newRow("url") << "1,t,a,c,x;y,0,10,v,/p\n"_ba;
        QTest::newRow("path") << "1,t,a,c,x;y,0,10,u,/q\n"_ba;
    }

    void everyChangedColumnIsNoticed()
    {
        QFETCH(QByteArray, changed);
        const QByteArray header = "id,title,artist,caption,tags,start_s,end_s,url,path\n";
        const TemporaryCatalog place;
        place.import(header + "1,t,a,c,x;y,0,10,u,/p\n");
        QCOMPARE(place.import(header + changed).updated, 1);
        QCOMPARE(place.import(header + changed).unchanged, 1);
    }

    void sourcesDoNotShareIds()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,first\n", {}, u"one.csv"_s);
        QCOMPARE(place.import("id,caption\n1,second\n", {}, u"two.csv"_s).added, 1);
        Database database(place.catalogPath());
        QCOMPARE(TrackRepository(database).track(u"one"_s, u"1"_s)->caption, u"first"_s);
        QCOMPARE(TrackRepository(database).track(u"two"_s, u"1"_s)->caption, u"second"_s);
    }

    void aRepeatedIdCountsOnce()
    {
        const TemporaryCatalog place;
        for (int turn = 0; turn < 2; ++turn) {
            const ImportReport report = place.import("id,caption\n1,first\n2,other\n1,second\n");
            QCOMPARE(report.rejected, 1);
            QCOMPARE(report.rejections[0].line, 4);
            QVERIFY(translated(report.rejections[0].reason).contains(u"1"_s));
            Database database(place.catalogPath());
            QCOMPARE(TrackRepository(database).track(u"songs"_s, u"1"_s)->caption, u"first"_s);
        }
    }

    void affectIsComputedOnlyWhereNeeded()
    {
        const TemporaryCatalog place;
        int calls = 0;
        ImportOptions options = {.affect = lengthModel(1, &calls)};
        place.import("id,caption\n1,a\n2,b\n", options);
        QCOMPARE(calls, 2);
        place.import("id,caption\n1,a\n2,b\n", options);
        QCOMPARE(calls, 2);
        place.import("id,caption\n1,a\n2,changed\n", options);
        QCOMPARE(calls, 3);
        options.affect = lengthModel(2, &calls);
        place.import("id,caption\n1,a\n2,changed\n", options);
        QCOMPARE(calls, 5);
    }

    void nonFiniteAffectDoesNoHarm()
    {
        const TemporaryCatalog place;
        ImportOptions options;
        options.affect = {[](const Track&) {
                              TrackAffect affect;
                              affect.point.valence = std::numeric_limits<float>::quiet_NaN();
                              affect.affinities[2] = std::numeric_limits<float>::infinity();
                              affect.quality = std::numeric_limits<float>::quiet_NaN();
                              return affect;
                          },
                          1};
        QCOMPARE(place.import("id,caption\n1,a\n", options).added, 1);
        Database database(place.catalogPath());
        const AffectRow row = TrackRepository(database).affectRows().at(0);
        QCOMPARE(row.point, AffectPoint());
        QCOMPARE(row.affinities, EmotionScores());
        QCOMPARE(row.quality, 1.0F);
    }

    void allBadRowsAreCountedButNotAllKept()
    {
        const TemporaryCatalog place;
        const ImportReport report =
            place.import("id,caption\n1,a\n" + QByteArray(",no id\n").repeated(1500));
        QCOMPARE(report.rows, 1501);
        QCOMPARE(report.rejected, 1500);
        QCOMPARE(report.rejections.size(), ImportReport::kMaxRejections);
        QCOMPARE(report.added, 1);
    }

    void aRowOfTenMegabytesIsABadRow()
    {
        const TemporaryCatalog place;
        const ImportReport report = place.import("id,caption\n1,\"" + QByteArray(10'000'000, 'x') +
                                                 "\"\n2,b\n" + QByteArray("3,a\0b\n", 6));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(report.rejections[0].line, 2);
        QCOMPARE(report.rejections[1].line, 4);
    }

    void formatsAreToldApartByTheirHeader()
    {
        const TemporaryCatalog place;
        QCOMPARE(place.import("id,caption\n1,a\n").format, u"generic"_s);
        QCOMPARE(place.import("ytid,start_s,end_s,aspect_list,caption\nAAAAAAAAAAA,0,10,['a'],b\n")
                     .format,
                 u"musiccaps"_s);
        const QString message = messageOf<FileError>([&] { place.import("a;b\n1;2\n"); });
        QVERIFY2(message.contains(u"songs.csv") && message.contains(u"caption"),
                 qPrintable(message));
    }

    void anUnknownFormatIsACallerError()
    {
        const TemporaryCatalog place;
        const QString message = messageOf<UsageError>(
            [&] { place.import("id,caption\n1,a\n", {.format = u"jamendo"_s}); });
        QVERIFY2(message.contains(u"jamendo") && message.contains(u"generic"), qPrintable(message));
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"%1/missing.csv"_s;
        QTest::newRow("folder") << u"%1"_s;
        QTest::newRow("device") << u"/dev/null"_s;
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QString, path);
        const TemporaryCatalog place;
        path.replace(u"%1"_s, QDir(place.file({})).absolutePath());
        Database database(place.catalogPath());
        const QString message = messageOf<FileError>([&] { importFile(database, path); });
        QVERIFY2(message.contains(path), qPrintable(message));
    }

    void refusingAFileChangesNothing()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a\n");
        QVERIFY_THROWS_EXCEPTION(FileError, place.import("id,caption\n,b\n"));
        Database database(place.catalogPath());
        QCOMPARE(TrackRepository(database).sources().size(), 1U);
        QCOMPARE(allTracks(database).at(0).caption, u"a"_s);
    }

    void reportsProgress()
    {
        const TemporaryCatalog place;
        std::vector<ImportProgress> told;
        ImportOptions options;
        options.progress = [&](const ImportProgress& progress) { told.push_back(progress); };
        place.import(numberedRows(950), options);
        QCOMPARE(told.size(), 10U);
        QCOMPARE(told.front().rows, 100);
        QCOMPARE(told.back().rows, 950);
        QVERIFY(told.back().bytesTotal > 0);
        QCOMPARE(told.back().bytesDone, told.back().bytesTotal);
    }

    void stoppingRollsEverythingBack()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,old\n");
        std::stop_source stop;
        ImportOptions options = {.stop = stop.get_token()};
        options.progress = [&](const ImportProgress& progress) {
            if (progress.rows >= 300)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, place.import(numberedRows(1000), options));
        Database database(place.catalogPath());
        QCOMPARE(TrackRepository(database).trackCount(), 1);
        QCOMPARE(allTracks(database).at(0).caption, u"old"_s);
        QCOMPARE(damageIn(database), QString());
    }

    /// A row of 877 kB, which is all that the file has.
    void stoppingWithinARowOfTagsTakesItBack()
    {
        const TemporaryCatalog place;
        const QString path =
            place.write(u"songs.csv"_s, "id,caption,tags\n1,a song,\"" +
                                            QByteArray("tag;").repeated(219'000) + "\"\n");
        std::stop_source stop;
        StoppedReader reader(path, stop);
        Database database(place.catalogPath());
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 importFile(database, path, reader, {.stop = stop.get_token()}));
        QVERIFY2(!reader.hasReadOn, "its tags were read to their end");
        QVERIFY(TrackRepository(database).sources().empty());
    }

    void stoppingWithinTheLastRowRollsItBack()
    {
        const TemporaryCatalog place;
        std::stop_source stop;
        ImportOptions options = {.stop = stop.get_token()};
        options.affect = {[&](const Track&) {
                              stop.request_stop();
                              return TrackAffect();
                          },
                          1};
        QVERIFY_THROWS_EXCEPTION(Cancelled, place.import("id,caption\n1,a\n", options));
        Database database(place.catalogPath());
        QVERIFY(TrackRepository(database).sources().empty());
    }

    void aModelThatThrowsRollsEverythingBack()
    {
        const TemporaryCatalog place;
        ImportOptions options;
        options.affect = {
            [](const Track&) -> TrackAffect { throw ModelError(Message::verbatim("It broke.")); },
            1};
        QVERIFY_THROWS_EXCEPTION(ModelError, place.import("id,caption\n1,a\n", options));
        Database database(place.catalogPath());
        QVERIFY(TrackRepository(database).sources().empty());
    }
};

QTEST_APPLESS_MAIN(TestCatalogImport)
#include "test_catalog_import.moc"
