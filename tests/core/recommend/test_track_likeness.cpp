// SPDX-License-Identifier: MIT
#include "core/recommend/track_likeness.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

Track tagged(const QStringList& tags, const QString& artist = {})
{
    Track track;
    track.tags = tags;
    track.artist = artist;
    return track;
}

Track captioned(const QString& caption)
{
    Track track;
    track.caption = caption;
    return track;
}

} // namespace

class TestTrackLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharedWordsCount()
    {
        const TrackLikeness piano(tagged({u"slow piano"_s, u"sad"_s}));
        const TrackLikeness same(tagged({u"Sad"_s, u"piano, slow"_s}));
        const TrackLikeness half(tagged({u"slow piano jazz"_s}));
        const TrackLikeness other(tagged({u"drum solo"_s}));
        QCOMPARE(piano.with(same), 1.0F);
        QCOMPARE(piano.with(half), 0.5F); // slow, piano of slow, piano, sad, jazz
        QCOMPARE(piano.with(other), 0.0F);
        QCOMPARE(half.with(piano), piano.with(half));
    }

    void oneArtistIsAlikeWhateverTheTags()
    {
        const TrackLikeness one(tagged({u"waltz"_s}, u"Clara Schumann"_s));
        const TrackLikeness two(tagged({u"march"_s}, u" clara  schumann"_s));
        QCOMPARE(one.with(two), TrackLikeness::kSameArtist);
    }

    void unknownArtistsAreNotOneArtist()
    {
        const TrackLikeness one(tagged({u"waltz"_s}));
        const TrackLikeness two(tagged({u"march"_s}));
        QCOMPARE(one.with(two), 0.0F);
        QCOMPARE(TrackLikeness(Track{}).with(TrackLikeness(Track{})), 0.0F);
    }

    void captionsAreUsedWithoutTags()
    {
        const TrackLikeness one(captioned(u"A quiet harp."_s));
        const TrackLikeness two(captioned(u"a quiet harp"_s));
        QCOMPARE(one.with(two), 1.0F);
    }

    void equalCaptionsAreOneTrack()
    {
        QCOMPARE(sameTrackKey(captioned(u"A quiet  harp. "_s)),
                 sameTrackKey(captioned(u"a Quiet harp."_s)));
        QVERIFY(sameTrackKey(captioned(u"A quiet harp."_s)) !=
                sameTrackKey(captioned(u"A loud harp."_s)));
    }

    void tracksWithoutCaptionAreToldApart()
    {
        Track one;
        Track two;
        one.id = u"1"_s;
        two.id = u"2"_s;
        QVERIFY(sameTrackKey(one) != sameTrackKey(two));
        one.title = two.title = u"Nocturne"_s;
        QCOMPARE(sameTrackKey(one), sameTrackKey(two));
        two.artist = u"Field"_s;
        QVERIFY(sameTrackKey(one) != sameTrackKey(two));
    }

    void filesOfOneTempoAndKeyAreToldApart()
    {
        Track one = captioned(u"128 BPM, A minor"_s);
        one.path = u"/music/one.flac"_s;
        one.title = u"Night Drive"_s;
        one.artist = u"Anna"_s;
        Track two = one;
        two.path = u"/music/two.flac"_s;
        QCOMPARE(sameTrackKey(one), sameTrackKey(two)); // the same song twice
        two.title = u"Sunrise"_s;
        QVERIFY(sameTrackKey(one) != sameTrackKey(two));
        two = one;
        two.artist = u"Bert"_s;
        QVERIFY(sameTrackKey(one) != sameTrackKey(two));
        two = one;
        two.caption = u"66 BPM, A minor"_s; // another Andante
        QVERIFY(sameTrackKey(one) != sameTrackKey(two));
    }
};

QTEST_APPLESS_MAIN(TestTrackLikeness)
#include "test_track_likeness.moc"
