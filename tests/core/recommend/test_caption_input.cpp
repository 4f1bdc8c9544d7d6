// SPDX-License-Identifier: MIT
#include "core/recommend/caption_input.h"
#include "core/words/caption_features.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::uint32_t> featuresOf(const Track& track)
{
    static const MoodLexicon lexicon = MoodLexicon::builtIn();
    return captionFeatures(readTrack(lexicon, track));
}

std::vector<std::uint32_t> featuresOf(const QString& caption)
{
    Track track;
    track.caption = caption;
    return featuresOf(track);
}

std::size_t common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::vector<std::uint32_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

} // namespace

/// Captions as numbers, and which of them are learned from.
class TestCaptionInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAreSortedAndDistinct();
    void hashIsThatOfTheTrainedWeights();
    void pairsKeepToTheirClause();
    void inflectionsShareRunsOfLetters();
    void orderOfTagsMakesNoDifference();
    void inputKnowsNothingOfTheMoodWords();
    void targetsComeFromTheMoodWordsAlone();
    void oneInFiveIsHeldOutForEver();
    void ownMoodIsWhatTheHiddenWordsSay();
    void deniedMoodSpeaksTheOtherWay();

private:
    CaptionExample exampleOf(const Track& track) const
    {
        return captionExample(m_affect, m_moodWords, readTrack(m_affect.lexicon(), track));
    }

    const LexiconAffect m_affect{MoodLexicon::builtIn()};
    const MoodWords m_moodWords{m_affect.lexicon()};
};

void TestCaptionInput::hashesAreSortedAndDistinct()
{
    const auto features = featuresOf(u"Slow piano, slow strings and a slow, slow piano."_s);
    QVERIFY(std::is_sorted(features.begin(), features.end()));
    QVERIFY(std::adjacent_find(features.begin(), features.end()) == features.end());
    QVERIFY(featuresOf(QString()).empty());
}

void TestCaptionInput::hashIsThatOfTheTrainedWeights()
{
    // FNV-1a over "wa" and "r<a>", low byte first, by hand.
    quint32 word = 2166136261U;
    for (const quint32 byte : {0x77U, 0U, 0x61U, 0U})
        word = (word ^ byte) * 16777619U;
    quint32 run = 2166136261U;
    for (const quint32 byte : {0x72U, 0U, 0x3cU, 0U, 0x61U, 0U, 0x3eU, 0U})
        run = (run ^ byte) * 16777619U;
    QCOMPARE(featuresOf(u"a"_s),
             (std::vector<std::uint32_t>{std::min(word, run), std::max(word, run)}));
}

void TestCaptionInput::pairsKeepToTheirClause()
{
    QCOMPARE(featuresOf(u"piano strings"_s).size(), featuresOf(u"piano, strings"_s).size() + 1);
}

void TestCaptionInput::inflectionsShareRunsOfLetters()
{
    const auto one = featuresOf(u"strumming"_s);
    QVERIFY(common(one, featuresOf(u"strummed"_s)) >= 8);
    QVERIFY(common(one, featuresOf(u"flute"_s)) == 0);
}

void TestCaptionInput::orderOfTagsMakesNoDifference()
{
    Track one;
    one.tags = {u"violin"_s, u"slow tempo"_s};
    Track other;
    other.tags = {u"slow tempo"_s, u"violin"_s};
    QCOMPARE(featuresOf(one), featuresOf(other));
}

void TestCaptionInput::inputKnowsNothingOfTheMoodWords()
{
    Track sad;
    sad.caption = u"A sad piano plays."_s;
    Track happy;
    happy.caption = u"A happy piano plays."_s;
    const CaptionExample one = exampleOf(sad);
    const CaptionExample other = exampleOf(happy);
    QCOMPARE(one.input.features, other.input.features);
    QCOMPARE(one.input.hints, other.input.hints);
    QVERIFY(one.targets != other.targets);
}

void TestCaptionInput::targetsComeFromTheMoodWordsAlone()
{
    Track slow;
    slow.caption = u"A joyful melody on a slow cello in a minor key."_s;
    Track fast;
    fast.caption = u"A joyful melody on a fast banjo in a major key."_s;
    const CaptionExample one = exampleOf(slow);
    QCOMPARE(one.targets, exampleOf(fast).targets);
    QVERIFY(one.weight > 0.4F && one.weight < 1.0F);
    Track none;
    none.caption = u"A slow cello."_s;
    QCOMPARE(exampleOf(none).weight, 0.0F);
}

void TestCaptionInput::oneInFiveIsHeldOutForEver()
{
    // FNV-1a, 64 bits, of "a" is af63dc4c8601ec8c, of "foobar" 85944171f73967e8.
    QCOMPARE(isHeldOut(u"a"_s), 0xaf63dc4c8601ec8cU % 5 == 0);
    QCOMPARE(isHeldOut(u"foobar"_s), 0x85944171f73967e8U % 5 == 0);
    int held = 0;
    for (int i = 0; i < 10'000; ++i)
        held += isHeldOut(u"track%1"_s.arg(i)) ? 1 : 0;
    QVERIFY(held > 1850 && held < 2150);
}

void TestCaptionInput::ownMoodIsWhatTheHiddenWordsSay()
{
    Track track;
    track.caption = u"Sad and gloomy banjo in a fast tempo."_s;
    const OwnMood own = ownMood(m_affect, m_moodWords, m_affect.influences(track));
    Track named;
    named.caption = u"sad and gloomy"_s;
    const TrackAffect alone = m_affect.affectOf(named);
    QCOMPARE(own.affect.point.valence, alone.point.valence);
    QCOMPARE(own.affect.affinities, alone.affinities);
    QVERIFY(own.weight > 1.0F);
    Track silent;
    silent.caption = u"banjo in a fast tempo"_s;
    QCOMPARE(ownMood(m_affect, m_moodWords, m_affect.influences(silent)).weight, 0.0F);
}

void TestCaptionInput::deniedMoodSpeaksTheOtherWay()
{
    Track denied;
    denied.caption = u"The song is not happy."_s;
    QVERIFY(ownMood(m_affect, m_moodWords, m_affect.influences(denied)).affect.point.valence <
            0.0F);
}

QTEST_APPLESS_MAIN(TestCaptionInput)
#include "test_caption_input.moc"
