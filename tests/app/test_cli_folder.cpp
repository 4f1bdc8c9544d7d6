// SPDX-License-Identifier: MIT
#include "cli_process.h"
#include "tests/core/collection/wav_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace v2m::test;
using namespace Qt::StringLiterals;

/// A listener's own music on the command line: folders, and what is learned from rated sounds.
class TestCliFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsImportedListedAndRecommended()
    {
        const Cli cli;
        const QString folder = cli.home(u"My Music"_s);
        QVERIFY(writeWav(folder + u"/Anna - Happy Day.wav"_s, 440.0, 11.0));
        QVERIFY(writeWav(folder + u"/deep/Sad Song.wav"_s, 220.0, 11.0));
        QFile broken(folder + u"/broken.mp3"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(2000, 'x'));
        broken.close();

        const CliResult imported = cli.run("catalog import --json --quiet", {folder});
        QVERIFY2(imported.exitCode == 0, imported.messages);
        QVERIFY(imported.messages.isEmpty());
        const QJsonObject report = imported.json()[u"imports"_s][0].toObject();
        QCOMPARE(report[u"source"_s].toString(), u"folder:My Music"_s);
        QCOMPARE(report[u"added"_s].toInt(), 2);
        QCOMPARE(report[u"rejected"_s].toInt(), 1);
        QVERIFY(report[u"rejections"_s][0][u"path"_s].toString().endsWith(u"/broken.mp3"_s));

        const CliResult listed = cli.run("catalog list --json");
        const QJsonArray tracks = listed.json()[u"tracks"_s].toArray();
        QCOMPARE(tracks.size(), 2);
        for (const QJsonValue& track : tracks) {
            QVERIFY(QFile::exists(track[u"path"_s].toString()));
            QVERIFY(std::abs(track[u"duration_s"_s].toDouble() - 11.0) < 0.05);
            QVERIFY(QStringList({u"words"_s, u"sound"_s, u"both"_s})
                        .contains(track[u"mood_from"_s].toString()));
            QVERIFY(track.toObject().contains(u"tempo_bpm"_s));
            QVERIFY(track.toObject().contains(u"key"_s));
            QVERIFY(track.toObject().contains(u"album"_s));
            QCOMPARE(track[u"emotions"_s].toObject().size(), 7);
        }
        const CliResult list = cli.run("recommend --emotion happy --json --quiet");
        QCOMPARE(list.json()[u"tracks"_s][0][u"title"_s].toString(), u"Happy Day"_s);

        const QString name = u"folder:My Music:"_s + tracks[0][u"id"_s].toString();
        const CliResult liked = cli.run("feedback add like --json", {name});
        QVERIFY2(liked.exitCode == 0, liked.messages);
        QCOMPARE(liked.json()[u"source"_s].toString(), u"folder:My Music"_s);
        const CliResult forgotten = cli.run("feedback clear --json", {name});
        QCOMPARE(forgotten.json()[u"removed"_s].toInt(), 1);

        QVERIFY(QFile::remove(folder + u"/deep/Sad Song.wav"_s));
        const CliResult again = cli.run("catalog import --json", {folder + u"//"_s});
        const QJsonObject second = again.json()[u"imports"_s][0].toObject();
        QCOMPARE(second[u"missing"_s].toInt(), 1);
        QCOMPARE(second[u"unchanged"_s].toInt(), 1);
        const QList<QByteArray> lines = cli.run("catalog list").output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray& line : lines)
            QCOMPARE(line.contains("(its file is missing)"), line.contains("Sad Song"));
    }

    void aListThatIsTooShortSaysSo()
    {
        const Cli cli;
        const QString folder = cli.home(u"Music"_s);
        QVERIFY(writeWav(folder + u"/Happy Day.wav"_s, 440.0, 12.0));
        QVERIFY(writeWav(folder + u"/Happy Mix.wav"_s, 440.0, 61.0));
        QCOMPARE(cli.run("catalog import", {folder}).exitCode, 0);
        const CliResult list = cli.run("recommend --emotion happy --length 1m");
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.messages.contains("lasts 0:00:12 rather than 0:01:00"), list.messages);
        QVERIFY(!list.output.contains("Happy Mix"));
    }

    void wrongFoldersAreExplained()
    {
        const Cli cli;
        QVERIFY(QDir().mkpath(cli.home(u"empty"_s)));
        const CliResult empty = cli.run("catalog import", {cli.home(u"empty"_s)});
        QCOMPARE(empty.exitCode, 3);
        QVERIFY(empty.messages.contains("no music"));
        const CliResult format = cli.run(
            {u"catalog"_s, u"import"_s, u"--format"_s, u"musiccaps"_s, cli.home(u"empty"_s)});
        QCOMPARE(format.exitCode, 2);
    }

    void aSoundNetworkIsTrainedAndMeasured()
    {
        const Cli cli;
        QFile table(cli.home(u"rated.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("path,valence,arousal,series\n");
        for (int i = 0; i < 24; ++i) {
            const double share = i / 24.0;
            QVERIFY(writeWav(cli.home(u"s/%1.wav"_s.arg(i)), 150.0 * std::exp2(3.0 * share)));
            table.write(QByteArray("s/") + QByteArray::number(i) + ".wav," +
                        QByteArray::number(share - 0.5) + ',' + QByteArray::number(0.5 - share) +
                        ",series" + QByteArray::number(i % 3) + '\n');
        }
        table.write("s/none.wav,0,0,series1\ns/1.wav,7,0,series1\n");
        table.close();
        QVERIFY(QDir().mkpath(cli.home(u"models"_s)));
        const CliResult trained =
            cli.run("train sound --rounds 120 --members 3 --json --data",
                    {table.fileName(), u"--out"_s, cli.home(u"models/sound.safetensors"_s)});
        QVERIFY2(trained.exitCode == 0, trained.messages);
        QVERIFY(trained.messages.contains("none.wav"));
        QCOMPARE(trained.json()[u"sounds"_s].toInt(), 24);
        QCOMPARE(trained.json()[u"evaluation"_s][u"folds"_s].toInt(), 3);
        QVERIFY(trained.json()[u"evaluation"_s][u"valence"_s][u"pearson"_s].toDouble() > 0.8);

        const CliResult measured =
            cli.run("evaluate sound --json --quiet --data",
                    {table.fileName(), u"--models"_s, cli.home(u"models"_s)});
        QVERIFY2(measured.exitCode == 0, measured.messages);
        QVERIFY(measured.json()[u"arousal"_s][u"pearson"_s].toDouble() > 0.8);
        const CliResult folds = cli.run(
            {u"evaluate"_s, u"sound"_s, u"--data"_s, table.fileName(), u"--folds"_s, u"album"_s});
        QCOMPARE(folds.exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliFolder)
#include "test_cli_folder.moc"
