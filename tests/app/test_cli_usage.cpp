// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionAreResults()
    {
        const CliResult help = m_cli.run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("analyze"));
        const CliResult version = m_cli.run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("video2music-cli "));
        for (const auto& command : {u"analyze"_s, u"recommend"_s, u"catalog"_s, u"feedback"_s,
                                    u"diary"_s, u"train"_s, u"evaluate"_s, u"models"_s}) {
            const CliResult result = m_cli.run({command, u"--help"_s});
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.output.contains("--json"));
            QCOMPARE(m_cli.run({command, u"--help-all"_s}).output, result.output);
            QCOMPARE(m_cli.run("help", {command}).output, result.output);
            QCOMPARE(m_cli.run("--quiet --db x.db", {command, u"--help"_s}).output, result.output);
            const CliResult versionToo = m_cli.run({command, u"--version"_s});
            QCOMPARE(versionToo.exitCode, 0);
            QCOMPARE(versionToo.output, version.output);
        }
    }

    /// QProcess itself can hand over only names that are text.
    void namesThatAreNoUtf8AreTakenByTheirBytes()
    {
        QVERIFY(QDir().mkpath(m_cli.home(u"bytes"_s)));
        m_cli.write(u"bytes/songs.csv"_s, "id,caption\n1,a song\n");
        QProcess shell;
        shell.setProcessEnvironment(m_cli.environment());
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, uR"(cd "$1" && name=$(printf 'caf\351') && mv songs.csv "$name.csv" &&
                         "$2" catalog import "$name.csv" --db "$name/catalog.db" --quiet &&
                         test -f "$name/catalog.db" && ls | wc -l)"_s,
                     u"sh"_s, m_cli.home(u"bytes"_s), QStringLiteral(V2M_CLI_FILE)});
        QVERIFY(shell.waitForFinished(60000));
        const QByteArray messages = shell.readAllStandardError();
        QVERIFY2(shell.exitCode() == 0, messages);
        QCOMPARE(shell.readAllStandardOutput().simplified().split(' ').last(), QByteArray("2"));
    }

    void wrongUsageExitsWithCode2AndAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << words("analyze --loud");
        QTest::newRow("no clip") << QStringList{u"analyze"_s};
        QTest::newRow("top is no number") << words("analyze --top ten x");
        QTest::newRow("unknown mode") << words("recommend --emotion sad --mode dance");
        QTest::newRow("unknown steps") << words("recommend --emotion sad --steps odd");
        QTest::newRow("unknown steps for a clip") << words("analyze x.mp4 --steps odd");
        QTest::newRow("face is no number") << words("analyze x.mp4 --face mine");
        QTest::newRow("unknown emotion") << words("recommend --emotion bored");
        QTest::newRow("emotion without weight") << words("recommend --emotion sad=");
        QTest::newRow("point outside the plane") << words("recommend --point 3,0");
        QTest::newRow("neither emotion nor point") << QStringList{u"recommend"_s};
        QTest::newRow("two goals") << words("recommend --emotion sad --point 0,0 --mode calm");
        QTest::newRow("two goals for a clip") << words("analyze x.mp4 --point 0,0 --mode lift");
        QTest::newRow("goal outside the plane") << words("analyze x.mp4 --point 0,2");
        QTest::newRow("filter that is none, before the clip is looked for")
            << words("analyze missing.mp4 --where colour=red");
        QTest::newRow("filter that is none") << words("recommend --emotion sad --where colour=red");
        QTest::newRow("unknown playlist format") << words("analyze x.mp4 --playlist list.docx");
        QTest::newRow("catalog does what?") << words("catalog polish");
        QTest::newRow("training without data") << words("train emotion");
        QTest::newRow("convert what?") << words("models convert x.pt");
        QTest::newRow("converted into what?") << words("models convert x.pt x.bin");
        QTest::newRow("evaluation of what?") << QStringList{u"evaluate"_s};
    }

    void wrongUsageExitsWithCode2AndAMessage()
    {
        QFETCH(QStringList, arguments);
        const CliResult result = m_cli.run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.output.isEmpty());
        QVERIFY(result.messages.trimmed().size() > 20);
    }

    void recommendRanksWithoutAClip()
    {
        const CliResult result = m_cli.run(
            {u"recommend"_s, u"--emotion"_s, u"sad=2,fear"_s, u"--top"_s, u"7"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonArray tracks = result.json()[u"tracks"_s].toArray();
        QCOMPARE(tracks.size(), 7);
        QVERIFY(result.json()[u"query"_s].isObject());
        double last = 1e9;
        for (int i = 0; i < tracks.size(); ++i) {
            const QJsonObject track = tracks[i].toObject();
            QCOMPARE(track[u"rank"_s].toInt(), i + 1);
            for (const auto& field :
                 {u"id"_s, u"source"_s, u"title"_s, u"caption"_s, u"tags"_s, u"start_s"_s,
                  u"end_s"_s, u"url"_s, u"valence"_s, u"arousal"_s, u"score"_s, u"reason"_s})
                QVERIFY2(track.contains(field), qPrintable(field));
            QVERIFY(!track[u"title"_s].toString().isEmpty());
            QVERIFY(!track[u"reason"_s].toString().isEmpty());
            last = std::min(last, track[u"score"_s].toDouble());
        }
        QVERIFY(last > 0.0);
    }

    void aPointMayBeNegative()
    {
        const CliResult result = m_cli.run("recommend --point -0.6,-0.4 --json");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()[u"tracks"_s].toArray().size(), 10);
    }

    void eachKindOfStepsTakesItsOwnPath()
    {
        const auto led = [this](const QString& steps) {
            return m_cli
                .run("recommend --point -0.5,0.6 --mode calm --top 9 --json --steps", {steps})
                .json();
        };
        for (const QString& steps :
             {u"even"_s, u"arousal-first"_s, u"valence-first"_s, u"adapt"_s}) {
            const QJsonObject document = led(steps);
            QCOMPARE(document[u"query"_s][u"steps"_s].toString(), steps);
            QCOMPARE(document[u"tracks"_s].toArray().size(), 9);
        }
        const auto fourth = [&](const QString& steps) {
            return led(steps)[u"tracks"_s][4].toObject();
        };
        // Half-way the one is calm already, and the other bright.
        QVERIFY(fourth(u"arousal-first"_s)[u"arousal"_s].toDouble() <
                fourth(u"valence-first"_s)[u"arousal"_s].toDouble());
        QVERIFY(fourth(u"adapt"_s)[u"arc"_s].toDouble() < 0.5);
        QCOMPARE(fourth(u"even"_s)[u"arc"_s].toDouble(), 0.5);
    }

    void aPointBesideAnEmotionIsTheGoal()
    {
        const CliResult result =
            m_cli.run("recommend --emotion sad --point 0.6,-0.5 --mode match --top 5 --json");
        QVERIFY2(result.exitCode == 0, result.messages);
        const QJsonObject query = result.json()[u"query"_s].toObject();
        QCOMPARE(query[u"goal"_s][u"valence"_s].toDouble(), 0.6);
        QCOMPARE(query[u"goal"_s][u"arousal"_s].toDouble(), -0.5);
        QVERIFY(query[u"valence"_s].toDouble() < -0.5); // it begins with the sadness
        const QJsonArray tracks = result.json()[u"tracks"_s].toArray();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tracks[i][u"arc"_s].toDouble(), i / 4.0);
        QVERIFY(tracks[4][u"valence"_s].toDouble() > tracks[0][u"valence"_s].toDouble());
    }

    void anEmptyListIsReported()
    {
        const QStringList nowhere = words("recommend --emotion sad --where source=nope");
        const CliResult text = m_cli.run(nowhere);
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.isEmpty());
        QVERIFY2(text.messages.contains("No track"), text.messages);
        const CliResult json = m_cli.run(nowhere + words("--json --quiet"));
        QCOMPARE(json.exitCode, 0);
        QVERIFY(json.json()[u"tracks"_s].toArray().isEmpty());
        QVERIFY(json.messages.isEmpty());
    }

    void unwritableResultExitsWithCode3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("text") << QStringList{u"--help"_s};
        QTest::newRow("JSON") << words("catalog info --json");
        QTest::newRow("many lines") << words("catalog list");
    }

    void unwritableResultExitsWithCode3()
    {
        QFETCH(QStringList, arguments);
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const CliResult result = m_cli.run(arguments, u"/dev/full"_s);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("standard output"), result.messages);
    }

    void damagedCatalogExitsWithCode5()
    {
        const QString broken = m_cli.write(u"broken.db"_s, QByteArray(4096, 'x'));
        const CliResult result = m_cli.run("recommend --emotion sad --db", {broken});
        QCOMPARE(result.exitCode, 5);
        QVERIFY(result.messages.contains("broken.db"));
    }

    void facesThatCannotBeEvaluatedAreReported()
    {
        const QDir data(m_cli.home(u"faces"_s));
        for (const auto& folder : {u"happy"_s, u"bored"_s}) {
            QVERIFY(data.mkpath(folder));
            QVERIFY(QFile::copy(faceFile(u"faces/single_face.jpg"_s),
                                data.filePath(folder + u"/face.jpg"_s)));
        }
        m_cli.write(u"faces/happy/broken.jpg"_s, "no picture");
        const QStringList evaluate = {u"evaluate"_s, u"emotion"_s, u"--json"_s, u"--data"_s,
                                      data.path()};
        const CliResult result = m_cli.run(evaluate);
        QVERIFY2(result.exitCode == 0, result.messages);
        QCOMPARE(result.json()[u"n"_s].toInt(), 1);
        const QJsonObject report = result.json()[u"data"_s].toObject();
        QCOMPARE(report[u"wrong_labels"_s].toInt(), 1);
        QCOMPARE(report[u"unreadable"_s].toInt(), 1);
        QVERIFY2(result.messages.contains("broken.jpg"), result.messages);
        QVERIFY2(result.messages.contains("bored"), result.messages);
        const CliResult quiet = m_cli.run(evaluate + words("--quiet"));
        QVERIFY2(quiet.messages.isEmpty(), quiet.messages);
    }

    void namedModelsMustExist()
    {
        const QStringList recommend = words("recommend --emotion sad --models");
        const CliResult missing = m_cli.run(recommend + QStringList{m_cli.home(u"nowhere"_s)});
        QCOMPARE(missing.exitCode, 6);
        QVERIFY(missing.output.isEmpty());
        QVERIFY2(missing.messages.contains("nowhere"), missing.messages);

        const QString folder = m_cli.home(u"models"_s);
        m_cli.write(u"models/captions.safetensors"_s, "other bytes");
        m_cli.write(u"models/manifest.json"_s,
                    R"({"format": 1, "models": [{"name": "captions", "sha256": "00",
                                      "file": "captions.safetensors"}]})");
        const CliResult other = m_cli.run(recommend + QStringList{folder});
        QCOMPARE(other.exitCode, 6);
        QVERIFY2(other.messages.contains("captions.safetensors"), other.messages);

        // A network of the user's own has no manifest, also in a folder.
        const QString own = m_cli.home(u"own"_s);
        m_cli.write(u"own/vgg19.pt"_s, {});
        QCOMPARE(m_cli.run(recommend + QStringList{own}).exitCode, 0);

        // A folder of an emotion network alone is one, too.
        m_cli.write(u"models/manifest.json"_s, R"({"format": 1, "models": []})");
        QCOMPARE(m_cli.run(recommend + QStringList{folder}).exitCode, 0);
    }

    void unwritablePlaylistIsReportedBeforeReadingTheClip()
    {
        const CliResult result =
            m_cli.run("analyze --playlist",
                      {m_cli.home(u"no folder/list.m3u8"_s), m_cli.home(u"missing.mp4"_s)});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("no folder"), result.messages);
        QVERIFY2(!result.messages.contains("missing.mp4"), result.messages);
    }

    void emptyCatalogIsReportedBeforeReadingTheClip()
    {
        const QString catalog = m_cli.home(u"empty.db"_s);
        QCOMPARE(m_cli.run("catalog remove starter --db", {catalog}).exitCode, 0);
        const CliResult result = m_cli.run("analyze --db", {catalog, m_cli.home(u"missing.mp4"_s)});
        QCOMPARE(result.exitCode, 5);
        QVERIFY2(result.messages.contains("empty.db"), result.messages);
        QVERIFY2(!result.messages.contains("missing.mp4"), result.messages);
    }

    void missingModelExitsWithCode6()
    {
        const CliResult result = m_cli.run(
            "analyze --models", {m_cli.home(u"nowhere"_s), faceFile(u"faces/single_face.jpg"_s)});
        QCOMPARE(result.exitCode, 6);
        QVERIFY(!result.messages.isEmpty());
    }

private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"
