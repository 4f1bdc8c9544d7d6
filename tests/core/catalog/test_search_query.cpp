// SPDX-License-Identifier: MIT
#include "core/catalog/search_query.h"

#include <QTest>

#include <span>
#include <vector>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesEveryWordAndOpensTheLast_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << u" \n "_s << QString();
        QTest::newRow("one") << u"piano"_s << u"\"piano\"*"_s;
        QTest::newRow("two") << u" slow  pia "_s << u"\"slow\" \"pia\"*"_s;
        QTest::newRow("operators") << u"a OR b NOT c*"_s << u"\"a\" \"OR\" \"b\" \"NOT\" \"c*\"*"_s;
        QTest::newRow("quotes") << u"\"soft rock\""_s << u"\"\"\"soft\" \"rock\"\"\"*"_s;
        QTest::newRow("signs only") << u"- * ( \" — :"_s << QString();
        QTest::newRow("signs between") << u"soft - rock"_s << u"\"soft\" \"rock\"*"_s;
        QTest::newRow("other scripts") << u"שלום 音楽"_s << u"\"שלום\" \"音楽\"*"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"\"ab\"*"_s;
    }

    void quotesEveryWordAndOpensTheLast()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(searchQuery(text), query);
    }

    void aSingleWordIsQuotedToo()
    {
        QCOMPARE(wordQuery(u"piano"_s), u"{tags caption} : \"piano\""_s);
        QCOMPARE(wordQuery(u"a\" OR title : \"b"_s),
                 u"{tags caption} : \"a\"\" OR title : \"\"b\""_s);
        QCOMPARE(wordQuery(u"\"*"_s), QString());
    }

    void thingsAreFoundByAnyOfTheirNames()
    {
        const std::vector<QStringList> things = {
            {u"drums"_s, u"drum kit"_s}, {u"a\" OR \"b"_s}, {u"*"_s}};
        QCOMPARE(
            subjectsQuery(things, true),
            u"{title caption tags} : ((\"drums\" OR \"drum kit\") AND (\"a\"\" OR \"\"b\"))"_s);
        QCOMPARE(subjectsQuery(std::span(things).first(1), false),
                 u"{title caption tags} : ((\"drums\" OR \"drum kit\"))"_s);
        QCOMPARE(subjectsQuery(std::span(things).last(1), true), QString());
        QCOMPARE(nameQuery(u"clair  de \"lune"_s),
                 uR"({title artist} : ("clair" AND "de" AND """lune"))"_s);
        QCOMPARE(nameQuery(u" – "_s), QString());
        QCOMPARE(subjectsQuery(std::span(things).first(1), true, {u"Chopin"_s}),
                 subjectsQuery(std::span(things).first(1), true) +
                     uR"( AND {title artist} : ("Chopin"))"_s);
        QCOMPARE(subjectsQuery({}, true, {u"Chopin"_s}), nameQuery(u"Chopin"_s));
    }

    void aPastedBookIsCutShort()
    {
        QCOMPARE(searchQuery(u"word "_s.repeated(100'000)).count(u' '), 63);
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "test_search_query.moc"
