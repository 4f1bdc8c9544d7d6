// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

class TestCliCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starterCatalogExistsFromTheFirstStart()
    {
        const Cli cli;
        const CliResult list = cli.run("catalog list --json");
        QCOMPARE(list.exitCode, 0);
        const QJsonArray tracks = list.json()[u"tracks"_s].toArray();
        QVERIFY(tracks.size() >= 120);
        const QJsonObject first = tracks.first().toObject();
        QCOMPARE(first[u"source"_s].toString(), u"starter"_s);
        QCOMPARE(first[u"emotions"_s].toObject().size(), 7);
        QVERIFY(!first.contains(u"rank"_s) && !first.contains(u"score"_s) &&
                !first.contains(u"reason"_s));
    }

    void ownDataSetIsImportedSearchedAndRemoved()
    {
        const Cli cli;
        const QString file =
            cli.write(u"My Songs.csv"_s, "caption,id,tags\r\n"
                                         "\"A slow, sad piano with \"\"rain\"\"\",one,piano;sad\r\n"
                                         ",two,broken row without a caption\r\n"
                                         "Happy ukulele at the beach,three,ukulele;happy\r\n");
        const CliResult import = cli.run("catalog import", {file});
        QCOMPARE(import.exitCode, 0);
        QVERIFY2(import.messages.contains("3"), import.messages); // the bad row's line

        const CliResult search = cli.run("catalog search rain --json");
        QCOMPARE(search.json()[u"tracks"_s].toArray().size(), 1);
        const QString source = search.json()[u"tracks"_s][0][u"source"_s].toString();

        const CliResult again = cli.run("catalog import", {file});
        QCOMPARE(again.exitCode, 0);
        const CliResult twice = cli.run("catalog search rain --json");
        QCOMPARE(twice.json()[u"tracks"_s].toArray().size(), 1);

        QCOMPARE(cli.run("catalog remove", {source}).exitCode, 0);
        const CliResult gone = cli.run("catalog search rain --json");
        for (const QJsonValue& track : gone.json()[u"tracks"_s].toArray())
            QVERIFY(track[u"source"_s].toString() != source);
    }

    void aPictureIsNoTable()
    {
        const Cli cli;
        const QString cover =
            cli.write(u"cover.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10));
        const CliResult import = cli.run("catalog import", {cover});
        QCOMPARE(import.exitCode, 3);
        QVERIFY2(import.messages.contains("is a picture"), import.messages);
    }

    void removedStarterWorksComeBackWhenAskedFor()
    {
        const Cli cli;
        QCOMPARE(cli.run("catalog remove starter").exitCode, 0);
        const CliResult import = cli.run("catalog import starter --json --quiet");
        QCOMPARE(import.exitCode, 0);
        QVERIFY(import.json()[u"imports"_s][0][u"added"_s].toInt() >= 120);
        QVERIFY(!cli.run("recommend --emotion happy").output.isEmpty());
    }

    void searchSaysThatThereIsMoreThanItShows()
    {
        const Cli cli;
        QByteArray rows = "id,caption\n";
        for (int i = 0; i < 120; ++i)
            rows += QByteArray::number(i) + ",A sad piano\n";
        QCOMPARE(cli.run("catalog import", {cli.write(u"many.csv"_s, rows)}).exitCode, 0);
        const CliResult search = cli.run("catalog search piano --json");
        QCOMPARE(search.json()[u"tracks"_s].toArray().size(), 100);
        QVERIFY(search.messages.contains("100"));
    }

    void listIsWrittenAsAPlaylist()
    {
        const Cli cli;
        const QString file = cli.home(u"calm.m3u8"_s);
        QCOMPARE(
            cli.run("recommend --top 3 --text", {u"calm piano"_s, u"--playlist"_s, file}).exitCode,
            0);
        const QByteArray playlist = cli.read(u"calm.m3u8"_s);
        QVERIFY(playlist.startsWith("#EXTM3U"));
        QCOMPARE(playlist.count("#EXTINF"), 3);
        QCOMPARE(cli.run("recommend --emotion sad --playlist", {cli.home(u"list.docx"_s)}).exitCode,
                 2);
    }

    /// What packaging/setup has downloaded comes in this way.
    void onlyWhatGooglePublishedIsTakenForMusicCaps()
    {
        const Cli cli;
        const QByteArray header = "ytid,start_s,end_s,audioset_positive_labels,aspect_list,"
                                  "caption,author_id,is_balanced_subset,is_audioset_eval\n";
        const QString other = cli.write(
            u"other.csv"_s,
            header + "-0Gj8-vB1q4,30,40,/m/0140xf,\"['sad']\",A sad song.,4,False,True\n");
        const QStringList import = words("catalog import --format musiccaps");
        const CliResult refused = cli.run(import + QStringList{u"--published"_s, other});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.messages.contains("is not MusicCaps as Google published it"),
                 refused.messages);
        const CliResult info = cli.run("catalog info --json");
        QVERIFY2(!info.output.contains("musiccaps"), info.output);
        QCOMPARE(cli.run(import + QStringList{other}).exitCode, 0); // the user's own may be any
    }

    void percentSignsInFileNamesAreNotPlaceholders()
    {
        const Cli cli;
        const QString file = cli.write(u"a%2b.csv"_s, "id,caption\none,A sad piano\n");
        const QString catalog = cli.home(u"my%2.db"_s);
        const CliResult import = cli.run("catalog import --db", {catalog, file});
        QVERIFY2(import.exitCode == 0, import.messages);
        const CliResult info = cli.run("catalog info --db", {catalog});
        QVERIFY2(info.output.contains("my%2.db, tracks: "), info.output);
        QVERIFY2(!info.output.contains("%3"), info.output);
    }

    void textFromFilesCannotBreakLinesOrControlTheTerminal()
    {
        const Cli cli;
        const QString file =
            cli.write(u"evil.csv"_s,
                      "id,title,artist,caption\n"
                      "one,\"Evil \033]0;pwned\007 title\nline two\",Art\033[31mist,A sad piano\n");
        const QString catalog = cli.home(u"evil.db"_s);
        QCOMPARE(cli.run("catalog import --db", {catalog, file}).exitCode, 0);
        const CliResult list = cli.run("catalog list --db", {catalog});
        QCOMPARE(list.output.count('\n'), 1);
        const CliResult ranked = cli.run("recommend --emotion sad --db", {catalog});
        QCOMPARE(ranked.output.count('\n'), 2);
        const CliResult missing =
            cli.run("catalog import --db", {catalog, u"/nowhere/\033[31m.csv"_s});
        for (const QByteArray& bytes : {list.output, ranked.output, missing.messages})
            QVERIFY2(!bytes.contains('\033') && !bytes.contains('\007'), bytes);
    }

    void namesThatBeginWithAColonAreFiles()
    {
        const Cli cli;
        cli.write(u":songs.csv"_s, "id,caption\none,A sad piano\n");
        const CliResult import = cli.run(
            {u"catalog"_s, u"import"_s, u":songs.csv"_s, u"--db"_s, cli.home(u"colon.db"_s)}, {},
            cli.home({}));
        QVERIFY2(import.exitCode == 0, import.messages);
    }

    void removedSourcesAreNamedUntilTheyComeBack()
    {
        const Cli cli;
        const QString file = cli.write(u"songs.csv"_s, "id,caption\none,A sad piano\n");
        const auto removed = [&cli] {
            return cli.run("catalog info --json").json()[u"removed_sources"_s].toArray();
        };
        QCOMPARE(cli.run("catalog import", {file}).exitCode, 0);
        QCOMPARE(removed(), QJsonArray());
        QCOMPARE(cli.run("catalog remove songs").exitCode, 0);
        QCOMPARE(removed(), QJsonArray{u"songs"_s});
        QCOMPARE(cli.run("catalog import", {file}).exitCode, 0);
        QCOMPARE(removed(), QJsonArray());
    }

    void fileThatIsNotADataSetIsRefusedEntirely_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << u""_s << QByteArray();
        QTest::newRow("prose") << u""_s << QByteArray("Dear diary,\ntoday I listened to music.\n");
        QTest::newRow("not MusicCaps") << u"musiccaps"_s << QByteArray("id,caption\n1,one\n");
        QTest::newRow("binary") << u""_s << QByteArray(10000, '\x8f');
    }

    void fileThatIsNotADataSetIsRefusedEntirely()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        const Cli cli;
        const QString file = cli.write(u"data.csv"_s, bytes);
        QStringList arguments = {u"catalog"_s, u"import"_s, file};
        if (!format.isEmpty())
            arguments += {u"--format"_s, format};
        const CliResult result = cli.run(arguments);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("data.csv"), result.messages);
    }

    void missingFileExitsWithCode3()
    {
        const Cli cli;
        QCOMPARE(cli.run("catalog import", {cli.home(u"none.csv"_s)}).exitCode, 3);
    }

    void otherFilesAreImportedDespiteAMissingOne()
    {
        const Cli cli;
        const QString one = cli.write(u"one.csv"_s, "id,caption\none,A sad piano\n");
        const QString two = cli.write(u"two.csv"_s, "id,caption\ntwo,A happy flute\n");
        const CliResult result =
            cli.run({u"catalog"_s, u"import"_s, one, cli.home(u"none.csv"_s), two, u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        const QJsonArray imports = result.json()[u"imports"_s].toArray();
        QCOMPARE(imports.size(), 3);
        QCOMPARE(imports[0][u"added"_s].toInt(), 1);
        const QJsonObject error = imports[1][u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toInt(), 3);
        QVERIFY(error[u"message"_s].toString().contains(u"none.csv"_s));
        QVERIFY(imports[1][u"file"_s].toString().endsWith(u"none.csv"_s));
        QCOMPARE(imports[2][u"added"_s].toInt(), 1);
        QVERIFY(result.messages.contains("none.csv"));
    }

    void musicCapsIsRecognisedByItsHeaderAndNeverDuplicated()
    {
        const Cli cli;
        const QString file = cli.write(
            u"downloaded.csv"_s,
            "ytid,start_s,end_s,audioset_positive_labels,aspect_list,caption,author_id,"
            "is_balanced_subset,is_audioset_eval\n"
            "AAAAAAAAAAA,0,10,/m/0140xf,\"['piano', 'slow']\",\"A slow piano.\",4,False,True\n"
            "BBBBBBBBBBB,30,40,/m/02mscn,\"['choir']\",\"A choir, in Latin.\",5,False,True\n");
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(cli.run("catalog import", {file}).exitCode, 0);
            int count = 0;
            for (const QJsonValue& track :
                 cli.run("catalog list --json").json()[u"tracks"_s].toArray())
                count += track[u"source"_s].toString() == u"musiccaps"_s ? 1 : 0;
            QCOMPARE(count, 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliCatalog)
#include "test_cli_catalog.moc"
