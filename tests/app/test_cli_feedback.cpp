// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

const QStringList kRecommend = {u"recommend"_s, u"--emotion"_s, u"sad"_s,
                                u"--top"_s,     u"290"_s,       u"--json"_s};

QJsonArray tracks(const CliResult& result)
{
    return result.json()[u"tracks"_s].toArray();
}

QJsonArray feedback(const Cli& cli)
{
    return cli.run({u"feedback"_s, u"list"_s, u"--json"_s}).json()[u"feedback"_s].toArray();
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

        const CliResult add = cli.run({u"feedback"_s, u"add"_s, u"dislike"_s, first, u"--json"_s});
        QCOMPARE(add.exitCode, 0);
        QCOMPARE(add.json()[u"kind"_s].toString(), u"dislike"_s);
        const QJsonArray after = tracks(cli.run(kRecommend));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(nameAt(after, int(after.size()) - 1), first);

        QCOMPARE(tracks(cli.run(kRecommend + QStringList{u"--no-feedback"_s})), before);
        const CliResult clear = cli.run({u"feedback"_s, u"clear"_s, u"--json"_s});
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
            QCOMPARE(cli.run({u"feedback"_s, u"add"_s, kind, name}).exitCode, 0);
        const QJsonArray told = feedback(cli);
        QCOMPARE(told.size(), 2);
        QCOMPARE(nameAt(told, 0), one);
        QCOMPARE(told[0].toObject()[u"kind"_s].toString(), u"dislike"_s);
        QCOMPARE(told[0].toObject()[u"title"_s], list[0].toObject()[u"title"_s]);
        QVERIFY(QDateTime::fromString(told[0].toObject()[u"at"_s].toString(), Qt::ISODateWithMs)
                    .isValid());
        QCOMPARE(nameAt(told, 1), two);

        const CliResult text = cli.run({u"feedback"_s, u"list"_s});
        QVERIFY2(text.output.contains(one.toUtf8()) && text.output.contains("dislike"),
                 text.output);
        QCOMPARE(cli.run({u"feedback"_s, u"clear"_s, one}).exitCode, 0);
        QCOMPARE(feedback(cli).size(), 1);
        QCOMPARE(nameAt(feedback(cli), 0), two);
    }

    void feedbackOutlivesItsSource()
    {
        const Cli cli;
        const QString one = nameAt(tracks(cli.run(kRecommend)), 0);
        QCOMPARE(cli.run({u"feedback"_s, u"add"_s, u"like"_s, one}).exitCode, 0);
        QCOMPARE(cli.run({u"catalog"_s, u"remove"_s, u"starter"_s}).exitCode, 0);
        const CliResult list = cli.run({u"feedback"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.exitCode, 0);
        const QJsonArray told = list.json()[u"feedback"_s].toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].toObject()[u"title"_s].isNull());
        QCOMPARE(cli.run({u"feedback"_s, u"list"_s}).exitCode, 0);
    }

    void wrongUsageExitsWithCode2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{u"burn"_s};
        QTest::newRow("no track") << QStringList{u"add"_s, u"like"_s};
        QTest::newRow("no opinion") << QStringList{u"add"_s, u"skip"_s, u"starter:1"_s};
        QTest::newRow("no source") << QStringList{u"add"_s, u"like"_s, u"1"_s};
        QTest::newRow("empty id") << QStringList{u"add"_s, u"like"_s, u"starter:"_s};
        QTest::newRow("unknown track") << QStringList{u"add"_s, u"like"_s, u"starter:none"_s};
        QTest::newRow("too much") << QStringList{u"list"_s, u"all"_s};
        QTest::newRow("too many") << QStringList{u"clear"_s, u"a:b"_s, u"c:d"_s};
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
