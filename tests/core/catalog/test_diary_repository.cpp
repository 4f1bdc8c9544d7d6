// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/diary_repository.h"
#include "temporary_catalog.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <stop_token>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);

/// Words that nothing but the diary has.
constexpr auto kMarker = "Quiet-Marker-Nocturne";

DiaryEntry entryAt(const QDateTime& at, Emotion leads = Emotion::Happy)
{
    DiaryEntry entry;
    entry.at = at;
    entry.origin = DiaryOrigin::Live;
    entry.mode = u"lift"_s;
    entry.scores[index(leads)] = 0.75F;
    entry.scores[index(Emotion::Neutral)] += 0.25F;
    entry.point = {0.5F, -0.25F};
    return entry;
}

DiaryMusic musicOf(const QString& id, DiaryAction action)
{
    return {u"songs"_s, id, QString::fromLatin1(kMarker) + id, u"Somebody"_s, action};
}

QStringList deedsOf(const DiaryEntry& entry)
{
    QStringList actions;
    for (const DiaryMusic& music : entry.music) {
        const std::string_view name = diaryActionName(music.action);
        actions.append(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())) + u' ' +
                       music.id);
    }
    return actions;
}

} // namespace

class TestDiaryRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryCatalog>();
        m_database = std::make_unique<Database>(m_place->catalogPath());
        m_diary = std::make_unique<DiaryRepository>(*m_database);
    }

    void nothingIsKeptWithoutConsent()
    {
        QVERIFY(m_diary->consent() == DiaryConsent::NotAsked);
        for (const DiaryConsent answer : {DiaryConsent::NotAsked, DiaryConsent::Off}) {
            m_diary->setConsent(answer);
            QVERIFY(!m_diary->append(entryAt(kNoon)));
            QVERIFY(!m_diary->attach(musicOf(u"a"_s, DiaryAction::Played), kNoon));
            QVERIFY(m_diary->entries().empty());
        }
        QCOMPARE(bytesWith(kMarker), QStringList());
    }

    void answerIsFoundByTheNextConnection()
    {
        for (const DiaryConsent answer :
             {DiaryConsent::On, DiaryConsent::Off, DiaryConsent::On, DiaryConsent::NotAsked}) {
            m_diary->setConsent(answer);
            Database other(m_place->catalogPath());
            QVERIFY(DiaryRepository(other).consent() == answer);
        }
    }

    void readingIsRestoredInFull()
    {
        m_diary->setConsent(DiaryConsent::On);
        DiaryEntry entry = entryAt(kNoon.toOffsetFromUtc(5 * 3600 + 1800), Emotion::Sad);
        entry.music = {musicOf(u"b"_s, DiaryAction::Played), musicOf(u"a"_s, DiaryAction::Liked)};
        QVERIFY(m_diary->append(entry));
        const std::vector<DiaryEntry> kept = m_diary->entries();
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept[0].at, entry.at);
        QCOMPARE(kept[0].at.time(), QTime(17, 30, 0, 250));
        QVERIFY(kept[0].origin == DiaryOrigin::Live);
        QCOMPARE(kept[0].mode, u"lift"_s);
        QVERIFY(kept[0].scores == entry.scores);
        QVERIFY(kept[0].point == entry.point);
        QVERIFY(kept[0].music == entry.music);
    }

    void daysFollowLocalTime()
    {
        m_diary->setConsent(DiaryConsent::On);
        // The same moment is the evening of one day and the morning of the next.
        const QDateTime late(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC);
        QVERIFY(m_diary->append(entryAt(late)));
        QVERIFY(m_diary->append(entryAt(late.toOffsetFromUtc(3600))));
        const QDate first(2026, 3, 1);
        const QDate second(2026, 3, 2);
        QCOMPARE(m_diary->entries({first, first}).size(), 1U);
        QCOMPARE(m_diary->entries({second, {}}).size(), 1U);
        QCOMPARE(m_diary->entries({{}, second}).size(), 2U);
        QCOMPARE(m_diary->entries({second.addDays(1), {}}).size(), 0U);
        QCOMPARE(m_diary->remove({second, second}).readings, 1);
        QCOMPARE(m_diary->entries().size(), 1U);
        QCOMPARE(m_diary->entries()[0].day(), first);
    }

    void musicGoesWithTheLastReadingOfItsSitting()
    {
        m_diary->setConsent(DiaryConsent::On);
        QVERIFY(!m_diary->attach(musicOf(u"a"_s, DiaryAction::Played), kNoon));
        QVERIFY(m_diary->append(entryAt(kNoon)));
        QVERIFY(m_diary->append(entryAt(kNoon.addSecs(600))));
        QVERIFY(m_diary->attach(musicOf(u"a"_s, DiaryAction::Played), kNoon.addSecs(700)));
        QVERIFY(m_diary->attach(musicOf(u"a"_s, DiaryAction::Played), kNoon.addSecs(800)));
        QVERIFY(m_diary->attach(musicOf(u"a"_s, DiaryAction::Finished), kNoon.addSecs(900)));
        QVERIFY(!m_diary->attach(musicOf(u"b"_s, DiaryAction::Played),
                                 kNoon.addSecs(601).addMSecs(kSittingGapMs)));
        const std::vector<DiaryEntry> kept = m_diary->entries();
        QVERIFY(kept[0].music.empty());
        QCOMPARE(deedsOf(kept[1]), QStringList({u"played a"_s, u"finished a"_s}));
    }

    void likeReplacesDislikeAndIsTakenBack()
    {
        m_diary->setConsent(DiaryConsent::On);
        QVERIFY(m_diary->append(entryAt(kNoon)));
        QVERIFY(m_diary->attach(musicOf(u"a"_s, DiaryAction::Liked), kNoon));
        QVERIFY(m_diary->attach(musicOf(u"b"_s, DiaryAction::Liked), kNoon));
        QVERIFY(m_diary->attach(musicOf(u"a"_s, DiaryAction::Disliked), kNoon));
        QCOMPARE(deedsOf(m_diary->entries()[0]), QStringList({u"like b"_s, u"dislike a"_s}));
        QVERIFY(m_diary->removeOpinion(u"songs"_s, u"a"_s, kNoon));
        QVERIFY(!m_diary->removeOpinion(u"songs"_s, u"a"_s, kNoon));
        QCOMPARE(deedsOf(m_diary->entries()[0]), QStringList(u"like b"_s));
    }

    void clearLeavesNoByteInTheFileOrItsJournals()
    {
        m_place->import("id,caption\na,one\nb,two\n");
        m_diary->setConsent(DiaryConsent::On);
        fill(300);
        // With a second connection, the log is not emptied by the last one to go.
        Database other(m_place->catalogPath());
        QCOMPARE(DiaryRepository(other).entries().size(), 300U);
        QVERIFY(!bytesWith(kMarker).isEmpty()); // i.e. it would be found
        QCOMPARE(m_diary->clear().readings, 300);
        QCOMPARE(bytesWith(kMarker), QStringList());
        QCOMPARE(rowsOf("diary") + rowsOf("diary_music"), 0);
        QCOMPARE(DiaryRepository(other).entries().size(), 0U);
        QVERIFY(m_diary->consent() == DiaryConsent::On); // an answer is no reading
        QCOMPARE(TrackRepository(*m_database).trackCount(), 2);
        QCOMPARE(damageIn(*m_database), QString());
        m_diary.reset();
        m_database.reset();
        QCOMPARE(bytesWith(kMarker), QStringList());
    }

    void readingsOfSeveralConnectionsAreClearedToo()
    {
        m_diary->setConsent(DiaryConsent::On);
        fill(50);
        QCOMPARE(m_diary->remove({kNoon.date(), kNoon.date()}).readings, 1);
        fill(20);
        {
            Database other(m_place->catalogPath());
            QVERIFY(DiaryRepository(other).attach(musicOf(u"z"_s, DiaryAction::Liked),
                                                  kNoon.addDays(19)));
        }
        QCOMPARE(m_diary->clear().readings, 69);
        QCOMPARE(bytesWith(kMarker), QStringList());
        QCOMPARE(m_diary->clear().readings, 0);
    }

    void clearingADayLeavesNoByteEither()
    {
        m_diary->setConsent(DiaryConsent::On);
        QVERIFY(m_diary->append(entryAt(kNoon)));
        QVERIFY(m_diary->attach(musicOf(u"-of-today"_s, DiaryAction::Played), kNoon));
        QVERIFY(m_diary->append(entryAt(kNoon.addDays(1))));
        QVERIFY(m_diary->attach(musicOf(u"-of-tomorrow"_s, DiaryAction::Played), kNoon.addDays(1)));
        QCOMPARE(m_diary->remove({kNoon.date(), kNoon.date()}).readings, 1);
        QCOMPARE(bytesWith("-of-today"), QStringList());
        QVERIFY(!bytesWith("-of-tomorrow").isEmpty());
        QCOMPARE(rowsOf("diary_music"), 1);
    }

    void removedReadingsCanBeRestored()
    {
        m_diary->setConsent(DiaryConsent::On);
        fill(3);
        const std::vector<DiaryEntry> before = m_diary->entries();
        m_diary->clear();
        m_diary->setConsent(DiaryConsent::Off);
        m_diary->restore(before);
        const std::vector<DiaryEntry> after = m_diary->entries();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].at, before[i].at);
            QVERIFY(after[i].music == before[i].music);
        }
    }

    void stopWhileRewritingLeavesNoReadingAndCanBeCompletedLater()
    {
        QByteArray songs("id,caption\n");
        for (int i = 0; i < 500; ++i) // some rows to be copied
            songs += QByteArray::number(i) + ",slow piano\n";
        m_place->import(songs);
        m_diary->setConsent(DiaryConsent::On);
        fill(300);
        std::stop_source stop;
        std::vector<double> shares;
        const auto stopAtOnce = [&](double share) {
            shares.push_back(share);
            stop.request_stop();
        };
        const DiaryRemoval stopped = m_diary->remove({}, stopAtOnce, stop.get_token());
        QCOMPARE(stopped.readings, 300);
        QVERIFY(!stopped.isFileWrittenAnew);
        QCOMPARE(shares.size(), 1U);
        QVERIFY(shares[0] > 0.0 && shares[0] < 0.5);
        QVERIFY(m_diary->entries().empty());
        QCOMPARE(TrackRepository(*m_database).trackCount(), 500);
        QCOMPARE(damageIn(*m_database), QString());
        QCOMPARE(QFileInfo(m_place->catalogPath() + u"-wal"_s).size(), 0);

        const DiaryRemoval madeGood = m_diary->clear();
        QCOMPARE(madeGood.readings, 0);
        QVERIFY(madeGood.isFileWrittenAnew);
        QCOMPARE(bytesWith(kMarker), QStringList());
    }

    void stopBeforeTheStartRemovesNothing()
    {
        m_diary->setConsent(DiaryConsent::On);
        fill(2);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, m_diary->remove({}, {}, stop.get_token()));
        QCOMPARE(m_diary->entries().size(), 2U);
    }

    void progressRisesToTheEnd()
    {
        m_place->import("id,caption\na,one\nb,two\n");
        std::vector<double> shares;
        QVERIFY(
            m_diary->remove({}, [&](double share) { shares.push_back(share); }).isFileWrittenAnew);
        QVERIFY(!shares.empty() && std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
    }

    void openReaderIsReportedAndTheReadingsAreGone()
    {
        m_diary->setConsent(DiaryConsent::On);
        fill(2);
        Database other(m_place->catalogPath());
        SQLite::Statement reading(other.connection(), "SELECT id FROM diary");
        QVERIFY(reading.executeStep());
        const QString message = messageOf<CatalogError>([&] { m_diary->clear(); });
        QVERIFY2(message.contains(u"catalog.db"), qPrintable(message));
        QVERIFY(m_diary->entries().empty());
        reading.reset();
        QCOMPARE(m_diary->clear().readings, 0);
        QCOMPARE(bytesWith(kMarker), QStringList());
    }

    void numbersOfADamagedDiaryAreClamped()
    {
        m_database->connection().exec(
            "INSERT INTO diary VALUES (1, 0, 90000000, 'clip', 'match', 1e300, -1, 0, 0, 0, 0, 0, "
            "-9, 9)");
        const DiaryEntry entry = m_diary->entries().at(0);
        QCOMPARE(entry.scores[0], 1.0F);
        QCOMPARE(entry.scores[1], 0.0F);
        QVERIFY(entry.point == (AffectPoint{-1.0F, 1.0F}));
    }

private:
    /// A reading a day, each with music.
    void fill(int days)
    {
        for (int i = 0; i < days; ++i) {
            DiaryEntry entry = entryAt(kNoon.addDays(i));
            entry.music = {musicOf(QString::number(i), DiaryAction::Played)};
            QVERIFY(m_diary->append(entry));
        }
    }

    int rowsOf(const std::string& table)
    {
        return m_database->connection().execAndGet("SELECT count(*) FROM " + table).getInt();
    }

    /// The files of the catalog with these bytes in them.
    QStringList bytesWith(const QByteArray& marker) const
    {
        QStringList found;
        for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile file(m_place->catalogPath() + ending);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker))
                found.append(file.fileName());
        }
        return found;
    }

    std::unique_ptr<TemporaryCatalog> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DiaryRepository> m_diary;
};

QTEST_GUILESS_MAIN(TestDiaryRepository)
#include "test_diary_repository.moc"
