// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"
#include "tests/support/test_data.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

CliResult diary(const Cli& cli, const QStringList& words)
{
    return cli.run(QStringList{u"diary"_s} + words);
}

CliResult analyze(const Cli& cli, const QStringList& options = {})
{
    return cli.run(QStringList{u"analyze"_s, faceFile(u"faces/single_face.jpg"_s), u"--json"_s} +
                   options);
}

QJsonObject listed(const Cli& cli, const QStringList& options = {})
{
    return diary(cli, words("list --json") + options).json();
}

qsizetype readings(const Cli& cli, const QStringList& options = {})
{
    return listed(cli, options)[u"readings"_s].toArray().size();
}

} // namespace

class TestCliDiary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeItIsSwitchedOn()
    {
        const Cli cli;
        const CliResult result = analyze(cli);
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY(!result.json().contains(u"in_diary"_s));
        QCOMPARE(listed(cli)[u"diary"_s].toString(), u"not_asked"_s);
        QCOMPARE(readings(cli), 0);
        const CliResult text = diary(cli, {u"list"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.isEmpty());
        QVERIFY2(text.messages.contains("diary on"), text.messages);
    }

    void readingIsKeptListedExportedAndCleared()
    {
        const Cli cli;
        QCOMPARE(diary(cli, {u"on"_s, u"--json"_s}).json()[u"diary"_s].toString(), u"on"_s);
        const CliResult analysis = analyze(cli, {u"--mode"_s, u"calm"_s});
        QVERIFY2(analysis.exitCode == 0, analysis.messages);
        QVERIFY(analysis.json()[u"in_diary"_s].toBool());
        const QJsonObject document = listed(cli);
        QCOMPARE(document[u"diary"_s].toString(), u"on"_s);
        const QJsonObject reading = document[u"readings"_s][0].toObject();
        QCOMPARE(reading[u"mode"_s].toString(), u"calm"_s);
        QCOMPARE(reading[u"origin"_s].toString(), u"clip"_s);
        QCOMPARE(reading[u"emotions"_s].toObject().size(), 7);
        QCOMPARE(reading[u"valence"_s], analysis.json()[u"valence"_s]);
        QCOMPARE(document[u"days"_s][0][u"leads"_s].toString(), u"happy"_s);
        QCOMPARE(document[u"hours"_s].toArray().size(), 1);
        QVERIFY(document[u"better"_s].isArray());

        const CliResult text = diary(cli, {u"list"_s});
        QVERIFY2(text.output.contains("happy") && text.output.contains("valence"), text.output);

        const QString table = cli.home(u"diary.csv"_s);
        const CliResult written = diary(cli, {u"export"_s, table, u"--json"_s});
        QCOMPARE(written.json()[u"readings"_s].toInt(), 1);
        QCOMPARE(cli.read(u"diary.csv"_s).count("\r\n"), 2);
        QVERIFY(cli.read(u"diary.csv"_s).contains("clip,calm,"));

        QCOMPARE(diary(cli, {u"clear"_s, u"--json"_s}).json()[u"removed"_s].toInt(), 1);
        QCOMPARE(readings(cli), 0);
        QVERIFY(diary(cli, {u"clear"_s, u"--json"_s}).json()[u"written_anew"_s].toBool());
        QCOMPARE(listed(cli)[u"diary"_s].toString(), u"on"_s);
    }

    void nothingOfTheClipIsWrittenAndNothingIsLeft()
    {
        const Cli cli;
        QVERIFY(diary(cli, {u"on"_s}).exitCode == 0);
        QCOMPARE(analyze(cli).exitCode, 0);
        const auto catalogHas = [&cli](const QByteArray& bytes) {
            return cli.read(u"data/video2music/catalog.db"_s).contains(bytes);
        };
        QVERIFY(!catalogHas("single_face"));
        QVERIFY(catalogHas("clipmatch")); // as the row holds its words side by side
        QCOMPARE(diary(cli, {u"clear"_s}).exitCode, 0);
        QVERIFY(!catalogHas("clipmatch"));
    }

    void nothingIsKeptWhenOffOrNotAnAnalysisWithMusic()
    {
        const Cli cli;
        QCOMPARE(diary(cli, {u"on"_s}).exitCode, 0);
        QVERIFY(!analyze(cli, {u"--no-diary"_s}).json().contains(u"in_diary"_s));
        QVERIFY(!analyze(cli, {u"--no-tracks"_s}).json().contains(u"in_diary"_s));
        QCOMPARE(cli.run("recommend --emotion sad").exitCode, 0);
        QCOMPARE(diary(cli, {u"off"_s, u"--json"_s}).json()[u"diary"_s].toString(), u"off"_s);
        QVERIFY(!analyze(cli).json().contains(u"in_diary"_s));
        QCOMPARE(readings(cli), 0);
    }

    void singleDaysAreListedAndCleared()
    {
        const Cli cli;
        QCOMPARE(diary(cli, {u"on"_s}).exitCode, 0);
        QCOMPARE(analyze(cli).exitCode, 0);
        const QString today = listed(cli)[u"days"_s][0][u"date"_s].toString();
        const QDate day = QDate::fromString(today, Qt::ISODate);
        QVERIFY(day.isValid() && day.daysTo(QDate::currentDate()) <= 1);
        const QString yesterday = day.addDays(-1).toString(Qt::ISODate);
        QCOMPARE(readings(cli, {u"--day"_s, today}), 1);
        QCOMPARE(readings(cli, {u"--to"_s, yesterday}), 0);
        QCOMPARE(readings(cli, {u"--from"_s, yesterday, u"--to"_s, today}), 1);
        QCOMPARE(diary(cli, {u"clear"_s, u"--day"_s, yesterday, u"--json"_s})
                     .json()[u"removed"_s]
                     .toInt(),
                 0);
        QCOMPARE(
            diary(cli, {u"clear"_s, u"--day"_s, today, u"--json"_s}).json()[u"removed"_s].toInt(),
            1);
    }

    void wrongUsageExitsWithCode2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{u"burn"_s};
        QTest::newRow("no file") << QStringList{u"export"_s};
        QTest::newRow("too much") << words("clear all");
        QTest::newRow("no day") << words("clear --day yesterday");
        QTest::newRow("no such day") << words("clear --day 2026-02-30");
        QTest::newRow("day and from") << words("list --day 2026-02-20 --from 2026-02-01");
        QTest::newRow("on for a day") << words("on --day 2026-02-20");
    }

    void wrongUsageExitsWithCode2()
    {
        QFETCH(QStringList, words);
        const Cli cli;
        const CliResult result = diary(cli, words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.output.isEmpty());
        QVERIFY(!result.messages.isEmpty());
    }

    void unwritableTableExitsWithCode3()
    {
        const Cli cli;
        const CliResult result = diary(cli, {u"export"_s, cli.home(u"no folder/diary.csv"_s)});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.messages.contains("no folder"), result.messages);
        // A device is no table, and stays a device.
        const QString pipe = cli.home(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(diary(cli, {u"export"_s, pipe}).exitCode, 3);
        QVERIFY(!QFileInfo(pipe).isFile());
    }
};

QTEST_GUILESS_MAIN(TestCliDiary)
#include "test_cli_diary.moc"
