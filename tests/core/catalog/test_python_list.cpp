// SPDX-License-Identifier: MIT
#include "core/catalog/python_list.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestPythonList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The expected items are what Python 3.11's ast.literal_eval gives.
    void readsListsOfStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("items");
        const auto row = [](const char* name, const QString& text, const QStringList& items) {
            QTest::newRow(name) << text << items;
        };
        row("empty", u"[]"_s, {});
        row("one", u"['a']"_s, {u"a"_s});
        row("both quotes", u"['soft piano', \"it's sad\"]"_s, {u"soft piano"_s, u"it's sad"_s});
        row("the other quote", u"[\"a 'b'\", 'c \"d\"']"_s, {u"a 'b'"_s, u"c \"d\""_s});
        row("empty text", u"['', \"\"]"_s, {u""_s, u""_s});
        row("spaces and lines", u" [ 'a' ,\n 'b' , ] "_s, {u"a"_s, u"b"_s});
        row("adjacent", u"['a' \"b\", 'c']"_s, {u"ab"_s, u"c"_s});
        row("comma and bracket inside", u"['a, b', 'c]']"_s, {u"a, b"_s, u"c]"_s});
        row("simple escapes", u"['\\n\\t\\r\\\\\\'\\\"\\a\\b\\f\\v']"_s,
            {u"\n\t\r\\'\"\a\b\f\v"_s});
        row("hexadecimal", u"['\\x41\\xe9']"_s, {u"Aé"_s});
        row("octal", u"['\\101\\60\\0019']"_s, {u"A0\u00019"_s});
        row("four digits", u"['caf\\u00e9']"_s, {u"café"_s});
        row("eight digits", u"['\\U0001F3B9']"_s, {u"🎹"_s});
        row("pair of surrogates", u"['\\ud83c\\udfb9']"_s, {u"🎹"_s});
        row("unknown escape", u"['\\q\\/']"_s, {u"\\q\\/"_s});
        row("continued line", u"['a\\\nb']"_s, {u"ab"_s});
        row("emoji", u"['🎹', 'שלום']"_s, {u"🎹"_s, u"שלום"_s});
    }

    void readsListsOfStrings()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, items);
        const PythonList list = parsePythonList(text);
        QVERIFY(list.fault.isEmpty());
        QCOMPARE(list.items, items);
    }

    void saysWhereAListIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("text") << u"sad, slow"_s << 0;
        QTest::newRow("tuple") << u"('a',)"_s << 0;
        QTest::newRow("open list") << u"['a'"_s << 4;
        QTest::newRow("open text") << u"['a', 'b]"_s << 6;
        QTest::newRow("number") << u"['a', 1]"_s << 6;
        QTest::newRow("None") << u"[None]"_s << 1;
        QTest::newRow("list in a list") << u"[['a']]"_s << 1;
        QTest::newRow("two commas") << u"['a',, 'b']"_s << 5;
        QTest::newRow("comma only") << u"[,]"_s << 1;
        QTest::newRow("text behind") << u"['a'] x"_s << 6;
        QTest::newRow("missing comma") << u"['a' b]"_s << 5;
        QTest::newRow("line end in a text") << u"['a\nb']"_s << 1;
        QTest::newRow("short hexadecimal") << u"['\\x4']"_s << 2;
        QTest::newRow("no hexadecimal") << u"['\\uzzzz']"_s << 2;
        QTest::newRow("lone surrogate") << u"['\\ud83c']"_s << 2;
        QTest::newRow("pair the wrong way") << u"['\\udfb9\\ud83c']"_s << 2;
        QTest::newRow("beyond Unicode") << u"['\\U00110000']"_s << 2;
        QTest::newRow("named") << u"['\\N{BULLET}']"_s << 2;
        QTest::newRow("backslash at the end") << u"['a\\"_s << 4;
        QTest::newRow("a call") << u"[print('a')]"_s << 1;
    }

    void saysWhereAListIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const PythonList list = parsePythonList(text);
        QVERIFY(!list.fault.isEmpty());
        QVERIFY(list.items.isEmpty());
        QCOMPARE(list.faultAt, at);
    }

    void depthAndLengthAreHarmless()
    {
        QVERIFY(!parsePythonList(QString(1'000'000, u'[')).fault.isEmpty());
        const PythonList list = parsePythonList(u"["_s + u"'a',"_s.repeated(100'000) + u"]"_s);
        QCOMPARE(list.items.size(), 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPythonList)
#include "test_python_list.moc"
