// SPDX-License-Identifier: MIT
#include "core/recommend/denied_words.h"
#include "core/recommend/request_mood.h"

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
        QCOMPARE(of(request).isNamedBy(track), named);
        track.caption.clear();
        track.tags = QStringList(caption);
        QCOMPARE(of(request).isNamedBy(track), named);
    }

    void withoutNegationNothingIsLeftOut() { QVERIFY(of(u"slow piano"_s).isEmpty()); }

    void requestsHaveAMood_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("valence");
        QTest::addColumn<int>("arousal");
        QTest::newRow("sad") << u"ich bin traurig"_s << -1 << -1;
        QTest::newRow("life") << u"my grandfather died last week"_s << -1 << -1;
        QTest::newRow("not sad") << u"pas triste du tout"_s << 1 << 0;
        QTest::newRow("party") << u"一起去跳舞"_s << 1 << 1;
        // What is sad beside what is pleasant, anger beside excitement, calm beside joy.
        QTest::newRow("sad birthday") << u"my best friend died on my birthday"_s << -1 << -1;
        QTest::newRow("wild joy") << u"we are screaming and dancing at the party"_s << 1 << 1;
        QTest::newRow("slow joy") << u"happy but slow"_s << 1 << -1;
        QTest::newRow("fast sadness") << u"fast and sad"_s << -1 << 1;
        QTest::newRow("fast sadness, de") << u"schnelle traurige Musik"_s << -1 << 1;
        QTest::newRow("loud, no anger") << u"loud but not angry"_s << 1 << 1;
        QTest::newRow("dark energy") << u"dark but energetic"_s << -1 << 1;
        QTest::newRow("quiet joy") << u"so happy in my hammock"_s << 1 << -1;
        QTest::newRow("betrayed") << u"er hat mich mit meiner besten Freundin betrogen"_s << -1
                                  << 0;
    }

    void requestsHaveAMood()
    {
        QFETCH(QString, request);
        QFETCH(int, valence);
        QFETCH(int, arousal);
        const RequestMood mood = moodOf(read(request), m_captions);
        QVERIFY(mood.saying > 0.1F && mood.saying < 1.0F);
        QVERIFY(valence == 0 || mood.affect.point.valence * float(valence) > 0.05F);
        QVERIFY(arousal == 0 || mood.affect.point.arousal * float(arousal) > 0.05F);
        QVERIFY(!moodInWords(mood.affect).isEmpty());
    }

    void aRequestWithoutAMoodSaysNone()
    {
        QCOMPARE(moodOf(read(u"xqzvw"_s), m_captions).saying, 0.0F);
    }

    void moodsAreDescribedInWords()
    {
        TrackAffect affect;
        affect.point = {-0.6F, -0.4F};
        affect.affinities[index(Emotion::Sad)] = 0.8F;
        QCOMPARE(moodInWords(affect), QStringList({u"sad"_s, u"low energy"_s}));
        affect = {};
        affect.point = {0.4F, 0.5F};
        QCOMPARE(moodInWords(affect), QStringList({u"pleasant"_s, u"high energy"_s}));
        QCOMPARE(moodInWords({}), QStringList(u"even-tempered"_s));
    }

    void tracksAnswerWhatTheyHave()
    {
        const RequestReading request = read(u"trauriges Klavier"_s);
        QCOMPARE(request.terms.size(), std::size_t(2));
        Track track;
        track.caption = u"a piano"_s;
        track.affect.point = {0.8F, 0.8F};
        QVERIFY(!answers(track, request.terms[0]));
        QVERIFY(answers(track, request.terms[1]));
        track.affect.point = request.terms[0].term->mood.point;
        QVERIFY(answers(track, request.terms[0]));
    }

private:
    RequestReading read(const QString& text) const
    {
        return m_reader.read(text, [](const QString&) { return true; });
    }
    DeniedWords of(const QString& request) const
    {
        return DeniedWords(read(request).denied, m_lexicon);
    }

    const RequestReader m_reader;
    const CaptionAffect m_captions{u"/nowhere"_s};
    const std::shared_ptr<const MoodLexicon> m_lexicon =
        std::make_shared<const MoodLexicon>(MoodLexicon::builtIn());
};

QTEST_GUILESS_MAIN(TestDeniedWords)
#include "test_denied_words.moc"
