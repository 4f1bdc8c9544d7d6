// SPDX-License-Identifier: MIT
#include "core/playlist/clean_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestCleanText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesStayLines()
    {
        QCOMPARE(multiLine(u"a\r\nb\rc\nd\te"_s), u"a\nb\nc\nd\te"_s);
        QCOMPARE(
            multiLine(u"a\u0007b\u001Bc\u007Fd\u009Fe\uFFFEf\uFFFFg\vh"_s + QChar(u'\0') + u"i"_s),
            u"abcdefghi"_s);
    }

    void bidirectionalTextIsKept()
    {
        const QString text = u"\u202E\u0645\u0648\u0633\u064A\u0642\u0649\u202C \u200F!"_s;
        QCOMPARE(multiLine(text), text);
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "test_clean_text.moc"
