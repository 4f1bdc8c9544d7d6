// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/main_window/list_history.h"
#include "ui/playlist/filter_panel.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A pane and a pad in one window, with the history's shortcuts.
struct Desk : QWidget {
    Desk() : pane(new PlaylistPane), pad(new CircumplexPad), history(*pane, *pad)
    {
        auto* row = new QHBoxLayout(this);
        row->addWidget(pad);
        row->addWidget(pane);
        addAction(history.undoAction());
        addAction(history.redoAction());
        resize(900, 700);
    }

    QLineEdit* search() const { return pane->findChild<QLineEdit*>(u"search"_s); }

    PlaylistPane* pane;
    CircumplexPad* pad;
    ListHistory history;
};

} // namespace

/// What the listener did can be undone, and done again.
class TestListHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(showActive(*m_desk));
        m_desk->history.show(makeRows(u"abcde"_s));
        view().setFocus();
        view().selectRow(1);
    }

    void cleanup() { m_desk.reset(); }

    void aNewListIsNotAStep()
    {
        m_desk->history.show(makeRows(u"xyz"_s));
        QVERIFY(!m_desk->history.undoAction()->isEnabled());
        QVERIFY(!m_desk->history.redoAction()->isEnabled());
    }

    void aRemovedRowComesBackToItsPlace()
    {
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(order(model()), u"acde"_s);
        undo();
        QCOMPARE(order(model()), u"abcde"_s);
        redo();
        QCOMPARE(order(model()), u"acde"_s);
        QCOMPARE(m_desk->history.edits().removedCount(m_desk->pane->request()), std::size_t(1));
    }

    void aClearedListIsOneStep()
    {
        const QAction* const clear = m_desk->pane->actions().clear();
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(order(model()), QString());
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo: Clear the List"_s);
        QVERIFY(!clear->isEnabled());
        QVERIFY(says(*m_desk, u"You have emptied the list."_s));
        QTest::keyClick(m_desk->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(model()), u"abcde"_s);
        QVERIFY(clear->isEnabled());
        QVERIFY(view().hasFocus());
        m_desk->pane->setEmptyReason(EmptyList::NoMatch); // as when the same list is made again
        redo();
        QCOMPARE(order(model()), QString());
        QVERIFY(says(*m_desk, u"You have emptied the list."_s));
        QVERIFY(m_desk->history.edits().hasOrder(m_desk->pane->request())); // it follows no face
        undo();
        QVERIFY(!m_desk->history.undoAction()->isEnabled());
        QVERIFY(!m_desk->history.edits().hasOrder(m_desk->pane->request()));
    }

    void anEmptiedListIsFilledByAnotherSelection()
    {
        view().selectAll();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo: Clear the List"_s);
        QSignalSpy changed(m_desk->pane, &PlaylistPane::queryChanged);
        QTest::keyClick(m_desk->focusWidget(), Qt::Key_Space);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_desk->pane->request().selection, 1U);
    }

    void anOrderIsUndoneStepByStep()
    {
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(model()), u"acdbe"_s);
        undo();
        QCOMPARE(order(model()), u"acbde"_s);
        undo();
        QCOMPARE(order(model()), u"abcde"_s);
        QVERIFY(!m_desk->history.edits().hasOrder(m_desk->pane->request()));
        redo();
        QCOMPARE(order(model()), u"acbde"_s);
        QVERIFY(m_desk->history.edits().hasOrder(m_desk->pane->request()));
    }

    void afterAnotherListARemovedTrackMayComeBack()
    {
        QTest::keyClick(&view(), Qt::Key_Delete);
        m_desk->history.show(makeRows(u"bvwxyz"_s)); // as a camera does
        QCOMPARE(order(model()), u"vwxyz"_s);
        QSignalSpy asked(&m_desk->history, &ListHistory::questionChanged);
        undo();
        QCOMPARE(asked.count(), 1);
        m_desk->history.show(makeRows(u"bvwxyz"_s));
        QCOMPARE(order(model()), u"bvwxyz"_s);
    }

    void anotherSelectionIsAStep()
    {
        QSignalSpy changed(m_desk->pane, &PlaylistPane::queryChanged);
        auto* another = m_desk->pane->findChild<QToolButton*>(u"anotherSelection"_s);
        QTest::mouseClick(another, Qt::LeftButton);
        QTest::mouseClick(another, Qt::LeftButton);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(m_desk->pane->request().selection, 2U);
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo: Another Selection"_s);
        undo();
        QCOMPARE(m_desk->pane->request().selection, 1U);
        undo();
        QCOMPARE(m_desk->pane->request().selection, 0U);
        redo();
        QCOMPARE(m_desk->pane->request().selection, 1U);
    }

    void anAddedTrackIsUndoneAndRedone()
    {
        model().insertTracks({makeRow(u"x"_s).ranked.track}, 2);
        QCOMPARE(order(model()), u"abxcde"_s);
        undo();
        QCOMPARE(order(model()), u"abcde"_s);
        redo();
        QCOMPARE(order(model()), u"abxcde"_s);
        m_desk->history.show(makeRows(u"abcde"_s)); // the same question is answered once more
        QCOMPARE(order(model()), u"abxcde"_s);
    }

    void aSavedListIsOpenedAndLeftAgain()
    {
        QSignalSpy asked(&m_desk->history, &ListHistory::questionChanged);
        QSignalSpy opened(&m_desk->history, &ListHistory::openedChanged);
        m_desk->history.open({ListHistory::Opened::Kind::Saved, u"Evening"_s}, makeRows(u"xyz"_s));
        QCOMPARE(order(model()), u"xyz"_s);
        QCOMPARE(m_desk->history.opened().value_or(ListHistory::Opened()).title, u"Evening"_s);
        view().selectRow(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(order(model()), u"yz"_s);
        // That is no edit of the mood's list.
        QCOMPARE(m_desk->history.edits().removedCount(m_desk->pane->request()), std::size_t(0));
        undo();
        QCOMPARE(order(model()), u"xyz"_s);
        QVERIFY(asked.isEmpty());
        undo();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!m_desk->history.opened());
        redo();
        QCOMPARE(order(model()), u"xyz"_s);
        QCOMPARE(opened.count(), 2);
    }

    void pinsOfSeveralRowsAreOneStep()
    {
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(model().rows()[1].pinned && model().rows()[2].pinned);
        undo();
        QVERIFY(!model().rows()[1].pinned && !model().rows()[2].pinned);
        redo();
        QVERIFY(model().rows()[1].pinned && model().rows()[2].pinned);
    }

    void anOpinionGoesBackToTheOneBefore()
    {
        QSignalSpy kept(&model(), &PlaylistModel::feedbackGiven);
        QTest::keyClick(&view(), Qt::Key_Plus);
        QTest::keyClick(&view(), Qt::Key_Minus);
        QVERIFY(model().opinion(1) == TrackOpinion::Disliked);
        undo();
        QVERIFY(model().opinion(1) == TrackOpinion::Liked);
        undo();
        QVERIFY(model().opinion(1) == TrackOpinion::None);
        QCOMPARE(kept.count(), 4); // the catalog hears of each
        QVERIFY(kept.last()[2].value<TrackOpinion>() == TrackOpinion::None);
    }

    void filtersAndWordsGoBack()
    {
        m_desk->pane->findChild<QToolButton*>(u"filters"_s)->click();
        auto* instrumental = m_desk->pane->findChild<FilterPanel*>()->findChild<QCheckBox*>();
        QSignalSpy queries(m_desk->pane, &PlaylistPane::queryChanged);
        QTest::mouseClick(instrumental, Qt::LeftButton, {}, {8, instrumental->height() / 2});
        QTRY_COMPARE(queries.count(), 1);
        auto* search = m_desk->search();
        for (const QString& word : {u"rain"_s, u" night"_s}) {
            search->setFocus();
            search->end(false);
            QTest::keyClicks(search, word);
            QTest::keyClick(search, Qt::Key_Return);
        }
        QCOMPARE(m_desk->pane->request().filter.text, u"rain night"_s);
        view().setFocus();
        undo();
        QCOMPARE(m_desk->pane->request().filter.text, QString());
        QVERIFY(m_desk->pane->request().filter.instrumentalOnly);
        undo();
        QCOMPARE(m_desk->pane->request(), PlaylistRequest());
        redo();
        redo();
        QCOMPARE(m_desk->pane->request().filter.text, u"rain night"_s);
    }

    void aDragOfTheTargetIsOneStep()
    {
        CircumplexPad& pad = *m_desk->pad;
        const QPoint middle = pad.rect().center();
        QTest::mousePress(&pad, Qt::LeftButton, {}, middle);
        for (int i = 1; i <= 5; ++i) {
            const QPoint at = middle + QPoint(10 * i, 0);
            QMouseEvent drag(QEvent::MouseMove, at, pad.mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&pad, &drag);
        }
        const QPoint end = middle + QPoint(50, 0);
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, end);
        const AffectPoint dragged = pad.target();
        pad.setFocus();
        QTest::keyClick(&pad, Qt::Key_Left);
        QVERIFY(pad.target() != dragged);
        undo();
        QCOMPARE(pad.target(), dragged);
        undo();
        QVERIFY(!pad.isTargetMoved());
        QVERIFY(!m_desk->history.undoAction()->isEnabled());
        redo();
        QCOMPARE(pad.target(), dragged);
    }

    void anOrderBelongsToTheMoodItWasMadeFor()
    {
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(m_desk->pad, Qt::Key_Left);
        m_desk->history.show(makeRows(u"edcba"_s));
        QCOMPARE(order(model()), u"edcba"_s);
        undo(); // the target
        m_desk->history.show(makeRows(u"abcde"_s));
        QCOMPARE(order(model()), u"acbde"_s);
    }

    void aClipComesBackWhoeversListIsShown()
    {
        bool isTaken = true;
        QTest::keyClick(&view(), Qt::Key_Delete);
        takeClip(isTaken);
        m_desk->history.switchTo({u"other.mp4"_s});
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo: Remove Clip"_s);
        undo();
        QVERIFY(!isTaken);
        QVERIFY(!m_desk->history.undoAction()->isEnabled());
        redo();
        QVERIFY(isTaken);
        m_desk->history.switchTo({});
        undo(); // the newest first
        QVERIFY(!isTaken);
        QCOMPARE(order(model()), u"acde"_s);
        undo();
        QCOMPARE(order(model()), u"abcde"_s);
        redo();
        QCOMPARE(order(model()), u"acde"_s);
        QVERIFY(!isTaken);
        // What is done now comes first.
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(!m_desk->history.redoAction()->isEnabled());
        undo();
        QCOMPARE(order(model()), u"acde"_s);
        QVERIFY(m_desk->history.redoAction()->isEnabled());
    }

    void aNewStepDiscardsWhatWasUndone()
    {
        bool isTaken = true;
        takeClip(isTaken);
        undo();
        QTest::keyClick(&view(), Qt::Key_Delete);
        undo();
        redo();
        QCOMPARE(order(model()), u"acde"_s);
        QVERIFY(!isTaken);
        QVERIFY(!m_desk->history.redoAction()->isEnabled());
        undo();
        takeClip(isTaken);
        QVERIFY(!m_desk->history.redoAction()->isEnabled());
        undo();
        isTaken = false;
        redo();
        QCOMPARE(order(model()), u"abcde"_s);
        QVERIFY(isTaken);
        QVERIFY(!m_desk->history.redoAction()->isEnabled());
    }

    void placesOfAnotherMoodDoNotComeBack()
    {
        m_desk->pane->setMode(RankMode::Lift);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(order(model()), u"ade"_s);
        QTest::keyClick(m_desk->pad, Qt::Key_Left);
        m_desk->history.forgetPlaces(); // as another reading of the face does
        m_desk->history.show(makeRows(u"vcwxd"_s));
        undo(); // the target
        m_desk->history.show(makeRows(u"vcwxd"_s));
        QCOMPARE(order(model()), u"vwxd"_s);
        undo();
        m_desk->history.show(makeRows(u"vcwxd"_s));
        QCOMPARE(order(model()), u"vcwxd"_s);
        redo();
        m_desk->history.show(makeRows(u"vcwxd"_s));
        QCOMPARE(order(model()), u"vwxd"_s);
    }

    void aClipComesBackAfterTheCatalogHasChanged()
    {
        bool isTaken = true;
        takeClip(isTaken);
        m_desk->history.forgetOrders();
        undo();
        QVERIFY(!isTaken);
    }

    void downAndReturnGoFromTheSearchToTheList()
    {
        auto* search = m_desk->search();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
            search->setFocus();
            QTest::keyClick(search, key);
            QVERIFY(view().hasFocus());
        }
    }

    void whatTheProgramChangedSinceStays()
    {
        auto* search = m_desk->search();
        search->setFocus();
        QTest::keyClicks(search, u"rain"_s);
        QTest::keyClick(search, Qt::Key_Return);
        m_desk->pane->setMode(RankMode::Follow); // as a clip with a turn does
        m_desk->pane->setSelection(7);
        view().setFocus();
        QSignalSpy undone(&m_desk->history, &ListHistory::undone);
        undo();
        QCOMPARE(undone.value(0).value(0).value<Message>().english(), "Search");
        QCOMPARE(m_desk->pane->request().filter.text, QString());
        QCOMPARE(m_desk->pane->request().mode, RankMode::Follow);
        QCOMPARE(m_desk->pane->request().selection, 7U);
    }

    void theMenuSaysWhatIsUndone()
    {
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo: Remove"_s);
        undo();
        QCOMPARE(m_desk->history.undoAction()->text(), u"&Undo"_s);
        QCOMPARE(m_desk->history.redoAction()->text(), u"&Redo: Remove"_s);
    }

private:
    void takeClip(bool& isTaken)
    {
        m_desk->history.addStep(
            ListEditKind::TakeClip, [&] { isTaken = false; }, [&] { isTaken = true; });
    }

    PlaylistModel& model() { return m_desk->pane->model(); }
    PlaylistView& view() { return m_desk->pane->view(); }
    void undo() { QTest::keyClick(m_desk.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QTest::keyClick(m_desk.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestListHistory)
#include "test_list_history.moc"
