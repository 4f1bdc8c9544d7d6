// SPDX-License-Identifier: MIT
#include "core/words/track_reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestTrackReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDeniedIsNotNamed_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<Mention>("mention");
        const QStringList voices = {u"vocals"_s, u"male singer"_s};
        QTest::newRow("named") << u"soft vocals"_s << voices << Mention::Named;
        QTest::newRow("singular") << u"a soft vocal"_s << voices << Mention::Named;
        QTest::newRow("two words") << u"a male singer"_s << voices << Mention::Named;
        QTest::newRow("two words apart") << u"a male and a singer"_s << voices << Mention::None;
        QTest::newRow("absent") << u"a slow piano"_s << voices << Mention::None;
        QTest::newRow("denied") << u"a piano without drums or vocals"_s << voices
                                << Mention::Denied;
        QTest::newRow("its first word denied") << u"no male singer"_s << voices << Mention::Denied;
        QTest::newRow("in no lexicon")
            << u"no zorkophones"_s << QStringList(u"zorkophone"_s) << Mention::Denied;
        QTest::newRow("denied, then named")
            << u"no vocals at first; then vocals"_s << voices << Mention::Named;
        QTest::newRow("one denied, the other named")
            << u"no vocals but a male singer"_s << voices << Mention::Named;
        QTest::newRow("another thing denied")
            << u"vocals without drums"_s << voices << Mention::Named;
        QTest::newRow("not only") << u"not only vocals"_s << voices << Mention::Named;
        QTest::newRow("no names") << u"soft vocals"_s << QStringList({QString(), u"!"_s})
                                  << Mention::None;
    }

    void whatIsDeniedIsNotNamed()
    {
        QFETCH(QString, caption);
        QFETCH(QStringList, names);
        QFETCH(Mention, mention);
        Track track;
        track.caption = caption;
        QCOMPARE(MentionFinder(names).in(readTrack(m_lexicon, track)), mention);
        QCOMPARE(isNamedIn(readTrack(m_lexicon, track), names), mention == Mention::Named);
        track.tags = {caption};
        track.caption.clear();
        QCOMPARE(MentionFinder(names).in(readTrack(m_lexicon, track)), mention);
    }

    void whatOneTextDeniesAnotherMayName()
    {
        Track track;
        track.caption = u"no vocals"_s;
        track.tags = {u"vocals"_s};
        QVERIFY(isNamedIn(readTrack(m_lexicon, track), {u"vocals"_s}));
    }

private:
    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

QTEST_GUILESS_MAIN(TestTrackReading)
#include "test_track_reading.moc"
