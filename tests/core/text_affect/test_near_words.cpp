// SPDX-License-Identifier: MIT
#include "core/text_affect/near_words.h"
#include "core/text_affect/request_mood.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

RequestTerm term(const QString& text, AffectPoint point, TermKind kind = TermKind::Mood)
{
    RequestTerm known;
    known.mood.text = text;
    known.mood.kind = kind;
    known.mood.point = point;
    known.mood.weight = 1.0F;
    return known;
}

} // namespace

/// What English words suggest that no lexicon has.
class TestNearWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadByThoseOfSimilarMeaning()
    {
        const auto moods =
            nearMoods({u"Sorrow"_s, u"delight"_s, u"terrifying"_s}, m_known, m_captions);
        QCOMPARE(moods.size(), std::size_t(3));
        QCOMPARE(moods[0].word, u"Sorrow"_s);
        QVERIFY(moods[0].point.valence < -0.2F);
        QVERIFY2(moods[1].point.valence > 0.2F,
                 qPrintable(QString::number(moods[1].point.valence)));
        QVERIFY(moods[2].point.valence < -0.2F);
        QVERIFY(moods[2].point.arousal > moods[0].point.arousal);
    }

    void wordsNearNothingLieInTheMiddle()
    {
        const auto moods = nearMoods({u"tuesday"_s, u"xqzvw"_s}, m_known, m_captions);
        QCOMPARE(moods.size(), std::size_t(1)); // the other word has no known meaning
        QVERIFY(std::abs(moods[0].point.valence) < 0.2F);
        QVERIFY(nearMoods({u"sorrow"_s}, {}, m_captions).front().point == AffectPoint());
        QVERIFY(nearMoods({}, m_known, m_captions).empty());
    }

    void onlyMoodsAndSituationsAreUsed()
    {
        const std::vector<RequestTerm> known = {
            term(u"grief"_s, {-0.8F, -0.4F}, TermKind::Instrument)};
        QVERIFY(nearMoods({u"sorrow"_s}, known, m_captions).front().point == AffectPoint());
    }

    void requestsOfUnknownWordsHaveAMood()
    {
        RequestReading request;
        request.unknown = QStringList(u"sorrow"_s);
        const AffectPoint sad = moodOf(request, m_captions, m_known).affect.point;
        request.unknown = QStringList(u"delight"_s);
        QVERIFY(moodOf(request, m_captions, m_known).affect.point.valence > sad.valence + 0.3F);
        QVERIFY(sad.valence < -0.05F);
    }

private:
    const CaptionAffect m_captions{QStringLiteral(V2M_SOURCE_DIR "/models")};
    const std::vector<RequestTerm> m_known = {
        term(u"joy"_s, {0.8F, 0.5F}),        term(u"enjoy"_s, {0.8F, 0.5F}),
        term(u"happy"_s, {0.8F, 0.5F}),      term(u"grief"_s, {-0.8F, -0.4F}),
        term(u"sadness"_s, {-0.8F, -0.4F}),  term(u"scary"_s, {-0.6F, 0.6F}),
        term(u"horrifying"_s, {-0.6F, 0.6F})};
};

QTEST_APPLESS_MAIN(TestNearWords)
#include "test_near_words.moc"
