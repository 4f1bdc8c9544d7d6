// SPDX-License-Identifier: MIT
#include "core/recommend/request_mood.h"

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

private:
    static RequestTerm term(TermKind kind, AffectPoint point, float weight = 1.0F)
    {
        RequestTerm made;
        made.mood.kind = kind;
        made.mood.point = point;
        made.mood.weight = weight;
        return made;
    }

    const CaptionAffect m_captions{QStringLiteral(V2M_SOURCE_DIR "/models")};
};

QTEST_APPLESS_MAIN(TestRequestMood)
#include "test_request_mood.moc"
