// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/affect_update.h"
#include "temporary_catalog.h"

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

AffectModel constantModel(int version, float valence)
{
    return {[valence](const Track&) {
                TrackAffect affect;
                affect.point.valence = valence;
                return affect;
            },
            version};
}

QByteArray rows(int count)
{
    QByteArray csv = "id,caption\n";
    for (int row = 0; row < count; ++row)
        csv += QByteArray::number(row) + ",a song\n";
    return csv;
}

int countWithValence(Database& database, float valence)
{
    int count = 0;
    for (const AffectRow& row : TrackRepository(database).affectRows())
        count += row.point.valence == valence ? 1 : 0;
    return count;
}

} // namespace

class TestAffectUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewModelVisitsEveryTrackOnce()
    {
        const TemporaryCatalog place;
        place.import(rows(250));
        Database database(place.catalogPath());
        QCOMPARE(staleAffectCount(database, constantModel(1, 0.5F)), 250);

        std::vector<std::pair<std::int64_t, std::int64_t>> told;
        const auto progress = [&](std::int64_t done, std::int64_t total) {
            told.emplace_back(done, total);
        };
        QCOMPARE(recomputeAffect(database, constantModel(1, 0.5F), progress), 250);
        QCOMPARE(staleAffectCount(database, constantModel(1, 0.5F)), 0);
        QCOMPARE(countWithValence(database, 0.5F), 250);
        QVERIFY(told.size() >= 3);
        QCOMPARE(told.back(), (std::pair<std::int64_t, std::int64_t>(250, 250)));

        QCOMPARE(recomputeAffect(database, constantModel(1, 0.9F)), 0);
        QCOMPARE(countWithValence(database, 0.5F), 250);
        QCOMPARE(recomputeAffect(database, constantModel(2, 0.25F)), 250);
        QCOMPARE(countWithValence(database, 0.25F), 250);
    }

    void theModelSeesTheWholeTrack()
    {
        const TemporaryCatalog place;
        place.import("id,title,artist,caption,tags\n1,t,a,c,x;y\n");
        Database database(place.catalogPath());
        Track seen;
        recomputeAffect(database, {[&](const Track& track) {
                                       seen = track;
                                       return TrackAffect();
                                   },
                                   1});
        QCOMPARE(seen.id, u"1"_s);
        QCOMPARE(seen.source, u"songs"_s);
        QCOMPARE(seen.title, u"t"_s);
        QCOMPARE(seen.artist, u"a"_s);
        QCOMPARE(seen.caption, u"c"_s);
        QCOMPARE(seen.tags, QStringList({u"x"_s, u"y"_s}));
    }

    void stoppingKeepsTheOldValues()
    {
        const TemporaryCatalog place;
        place.import(rows(300));
        Database database(place.catalogPath());
        recomputeAffect(database, constantModel(1, 0.5F));
        std::stop_source stop;
        const auto progress = [&](std::int64_t done, std::int64_t) {
            if (done >= 200)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, recomputeAffect(database, constantModel(2, 0.9F),
                                                            progress, stop.get_token()));
        QCOMPARE(countWithValence(database, 0.5F), 300);
        QCOMPARE(staleAffectCount(database, constantModel(1, 0.5F)), 0);
    }
};

QTEST_APPLESS_MAIN(TestAffectUpdate)
#include "test_affect_update.moc"
