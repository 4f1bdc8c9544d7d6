// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/ui/main_window/list_session.h"
#include "ui/playlist/playlist_view.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A clip that shows one emotion, then for as long happiness.
MoodCourse turnFrom(Emotion first)
{
    return {{0, 5000, 0.5, only(first)}, {5000, 10'000, 0.5, only(Emotion::Happy)}};
}

} // namespace

/// Which mode a list has: what the listener chose, or what suits the clip or picture.
class TestListModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<ListSession>(m_folder->filePath(u"catalog.db"_s));
        m_session->askForHappyMusic();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
    }

    void cleanup() { m_session.reset(); }

    void aClipWithATurnIsFollowedByItself()
    {
        showTurn();
        QCOMPARE(m_session->pane.request().mode, RankMode::Follow);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->firstAnswer(), Emotion::Sad, kPatienceMs);
        QCOMPARE(m_session->model().rows().back().ranked.answers, Emotion::Happy);
        // The next clip has none.
        m_session->askForHappyMusic();
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
    }

    void aListThatFollowsComesBackAsItWasEdited()
    {
        showTurn();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->firstAnswer(), Emotion::Sad, kPatienceMs);
        const QStringList whole = m_session->ids();
        QVERIFY(showActive(m_session->pane));
        m_session->pane.view().setFocus();
        for (int i = 0; i < 2; ++i) {
            m_session->pane.view().selectRow(1);
            QTest::keyClick(&m_session->pane.view(), Qt::Key_Delete);
        }
        const QStringList edited = m_session->ids();
        QCOMPARE(edited.size(), 8);
        m_session->choose(RankMode::Lift);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->ids().contains(edited.front()), kPatienceMs);
        m_session->choose(RankMode::Follow);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids().mid(0, 8), edited, kPatienceMs);
        QCOMPARE(m_session->model().rowCount(), 10);

        QTest::keyClick(&m_session->pad, Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids().mid(0, 8) != edited, kPatienceMs);
        QAction& undo = m_session->undo();
        undo.trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids().mid(0, 8), edited, kPatienceMs);
        undo.trigger(); // the modes
        undo.trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids().mid(0, 8), edited, kPatienceMs);
        undo.trigger(); // the second removal
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids().value(1), whole[2], kPatienceMs);
    }

    void aPictureIsMatchedAndTheNextClipFollowedAgain()
    {
        showSteadyClip();
        m_session->choose(RankMode::Follow);
        QCOMPARE(m_session->pane.request().mode, RankMode::Follow);
        showPicture(Emotion::Happy);
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
        QCOMPARE(m_session->view.chosenMode(), RankMode::Follow); // also after a restart
        m_session->choose(RankMode::Follow);
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
        const QAbstractButton* follow = m_session->modeButton(RankMode::Follow);
        QVERIFY(!follow->isEnabled() && follow->toolTip().contains(u"no course"_s));
        showSteadyClip();
        QCOMPARE(m_session->pane.request().mode, RankMode::Follow);
        QVERIFY(follow->isEnabled());
    }

    void theArrowKeysPassWhatAPictureCannotDo()
    {
        QVERIFY(showActive(m_session->pane));
        showPicture(Emotion::Happy);
        m_session->modeButton(RankMode::Match)->setFocus();
        QTest::keyClick(m_session->modeButton(RankMode::Match), Qt::Key_Right);
        QCOMPARE(m_session->pane.request().mode, RankMode::Lift);
    }

    void aModeChosenForAPictureIsKeptForTheNextClip()
    {
        showSteadyClip();
        m_session->choose(RankMode::Follow);
        showPicture(Emotion::Happy);
        m_session->choose(RankMode::Lift);
        showSteadyClip();
        QCOMPARE(m_session->pane.request().mode, RankMode::Lift);
    }

    void aPictureEndsWhatWasFollowedByItself()
    {
        showTurn();
        QCOMPARE(m_session->pane.request().mode, RankMode::Follow);
        QCOMPARE(m_session->view.chosenMode(), RankMode::Match);
        showPicture(Emotion::Sad);
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
        showSteadyClip();
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
    }

    void afterUndoTheFocusIsOnTheModeThatIsBack()
    {
        QVERIFY(showActive(m_session->pane));
        m_session->choose(RankMode::Lift);
        QVERIFY(m_session->modeButton(RankMode::Lift)->hasFocus());
        m_session->undo().trigger();
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
        QVERIFY(!m_session->modeButton(RankMode::Lift)->hasFocus());
        QVERIFY(m_session->modeButton(RankMode::Match)->hasFocus());
        m_session->pane.view().setFocus();
        m_session->redo().trigger();
        QVERIFY(m_session->pane.view().hasFocus());
    }

    void aChosenModeIsKept()
    {
        PlaylistRequest request = m_session->pane.request();
        request.mode = RankMode::Calm;
        m_session->pane.setRequest(request);
        showTurn(Emotion::Angry);
        QCOMPARE(m_session->pane.request().mode, RankMode::Calm);
    }

    void aChosenMatchHoldsForAnotherFace()
    {
        m_session->choose(RankMode::Lift);
        m_session->choose(RankMode::Match);
        m_session->view.switchTo({{}, 1});
        showTurn();
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
        m_session->view.switchTo({});
        m_session->askForHappyMusic(); // a face without a turn
        m_session->view.switchTo({{}, 1});
        showTurn();
        QCOMPARE(m_session->pane.request().mode, RankMode::Match);
    }

private:
    void showTurn(Emotion first = Emotion::Sad)
    {
        m_session->view.setMood(only(Emotion::Happy), turnFrom(first));
    }

    /// Whose mood does not turn.
    void showSteadyClip()
    {
        m_session->view.setMood(only(Emotion::Happy), {turnFrom(Emotion::Sad).front()});
    }

    void showPicture(Emotion emotion)
    {
        m_session->view.setMood(only(emotion), {}, {ReadingSpan::Kind::Picture});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListSession> m_session;
};

QTEST_MAIN(TestListModes)
#include "test_list_modes.moc"
