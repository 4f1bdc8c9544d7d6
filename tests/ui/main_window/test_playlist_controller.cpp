// SPDX-License-Identifier: MIT
#include "core/library/listing.h"
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/ui/main_window/list_session.h"
#include "ui/main_window/forget_feedback.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/segmented_control.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// What the listener tells of the tracks in the list, and what becomes of it.
class TestPlaylistController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        m_first = m_session->ids();
    }

    void cleanup() { m_session.reset(); }

    void likesAreShownOnTheirRowsAfterARestart()
    {
        m_session->model().giveOpinions({0}, TrackOpinion::Liked);
        m_session->model().giveOpinions({1}, TrackOpinion::Disliked);
        QCOMPARE(m_session->ids(), m_first); // the list does not move under the pointer
        start();
        const auto liked = m_session->model().rowOf({u"starter"_s, m_first[0]});
        QVERIFY(liked);
        QVERIFY(m_session->model().opinion(*liked) == TrackOpinion::Liked);
        QVERIFY(!m_session->ids().contains(m_first[1]));
    }

    void aSavedListStaysUntilAnotherRequest()
    {
        MatchedPlaylist evening;
        evening.playlist.title = u"Evening"_s;
        for (const int row : {4, 2})
            evening.playlist.append(
                m_session->model().rows()[static_cast<std::size_t>(row)].ranked.track, 0.7, {});
        m_session->view.open(evening);
        const QStringList opened = {m_first[4], m_first[2]};
        QCOMPARE(m_session->ids(), opened);
        QCOMPARE(m_session->pane.answered().text(), u"Playlist “Evening”"_s);
        m_session->askForMusic(Emotion::Sad); // as a camera does all the time
        Q_EMIT m_session->library.catalogChanged();
        m_session->kept(); // whatever was asked for before that has come
        QCOMPARE(m_session->ids(), opened);
        m_session->choose(kRankModes[2]);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
        m_session->undo().trigger(); // the mode
        m_session->undo().trigger(); // the opening
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != opened, kPatienceMs);
    }

    void moreLikeThisShowsOthersAndIsUndone()
    {
        QVERIFY(showActive(m_session->pane));
        m_session->pane.view().selectRow(0);
        m_session->pane.view().setFocus();
        QTest::keyClick(&m_session->pane.view(), Qt::Key_M, Qt::ControlModifier);
        const QString title = m_session->model().rows()[0].ranked.track.title;
        QTRY_COMPARE_WITH_TIMEOUT(m_session->pane.answered().text(), u"More like “%1”"_s.arg(title),
                                  kPatienceMs);
        QCOMPARE(m_session->model().rowCount(), 10);
        QVERIFY(!m_session->ids().contains(m_first[0]));
        m_session->undo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
    }

    /// Two people who are equally happy, each with a number of their own.
    void eachInstallationStartsWithDifferentTracks()
    {
        QStringList firsts;
        for (const int selection : {1, 12, 123, 1234, 4711, 9999}) {
            QSignalSpy ready(&m_session->library, &LibraryController::listReady);
            m_session->view.setFirstSelection(selection);
            QVERIFY(!ready.isEmpty() || ready.wait(kPatienceMs));
            QCOMPARE(m_session->model().rowCount(), 10);
            firsts.append(m_session->ids().first());
            QVERIFY(!m_session->pane.answered().text().contains(u"selection"_s));
            const QStringList before = m_session->ids();
            m_session->pane.askForAnotherSelection();
            QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != before, kPatienceMs);
            QVERIFY(m_session->pane.answered().text().endsWith(u"selection 2"_s));
        }
        firsts.removeDuplicates();
        QVERIFY2(firsts.size() >= 3, qPrintable(firsts.join(u' ')));
        QSignalSpy ready(&m_session->library, &LibraryController::listReady);
        m_session->view.setFirstSelection(0);
        QVERIFY(!ready.isEmpty() || ready.wait(kPatienceMs));
        QCOMPARE(m_session->ids(), m_first); // by the fit alone
    }

    void anotherSelectionIsReportedAndUndone()
    {
        m_session->pane.askForAnotherSelection();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != m_first, kPatienceMs);
        QVERIFY2(m_session->pane.answered().text().endsWith(u"· selection 2"_s),
                 qPrintable(m_session->pane.answered().text()));
        m_session->undo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
        QVERIFY(!m_session->pane.answered().text().contains(u"selection"_s));
    }

    void wordsBesideAMoodAreReportedToo()
    {
        m_session->pane.findChild<QLineEdit*>(u"search"_s)->setText(u"piano"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->pane.answered().text().endsWith(u"and the words “piano”"_s), kPatienceMs);
    }

    void anOpinionIsUndone()
    {
        m_session->model().giveOpinions({0}, TrackOpinion::Liked);
        QCOMPARE(m_session->kept().size(), 1U);
        QVERIFY(m_session->model().opinion(0) == TrackOpinion::Liked);
        m_session->model().giveOpinions({0}, TrackOpinion::None);
        QVERIFY(m_session->kept().empty());
        QVERIFY(m_session->model().opinion(0) == TrackOpinion::None);
    }

    void skipsAndFinishedPlaysAreNoted()
    {
        const std::vector<Track> tracks = m_session->model().tracks();
        Q_EMIT m_session->player.trackSkipped(tracks[0]);
        Q_EMIT m_session->player.trackFinished(tracks[1]);
        const std::vector<Feedback> kept = m_session->kept();
        QCOMPARE(kept.size(), 2U);
        QVERIFY(kept[0].kind == FeedbackKind::Finished && kept[0].id == tracks[1].id);
        QVERIFY(kept[1].kind == FeedbackKind::Skip && kept[1].id == tracks[0].id);
        QVERIFY(m_session->model().opinion(0) == TrackOpinion::None);
    }

    void withoutLearningListsStayAsTheyWereAndPlaysAreNotNoted()
    {
        m_session->model().giveOpinions({0}, TrackOpinion::Disliked);
        m_session->askForHappyMusic();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->ids().contains(m_first[0]), kPatienceMs);
        m_session->view.setLearning(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
        Q_EMIT m_session->player.trackSkipped(m_session->model().tracks()[1]);
        QCOMPARE(m_session->kept().size(), 1U);
        m_session->view.setLearning(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->ids().contains(m_first[0]), kPatienceMs);
    }

    void forgettingAsksFirstAndBringsTheOldListBack()
    {
        m_session->model().giveOpinions({0}, TrackOpinion::Disliked);
        m_session->askForHappyMusic();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->ids().contains(m_first[0]), kPatienceMs);

        QWidget window;
        askToForget(m_session->library, &window);
        buttonOf(window, QMessageBox::RejectRole)->click();
        QCOMPARE(m_session->kept().size(), 1U);
        QTRY_VERIFY(window.findChildren<QMessageBox*>().isEmpty());

        askToForget(m_session->library, &window);
        buttonOf(window, QMessageBox::DestructiveRole)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
        QVERIFY(m_session->model().opinion(0) == TrackOpinion::None);
        QVERIFY(m_session->kept().empty());
    }

    void removedTracksStayOutUntilAnotherClipAndAreOutAgainWithThisOne()
    {
        m_session->model().removeRowsAt({0});
        m_session->askForHappyMusic(); // as a camera does every few seconds
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
        QVERIFY(!m_session->ids().contains(m_first[0]));
        m_session->view.switchTo({u"other.mp4"_s});
        QVERIFY(!m_session->undo().isEnabled());
        m_session->askForHappyMusic();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
        m_session->view.switchTo({});
        m_session->askForHappyMusic();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->ids().contains(m_first[0]), kPatienceMs);
        m_session->undo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
    }

    void anOrderComesBackWithItsFace()
    {
        m_session->model().moveRowsTo({9}, 0);
        const QStringList moved = m_session->ids();
        m_session->view.switchTo({{}, 1});
        m_session->askForMusic(Emotion::Sad);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->firstAnswer(), Emotion::Sad, kPatienceMs);
        m_session->view.switchTo({});
        m_session->askForHappyMusic();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), moved, kPatienceMs);
        m_session->undo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
    }

    void aSelectionComesBackWithItsFace()
    {
        m_session->pane.askForAnotherSelection();
        m_session->view.switchTo({{}, 1});
        QCOMPARE(m_session->pane.request().selection, 0U);
        m_session->view.switchTo({});
        QCOMPARE(m_session->pane.request().selection, 1U);
        m_session->undo().trigger();
        QCOMPARE(m_session->pane.request().selection, 0U);
    }

    void aManualOrderStaysUntilAnotherRequest()
    {
        m_session->model().moveRowsTo({9}, 0);
        const QStringList moved = m_session->ids();
        m_session->askForMusic(Emotion::Sad);
        m_session->kept();
        QTest::qWait(50);
        QCOMPARE(m_session->ids(), moved);
        m_session->choose(RankMode::Calm);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != moved, kPatienceMs);
    }

    void orderAndRemovedRowsSurviveAnotherModeAndBack()
    {
        m_session->model().moveRowsTo({9}, 0);
        m_session->model().removeRowsAt({4});
        const QStringList mine = m_session->ids();
        const QString gone = m_first[3];
        QVERIFY(!mine.contains(gone));
        m_session->choose(RankMode::Calm);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
        QVERIFY(!m_session->ids().contains(gone));
        m_session->choose(RankMode::Match);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids().mid(0, 9), mine, kPatienceMs);
        QVERIFY(!m_session->ids().contains(gone));
    }

    void withoutAMoodOnlyPinnedTracksAreLeft()
    {
        m_session->model().setPinned(3, true);
        m_session->askForMusic(Emotion::Sad); // and its answer comes too late
        m_session->view.clear();
        m_session->kept();
        QTest::qWait(50);
        QCOMPARE(m_session->ids(), QStringList{m_first[3]});
    }

    void wordsWithoutAMoodAreAnsweredAsOnTheCommandLine()
    {
        m_session->view.clear();
        QCOMPARE(m_session->model().rowCount(), 0);
        const QString words = u"rainy evening alone with a piano"_s;
        MusicLibrary library(m_folder->filePath(u"catalog.db"_s));
        ListingOptions options;
        options.text = words;
        options.textIsQuery = true;
        options.soundingFirst = true; // as without a network
        const Listing listing = makeListing(library, queryForPoint({}, RankMode::Match), options);
        QStringList expected;
        for (const RankedTrack& ranked : listing.tracks)
            expected.append(ranked.track.id);
        auto* search = m_session->pane.findChild<QLineEdit*>(u"search"_s);
        QTest::keyClicks(search, words);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), expected, kPatienceMs);
        QCOMPARE(m_session->view.playlist({}).comment, words);
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 0, kPatienceMs);
    }

    void aFaceTakesPrecedenceOverTheWords()
    {
        m_session->view.clear();
        QTest::keyClicks(m_session->pane.findChild<QLineEdit*>(u"search"_s), u"sad"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
        const QStringList sad = m_session->ids();
        m_session->askForHappyMusic();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ids() != sad, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
    }

    void anEmptiedCatalogLeavesNoListAndOffersTheBuiltInWorks()
    {
        m_session->model().setPinned(2, true);
        QSignalSpy failed(&m_session->view, &PlaylistController::failed);
        m_session->library.removeSource(u"starter"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 0, kPatienceMs);
        QVERIFY(m_session->pane.answered().isHidden()); // there is no answer
        const std::string said = failed.back().front().value<Message>().english();
        QVERIFY(said.find("catalog.db") == std::string::npos);
        auto* add = withText<QPushButton>(m_session->pane, u"Add the Built-in Works"_s);
        QVERIFY(!add->isHidden());
        add->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), m_first, kPatienceMs);
    }

    void aHeldListStaysAndFollowsAgainWhenReleased()
    {
        auto* hold = m_session->pane.findChild<QToolButton*>(u"hold"_s);
        QVERIFY(hold != nullptr);
        hold->setChecked(true);
        QSignalSpy listed(&m_session->library, &LibraryController::listReady);
        m_session->askForMusic(Emotion::Sad);
        QVERIFY(!listed.wait(500));
        QCOMPARE(m_session->ids(), m_first);
        hold->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->firstAnswer() == Emotion::Sad, kPatienceMs);
    }

    void anotherSelectionDoesNotChangeHowWellATrackMatches()
    {
        QHash<QString, std::optional<int>> matches;
        const auto noteAll = [&] {
            int again = 0;
            for (int row = 0; row < m_session->model().rowCount(); ++row) {
                const std::optional<int> match =
                    matchPercent(m_session->model().rows()[static_cast<std::size_t>(row)]);
                const QString id = m_session->ids()[row];
                again += matches.contains(id) ? 1 : 0;
                if (matches.value(id, match) != match)
                    return -1;
                matches.insert(id, match);
            }
            return again;
        };
        QCOMPARE(noteAll(), 0);
        QSignalSpy listed(&m_session->library, &LibraryController::listReady);
        int again = 0;
        for (int selection = 0; selection < 5; ++selection) {
            m_session->pane.askForAnotherSelection();
            QTRY_COMPARE_WITH_TIMEOUT(listed.count(), selection + 1, kPatienceMs);
            const int seen = noteAll();
            QVERIFY(seen >= 0);
            again += seen;
        }
        QVERIFY(again > 0);
    }

    void beforeACameraASelectedRowStaysWhereItIs()
    {
        m_session->pane.view().selectRow(3);
        const QString kept = m_first[3];
        m_session->view.setMood(only(Emotion::Sad), {}, {ReadingSpan::Kind::Seconds, 2000});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->firstAnswer() == Emotion::Sad, kPatienceMs);
        QCOMPARE(m_session->ids()[3], kept);
        QCOMPARE(m_session->model().rowCount(), 10);
        QCOMPARE(m_session->ids().count(kept), 1);
    }

    void theListSaysWhatItAnswersAndOverWhatTime()
    {
        const auto* line = m_session->pane.findChild<AnsweredLine*>();
        QCOMPARE(line->text(), u"Answers Happy 100% (whole clip)"_s);
        const EmotionScores mixed =
            scoresOf({{Emotion::Sad, 0.58F}, {Emotion::Neutral, 0.38F}, {Emotion::Fear, 0.04F}});
        m_session->view.setMood(mixed, {}, {ReadingSpan::Kind::Seconds, 2000});
        QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"Answers Sad 58%, Neutral 38% (over 2 s)"_s,
                                  kPatienceMs);
        m_session->pad.setTarget({0.5F, 0.5F});
        m_session->view.setMood(mixed);
        QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"Answers the target on the pad"_s, kPatienceMs);
        m_session->pad.clearTarget();
        m_session->view.clear();
        QVERIFY(line->text().isEmpty() && line->isHidden());
    }

private:
    void start()
    {
        m_session.reset();
        m_session = std::make_unique<ListSession>(m_folder->filePath(u"catalog.db"_s));
        m_session->askForHappyMusic();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->model().rowCount(), 10, kPatienceMs);
    }

    static QAbstractButton* buttonOf(const QWidget& window, QMessageBox::ButtonRole role)
    {
        const auto* box = window.findChild<QMessageBox*>();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListSession> m_session;
    QStringList m_first;
};

QTEST_MAIN(TestPlaylistController)
#include "test_playlist_controller.moc"
