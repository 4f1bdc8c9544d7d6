// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/kept_edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

QString ids(const std::vector<PlaylistRow>& rows)
{
    QString all;
    for (const PlaylistRow& row : rows)
        all += row.ranked.track.id;
    return all;
}

PlaylistRequest asking(RankMode mode, int count = 4, const QString& words = {})
{
    PlaylistRequest request;
    request.mode = mode;
    request.count = count;
    request.filter.text = words;
    return request;
}

} // namespace

/// What is kept of the listener's own changes to a list.
class TestKeptEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removedTracksMakeRoomInEveryMode()
    {
        KeptEdits edits;
        edits.remove(asking(RankMode::Match), key(u"b"_s));
        QCOMPARE(ids(edits.arranged(makeRows(u"abcdef"_s), asking(RankMode::Match))), u"acde"_s);
        QCOMPARE(ids(edits.arranged(makeRows(u"bcdefg"_s), asking(RankMode::Calm))), u"cdef"_s);
        QCOMPARE(edits.removedCount(asking(RankMode::Lift)), std::size_t(1));
    }

    void otherWordsMayBringRemovedTracksBack()
    {
        KeptEdits edits;
        edits.remove(asking(RankMode::Match), key(u"b"_s));
        const PlaylistRequest other = asking(RankMode::Match, 4, u"piano"_s);
        QCOMPARE(ids(edits.arranged(makeRows(u"abc"_s), other)), u"abc"_s);
        QCOMPARE(edits.removedCount(other), std::size_t(0));
    }

    void anOrderBelongsToOneMode()
    {
        KeptEdits edits;
        edits.setOrder(asking(RankMode::Match), makeRows(u"dcba"_s));
        QVERIFY(edits.hasOrder(asking(RankMode::Match)));
        QVERIFY(!edits.hasOrder(asking(RankMode::Calm)));
        QCOMPARE(ids(edits.arranged(makeRows(u"abcd"_s), asking(RankMode::Match))), u"dcba"_s);
        QCOMPARE(ids(edits.arranged(makeRows(u"abcd"_s), asking(RankMode::Calm))), u"abcd"_s);
        edits.forgetOrders();
        QCOMPARE(ids(edits.arranged(makeRows(u"abcd"_s), asking(RankMode::Match))), u"abcd"_s);
    }

    void placesAfterARemovalAreKeptForTheMoodOnly()
    {
        KeptEdits edits;
        const PlaylistRequest lift = asking(RankMode::Lift);
        edits.remove(lift, key(u"b"_s));
        edits.keepPlaces(lift, makeRows(u"acd"_s));
        QVERIFY(!edits.hasOrder(lift)); // the listener has moved nothing
        // A longer list is planned as a whole.
        QCOMPARE(ids(edits.arranged(makeRows(u"acxdb"_s), lift)), u"acdx"_s);
        edits.forgetPlaces();
        QCOMPARE(ids(edits.arranged(makeRows(u"acxdb"_s), lift)), u"acxd"_s);
        edits.setOrder(lift, makeRows(u"dca"_s));
        edits.forgetPlaces();
        QVERIFY(edits.hasOrder(lift));
    }

    void anOrderKeepsItsTracksAndALongerListContinues()
    {
        KeptEdits edits;
        edits.setOrder(asking(RankMode::Match), makeRows(u"dx"_s));
        std::vector<PlaylistRow> listed = makeRows(u"abcd"_s);
        listed.back().reason = u"fresh"_s;
        const auto rows = edits.arranged(std::move(listed), asking(RankMode::Match, 4));
        QCOMPARE(ids(rows), u"dxab"_s);
        QCOMPARE(rows.front().reason, u"fresh"_s);
        QCOMPARE(ids(edits.arranged(makeRows(u"abcd"_s), asking(RankMode::Match, 1))), u"d"_s);
    }
};

QTEST_APPLESS_MAIN(TestKeptEdits)
#include "test_kept_edits.moc"
