// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/file_repository.h"
#include "core/catalog/track_repository.h"
#include "temporary_catalog.h"

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::vector<Track>& tracks)
{
    QStringList ids;
    for (const Track& track : tracks)
        ids.append(track.id);
    return ids;
}

std::vector<std::int64_t> rowIdsOf(const std::vector<SearchHit>& hits)
{
    std::vector<std::int64_t> rowIds;
    for (const SearchHit& hit : hits)
        rowIds.push_back(hit.rowId);
    return rowIds;
}

QStringList found(const TrackRepository& repository, const QString& text, int limit = 100)
{
    return idsOf(repository.tracks(rowIdsOf(repository.search(text, limit))));
}

QStringList foundWithAlbums(const TrackRepository& repository, const QString& text, int limit = 100)
{
    return idsOf(repository.tracks(rowIdsOf(repository.searchWithAlbums(text, limit))));
}

} // namespace

class TestTrackRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryCatalog>();
        m_place->import("id,title,caption,tags\n"
                        "a,Evening,A slow piano piece for late hours,solo piano;calm\n"
                        "b,Piano at night,Someone hums,humming\n"
                        "c,Storm,\"Loud drums, no pianos; café noise\",metal;e-bass\n"
                        "d,שיר,音楽 🎹,שמח\n");
        m_database = std::make_unique<Database>(m_place->catalogPath());
    }

    void albumsAreFoundInTheirOrder()
    {
        std::vector<FileRecord> files(3);
        for (int i = 0; i < 3; ++i) {
            FileRecord& file = files[static_cast<std::size_t>(i)];
            file.track.id = QString::number(i);
            file.track.title = u"Song %1"_s.arg(i);
            file.facts.album = i == 2 ? u"Elsewhere"_s : u"Nïght 100% Train"_s;
            file.facts.trackNumber = 2 - i;
        }
        SourceDescription source;
        source.name = u"folder:music"_s;
        FileRepository(*m_database).store(source, u"/music"_s, {}, files, 1);
        const TrackRepository repository(*m_database);
        QCOMPARE(foundWithAlbums(repository, u"100%  trai"_s), (QStringList{u"1"_s, u"0"_s}));
        QCOMPARE(foundWithAlbums(repository, u"night"_s), (QStringList{u"b"_s, u"1"_s, u"0"_s}));
        QCOMPARE(foundWithAlbums(repository, u"night"_s, 2), (QStringList{u"b"_s, u"1"_s}));
        QCOMPARE(foundWithAlbums(repository, u"%"_s), QStringList());
    }

    void searchFindsEveryFileThatSaysIt()
    {
        constexpr int kFiles = 200;
        std::vector<FileRecord> files(kFiles);
        for (int i = 0; i < kFiles; ++i) {
            FileRecord& file = files[static_cast<std::size_t>(i)];
            file.track.id = QString::number(i);
            file.track.title = u"Song"_s;
            file.facts.conductor = u"Léa %1"_s.arg(i);
            file.facts.comment = (i % 2 == 0 ? u"Ripped by %1"_s : u"ripped by %1"_s).arg(i / 2);
            file.facts.trackNumber = 2 - i % 2;
        }
        SourceDescription source;
        source.name = u"folder:music"_s;
        FileRepository(*m_database).store(source, u"/music"_s, {}, files, 1);
        const TrackRepository repository(*m_database);
        QCOMPARE(foundWithAlbums(repository, u"ripped by 7"_s, 2), (QStringList{u"15"_s, u"14"_s}));
        QCOMPARE(repository.searchWithAlbums(u"ripped"_s, 2 * kFiles).size(), std::size_t{kFiles});
        QCOMPARE(repository.searchWithAlbums(u"lea"_s, 2 * kFiles).size(), std::size_t{kFiles});
    }

    void countsAndNamesTheSources()
    {
        m_place->import("id,caption\n1,x\n", {}, u"Other set.csv"_s);
        const TrackRepository repository(*m_database);
        QCOMPARE(repository.trackCount(), 5);
        const std::vector<CatalogSource> sources = repository.sources();
        QCOMPARE(sources.size(), 2U);
        QCOMPARE(sources[0].name, u"other-set"_s);
        QCOMPARE(sources[0].title, u"Other set"_s);
        QCOMPARE(sources[0].fileName, u"Other set.csv"_s);
        QCOMPARE(sources[0].tracks, 1);
        QCOMPARE(sources[1].tracks, 4);
        QVERIFY(qAbs(sources[0].importedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void tracksOfASourceAreFoundAndLostFilesCountedApart()
    {
        std::vector<FileRecord> files(3);
        for (std::size_t i = 0; i < files.size(); ++i)
            files[i].track.id = QString::number(i);
        SourceDescription source;
        source.name = u"folder:music"_s;
        FileRepository writer(*m_database);
        writer.store(source, u"/music"_s, {}, files, 1);
        const TrackRepository repository(*m_database);
        const std::vector<std::int64_t> rows = repository.rowsOfSource(source.name, 1000);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(repository.tracks(rows)[1].id, u"1"_s);
        QVERIFY(repository.rowsOfSource(u"none"_s, 1000).empty());
        writer.setMissing(std::span(rows).first(1), true);
        for (const CatalogSource& one : repository.sources()) {
            QCOMPARE(one.lost, one.name == source.name ? 1 : 0);
            QCOMPARE(one.tracks, one.name == source.name ? 3 : 4);
        }
    }

    void tracksComeInTheOrderAskedFor()
    {
        const TrackRepository repository(*m_database);
        const std::vector<AffectRow> rows = repository.affectRows();
        QCOMPARE(rows.size(), 4U);
        const std::vector<std::int64_t> wanted = {rows[2].rowId, rows[0].rowId, 999'999,
                                                  rows[2].rowId, rows[1].rowId};
        QCOMPARE(idsOf(repository.tracks(wanted)), QStringList({u"c"_s, u"a"_s, u"c"_s, u"b"_s}));
        QVERIFY(repository.tracks({}).empty());
    }

    void aTrackIsFoundBySourceAndId()
    {
        const TrackRepository repository(*m_database);
        QCOMPARE(repository.track(u"songs"_s, u"b"_s)->title, u"Piano at night"_s);
        QVERIFY(!repository.track(u"songs"_s, u"z"_s));
        QVERIFY(!repository.track(u"other"_s, u"b"_s));
    }

    void visitingStopsWhenAsked()
    {
        int visited = 0;
        TrackRepository(*m_database).forEachTrack([&](const Track&) { return ++visited < 2; });
        QCOMPARE(visited, 2);
    }

    void searchFindsInTitleCaptionAndTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const QString& text, const QStringList& ids) {
            QTest::newRow(name) << text << ids;
        };
        row("title counts most, then tags", u"piano"_s, {u"b"_s, u"a"_s, u"c"_s});
        row("case", u"PIANO Night"_s, {u"b"_s});
        row("all words", u"piano drums"_s, {u"c"_s});
        row("not all words", u"piano violin"_s, {});
        row("beginning of the last word", u"slow pia"_s, {u"a"_s});
        row("beginning of another word", u"pia slow"_s, {});
        row("tag", u"calm"_s, {u"a"_s});
        row("another form", u"drumming hours"_s, {});
        row("plural", u"hour"_s, {u"a"_s});
        row("accent", u"cafe"_s, {u"c"_s});
        row("word with a hyphen", u"e-bass"_s, {u"c"_s});
        row("Hebrew", u"שמח"_s, {u"d"_s});
        row("Japanese", u"音"_s, {u"d"_s});
        row("nothing", u""_s, {});
    }

    void searchFindsInTitleCaptionAndTags()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QCOMPARE(found(TrackRepository(*m_database), text), ids);
    }

    void searchSyntaxDoesNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"\""_s,
                                    u"\"piano"_s,
                                    u"piano\""_s,
                                    u"\"\"\""_s,
                                    u"piano AND"_s,
                                    u"OR"_s,
                                    u"NOT piano"_s,
                                    u"NEAR(piano night, 2)"_s,
                                    u"title : piano"_s,
                                    u"{title caption} : x"_s,
                                    u"^piano"_s,
                                    u"piano*"_s,
                                    u"***"_s,
                                    u"(piano"_s,
                                    u"- piano"_s,
                                    u"+piano"_s,
                                    u"rank"_s,
                                    u"'; DROP TABLE tracks; --"_s,
                                    u"\\"_s,
                                    u"%_"_s,
                                    u"🎹"_s,
                                    u"\uFFFE"_s,
                                    QString(QChar(u'\0')),
                                    QString(QChar(0xD83C)),
                                    QString(100'000, u'x')}) {
            QTest::addRow(
                "%s", qPrintable(QString::fromLatin1(text.left(30).toUtf8().toPercentEncoding())))
                << text;
        }
    }

    void searchSyntaxDoesNoHarm()
    {
        QFETCH(QString, text);
        const TrackRepository repository(*m_database);
        repository.search(text, 10);
        QCOMPARE(repository.trackCount(), 4);
    }

    void searchIsLimitedAndOrdered()
    {
        const TrackRepository repository(*m_database);
        const std::vector<SearchHit> hits = repository.search(u"piano"_s, 2);
        QCOMPARE(hits.size(), 2U);
        QVERIFY(hits[0].relevance > hits[1].relevance);
        QVERIFY(hits[1].relevance > 0);
        QVERIFY(repository.search(u"piano"_s, 0).empty());
        QVERIFY(repository.search(u"piano"_s, -1).empty());
    }

    void rowsAreFoundByAWordOfTagsOrCaption()
    {
        const TrackRepository repository(*m_database);
        const auto idsWith = [&](const QString& word) {
            return idsOf(repository.tracks(repository.rowsWithWord(word)));
        };
        QCOMPARE(idsWith(u"piano"_s), QStringList({u"a"_s, u"c"_s})); // not by the title alone
        QCOMPARE(idsWith(u"DRUM"_s), QStringList({u"c"_s}));
        QCOMPARE(idsWith(u"שמח"_s), QStringList({u"d"_s}));
        QCOMPARE(idsWith(u"pian"_s), QStringList());
        QCOMPARE(idsWith(u"piano\" OR \"drums"_s), QStringList());
        QCOMPARE(idsWith(u"\""_s), QStringList());
    }

    void rowsAreFoundByTheirArtist()
    {
        m_place->import("id,caption,artist\n1,x,Satie\n2,y,\n3,z,Satie\n4,w,satie\n", {},
                        u"other.csv"_s);
        const TrackRepository repository(*m_database);
        QCOMPARE(idsOf(repository.tracks(repository.rowsOfArtist(u"Satie"_s))),
                 QStringList({u"1"_s, u"3"_s}));
        QVERIFY(repository.rowsOfArtist({}).empty());
        QVERIFY(repository.rowsOfArtist(u"' OR 1 --"_s).empty());
    }

    void aRemovedSourceLeavesNothingBehind()
    {
        m_place->import("id,caption\n1,another piano\n", {}, u"other.csv"_s);
        TrackRepository repository(*m_database);
        QCOMPARE(repository.removeSource(u"songs"_s), std::optional<std::int64_t>(4));
        QCOMPARE(repository.trackCount(), 1);
        QCOMPARE(repository.affectRows().size(), 1U);
        QCOMPARE(found(repository, u"piano"_s), QStringList({u"1"_s}));
        QCOMPARE(repository.sources().size(), 1U);
        QCOMPARE(damageIn(*m_database), QString());
        QVERIFY(!repository.removeSource(u"songs"_s));
        QVERIFY(!repository.removeSource(u"' OR 1 --"_s));
        QCOMPARE(repository.trackCount(), 1);
        QCOMPARE(repository.removedSources(), QStringList{u"songs"_s});
    }

    void aSourceCanComeBack()
    {
        TrackRepository repository(*m_database);
        repository.removeSource(u"songs"_s);
        QCOMPARE(m_place->import("id,caption\na,a piano\n").added, 1);
        QCOMPARE(repository.removedSources(), QStringList());
        QCOMPARE(found(repository, u"piano"_s), QStringList({u"a"_s}));
        QCOMPARE(damageIn(*m_database), QString());
    }

    /// As long as an import runs, readers see the catalog as it was.
    void readersAreNotDisturbedByAnImport()
    {
        Database writing(m_place->catalogPath());
        ImportOptions options;
        std::int64_t seen = -1;
        options.affect = {[&](const Track&) {
                              seen = TrackRepository(*m_database).trackCount();
                              return TrackAffect();
                          },
                          1};
        importFile(writing, m_place->write(u"more.csv"_s, "id,caption\n1,x\n2,y\n"), options);
        QCOMPARE(seen, 4);
        QCOMPARE(TrackRepository(*m_database).trackCount(), 6);
    }

private:
    std::unique_ptr<TemporaryCatalog> m_place;
    std::unique_ptr<Database> m_database;
};

QTEST_APPLESS_MAIN(TestTrackRepository)
#include "test_track_repository.moc"
