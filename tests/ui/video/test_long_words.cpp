// SPDX-License-Identifier: MIT
#include "ui/video/long_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestLongWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinarySentencesStayAsTheyAre()
    {
        const QString text = u"No face was found in\nholiday film.mp4."_s;
        QCOMPARE(withoutLongWords(text), text);
        QCOMPARE(withoutLongWords({}), QString());
    }

    void onlyTheMiddleOfALongWordIsLeftOut()
    {
        const QString word = u"VID"_s + u"_0123456789"_s.repeated(20) + u".mp4"_s;
        const QString text = withoutLongWords(u"In %1 is no face."_s.arg(word));
        QVERIFY(text.startsWith(u"In VID_0123"_s));
        QVERIFY(text.endsWith(u".mp4 is no face."_s));
        QVERIFY(text.contains(QChar(0x2026)));
        for (const QString& part : text.split(u' '))
            QVERIFY(part.size() <= kLongestWord);
    }

    void nameWithSpacesIsShortenedToo()
    {
        const QString name = shortName(u"a name "_s.repeated(20) + u"end.mov"_s);
        QVERIFY(name.size() <= kLongestWord);
        QVERIFY(name.startsWith(u"a name "_s));
        QVERIFY(name.endsWith(u"end.mov"_s));
        QCOMPARE(shortName(u"short.mov"_s), u"short.mov"_s);
    }

    void letterIsNotSplit()
    {
        // At every offset, for a letter of two units may begin at an even or an odd place.
        for (const QString& lead : {QString(), u"a"_s}) {
            const QString name = shortName(lead + u"\U0001F600"_s.repeated(60));
            for (qsizetype i = 0; i < name.size(); ++i) {
                if (name[i].isHighSurrogate())
                    QVERIFY(i + 1 < name.size() && name[i + 1].isLowSurrogate());
                if (name[i].isLowSurrogate())
                    QVERIFY(i > 0 && name[i - 1].isHighSurrogate());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLongWords)
#include "test_long_words.moc"
