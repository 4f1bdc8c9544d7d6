// SPDX-License-Identifier: MIT
#include "core/playlist/clean_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestCleanText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loneSurrogatesAreReplaced();
    void pairsStayTogether();
    void oneLineHasNoBreaks();
    void linesStayLines();
    void bidirectionalTextIsKept();
};

void TestCleanText::loneSurrogatesAreReplaced()
{
    const QChar high(0xD83C);
    const QChar low(0xDFB5);
    const QString mark = u"\uFFFD"_s;
    QCOMPARE(wellFormed(QString(high)), mark);
    QCOMPARE(wellFormed(QString(low)), mark);
    QCOMPARE(wellFormed(QString(low) + high), mark + mark);
    QCOMPARE(wellFormed(QString(high) + high + low), mark + u"\U0001F3B5"_s);
    QCOMPARE(wellFormed(u"a"_s + high + u"b"_s), u"a"_s + mark + u"b"_s);
}

void TestCleanText::pairsStayTogether()
{
    const QString note = u"\U0001F3B5\U0001F3B5 \u00E9"_s;
    QCOMPARE(wellFormed(note), note);
    QCOMPARE(onOneLine(note), note);
    QCOMPARE(multiLine(note), note);
}

void TestCleanText::oneLineHasNoBreaks()
{
    QCOMPARE(onOneLine(u"\n a\r\nb\tc\u2028d\u2029e\u0085f\vg\fh\u001Bi \n"_s),
             u"a b c d e f g h i"_s);
    QVERIFY(isOneLine(u"a b \U0001F3B5"_s));
    for (const QChar c : {QChar(u'\n'), QChar(u'\r'), QChar(u'\0'), QChar(0x85), QChar(0x2028),
                          QChar(0x2029), QChar(0x7F), QChar(0xD83C)})
        QVERIFY(!isOneLine(u"a"_s + c + u"b"_s));
}

void TestCleanText::linesStayLines()
{
    QCOMPARE(multiLine(u"a\r\nb\rc\nd\te"_s), u"a\nb\nc\nd\te"_s);
    QCOMPARE(multiLine(u"a\u0007b\u001Bc\u007Fd\u009Fe\uFFFEf\uFFFFg\vh"_s + QChar(u'\0') + u"i"_s),
             u"abcdefghi"_s);
}

void TestCleanText::bidirectionalTextIsKept()
{
    const QString text = u"\u202E\u0645\u0648\u0633\u064A\u0642\u0649\u202C \u200F!"_s;
    QCOMPARE(onOneLine(text), text);
    QCOMPARE(multiLine(text), text);
}

QTEST_GUILESS_MAIN(TestCleanText)
#include "test_clean_text.moc"
