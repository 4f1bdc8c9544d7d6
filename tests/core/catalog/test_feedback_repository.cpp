// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/feedback_repository.h"
#include "temporary_catalog.h"

#include <QTimeZone>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 1), QTime(12, 0, 0, 250), QTimeZone::utc());

/// "like songs:a" for each, in the order given.
QStringList told(const FeedbackRepository& repository)
{
    QStringList lines;
    for (const Feedback& feedback : repository.all()) {
        const std::string_view name = feedbackName(feedback.kind);
        lines.append(
            u"%1 %2:%3"_s.arg(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())),
                              feedback.source, feedback.id));
    }
    return lines;
}

} // namespace

class TestFeedbackRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryCatalog>();
        m_place->import(kSongs);
        m_database = std::make_unique<Database>(m_place->catalogPath());
        m_repository = std::make_unique<FeedbackRepository>(*m_database);
    }

    void everyKindIsKeptWithItsTime()
    {
        int hour = 0;
        for (const auto& [kind, name] : kFeedbackNames) {
            QCOMPARE(feedbackKindFromName(name), std::optional(kind));
            // Opinions of different tracks, so that none replaces another.
            add(u"t%1"_s.arg(hour), kind, kNoon.addSecs(3600LL * hour));
            ++hour;
        }
        const std::vector<Feedback> all = FeedbackRepository(*m_database).all();
        QCOMPARE(all.size(), kFeedbackNames.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto age = static_cast<qint64>(all.size() - 1 - i);
            QCOMPARE(all[i].source, u"songs"_s);
            QCOMPARE(all[i].id, u"t%1"_s.arg(age));
            QCOMPARE(all[i].at, kNoon.addSecs(3600 * age));
            QVERIFY(all[i].kind == kFeedbackNames[static_cast<std::size_t>(age)].first);
        }
        QVERIFY(!feedbackKindFromName("love"));
    }

    void timesOfAnyZoneAreTheSameMoment()
    {
        const QDateTime there = kNoon.toTimeZone(QTimeZone(5 * 3600));
        add(u"a"_s, FeedbackKind::Like, there);
        QCOMPARE(m_repository->all().front().at, kNoon);
    }

    void aLikeReplacesADislikeAndTheReverse()
    {
        add(u"a"_s, FeedbackKind::Like, kNoon);
        add(u"b"_s, FeedbackKind::Dislike, kNoon.addSecs(1));
        add(u"a"_s, FeedbackKind::Dislike, kNoon.addSecs(2));
        QCOMPARE(told(*m_repository), QStringList({u"dislike songs:a"_s, u"dislike songs:b"_s}));
        QCOMPARE(m_repository->all().front().at, kNoon.addSecs(2));
        add(u"b"_s, FeedbackKind::Like, kNoon.addSecs(3));
        QCOMPARE(told(*m_repository), QStringList({u"like songs:b"_s, u"dislike songs:a"_s}));
    }

    void anOpinionIsWithdrawnAndPlaysStay()
    {
        add(u"a"_s, FeedbackKind::Finished, kNoon);
        add(u"a"_s, FeedbackKind::Like, kNoon.addSecs(1));
        QVERIFY(m_repository->removeOpinion(u"songs"_s, u"a"_s));
        QCOMPARE(told(*m_repository), QStringList({u"finished songs:a"_s}));
        QVERIFY(!m_repository->removeOpinion(u"songs"_s, u"a"_s));
        QVERIFY(!m_repository->removeOpinion(u"songs"_s, u"' OR 1 --"_s));
    }

    void playsAddUpToTheNewestFew()
    {
        constexpr int kMore = FeedbackRepository::kMaxPlaysOfATrack + 5;
        add(u"a"_s, FeedbackKind::Like, kNoon.addDays(-1));
        for (int i = 0; i < kMore; ++i)
            add(u"a"_s, i % 2 ? FeedbackKind::Skip : FeedbackKind::Finished, kNoon.addSecs(i));
        add(u"b"_s, FeedbackKind::Skip, kNoon.addDays(-2));
        const std::vector<Feedback> all = m_repository->all();
        QCOMPARE(all.size(), std::size_t(FeedbackRepository::kMaxPlaysOfATrack + 2));
        QCOMPARE(all.front().at, kNoon.addSecs(kMore - 1));
        QVERIFY(all[all.size() - 2].kind == FeedbackKind::Like);
        QCOMPARE(all.back().id, u"b"_s);
    }

    void importingAgainKeepsIt()
    {
        add(u"a"_s, FeedbackKind::Like, kNoon);
        QCOMPARE(m_place->import("id,caption\na,quite another caption\nb,two\n").updated, 1);
        QCOMPARE(told(*m_repository), QStringList({u"like songs:a"_s}));
    }

    void itOutlivesItsSource()
    {
        add(u"a"_s, FeedbackKind::Dislike, kNoon);
        QVERIFY(TrackRepository(*m_database).removeSource(u"songs"_s));
        QCOMPARE(told(*m_repository), QStringList({u"dislike songs:a"_s}));
        QCOMPARE(damageIn(*m_database), QString());
        m_place->import(kSongs);
        QCOMPARE(told(*m_repository), QStringList({u"dislike songs:a"_s}));
    }

    void theSameIdInTwoSourcesIsTwoTracks()
    {
        add(u"a"_s, FeedbackKind::Like, kNoon);
        m_repository->add({u"other"_s, u"a"_s, FeedbackKind::Dislike, kNoon.addSecs(1)});
        QCOMPARE(told(*m_repository), QStringList({u"dislike other:a"_s, u"like songs:a"_s}));
    }

    void oneTrackOrAllAreForgotten()
    {
        add(u"a"_s, FeedbackKind::Like, kNoon);
        add(u"a"_s, FeedbackKind::Skip, kNoon.addSecs(1));
        add(u"b"_s, FeedbackKind::Like, kNoon.addSecs(2));
        add(u"c"_s, FeedbackKind::Finished, kNoon.addSecs(3));
        QCOMPARE(m_repository->clear(u"songs"_s, u"a"_s), 2);
        QCOMPARE(told(*m_repository), QStringList({u"finished songs:c"_s, u"like songs:b"_s}));
        QCOMPARE(m_repository->clear(u"songs"_s, u"a"_s), 0);
        QCOMPARE(m_repository->clear(), 2);
        QVERIFY(m_repository->all().empty());
        QCOMPARE(m_repository->clear(), 0);
        QCOMPARE(TrackRepository(*m_database).trackCount(), 2);
    }

    void namesOfAnyKindSurvive()
    {
        const QString id = u"it's \"ü\" 音; DROP TABLE feedback --"_s;
        add(id, FeedbackKind::Like, kNoon);
        QCOMPARE(m_repository->all().front().id, id);
        QCOMPARE(m_repository->clear(u"songs"_s, id), 1);
    }

    void tracksAreNamedInOneQuery()
    {
        add(u"a"_s, FeedbackKind::Like, kNoon);
        add(u"gone"_s, FeedbackKind::Skip, kNoon.addSecs(1));
        std::vector<NamedFeedback> named;
        m_repository->forEachNamed([&](const NamedFeedback& one) {
            named.push_back(one);
            return true;
        });
        QCOMPARE(named.size(), 2U);
        QVERIFY(!named[0].rowId);
        QCOMPARE(named[0].feedback.id, u"gone"_s);
        QCOMPARE(named[1].title, u"One"_s);
        QCOMPARE(TrackRepository(*m_database).tracks(std::vector{*named[1].rowId})[0].id, u"a"_s);
    }

    /// Looking up one track after the other took half a minute.
    void veryManyThingsToldAreNamedWithoutAStatementForEach()
    {
        m_database->connection().exec(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
            "INSERT INTO feedback (source, external_id, kind, given_at) "
            "SELECT 'songs', 'a', 'skip', '2026-03-01T12:00:00.000Z' FROM n");
        int count = 0;
        m_repository->forEachNamed([&](const NamedFeedback& one) {
            count += one.rowId ? 1 : 0;
            return count < 250'000;
        });
        QCOMPARE(count, 250'000);
    }

    void aDamagedTableIsAnErrorThatNamesTheFile()
    {
        m_database->connection().exec("DROP TABLE feedback");
        const QString message = messageOf<CatalogError>([&] { m_repository->all(); });
        QVERIFY2(message.contains(u"catalog.db"), qPrintable(message));
    }

private:
    static constexpr auto kSongs = "id,caption\na,one\nb,two\n";

    void add(const QString& id, FeedbackKind kind, const QDateTime& at)
    {
        m_repository->add({u"songs"_s, id, kind, at});
    }

    std::unique_ptr<TemporaryCatalog> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FeedbackRepository> m_repository;
};

QTEST_APPLESS_MAIN(TestFeedbackRepository)
#include "test_feedback_repository.moc"
