// SPDX-License-Identifier: MIT
#include "core/base/round_up.h"
#include "core/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// What text out of files is made of before it is shown.
class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loneSurrogatesAreReplaced()
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

    void pairsStayTogether()
    {
        const QString note = u"\U0001F3B5\U0001F3B5 \u00E9"_s;
        QCOMPARE(wellFormed(note), note);
        QCOMPARE(onOneLine(note), note);
    }

    void oneLineHasNoBreaks()
    {
        QCOMPARE(onOneLine(u"\n a\r\nb\tc\u2028d\u2029e\u0085f\vg\fh\u001Bi \n"_s),
                 u"a b c d e f g h i"_s);
        QVERIFY(isOneLine(u"a b \U0001F3B5"_s));
        for (const QChar c : {QChar(u'\n'), QChar(u'\r'), QChar(u'\0'), QChar(0x85), QChar(0x2028),
                              QChar(0x2029), QChar(0x7F), QChar(0xD83C)})
            QVERIFY(!isOneLine(u"a"_s + c + u"b"_s));
    }

    void bidirectionalTextIsKept()
    {
        const QString text = u"\u202E\u0645\u0648\u0633\u064A\u0642\u0649\u202C \u200F!"_s;
        QCOMPARE(onOneLine(text), text);
    }

    void theFirstLetterBecomesACapital()
    {
        QCOMPARE(capitalized(u"slow piano"_s), u"Slow piano"_s);
        QCOMPARE(capitalized(u"éclair"_s), u"Éclair"_s);
        QCOMPARE(capitalized(u"80s ROCK"_s), u"80s ROCK"_s);
        QCOMPARE(capitalized(u""_s), u""_s);
    }

    void numbersAreRoundedUpToAMultiple()
    {
        QCOMPARE(roundUp(0, 32), 0);
        QCOMPARE(roundUp(1, 32), 32);
        QCOMPARE(roundUp(32, 32), 32);
        QCOMPARE(roundUp(33, 32), 64);
        static_assert(roundUp(7U, 8U) == 8U);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
