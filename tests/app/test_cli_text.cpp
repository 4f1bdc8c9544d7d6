// SPDX-License-Identifier: MIT
#include "cli_process.h"

#include <QTest>

using namespace v2m::test;
using namespace Qt::StringLiterals;

/// `recommend --text` in people's own words, and `evaluate text`.
class TestCliText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray rows = "id,title,caption,tags\n";
        for (int i = 0; i < 60; ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += i % 2 == 0 ? "s" + number + ",Song " + number +
                                     ",\"A cheerful happy dance tune with drums " + number +
                                     "\",fun;drums\n"
                               : "s" + number + ",Song " + number +
                                     ",\"A sad mournful slow tune with a cello " + number +
                                     "\",gloomy;cello\n";
        }
        const QString csv = m_cli.write(u"songs.csv"_s, rows);
        const CliResult imported =
            m_cli.run("catalog import --db", {m_cli.home(u"songs.db"_s), csv});
        QVERIFY2(imported.exitCode == 0, imported.messages);
    }

    void whatWasUnderstoodIsReported()
    {
        const QJsonObject query =
            recommend({u"Mein Opa ist gestorben, bitte ohne Schlagzeug"_s})[u"query"_s].toObject();
        const QJsonObject understood = query[u"understood"_s].toObject();
        QCOMPARE(understood[u"language"_s].toString(), u"de"_s);
        QVERIFY(understood[u"valence"_s].toDouble() < -0.1);
        QVERIFY(understood[u"mood"_s].toString().contains(u"sad"_s));
        QVERIFY(!understood[u"words"_s].toArray().isEmpty());
        QCOMPARE(understood[u"denied"_s].toArray(), QJsonArray{u"Schlagzeug"_s});
        const CliResult text = m_cli.run(
            "recommend --db", {m_cli.home(u"songs.db"_s), u"--text"_s, u"ich bin traurig"_s});
        QVERIFY2(text.output.startsWith("Understood: sad"), text.output);
        QVERIFY(text.output.contains("you asked for traurig"));
    }

    void seedGivesAnotherSelection()
    {
        const auto ids = [this](const QString& seed) {
            const CliResult result = m_cli.run("recommend --emotion happy --json --db",
                                               {m_cli.home(u"songs.db"_s), u"--seed"_s, seed});
            QStringList list;
            const QJsonArray tracks =
                QJsonDocument::fromJson(result.output).object()[u"tracks"_s].toArray();
            for (const QJsonValue& track : tracks)
                list.append(track[u"id"_s].toString());
            return list;
        };
        const QStringList first = ids(u"0"_s);
        QCOMPARE(first.size(), 10);
        QVERIFY(ids(u"1"_s) != first);
        QCOMPARE(ids(u"1"_s), ids(u"1"_s));
        const CliResult wrong = m_cli.run("recommend --emotion happy --seed -1");
        QCOMPARE(wrong.exitCode, 2);
    }

    void everyLanguageFindsItsMusic()
    {
        const auto caption = [this](const QString& text) {
            return recommend({text})[u"tracks"_s][0][u"caption"_s].toString();
        };
        for (const QString& text : {u"my grandfather died"_s, u"je suis triste"_s,
                                    u"estoy triste"_s, u"我很难过"_s, u"أنا حزين"_s})
            QVERIFY2(caption(text).contains(u"cello"_s), qPrintable(text));
        for (const QString& text :
             {u"I got the job!"_s, u"wir feiern"_s, u"on danse"_s, u"我很开心"_s})
            QVERIFY2(caption(text).contains(u"drums"_s), qPrintable(text));
    }

    void nothingUnderstoodIsReported()
    {
        const QJsonObject document = recommend({u"xqzvw"_s});
        QVERIFY(document[u"tracks"_s].toArray().isEmpty());
        const QJsonObject understood = document[u"query"_s][u"understood"_s].toObject();
        QVERIFY(understood[u"words"_s].toArray().isEmpty());
        QVERIFY(understood.contains(u"nearest"_s));
        const CliResult text = m_cli.run(
            {u"recommend"_s, u"--db"_s, m_cli.home(u"songs.db"_s), u"--text"_s, u"xqzvw"_s});
        QVERIFY2(text.output.contains("none of its words is known"), text.output);
    }

    void whatWhereNamesInVainIsReported()
    {
        const QStringList list = {u"recommend"_s, u"--db"_s,  m_cli.home(u"songs.db"_s),
                                  u"--emotion"_s, u"happy"_s, u"--where"_s};
        const CliResult source = m_cli.run(list + words("source=song"));
        QVERIFY2(source.messages.contains("There is no source “song”; the catalog has songs."),
                 source.messages);
        const CliResult genre = m_cli.run(list + words("genre=jaz"));
        QVERIFY2(genre.messages.contains("No track is of the genre “jaz”"), genre.messages);
    }

    void aMistypedCommandIsOffered()
    {
        const CliResult result = m_cli.run({u"recomend"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.messages.contains("did you mean recommend?"), result.messages);
    }

    void sentencesAreMeasured()
    {
        const QString data =
            m_cli.write(u"sentences.csv"_s, "lang,text,valence,arousal\nen,I am happy,1,1\n"
                                            "de,ich bin traurig,-1,-1\nde,ich bin traurig,1,0\n");
        const QStringList arguments = {u"evaluate"_s, u"text"_s, u"--data"_s,
                                       data,          u"--db"_s, m_cli.home(u"songs.db"_s)};
        const CliResult result = m_cli.run(arguments + QStringList(u"--json"_s));
        QVERIFY2(result.exitCode == 0, result.messages);
        const QJsonObject document = result.json();
        QCOMPARE(document[u"sentences"_s].toInt(), 3);
        QCOMPARE(document[u"right"_s].toInt(), 2);
        const QJsonObject german = document[u"languages"_s][u"de"_s].toObject();
        QCOMPARE(german[u"share"_s].toDouble(), 0.5);
        QCOMPARE(document[u"wrong"_s].toArray().size(), 1);
        const CliResult text = m_cli.run(arguments);
        QVERIFY(text.output.contains("not on the side asked for") && text.output.contains("50"));
    }

    void usageIsExplained()
    {
        QCOMPARE(m_cli.run("evaluate text").exitCode, 2);
        QCOMPARE(m_cli.run("evaluate text --data /nowhere.csv").exitCode, 3);
        QCOMPARE(m_cli.run("evaluate text --data /dev/zero").exitCode, 3); // and ends
        const QString other = m_cli.write(u"other.csv"_s, "a,b\n1,2\n");
        const CliResult refused = m_cli.run("evaluate text --data", {other});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.messages.contains("lang"), refused.messages);
        QCOMPARE(m_cli.run("evaluate text --help").exitCode, 0);
    }

private:
    QJsonObject recommend(const QString& text) const
    {
        return m_cli.run("recommend --json --db", {m_cli.home(u"songs.db"_s), u"--text"_s, text})
            .json();
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliText)
#include "test_cli_text.moc"
