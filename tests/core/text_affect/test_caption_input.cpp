// SPDX-License-Identifier: MIT
#include "core/text_affect/caption_input.h"
#include "core/words/caption_features.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>

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

std::vector<std::uint32_t> tagsOf(const QStringList& tags)
{
    static const MoodLexicon lexicon = MoodLexicon::builtIn();
    Track track;
    track.tags = tags;
    return tagFeatures(readTrack(lexicon, track));
}

} // namespace

/// Captions as numbers, and which of them are learned from.
class TestCaptionInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAreSortedAndDistinct()
    {
        const auto features = featuresOf(u"Slow piano, slow strings and a slow, slow piano."_s);
        QVERIFY(std::is_sorted(features.begin(), features.end()));
        QVERIFY(std::adjacent_find(features.begin(), features.end()) == features.end());
        QVERIFY(featuresOf(QString()).empty());
    }

    void hashIsThatOfTheTrainedWeights()
    {
        // FNV-1a over "wa" and "pa a", low byte first, by hand.
        const auto hashOf = [](std::initializer_list<quint32> units) {
            quint32 hash = 2166136261U;
            for (const quint32 unit : units)
                hash = (((hash ^ (unit & 0xffU)) * 16777619U) ^ (unit >> 8U)) * 16777619U;
            return hash;
        };
        const quint32 word = hashOf({0x77, 0x61});
        const quint32 pair = hashOf({0x70, 0x61, 0x20, 0x61});
        QCOMPARE(featuresOf(u"a a"_s),
                 (std::vector<std::uint32_t>{std::min(word, pair), std::max(word, pair)}));
        QCOMPARE(wordFeature(u"a"), word);
        QCOMPARE(tagsOf({u"a"_s}), std::vector<std::uint32_t>{hashOf({0x74, 0x20, 0x61})});
    }

    void pairsKeepToTheirClause()
    {
        QCOMPARE(featuresOf(u"piano strings"_s).size(), featuresOf(u"piano, strings"_s).size() + 1);
    }

    void aTagIsMoreThanItsWords()
    {
        QCOMPARE(tagsOf({u"no voice"_s, u"No voice"_s, u"no, voice"_s}).size(), std::size_t{1});
        const auto tags = tagsOf({u"slow piano"_s, u"slow"_s, u"piano"_s, u"slowpiano"_s});
        QCOMPARE(tags.size(), std::size_t{4});
        QVERIFY(std::is_sorted(tags.begin(), tags.end()));
        QVERIFY(tagsOf({}).empty());
    }

    void orderOfTagsMakesNoDifference()
    {
        Track one;
        one.tags = {u"violin"_s, u"slow tempo"_s};
        Track other;
        other.tags = {u"slow tempo"_s, u"violin"_s};
        QCOMPARE(featuresOf(one), featuresOf(other));
    }

    void inputKnowsNothingOfTheMoodWords()
    {
        Track sad;
        sad.caption = u"A sad piano plays."_s;
        sad.tags = {u"sad piano"_s};
        Track happy;
        happy.tags = {u"happy piano"_s};
        happy.caption = u"A happy piano plays."_s;
        const CaptionExample one = exampleOf(sad);
        const CaptionExample other = exampleOf(happy);
        QCOMPARE(one.input.features, other.input.features);
        QCOMPARE(one.input.tags, other.input.tags);
        QCOMPARE(one.input.hints, other.input.hints);
        QVERIFY(one.targets != other.targets);
    }

    void targetsOnlyComeFromTheMoodWords()
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

    void oneInFiveIsAlwaysHeldOut()
    {
        // FNV-1a, 64 bits, of "a" is af63dc4c8601ec8c, of "foobar" 85944171f73967e8.
        QCOMPARE(isHeldOut(u"a"_s), 0xaf63dc4c8601ec8cU % 5 == 0);
        QCOMPARE(isHeldOut(u"foobar"_s), 0x85944171f73967e8U % 5 == 0);
        int held = 0;
        for (int i = 0; i < 10'000; ++i)
            held += isHeldOut(u"track%1"_s.arg(i)) ? 1 : 0;
        QVERIFY(held > 1850 && held < 2150);
    }

    void ownMoodIsWhatTheHiddenWordsSay()
    {
        Track track;
        track.caption = u"Sad and gloomy banjo in a fast tempo."_s;
        const LexicalMood own = lexicalMood(m_affect, m_moodWords, m_affect.influences(track));
        Track named;
        named.caption = u"sad and gloomy"_s;
        const TrackAffect alone = m_affect.affectOf(m_affect.influences(named));
        QCOMPARE(own.affect.point.valence, alone.point.valence);
        QCOMPARE(own.affect.affinities, alone.affinities);
        QVERIFY(own.weight > 1.0F);
        Track silent;
        silent.caption = u"banjo in a fast tempo"_s;
        QCOMPARE(lexicalMood(m_affect, m_moodWords, m_affect.influences(silent)).weight, 0.0F);
    }

    void negatedMoodCountsTheOtherWay()
    {
        Track denied;
        denied.caption = u"The song is not happy."_s;
        QVERIFY(
            lexicalMood(m_affect, m_moodWords, m_affect.influences(denied)).affect.point.valence <
            0.0F);
    }

private:
    CaptionExample exampleOf(const Track& track) const
    {
        return captionExample(m_affect, m_moodWords, readTrack(m_affect.lexicon(), track));
    }

    const LexiconAffect m_affect{MoodLexicon::builtIn()};
    const MoodWords m_moodWords{m_affect.lexicon()};
};

QTEST_APPLESS_MAIN(TestCaptionInput)
#include "test_caption_input.moc"
