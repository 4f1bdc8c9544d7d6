// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/catalog/database.h"
#include "core/catalog/sqlite_support.h"
#include "tests/support/file_content.h"
#include "tests/support/no_models.h"
#include "tests/support/scores.h"
#include "ui/session/library_controller.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

RankQuery queryFor(Emotion emotion)
{
    return queryForEmotions(test::only(emotion), RankMode::Match, QueryOrigin::Request);
}

constexpr int kSongs = 3000;

const QString kModels = QStringLiteral(V2M_SOURCE_DIR "/models");

} // namespace

class TestLibraryController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void freshCatalogGivesAListAtOnce()
    {
        LibraryController library(catalog());
        QSignalSpy ready(&library, &LibraryController::listReady);
        library.recommend(queryFor(Emotion::Happy), {});
        QVERIFY(ready.wait(20000));
        const auto listing = ready.front().front().value<std::shared_ptr<const Listing>>();
        QCOMPARE(listing->tracks.size(), 10U);
        QCOMPARE(listing->reasons.size(), 10);
    }

    void onlyTheNewestOfManyRequestsIsExecuted()
    {
        LibraryController library(catalog());
        QSignalSpy ready(&library, &LibraryController::listReady);
        for (int i = 0; i < 200; ++i)
            library.recommend(queryFor(Emotion::Angry), {});
        library.recommend(queryFor(Emotion::Sad), {3, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(
            !ready.isEmpty() &&
                ready.back().front().value<std::shared_ptr<const Listing>>()->tracks.size() == 3,
            20000);
        QVERIFY2(ready.size() < 50, qPrintable(QString::number(ready.size())));
    }

    void invalidFilterShowsAMessage()
    {
        LibraryController library(catalog());
        QSignalSpy failed(&library, &LibraryController::listFailed);
        library.recommend(queryFor(Emotion::Happy), {10, u"colour=red"_s, {}});
        QVERIFY(failed.wait(20000));
        QVERIFY(!translated(failed.front().front().value<Message>()).isEmpty());
    }

    void importReportsAndChangesTheCatalog()
    {
        LibraryController library(catalog());
        QSignalSpy finished(&library, &LibraryController::importFinished);
        QSignalSpy changed(&library, &LibraryController::catalogChanged);
        QSignalSpy overview(&library, &LibraryController::overviewReady);
        library.importFile(writeSongs(50), {});
        QVERIFY(library.isImporting());
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.front().front().value<ImportReport>().added, 50);
        QTRY_COMPARE(changed.size(), 1);
        library.refreshOverview();
        QVERIFY(overview.wait());
        QCOMPARE(overview.front().front().value<CatalogOverview>().sources.size(), 2U);
    }

    void listsAreAnsweredWhileTheCatalogIsWrittenTo_data()
    {
        QTest::addColumn<bool>("isRemoval");
        QTest::newRow("import") << false;
        QTest::newRow("removal") << true;
    }

    /// Another program writes to the catalog meanwhile, for which this one has to wait.
    void listsAreAnsweredWhileTheCatalogIsWrittenTo()
    {
        QFETCH(bool, isRemoval);
        LibraryController library(catalog());
        QSignalSpy overview(&library, &LibraryController::overviewReady);
        library.refreshOverview();
        QVERIFY(overview.wait(20000));
        Database other(catalog());
        other.connection().exec("BEGIN IMMEDIATE");
        QSignalSpy changed(&library, &LibraryController::catalogChanged);
        QSignalSpy ready(&library, &LibraryController::listReady);
        QSignalSpy alike(&library, &LibraryController::moreLikeReady);
        if (isRemoval)
            library.removeSource(u"starter"_s);
        else
            library.importFile(writeSongs(50), {});
        library.recommend(queryFor(Emotion::Happy), {});
        QVERIFY(ready.wait(20000));
        QVERIFY(changed.isEmpty());
        const auto listing = ready.front().front().value<std::shared_ptr<const Listing>>();
        QCOMPARE(listing->tracks.size(), std::size_t(10));
        library.moreLike(queryFor(Emotion::Happy), {.like = listing->tracks[0].track});
        QVERIFY(alike.wait(20000));
        QVERIFY(changed.isEmpty());
        other.connection().exec("ROLLBACK");
        QVERIFY(!changed.isEmpty() || changed.wait(20000));
        // From then on with what has changed.
        QSignalSpy failed(&library, &LibraryController::listFailed);
        library.recommend(queryFor(Emotion::Sad), {.where = u"source=songs"_s});
        if (isRemoval) {
            QVERIFY(failed.wait(20000));
            QVERIFY(failed.front().at(1).toBool());
        } else {
            QVERIFY(ready.wait(20000));
            QCOMPARE(ready.back().front().value<std::shared_ptr<const Listing>>()->tracks.size(),
                     std::size_t(10));
        }
    }

    void newModelRecomputesTheMoodsAndReportsProgress()
    {
        const qint64 tracks = makeOldCatalog();
        {
            LibraryController library(catalog(), kModels);
            QSignalSpy progressed(&library, &LibraryController::moodsProgressed);
            QSignalSpy ended(&library, &LibraryController::moodsEnded);
            QSignalSpy ready(&library, &LibraryController::listReady);
            library.recommend(queryFor(Emotion::Sad), {});
            QVERIFY(ready.wait(60000));
            QVERIFY(progressed.size() >= 2);
            QVERIFY(progressed.front().at(0).toLongLong() < progressed.back().at(0).toLongLong());
            QCOMPARE(progressed.back().at(1).toLongLong(), tracks);
            QCOMPARE(ended.size(), 1);
            QVERIFY(ended.front().front().toBool());
        }
        LibraryController library(catalog(), kModels); // has nothing left to do
        QSignalSpy progressed(&library, &LibraryController::moodsProgressed);
        QSignalSpy ready(&library, &LibraryController::listReady);
        library.recommend(queryFor(Emotion::Sad), {});
        QVERIFY(ready.wait(20000));
        QVERIFY(progressed.isEmpty());
    }

    void cancelledMoodReadingKeepsTheOldMoodsUntilTheNextStart()
    {
        const qint64 tracks = makeOldCatalog();
        {
            LibraryController library(catalog(), kModels);
            QSignalSpy progressed(&library, &LibraryController::moodsProgressed);
            QSignalSpy ended(&library, &LibraryController::moodsEnded);
            QSignalSpy ready(&library, &LibraryController::listReady);
            library.recommend(queryFor(Emotion::Sad), {});
            QVERIFY(progressed.wait(20000));
            library.cancelMoodReading();
            QVERIFY(ended.wait(20000));
            QVERIFY(!ended.front().front().toBool());
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000); // there is music all the same
            library.recommend(queryFor(Emotion::Happy), {});
            QVERIFY(ready.wait(20000));
            QCOMPARE(ended.size(), 1); // and it is not begun again
        }
        LibraryController library(catalog(), kModels);
        QSignalSpy progressed(&library, &LibraryController::moodsProgressed);
        QSignalSpy ended(&library, &LibraryController::moodsEnded);
        library.refreshOverview();
        QVERIFY(ended.wait(60000));
        QVERIFY(ended.front().front().toBool());
        QCOMPARE(progressed.front().at(1).toLongLong(), tracks); // none was done before
    }

    void endingWhileMoodsAreReadTakesAMoment()
    {
        makeOldCatalog();
        QElapsedTimer clock;
        {
            LibraryController library(catalog(), kModels);
            QSignalSpy progressed(&library, &LibraryController::moodsProgressed);
            library.refreshOverview();
            QVERIFY(progressed.wait(20000));
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void anotherModelsFolderIsUsedAtOnce()
    {
        makeOldCatalog();
        const test::NoModels noModels;
        LibraryController library(catalog());
        QSignalSpy noticed(&library, &LibraryController::modelNoticed);
        QSignalSpy changed(&library, &LibraryController::catalogChanged);
        QSignalSpy ended(&library, &LibraryController::moodsEnded);
        library.refreshOverview();
        QVERIFY(noticed.wait(20000));
        QVERIFY(translated(noticed.front().front().value<Message>()).contains(u"caption model"_s));
        QVERIFY(ended.isEmpty());

        library.setModelsFolder(kModels);
        QVERIFY(changed.wait(20000)); // whoever shows lists asks again
        library.refreshOverview();
        QVERIFY(ended.wait(60000));
        QVERIFY(ended.front().front().toBool());
        QTRY_COMPARE(noticed.size(), 2);
        QVERIFY(noticed.back().front().value<Message>().isEmpty());
    }

    void feedbackIsKeptForTheNextStart()
    {
        {
            LibraryController library(catalog());
            library.addFeedback(u"starter"_s, u"a"_s, FeedbackKind::Like);
            library.addFeedback(u"starter"_s, u"b"_s, FeedbackKind::Dislike);
            library.addFeedback(u"starter"_s, u"b"_s, FeedbackKind::Skip);
            library.removeOpinion(u"starter"_s, u"b"_s);
        } // ends before any of it can have been done
        LibraryController library(catalog());
        QSignalSpy ready(&library, &LibraryController::feedbackReady);
        library.refreshFeedback();
        QVERIFY(ready.wait(20000));
        const auto feedback = ready.front().front().value<std::vector<Feedback>>();
        QCOMPARE(feedback.size(), 2U);
        QVERIFY(feedback[0].id == u"b"_s && feedback[0].kind == FeedbackKind::Skip);
        QVERIFY(feedback[1].id == u"a"_s && feedback[1].kind == FeedbackKind::Like);
    }

    void listsGoByFeedbackUntilItIsForgotten()
    {
        LibraryController library(catalog());
        const auto list = [&library](MusicLibrary::Taste taste) {
            QSignalSpy ready(&library, &LibraryController::listReady);
            library.recommend(queryFor(Emotion::Happy), {10, {}, {}, taste});
            QStringList ids;
            if (ready.wait(20000)) {
                const auto listing = ready.front().front().value<std::shared_ptr<const Listing>>();
                for (const RankedTrack& ranked : listing->tracks)
                    ids.append(ranked.track.id);
            }
            return ids;
        };
        const QStringList before = list(MusicLibrary::Taste::Counts);
        QCOMPARE(before.size(), 10);
        library.addFeedback(u"starter"_s, before[0], FeedbackKind::Dislike);
        QVERIFY(!list(MusicLibrary::Taste::Counts).contains(before[0]));
        QCOMPARE(list(MusicLibrary::Taste::IsIgnored), before);

        QSignalSpy ready(&library, &LibraryController::feedbackReady);
        QSignalSpy forgotten(&library, &LibraryController::feedbackCleared);
        library.forgetFeedback();
        QVERIFY(forgotten.wait(20000));
        QCOMPARE(forgotten.front().front().toLongLong(), 1);
        QVERIFY(ready.front().front().value<std::vector<Feedback>>().empty());
        QCOMPARE(list(MusicLibrary::Taste::Counts), before);
    }

    /// Where no file may grow, SQLite can make no log, as on a full disk.
    void aFullDiskIsReportedAndTheMusicIsAvailable()
    {
        makeOldCatalog();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none = {0, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        LibraryController library(catalog());
        QSignalSpy noticed(&library, &LibraryController::openedReadOnly);
        QSignalSpy ready(&library, &LibraryController::overviewReady);
        library.refreshOverview();
        QVERIFY(ready.wait(20000));
        QCOMPARE(noticed.size(), 1);
        const QString said = translated(noticed.front().front().value<Message>());
        QVERIFY2(said.contains(u"catalog.db"_s) && said.contains(u"read-only"_s), qPrintable(said));
        QVERIFY(library.overview()->tracks >= kSongs);
    }

private:
    QString catalog() const { return m_folder->filePath(u"catalog.db"_s); }

    QString writeSongs(int count) const
    {
        QByteArray songs = "id,caption\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            songs += number + ",A sad slow piano number " + number + '\n';
        }
        return test::writeFile(m_folder->filePath(u"songs.csv"_s), songs);
    }

    /// A catalog whose moods were read before there was a caption model. @returns how many tracks.
    qint64 makeOldCatalog() const
    {
        const test::NoModels noModels;
        MusicLibrary library(catalog());
        library.importFile(writeSongs(kSongs), {}, {}, {});
        return library.repository().trackCount();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLibraryController)
#include "test_library_controller.moc"
