// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/drop.h"
#include "tests/support/find_widget.h"
#include "tests/support/spoken.h"
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/filter_panel.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/segmented_control.h"
#include "ui/theme/emotion_palette.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestPlaylistPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<PlaylistPane>();
        m_pane->resize(420, 700);
        QVERIFY(showActive(*m_pane));
        m_pane->model().setTracks(makeRows(u"abcde"_s));
        m_pane->view().setFocus();
        m_pane->view().selectRow(1);
    }
    void cleanup() { m_pane.reset(); }

    void anotherListLeavesTheFocusWhereItIs()
    {
        QWidget window;
        QLineEdit elsewhere(&window);
        PlaylistPane pane(&window);
        pane.model().setTracks(makeRows(u"abcde"_s));
        QVERIFY(showActive(window));
        pane.view().setFocus();
        elsewhere.setFocus();
        pane.model().setTracks(makeRows(u"fgh"_s));
        QVERIFY(elsewhere.hasFocus());
    }

    void arrowKeysChooseTheMode()
    {
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        m_pane->findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[0]->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(queries.count(), 1);
        QVERIFY(m_pane->request().mode == RankMode::Follow);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(queries.last()[0].value<PlaylistRequest>().mode == RankMode::Energize);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(queries.last()[0].value<PlaylistRequest>().mode == RankMode::Calm);
    }

    void stepsAreChosenWhereAModeLeads()
    {
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        auto* steps = m_pane->findChild<QComboBox*>(u"steps"_s);
        QVERIFY(steps != nullptr && !steps->accessibleName().isEmpty());
        QVERIFY(steps->isHidden()); // a match goes nowhere
        PlaylistRequest request = m_pane->request();
        request.mode = RankMode::Calm;
        m_pane->setRequest(request);
        QVERIFY(steps->isVisible());
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Down);
        QCOMPARE(queries.count(), 1);
        QVERIFY(queries.last()[0].value<PlaylistRequest>().steps == ArcSteps::ArousalFirst);
        request.steps = ArcSteps::Adapt;
        m_pane->setRequest(request);
        QCOMPARE(queries.count(), 1);
        QVERIFY(m_pane->request().steps == ArcSteps::Adapt);
        m_pane->setMode(RankMode::Follow);
        QVERIFY(steps->isHidden());
    }

    void modesAreRadioButtonsOfWhichTabReachesOne()
    {
        const auto segments =
            m_pane->findChild<SegmentedControl*>()->findChildren<QAbstractButton*>();
        QCOMPARE(segments.size(), 5);
        QTest::mouseClick(segments[3], Qt::LeftButton);
        QVERIFY(m_pane->request().mode == RankMode::Calm);
        for (QAbstractButton* segment : segments) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(segment);
            QCOMPARE(spoken->role(), QAccessible::RadioButton);
            QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
            QVERIFY(!spoken->text(QAccessible::Description).isEmpty());
        }
        segments[3]->setFocus();
        QTest::keyClick(segments[3], Qt::Key_Tab);
        QVERIFY(!segments.contains(qobject_cast<QAbstractButton*>(QApplication::focusWidget())));
    }

    void typingIsRequestedOnceAfterADelay()
    {
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        auto* search = m_pane->findChild<QLineEdit*>(u"search"_s);
        search->setFocus();
        QTest::keyClicks(search, u"rainy piano "_s);
        QCOMPARE(queries.count(), 0);
        QTRY_COMPARE(queries.count(), 1);
        QCOMPARE(queries[0][0].value<PlaylistRequest>().filter.text, u"rainy piano"_s);
        QTest::keyClicks(search, u"x"_s);
        QTest::keyClick(search, Qt::Key_Return); // at once
        QCOMPARE(queries.count(), 2);
        QTest::qWait(PlaylistPane::kTypingPauseMs + 100);
        QCOMPARE(queries.count(), 2);
    }

    void filtersCollapseAndShowHowManyAreSet()
    {
        auto* panel = m_pane->findChild<FilterPanel*>();
        QVERIFY(!panel->isVisible());
        m_pane->findChild<QToolButton*>(u"filters"_s)->click();
        QVERIFY(panel->isVisible());
        QCoreApplication::processEvents(); // which lay it out
        m_pane->setGenres({u"jazz"_s, u"rock"_s});
        m_pane->setSources({{u"starter"_s, u"Starter catalog"_s}, {u"musiccaps"_s, {}}});
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        auto* clear = panel->findChild<QPushButton*>();
        QVERIFY(!clear->isEnabled());
        for (const QWidget* control : panel->controls()) // at the end of the last column
            QVERIFY(control->x() <= clear->x() && control->y() <= clear->y());
        const auto combos = panel->findChildren<QComboBox*>();
        QTest::mouseClick(panel->findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
        QTest::keyClicks(combos[0]->lineEdit(), u"swing"_s); // none of those on offer
        combos[1]->setFocus();
        QTest::keyClick(combos[1], Qt::Key_Down);
        QTest::keyClick(combos[2], Qt::Key_Down);
        QTRY_COMPARE(queries.count(), 1);
        const PlaylistFilter filter = queries[0][0].value<PlaylistRequest>().filter;
        QVERIFY(filter.instrumentalOnly);
        QCOMPARE(filter.genre, u"swing"_s);
        QVERIFY(filter.tempo == TempoChoice::Slow);
        QCOMPARE(filter.source, u"starter"_s);
        QVERIFY(conditionCount(filter) == 4);

        m_pane->setSources({{u"musiccaps"_s, {}}}); // the chosen one is gone
        QTRY_COMPARE(queries.count(), 2);
        QVERIFY(queries[1][0].value<PlaylistRequest>().filter.source.isEmpty());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(queries.count(), 3);
        QVERIFY(queries[2][0].value<PlaylistRequest>().filter == PlaylistFilter());
        QVERIFY(!clear->isEnabled());
        QTest::keyClicks(m_pane->findChild<QLineEdit*>(u"search"_s), u"calm"_s);
        QVERIFY(clear->isEnabled()); // it empties the search, too
    }

    void requestIsRestoredWithoutAsking()
    {
        m_pane->setSources({{u"musiccaps"_s, {}}});
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        PlaylistRequest request;
        request.mode = RankMode::Calm;
        request.count = 25;
        request.filter = {true, true, u"jazz"_s, TempoChoice::Fast, u"musiccaps"_s, u"night"_s, {}};
        m_pane->setRequest(request);
        QVERIFY(m_pane->request() == request);
        QTest::qWait(PlaylistPane::kTypingPauseMs + 100);
        QCOMPARE(queries.count(), 0);
    }

    void numberOfTracksIsRequested()
    {
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        QTest::keyClick(m_pane->findChild<QSpinBox*>(), Qt::Key_Up);
        QTRY_COMPARE(queries.count(), 1);
        QCOMPARE(queries[0][0].value<PlaylistRequest>().count, 11);
    }

    void deleteRemovesAndTheNextIsSelected()
    {
        QTest::keyClick(&m_pane->view(), Qt::Key_Delete);
        QCOMPARE(shown(), u"acde"_s);
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{1});
        m_pane->view().selectRow(3);
        QTest::keyClick(&m_pane->view(), Qt::Key_Delete);
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{2});
    }

    void altArrowsMoveTheSelection()
    {
        QTest::keyClick(&m_pane->view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown(), u"acbde"_s);
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{2});
        QTest::keyClick(&m_pane->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&m_pane->view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown(), u"abdce"_s);
        QCOMPARE(m_pane->view().selectedRows(), (std::vector<int>{1, 2}));
        QTest::keyClick(&m_pane->view(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&m_pane->view(), Qt::Key_Up, Qt::AltModifier); // no further
        QCOMPARE(shown(), u"bdace"_s);
    }

    void draggingReorders()
    {
        const QPersistentModelIndex b = m_pane->model().index(1);
        dropAt(3, 0.9); // behind d
        QCOMPARE(shown(), u"acdbe"_s);
        QCOMPARE(b.row(), 3);
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{3});
        dropAt(0, 0.1); // in front of a
        QCOMPARE(shown(), u"bacde"_s);
    }

    void selectionSurvivesANewList()
    {
        m_pane->model().setTracks(makeRows(u"xyzb"_s));
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{3});
        QVERIFY(m_pane->view().hasFocus());
    }

    void pinnedRowSurvivesANewList()
    {
        QTest::keyClick(&m_pane->view(), Qt::Key_D, Qt::ControlModifier);
        m_pane->model().setTracks(makeRows(u"vwxyz"_s));
        QCOMPARE(shown(), u"vbwxy"_s);
        QTest::keyClick(&m_pane->view(), Qt::Key_D, Qt::ControlModifier);
        m_pane->model().setTracks(makeRows(u"vwxyz"_s));
        QCOMPARE(shown(), u"vwxyz"_s);
    }

    void plusAndMinusGiveAnOpinionAndWithdrawIt()
    {
        QSignalSpy given(&m_pane->model(), &PlaylistModel::feedbackGiven);
        QTest::keyClick(&m_pane->view(), Qt::Key_Plus);
        QVERIFY(m_pane->model().opinion(1) == TrackOpinion::Liked);
        QVERIFY(m_pane->actions().like()->isChecked());
        QTest::keyClick(&m_pane->view(), Qt::Key_Minus);
        QVERIFY(m_pane->model().opinion(1) == TrackOpinion::Disliked);
        QVERIFY(!m_pane->actions().like()->isChecked());
        QTest::keyClick(&m_pane->view(), Qt::Key_Minus);
        QVERIFY(m_pane->model().opinion(1) == TrackOpinion::None);
        QCOMPARE(given.count(), 3);
    }

    void enterAndDoubleClickPlay()
    {
        QSignalSpy plays(m_pane.get(), &PlaylistPane::playRequested);
        QTest::keyClick(&m_pane->view(), Qt::Key_Return);
        QTest::keyClick(&m_pane->view(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(plays.count(), 2);
        QCOMPARE(plays[0][0].toInt(), 1);
        const QPoint at = rectOf(3).center();
        QTest::mouseClick(m_pane->view().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_pane->view().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(plays.count(), 3);
        QCOMPARE(plays[2][0].toInt(), 3);
    }

    void spaceIsLeftToTheWindow()
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s);
        press.accept();
        QCoreApplication::sendEvent(&m_pane->view(), &press);
        QCOMPARE(m_pane->view().selectedRows(), std::vector<int>{1});
        QVERIFY(!press.isAccepted());
    }

    void linkIsCopiedAndOpenedWhereThereIsOne()
    {
        QVERIFY(!m_pane->actions().copyLink()->isEnabled());
        auto rows = makeRows(u"ab"_s);
        rows[1].ranked.track.url = u"https://example.org/b"_s;
        m_pane->model().setTracks(rows);
        QVERIFY(m_pane->actions().copyLink()->isEnabled());
        QTest::keyClick(&m_pane->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/b"_s);
        QSignalSpy opens(m_pane.get(), &PlaylistPane::openRequested);
        QTest::keyClick(&m_pane->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opens.count(), 1);
        QCOMPARE(opens[0][0].value<Track>().id, u"b"_s);
    }

    void menuKeyOpensAMenuWithShortcuts()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_pane->view().viewport(), &event);
        auto* menu = m_pane->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu != nullptr && menu->isVisible());
        int commands = 0;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            ++commands;
            QVERIFY2(!action->text().isEmpty(), "a command without a name");
            QVERIFY2(!action->shortcut().isEmpty() && action->isShortcutVisibleInContextMenu(),
                     qPrintable(action->text()));
        }
        QCOMPARE(commands, 12);
        menu->close();
    }

    void rowsHaveTheHeightOfTheirTextAtEveryWidth()
    {
        std::vector<PlaylistRow> rows = makeRows(u"abcdefghijklmnop"_s);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].reason = u"word "_s.repeated(static_cast<qsizetype>(4 + i));
        m_pane->model().setTracks(std::move(rows));
        const PlaylistView& view = m_pane->view();
        const auto fits = [&view] {
            int top = view.visualRect(view.model()->index(0, view.modelColumn())).top();
            for (int row = 0; row < view.model()->rowCount(); ++row) {
                const QModelIndex index = view.model()->index(row, view.modelColumn());
                const QRect place = view.visualRect(index);
                if (place.top() != top || place.height() != view.sizeHintForIndex(index).height())
                    return false;
                top = place.bottom() + 1;
            }
            return true;
        };
        for (const int width : {420, 500, 620, 380, 460}) {
            m_pane->resize(width, 700);
            QTRY_VERIFY2(fits(), qPrintable(QString::number(width)));
        }
        // A scroll bar comes, and takes room from rows that were there before.
        m_pane->resize(460, 3000);
        QTRY_VERIFY(fits());
        m_pane->resize(460, 400);
        QTRY_VERIFY(fits());
    }

    void emptyListSaysWhatToDo()
    {
        auto* button = m_pane->findChild<QPushButton*>(u"emptyButton"_s);
        auto* label = m_pane->findChild<QLabel*>(u"emptyText"_s);
        QVERIFY(label != nullptr && !label->isVisible());
        m_pane->model().setTracks({});
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(u"Show your face"_s));
        QVERIFY(!button->isVisible());

        QSignalSpy imports(m_pane.get(), &PlaylistPane::importRequested);
        m_pane->setEmptyReason(EmptyList::EmptyCatalog);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(imports.count(), 1);

        PlaylistRequest request;
        request.filter.text = u"nothing like it"_s;
        m_pane->setRequest(request);
        m_pane->setEmptyReason(EmptyList::NoMatch);
        QVERIFY2(label->text().contains(u"“nothing like it”"_s), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(u"filters"_s), qPrintable(label->text()));
        QCOMPARE(button->text(), u"Clear Search"_s);
        QSignalSpy queries(m_pane.get(), &PlaylistPane::queryChanged);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(queries.count(), 1);
        QVERIFY(m_pane->request().filter.text.isEmpty());

        request.filter.text.clear();
        request.filter.instrumentalOnly = true;
        m_pane->setRequest(request);
        m_pane->setEmptyReason(EmptyList::NoMatch);
        QVERIFY2(label->text().contains(u"these filters"_s), qPrintable(label->text()));
        QCOMPARE(button->text(), u"Clear Filters"_s);
    }

    void theClearButtonDisappearsWithTheWords()
    {
        auto* search = m_pane->findChild<QLineEdit*>(u"search"_s);
        QToolButton* sign = nullptr;
        for (QToolButton* button : search->findChildren<QToolButton*>()) {
            const QAction* action = button->defaultAction();
            if (action != nullptr && action->objectName() == u"_q_qlineeditclearaction"_s)
                sign = button; // beside the magnifier
        }
        QVERIFY(sign != nullptr);
        QTest::keyClicks(search, u"piano"_s);
        QTRY_COMPARE(sign->property("opacity").toDouble(), 1.0);
        m_pane->findChild<QToolButton*>(u"filters"_s)->click();
        QCoreApplication::processEvents();
        QTest::mouseClick(visibleButton(*m_pane, u"Clear Filters and Search"_s), Qt::LeftButton);
        QVERIFY(search->text().isEmpty());
        QTRY_COMPARE(sign->property("opacity").toDouble(), 0.0);
    }

    void everyControlHasANameAndADescription()
    {
        m_pane->findChild<QToolButton*>(u"filters"_s)->click();
        for (QWidget* widget : m_pane->findChildren<QWidget*>()) {
            const bool isPart = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                                qobject_cast<QSpinBox*>(widget->parentWidget()) != nullptr;
            if (isPart || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QString name = spoken(widget);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            const QString description = spoken(widget, QAccessible::Description);
            QVERIFY2(!description.isEmpty(), qPrintable(name));
        }
    }

    /// What Qt calls a combo box is its choice; what the choice is for stands in its label.
    void choicesAreLabelledForScreenReaders()
    {
        QStringList labels;
        for (QComboBox* combo : m_pane->findChild<FilterPanel*>()->findChildren<QComboBox*>()) {
            const auto relations =
                QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label);
            QCOMPARE(relations.size(), 1);
            labels << relations.front().first->text(QAccessible::Name);
        }
        QCOMPARE(labels, (QStringList{u"Genre"_s, u"Tempo"_s, u"Source"_s}));
    }

    void tabGoesInReadingOrder()
    {
        m_pane->findChild<QToolButton*>(u"filters"_s)->click();
        QStringList names;
        for (QWidget* widget = m_pane->nextInFocusChain(); widget != m_pane.get();
             widget = widget->nextInFocusChain()) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if (widget->focusProxy() != nullptr || !(widget->focusPolicy() & Qt::TabFocus) ||
                !widget->isVisible() ||
                (button != nullptr && button->autoExclusive() && !button->isChecked()))
                continue;
            names << (button != nullptr && !button->text().isEmpty() ? button->text()
                                                                     : widget->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"Match"_s,
                                     u"Search in titles, captions and tags"_s,
                                     u"Filters"_s,
                                     u"Number of tracks"_s,
                                     u"Hold"_s,
                                     u"Genre"_s,
                                     u"Tempo"_s,
                                     u"Source"_s,
                                     u"Instrumental only"_s,
                                     u"Hide low quality"_s,
                                     u"Clear Filters"_s,
                                     u"Playlist"_s,
                                     u"Pin"_s,
                                     u"Like"_s,
                                     u"Dislike"_s,
                                     u"Move Up"_s,
                                     u"Move Down"_s,
                                     u"Remove"_s,
                                     u"Details"_s,
                                     u"Another selection"_s,
                                     u"Export…"_s}));
    }

    /// The ring around the chosen mode is of about the colour of the choice.
    void focusIsSeenOnTheChosenMode()
    {
        auto* mode = m_pane->findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[0];
        QVERIFY(mode->isChecked());
        const QPoint edge(mode->width() / 2, 3);
        m_pane->view().setFocus();
        const QColor before = mode->grab().toImage().pixelColor(edge);
        mode->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(contrastRatio(mode->grab().toImage().pixelColor(edge), before) >= 3.0);
    }

private:
    QString shown() { return order(m_pane->model()); }

    QRect rectOf(int row) { return m_pane->view().visualRect(m_pane->model().index(row)); }

    /// Drags the selected rows as the window system would tell the list.
    void dropAt(int row, double height)
    {
        PlaylistView& view = m_pane->view();
        const std::unique_ptr<QMimeData> data(
            m_pane->model().mimeData(view.selectionModel()->selectedIndexes()));
        const QRect rect = rectOf(row);
        const QPoint at(rect.center().x(), rect.top() + qRound(height * rect.height()));
        QVERIFY(dropOn(*view.viewport(), *data, at));
    }

    std::unique_ptr<PlaylistPane> m_pane;
};

QTEST_MAIN(TestPlaylistPane)
#include "test_playlist_pane.moc"
