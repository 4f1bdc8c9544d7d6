// SPDX-License-Identifier: MIT
#include "core/recommend/track_likeness.h"

#include <QTest>

using namespace v2m;

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
    void sharedWordsCount();
    void oneArtistIsAlikeWhateverTheTags();
    void unknownArtistsAreNotOneArtist();
    void captionsAreUsedWithoutTags();
    void equalCaptionsAreOneTrack();
    void tracksWithoutCaptionAreToldApart();
    void filesOfOneTempoAndKeyAreToldApart();
};

void TestTrackLikeness::sharedWordsCount()
{
    const TrackLikeness piano(tagged({QStringLiteral("slow piano"), QStringLiteral("sad")}));
    const TrackLikeness same(tagged({QStringLiteral("Sad"), QStringLiteral("piano, slow")}));
    const TrackLikeness half(tagged({QStringLiteral("slow piano jazz")}));
    const TrackLikeness other(tagged({QStringLiteral("drum solo")}));
    QCOMPARE(piano.with(same), 1.0F);
    QCOMPARE(piano.with(half), 0.5F); // slow, piano of slow, piano, sad, jazz
    QCOMPARE(piano.with(other), 0.0F);
    QCOMPARE(half.with(piano), piano.with(half));
}

void TestTrackLikeness::oneArtistIsAlikeWhateverTheTags()
{
    const TrackLikeness one(tagged({QStringLiteral("waltz")}, QStringLiteral("Clara Schumann")));
    const TrackLikeness two(tagged({QStringLiteral("march")}, QStringLiteral(" clara  schumann")));
    QCOMPARE(one.with(two), TrackLikeness::kSameArtist);
}

void TestTrackLikeness::unknownArtistsAreNotOneArtist()
{
    const TrackLikeness one(tagged({QStringLiteral("waltz")}));
    const TrackLikeness two(tagged({QStringLiteral("march")}));
    QCOMPARE(one.with(two), 0.0F);
    QCOMPARE(TrackLikeness(Track{}).with(TrackLikeness(Track{})), 0.0F);
}

void TestTrackLikeness::captionsAreUsedWithoutTags()
{
    const TrackLikeness one(captioned(QStringLiteral("A quiet harp.")));
    const TrackLikeness two(captioned(QStringLiteral("a quiet harp")));
    QCOMPARE(one.with(two), 1.0F);
}

void TestTrackLikeness::equalCaptionsAreOneTrack()
{
    QCOMPARE(sameTrackKey(captioned(QStringLiteral("A quiet  harp. "))),
             sameTrackKey(captioned(QStringLiteral("a Quiet harp."))));
    QVERIFY(sameTrackKey(captioned(QStringLiteral("A quiet harp."))) !=
            sameTrackKey(captioned(QStringLiteral("A loud harp."))));
}

void TestTrackLikeness::tracksWithoutCaptionAreToldApart()
{
    Track one;
    Track two;
    one.id = QStringLiteral("1");
    two.id = QStringLiteral("2");
    QVERIFY(sameTrackKey(one) != sameTrackKey(two));
    one.title = two.title = QStringLiteral("Nocturne");
    QCOMPARE(sameTrackKey(one), sameTrackKey(two));
    two.artist = QStringLiteral("Field");
    QVERIFY(sameTrackKey(one) != sameTrackKey(two));
}

void TestTrackLikeness::filesOfOneTempoAndKeyAreToldApart()
{
    Track one = captioned(QStringLiteral("128 BPM, A minor"));
    one.path = QStringLiteral("/music/one.flac");
    one.title = QStringLiteral("Night Drive");
    one.artist = QStringLiteral("Anna");
    Track two = one;
    two.path = QStringLiteral("/music/two.flac");
    QCOMPARE(sameTrackKey(one), sameTrackKey(two)); // the same song twice
    two.title = QStringLiteral("Sunrise");
    QVERIFY(sameTrackKey(one) != sameTrackKey(two));
    two = one;
    two.artist = QStringLiteral("Bert");
    QVERIFY(sameTrackKey(one) != sameTrackKey(two));
    two = one;
    two.caption = QStringLiteral("66 BPM, A minor"); // another Andante
    QVERIFY(sameTrackKey(one) != sameTrackKey(two));
}

QTEST_APPLESS_MAIN(TestTrackLikeness)
#include "test_track_likeness.moc"
