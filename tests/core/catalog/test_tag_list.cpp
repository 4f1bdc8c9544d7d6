// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/tag_list.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestTagList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAtTheFirstKindOfSeparator_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("none") << u"  "_s << QStringList();
        QTest::newRow("one") << u"slow piano"_s << QStringList{u"slow piano"_s};
        QTest::newRow("semicolons") << u"a, b; c|d;e"_s << QStringList{u"a, b"_s, u"c|d"_s, u"e"_s};
        QTest::newRow("bars") << u"a, b|c"_s << QStringList{u"a, b"_s, u"c"_s};
        QTest::newRow("commas") << u"a,b , c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("JSON") << u"[\"a;b\", \"c\\/d\", \"\\u00e9\"]"_s
                              << QStringList{u"a;b"_s, u"c/d"_s, u"é"_s};
        QTest::newRow("Python") << u"['a;b', \"it's\"]"_s << QStringList{u"a;b"_s, u"it's"_s};
        QTest::newRow("one bracket")
            << u"[live] rock; folk"_s << QStringList{u"[live] rock"_s, u"folk"_s};
    }

    void splitsAtTheFirstKindOfSeparator()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, tags);
        const TagCell result = splitTags(cell);
        QVERIFY(result.fault.isEmpty());
        QCOMPARE(result.tags, tags);
    }

    void aMalformedListIsAFault()
    {
        QVERIFY(!splitTags(u"['a', 1]"_s).fault.isEmpty());
        QVERIFY(!splitTags(u"[1, 2]"_s).fault.isEmpty());
    }

    void keepsOrderAndDropsRepetitions()
    {
        QCOMPARE(cleanTags({u"Jazz"_s, u"slow"_s, u"jazz"_s, u""_s, u" slow "_s}),
                 QStringList({u"Jazz"_s, u"slow"_s}));
    }

    /// A megabyte of tags, all different: comparing each with all others would take minutes.
    void aCellFullOfTagsIsCutShort()
    {
        QStringList tags;
        for (int i = 0; i < 200'000; ++i)
            tags.append(u"tag %1"_s.arg(i));
        const QStringList clean = cleanTags(tags);
        QCOMPARE(clean.size(), kMaxTags);
        QCOMPARE(clean, tags.first(kMaxTags));
        QCOMPARE(cleanTags(QStringList(200'000, u"Same"_s)), QStringList{u"Same"_s});
        QCOMPARE(cleanTags({u"STRASSE"_s, u"Straße"_s, u"straSSe"_s}),
                 QStringList({u"STRASSE"_s, u"Straße"_s}));
    }

    /// Half a megabyte in one cell: whoever stops an import does not wait for its end.
    void aStopIsLookedForWithinOneCell()
    {
        std::stop_source stop;
        const QString comma = QString(u"same,"_s).repeated(100'000);
        const QString python = u"['x', "_s + QString(u"'same',"_s).repeated(100'000) + u']';
        QCOMPARE(splitTags(comma, stop.get_token()).tags, QStringList{u"same"_s});
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, splitTags(comma, stop.get_token()));
        QVERIFY_THROWS_EXCEPTION(Cancelled, splitTags(python, stop.get_token()));
        QVERIFY_THROWS_EXCEPTION(Cancelled, cleanTags({u"one"_s}, stop.get_token()));
    }

    /// The catalog keeps one tag a line.
    void tagsStandOnOneLine()
    {
        QCOMPARE(
            cleanTags({u"a\nb"_s, u"c\r\n\td"_s, u"e\u0085f"_s, QString(QChar(u'\0')) + u"g"_s}),
            QStringList({u"a b"_s, u"c d"_s, u"e f"_s, u"g"_s}));
    }
};

QTEST_APPLESS_MAIN(TestTagList)
#include "test_tag_list.moc"
