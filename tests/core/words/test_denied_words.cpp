// SPDX-License-Identifier: MIT
#include "core/words/denied_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestDeniedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tracksThatNameItAreRecognised_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<bool>("named");
        QTest::newRow("as it is") << u"no piano"_s << u"a slow piano"_s << true;
        QTest::newRow("inflected") << u"no drums"_s << u"someone drumming loudly"_s << true;
        QTest::newRow("kin") << u"without drums"_s << u"a crisp snare"_s << true;
        QTest::newRow("screams") << u"without screaming"_s << u"He screamed all along."_s << true;
        QTest::newRow("a singer") << u"ohne Gesang"_s << u"a female vocalist croons"_s << true;
        QTest::newRow("denied there")
            << u"sin batería"_s << u"a lute. There are no drums."_s << false;
        QTest::newRow("without it there") << u"no vocals"_s << u"piano without vocals"_s << false;
        QTest::newRow("something else") << u"no guitar"_s << u"a harp and a flute"_s << false;
        QTest::newRow("two words")
            << u"no electric guitar"_s << u"acoustic guitar, electric fan"_s << false;
        QTest::newRow("unknown") << u"without zorkophones"_s << u"a Zorkophone hums"_s << true;
    }

    void tracksThatNameItAreRecognised()
    {
        QFETCH(QString, request);
        QFETCH(QString, caption);
        QFETCH(bool, named);
        Track track;
        track.caption = caption;
        QCOMPARE(of(request).isNamedBy(readTrack(m_lexicon, track)), named);
        track.caption.clear();
        track.tags = QStringList(caption);
        QCOMPARE(of(request).isNamedBy(readTrack(m_lexicon, track)), named);
    }

    void withoutNegationNothingIsLeftOut() { QVERIFY(of(u"slow piano"_s).isEmpty()); }

private:
    RequestReading read(const QString& text) const
    {
        return m_reader.read(text, [](const QString&) { return true; });
    }
    DeniedWords of(const QString& request) const { return DeniedWords(read(request).denied); }

    const RequestReader m_reader;
    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

QTEST_GUILESS_MAIN(TestDeniedWords)
#include "test_denied_words.moc"
