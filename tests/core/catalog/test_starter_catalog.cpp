// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/catalog/starter_catalog.h"
#include "temporary_catalog.h"

#include <QUrl>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

class TestStarterCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInRowIsImported()
    {
        const TemporaryCatalog place;
        Database database(place.catalogPath());
        const std::optional<ImportReport> report = importStarterCatalog(database, {});
        QVERIFY(report);
        for (const RejectedRow& row : report->rejections)
            qWarning() << "line" << row.line << translated(row.reason);
        QCOMPARE(report->rejected, 0);
        QVERIFY(report->added >= 120);
        QCOMPARE(report->source, u"starter"_s);
        for (const Track& track : allTracks(database)) {
            QVERIFY(!track.title.isEmpty() && !track.artist.isEmpty() && !track.caption.isEmpty());
            QVERIFY2(track.tags.size() >= 3, qPrintable(track.id));
            const QUrl address(track.url, QUrl::StrictMode);
            QVERIFY2(address.isValid() && address.scheme() == u"https"_s, qPrintable(track.url));
        }
        QCOMPARE(damageIn(database), QString());
    }

    void aCatalogWithMusicIsLeftAlone()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        Database database(place.catalogPath());
        QVERIFY(!importStarterCatalog(database, {}));
        QCOMPARE(TrackRepository(database).trackCount(), 1);
    }

    void onceRemovedTheyDoNotComeBack()
    {
        const TemporaryCatalog place;
        Database database(place.catalogPath());
        QVERIFY(importStarterCatalog(database, {}));
        TrackRepository repository(database);
        QVERIFY(repository.removeSource(u"starter"_s));
        QVERIFY(!importStarterCatalog(database, {}));
        QCOMPARE(repository.trackCount(), 0);
    }

    void anEmptiedCatalogDoesNotGetThem()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        Database database(place.catalogPath());
        QVERIFY(TrackRepository(database).removeSource(u"songs"_s));
        QVERIFY(!importStarterCatalog(database, {}));
    }

    void theyAreRestoredOnRequest()
    {
        const TemporaryCatalog place;
        place.import("id,caption\n1,a song\n");
        Database database(place.catalogPath());
        const ImportReport first = addStarterCatalog(database, {});
        QVERIFY(first.added >= 120);
        QCOMPARE(TrackRepository(database).trackCount(), first.added + 1);
        QVERIFY(TrackRepository(database).removeSource(u"starter"_s));
        QCOMPARE(addStarterCatalog(database, {}).added, first.added);
        QVERIFY(TrackRepository(database).removedSources().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestStarterCatalog)
#include "test_starter_catalog.moc"
