// SPDX-License-Identifier: MIT
#include "core/text_affect/request_mood.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// The mood of what a listener says, where the words alone do not tell it.
class TestRequestMood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lackOfAnUnknownThingIsSad()
    {
        RequestReading request;
        request.isSentence = true;
        request.hasUnknownNegation = true;
        request.unknown = {u"letters"_s};
        const AffectPoint point = moodOf(request, m_captions).affect.point;
        QVERIFY2(point.valence < -0.15F, qPrintable(QString::number(point.valence)));
    }

    void aHintIsFollowedWhereNothingIsSaid()
    {
        RequestReading request;
        request.isSentence = true;
        request.language = Language::German;
        request.hint = AffectPoint{0.3F, 0.4F};
        const AffectPoint hinted = moodOf(request, m_captions).affect.point;
        QVERIFY(hinted.valence > 0.1F && hinted.arousal > 0.2F);
        const RequestTerm sad = term(TermKind::Mood, {-0.7F, -0.4F});
        request.terms = {{&sad, u"traurig"_s, 1.0F, false}};
        QVERIFY(moodOf(request, m_captions).affect.point.valence < -0.4F);
    }

    void aSituationIsNotInTheMiddle()
    {
        RequestReading request;
        request.language = Language::German;
        const RequestTerm weak = term(TermKind::Context, {-0.2F, -0.1F}, 0.3F);
        request.terms = {{&weak, u"x"_s, 1.0F, false}};
        const AffectPoint point = moodOf(request, m_captions).affect.point;
        QVERIFY2(point.valence < -0.15F, qPrintable(QString::number(point.valence)));
    }

    void aNamedMoodGoesBeforeItsGenreAndItsPlace()
    {
        const RequestTerm relaxed = term(TermKind::Mood, {0.4F, -0.5F});
        const RequestTerm reggae = term(TermKind::Genre, {0.5F, 0.4F});
        const RequestTerm beach = term(TermKind::Context, {0.6F, 0.3F});
        RequestReading request;
        request.language = Language::German;
        request.terms = {{&relaxed, u"a"_s, 1.0F, false},
                         {&reggae, u"b"_s, 1.0F, false},
                         {&beach, u"c"_s, 1.0F, false}};
        const AffectPoint point = moodOf(request, m_captions).affect.point;
        QVERIFY2(point.arousal < -0.2F, qPrintable(QString::number(point.arousal)));
    }

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
        const RequestMood mood = moodOf(read(request), m_lexiconAlone);
        QVERIFY(mood.certainty > 0.1F && mood.certainty < 1.0F);
        QVERIFY(valence == 0 || mood.affect.point.valence * float(valence) > 0.05F);
        QVERIFY(arousal == 0 || mood.affect.point.arousal * float(arousal) > 0.05F);
        QVERIFY(!moodInWords(mood.affect).isEmpty());
    }

    void aRequestWithoutAMoodSaysNone()
    {
        QCOMPARE(moodOf(read(u"xqzvw"_s), m_lexiconAlone).certainty, 0.0F);
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
        const TrackReading words = readTrack(m_lexiconAlone.lexicon().lexicon(), track);
        QVERIFY(!answers(track.affect, words, request.terms[0]));
        QVERIFY(answers(track.affect, words, request.terms[1]));
        track.affect.point = request.terms[0].term->mood.point;
        QVERIFY(answers(track.affect, words, request.terms[0]));
    }

private:
    RequestReading read(const QString& text) const
    {
        return m_reader.read(text, [](const QString&) { return true; });
    }

    static RequestTerm term(TermKind kind, AffectPoint point, float weight = 1.0F)
    {
        RequestTerm made;
        made.mood.kind = kind;
        made.mood.point = point;
        made.mood.weight = weight;
        return made;
    }

    const RequestReader m_reader;
    const CaptionAffect m_lexiconAlone{u"/nowhere"_s};
    const CaptionAffect m_captions{QStringLiteral(V2M_SOURCE_DIR "/models")};
};

QTEST_APPLESS_MAIN(TestRequestMood)
#include "test_request_mood.moc"
