// SPDX-License-Identifier: MIT
#include "tests/ui/main_window/list_session.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// Lists for several people, and what comes after the track that plays.
class TestPlaylistPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<ListSession>(m_folder->filePath(u"catalog.db"_s));
        m_session->askForHappyMusic();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
    }

    void cleanup() { m_session.reset(); }

    void twoFacesShareAListAndItsRowsSayWhomTheyAnswer()
    {
        m_session->view.setMood(scoresOf({{Emotion::Happy, 0.5F}, {Emotion::Sad, 0.5F}}), {},
                                {ReadingSpan::Kind::WholeClip},
                                {{1, only(Emotion::Happy)}, {2, only(Emotion::Sad)}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->model().rows().front().ranked.people.empty(),
                                 kPatienceMs);
        QCOMPARE(m_session->model().rowCount(), 10);
        QSet<int> answered;
        PlaylistModel& model = m_session->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const PlaylistRow& row = model.rows()[static_cast<std::size_t>(i)];
            QVERIFY2(row.reason.startsWith(u"For "_s), qPrintable(row.reason));
            const QString spoken = model.index(i).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(row.reason.section(u'·', 0, 0)), qPrintable(spoken));
            for (const int face : row.ranked.people)
                answered.insert(face);
        }
        QCOMPARE(answered, (QSet<int>{1, 2}));
        // One of them alone is answered alone.
        m_session->askForMusic(Emotion::Sad);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model().rows().front().ranked.people.empty(),
                                 kPatienceMs);
    }

    void aPlanKeepsHeardAndPlayingTracks()
    {
        QVERIFY(!m_session->view.goal()); // a match leads nowhere
        calm();
        const QStringList before = m_session->ids();
        m_session->player.playRow(2);

        const auto goal = m_session->view.goal();
        QVERIFY(goal);
        m_session->view.planOn(only(Emotion::Fear), goal, 0.5F);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != before, kPatienceMs);
        const QStringList planned = m_session->ids();
        QCOMPARE(planned.mid(0, 3), before.mid(0, 3));
        QCOMPARE(planned.size(), 10);
        QCOMPARE(QSet<QString>(planned.begin(), planned.end()).size(), 10);
        QCOMPARE(m_session->player.current()->id, before[2]);
        QCOMPARE(m_session->view.goal(), goal); // whatever the face shows
    }

    void smallerStepsStayNearerToTheListener()
    {
        calm();

        m_session->player.playRow(0);
        const auto goal = m_session->view.goal();
        const auto nextAfter = [&](float pace) {
            QSignalSpy changed(&m_session->model(), &PlaylistModel::listChanged);
            m_session->view.planOn(only(Emotion::Angry), goal, pace);
            if (!changed.wait(kPatienceMs))
                qFatal("nothing was planned");
            return m_session->model().rows()[1].ranked.arcPosition;
        };
        const float slow = nextAfter(0.25F);
        const float usual = nextAfter(1.0F);
        QVERIFY2(slow < 0.5F * usual, qPrintable(u"%1 %2"_s.arg(slow).arg(usual)));
    }

    void aHeldListIsNotReplanned()
    {
        calm();
        m_session->player.playRow(2);
        m_session->pane.findChild<QToolButton*>(u"hold"_s)->setChecked(true);
        QSignalSpy changed(&m_session->model(), &PlaylistModel::listChanged);
        m_session->view.planOn({1.0F}, m_session->view.goal(), 1.0F);
        QVERIFY(!changed.wait(500));
    }

private:
    /// The list leads from happy to calm music.
    void calm()
    {
        PlaylistRequest request = m_session->pane.request();
        request.mode = RankMode::Calm;
        m_session->pane.setRequest(request);
        m_session->askForHappyMusic();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model().rows().back().ranked.arcPosition == 1.0F,
                                 kPatienceMs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListSession> m_session;
};

QTEST_MAIN(TestPlaylistPlan)
#include "test_playlist_plan.moc"
