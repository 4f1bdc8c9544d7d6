// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

const QStringList kRecommend = words("recommend --emotion sad --top 290 --json");

QJsonArray tracks(const CliResult& result)
{
    return result.json()[u"tracks"_s].toArray();
}

QJsonArray feedback(const Cli& cli)
{
    return cli.run("feedback list --json").json()[u"feedback"_s].toArray();
}

/// "starter:..." of the track at a place (from 0) of a list.
QString nameAt(const QJsonArray& list, int place)
{
    const QJsonObject track = list[place].toObject();
    return track[u"source"_s].toString() + u':' + track[u"id"_s].toString();
}

} // namespace

class TestCliFeedback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDislikedTrackGoesToTheEndUntilItIsForgotten()
    {
        const Cli cli;
        const QJsonArray before = tracks(cli.run(kRecommend));
        QVERIFY(before.size() > 100);
        const QString first = nameAt(before, 0);

        const CliResult add = cli.run("feedback add dislike --json", {first});
        QCOMPARE(add.exitCode, 0);
        QCOMPARE(add.json()[u"kind"_s].toString(), u"dislike"_s);
        const QJsonArray after = tracks(cli.run(kRecommend));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(nameAt(after, int(after.size()) - 1), first);

        QCOMPARE(tracks(cli.run(kRecommend + words("--no-feedback"))), before);
        const CliResult clear = cli.run("feedback clear --json");
        QCOMPARE(clear.json()[u"removed"_s].toInt(), 1);
        QCOMPARE(tracks(cli.run(kRecommend)), before);
    }

    void opinionsAreListedNewestFirstAndReplaceOneAnother()
    {
        const Cli cli;
        const QJsonArray list = tracks(cli.run(kRecommend));
        const QString one = nameAt(list, 0);
        const QString two = nameAt(list, 1);
        for (const auto& [kind, name] :
             {std::pair(u"like"_s, one), {u"like"_s, two}, {u"dislike"_s, one}})
            QCOMPARE(cli.run("feedback add", {kind, name}).exitCode, 0);
        const QJsonArray told = feedback(cli);
        QCOMPARE(told.size(), 2);
        QCOMPARE(nameAt(told, 0), one);
        QCOMPARE(told[0][u"kind"_s].toString(), u"dislike"_s);
        QCOMPARE(told[0][u"title"_s], list[0][u"title"_s]);
        QVERIFY(QDateTime::fromString(told[0][u"at"_s].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(nameAt(told, 1), two);

        const CliResult text = cli.run("feedback list");
        QVERIFY2(text.output.contains(one.toUtf8()) && text.output.contains("dislike"),
                 text.output);
        QCOMPARE(cli.run("feedback clear", {one}).exitCode, 0);
        QCOMPARE(feedback(cli).size(), 1);
        QCOMPARE(nameAt(feedback(cli), 0), two);
    }

    void feedbackOutlivesItsSource()
    {
        const Cli cli;
        const QString one = nameAt(tracks(cli.run(kRecommend)), 0);
        QCOMPARE(cli.run("feedback add like", {one}).exitCode, 0);
        QCOMPARE(cli.run("catalog remove starter").exitCode, 0);
        const CliResult list = cli.run("feedback list --json");
        QCOMPARE(list.exitCode, 0);
        const QJsonArray told = list.json()[u"feedback"_s].toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][u"title"_s].isNull());
        QCOMPARE(cli.run("feedback list").exitCode, 0);
    }

    void wrongUsageExitsWithCode2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{u"burn"_s};
        QTest::newRow("no track") << words("add like");
        QTest::newRow("no opinion") << words("add skip starter:1");
        QTest::newRow("no source") << words("add like 1");
        QTest::newRow("empty id") << words("add like starter:");
        QTest::newRow("unknown track") << words("add like starter:none");
        QTest::newRow("too much") << words("list all");
        QTest::newRow("too many") << words("clear a:b c:d");
    }

    void wrongUsageExitsWithCode2()
    {
        QFETCH(QStringList, words);
        const Cli cli;
        const CliResult result = cli.run(QStringList{u"feedback"_s} + words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!result.messages.isEmpty());
        QVERIFY(feedback(cli).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliFeedback)
#include "test_cli_feedback.moc"
