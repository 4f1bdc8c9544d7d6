// SPDX-License-Identifier: MIT
#include "cli_process.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QTest>

using namespace v2m::test;
using namespace Qt::StringLiterals;

/// `train captions`, `evaluate captions` and `recommend --text`, on captions made here.
class TestCliCaptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray rows = "id,title,caption,tags\n";
        for (int i = 0; i < 120; ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += (i % 2 == 0
                         ? "s" + number + ",Song " + number +
                               ",\"A cheerful happy tune with claps and a ukulele.\",fun;ukulele\n"
                         : "s" + number + ",Song " + number +
                               ",\"A sad mournful tune with sighs and a cello.\",gloomy;cello\n");
        }
        m_csv = m_cli.write(u"my songs.csv"_s, rows);
        for (const QString& folder : {u"one"_s, u"two"_s})
            QVERIFY(QDir().mkpath(m_cli.home(folder)));
    }

    void trainedWeightsAreMeasuredAndListed()
    {
        const CliResult result = train(u"one"_s);
        QVERIFY2(result.exitCode == 0, result.messages);
        const QJsonObject document = result.json();
        QVERIFY(document[u"captions"_s].toInt() > 60);
        QVERIFY(document[u"last_loss"_s].toDouble() < document[u"first_loss"_s].toDouble());
        const QJsonObject entry = QJsonDocument::fromJson(m_cli.read(u"one/manifest.json"_s))
                                      .object()[u"models"_s][0]
                                      .toObject();
        QCOMPARE(entry[u"name"_s].toString(), u"captions"_s);
        QVERIFY(entry[u"accuracy"_s].toObject().contains(u"held_out"_s));
        QCOMPARE(entry[u"training"_s].toString(),
                 u"video2music-cli train captions --data 'my songs.csv' --out captions.safetensors "
                 "--rounds 6"_s);
    }

    void evaluationComparesThreeReaders()
    {
        const CliResult result = m_cli.run("evaluate captions --json --data",
                                           {m_csv, u"--models"_s, m_cli.home(u"one"_s)});
        QVERIFY2(result.exitCode == 0, result.messages);
        const QJsonObject document = result.json();
        QCOMPARE(document[u"n"_s].toInt() + document[u"n_training"_s].toInt(), 120);
        for (const QString& reader : {u"model"_s, u"lexicon"_s, u"word_counts"_s}) {
            const QJsonObject figures = document.value(reader).toObject();
            QVERIFY2(figures.contains(u"macro_ap"_s), qPrintable(reader));
            const QJsonObject happy = figures[u"emotions"_s][u"happy"_s].toObject();
            QCOMPARE(happy[u"auc"_s].toDouble(), 1.0); // a cello never claps
        }
        const QJsonObject instruments = document[u"instruments_only"_s].toObject();
        QCOMPARE(instruments[u"happy"_s].toInt() + instruments[u"sad"_s].toInt(),
                 document[u"n"_s].toInt());
        QCOMPARE(instruments[u"auc"_s].toDouble(), 1.0);
        const CliResult text =
            m_cli.run("evaluate captions --data", {m_csv, u"--models"_s, m_cli.home(u"one"_s)});
        QVERIFY(text.output.contains("lexicon alone") && text.output.contains("word counts"));
    }

    void trainingTwiceGivesTheSameWeights()
    {
        QCOMPARE(train(u"two"_s).exitCode, 0);
        const QByteArray one = m_cli.read(u"one/captions.safetensors"_s);
        QVERIFY(!one.isEmpty() && one == m_cli.read(u"two/captions.safetensors"_s));
    }

    void captionModelFolderUsesTheShippedFaceNetwork()
    {
        const CliResult result =
            m_cli.run("analyze --no-tracks --json --models",
                      {m_cli.home(u"one"_s), faceFile(u"faces/single_face.jpg"_s)});
        QVERIFY2(result.exitCode == 0, result.messages);
        QCOMPARE(result.json()[u"clip"_s][u"frames"_s].toInt(), 1);
    }

    void usageIsExplained()
    {
        QCOMPARE(m_cli.run("train captions").exitCode, 2);
        QCOMPARE(m_cli.run("train captions --data", {m_csv}).exitCode, 2);
        QCOMPARE(m_cli
                     .run(u"train captions --data x.csv --out y.safetensors --words"_s.split(u' ') +
                          QStringList(QString()))
                     .exitCode,
                 2);
        QCOMPARE(m_cli.run("evaluate captions").exitCode, 2);
        QCOMPARE(m_cli.run("evaluate captions more --data", {m_csv}).exitCode, 2);
        const CliResult help = m_cli.run("train captions --help");
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--rounds"));
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(m_cli.run("evaluate captions --data /nowhere.csv").exitCode, 3);
        const QString silent = m_cli.write(u"silent.csv"_s, "id,caption\n1,a piano\n2,a violin\n");
        const CliResult result = m_cli.run("evaluate captions --data", {silent});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(!result.messages.isEmpty());
    }

    void affectIsRecomputedForAnotherModel()
    {
        const QStringList list = {u"catalog"_s, u"list"_s, u"--json"_s, u"--db"_s,
                                  m_cli.home(u"songs.db"_s)};
        const CliResult imported =
            m_cli.run("catalog import --db", {m_cli.home(u"songs.db"_s), m_csv});
        QVERIFY2(imported.exitCode == 0, imported.messages);
        const QJsonObject before = m_cli.run(list).json();
        QCOMPARE(m_cli.run(list).json(), before);
        const QStringList recommend = {u"recommend"_s, u"--emotion"_s,
                                       u"happy"_s,     u"--json"_s,
                                       u"--db"_s,      m_cli.home(u"songs.db"_s),
                                       u"--models"_s,  m_cli.home(u"one"_s)};
        QCOMPARE(m_cli.run(recommend).exitCode, 0);
        QVERIFY(m_cli.run(recommend).json() != before);
        const CliResult again = m_cli.run(recommend);
        QVERIFY(again.json()[u"tracks"_s][0][u"tags"_s].toArray().contains(u"ukulele"_s));
    }

    void textIsLookedForAndFelt()
    {
        const QString catalog = m_cli.home(u"songs.db"_s);
        const auto first = [&](const QStringList& arguments) {
            const CliResult result =
                m_cli.run(QStringList{u"recommend"_s, u"--json"_s, u"--db"_s, catalog} + arguments);
            return result.json()[u"tracks"_s][0][u"caption"_s].toString();
        };
        QVERIFY(first({u"--text"_s, u"cello"_s}).contains(u"cello"_s));
        // Neither word is in the catalog; what they say is.
        QVERIFY(first({u"--text"_s, u"melancholic grief"_s}).contains(u"cello"_s));
        QVERIFY(first({u"--text"_s, u"joyful"_s}).contains(u"ukulele"_s));
        QVERIFY(first({u"--text"_s, u"tune"_s, u"--emotion"_s, u"sad"_s}).contains(u"cello"_s));
        const CliResult none = m_cli.run("recommend --db", {catalog});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.messages.contains("--text"));
    }

private:
    CliResult train(const QString& folder) const
    {
        return m_cli.run("train captions --rounds 6 --json --quiet --data",
                         {m_csv, u"--out"_s, m_cli.home(folder) + u"/captions.safetensors"_s});
    }

    Cli m_cli;
    QString m_csv;
};

QTEST_GUILESS_MAIN(TestCliCaptions)
#include "test_cli_captions.moc"
