// SPDX-License-Identifier: MIT
#include "tests/support/find_widget.h"
#include "tests/ui/main_window/list_session.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/understood_line.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// What was understood of the words in the search: told, left out, changed and taken back.
class TestWordMood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<ListSession>(m_folder->filePath(u"catalog.db"_s));
        m_session->pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_session->pane));
    }

    void cleanup() { m_session.reset(); }

    void aSentenceIsUnderstoodAndItsPlaceShownOnThePad()
    {
        search(u"my grandfather died last week"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible(), kPatienceMs);
        QVERIFY2(mood()->text().startsWith(u"Sad"_s), qPrintable(mood()->text()));
        QVERIFY(mood()->toolTip().contains(u"died"_s));
        const std::optional<AffectPoint> point = m_session->pad.picture().words;
        QVERIFY(point && point->valence < -0.2F);
        QVERIFY(m_session->pad.chartText().contains(u"The words: Gloomy"_s));
        search({});
        QTRY_VERIFY_WITH_TIMEOUT(!chip()->isVisible(), kPatienceMs);
        QVERIFY(!m_session->pad.picture().words);
    }

    void dismissingItKeepsTheWordsAndCanBeUndone()
    {
        search(u"sad piano"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible(), kPatienceMs);
        const QStringList before = m_session->ids();
        QTest::mouseClick(m_session->pane.findChild<QToolButton*>(u"dropMoodOfWords"_s),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!chip()->isVisible(), kPatienceMs);
        QVERIFY(!m_session->pad.picture().words);
        QCOMPARE(m_session->pane.answered().text(),
                 u"Answers the words “sad piano” alone, without their mood"_s);
        for (const PlaylistRow& row : m_session->model().rows()) {
            QVERIFY2(row.reason.contains(u"t contains your words"_s), qPrintable(row.reason));
        }
        QCOMPARE(m_session->undo().text(), u"&Undo: Mood of the Words"_s);
        m_session->undo().trigger();
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible(), kPatienceMs);
        QCOMPARE(m_session->ids(), before);
        m_session->redo().trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!chip()->isVisible(), kPatienceMs);
    }

    void anotherMoodIsChosenUntilOtherWordsAreTyped()
    {
        search(u"my grandfather died last week"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible(), kPatienceMs);
        const QStringList sad = m_session->ids();
        choose(u"Happy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(mood()->text(), u"Happy, high energy"_s, kPatienceMs);
        QVERIFY(m_session->ids() != sad);
        QVERIFY(m_session->pad.picture().words->valence > 0.5F);
        float mean = 0.0F;
        for (const PlaylistRow& row : m_session->model().rows())
            mean += row.ranked.track.affect.point.valence / 10.0F;
        QVERIFY(mean > 0.1F);
        m_session->undo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ids(), sad, kPatienceMs);
        m_session->redo().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(mood()->text(), u"Happy, high energy"_s, kPatienceMs);
        search(u"my dog has died"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mood()->text().startsWith(u"Sad"_s), kPatienceMs);
    }

    void whatIsNotWantedStandsBesideTheMood()
    {
        search(u"happy but no vocals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible(), kPatienceMs);
        const auto* denied = m_session->pane.findChild<QLabel*>(u"deniedWords"_s);
        QVERIFY(denied->isVisible());
        QCOMPARE(denied->text(), u"Without vocals"_s);
    }

    void anArtistIsFoundByName()
    {
        search(u"Chopin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model().rowCount() > 3, kPatienceMs);
        for (const PlaylistRow& row : m_session->model().rows()) {
            QVERIFY2(row.ranked.track.artist.contains(u"Chopin"_s),
                     qPrintable(row.ranked.track.title));
            QVERIFY2(row.reason.endsWith(u"found by name (you asked for Chopin)"_s),
                     qPrintable(row.reason));
        }
        const auto* names = m_session->pane.findChild<QLabel*>(u"foundNames"_s);
        QVERIFY(names->isVisible());
        QCOMPARE(names->text(), u"By name: Chopin"_s);
        QVERIFY(!m_session->pane.findChild<QLabel*>(u"notUnderstood"_s)->isVisible());
        QCOMPARE(m_session->pane.answered().text(), u"Answers the words “Chopin”"_s);
    }

    void nonsenseIsReportedOnce()
    {
        search(u"asdf qwerty"_s);
        const auto* empty = m_session->pane.findChild<QLabel*>(u"emptyText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible() && empty->text().contains(u"asdf qwerty"_s),
                                 kPatienceMs);
        QVERIFY(!m_session->pane.understood().isVisible());
        QVERIFY(!m_session->pane.answered().isVisible());
    }

    void unknownWordsAreReplacedByNearOnes()
    {
        search(u"mellankoly"_s);
        auto* sentence = m_session->pane.findChild<QLabel*>(u"notUnderstood"_s);
        auto* words = m_session->pane.findChild<QWidget*>(u"nearestWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sentence->isVisible() && words->isVisible(), kPatienceMs);
        QCOMPARE(sentence->text(), u"Did you mean:"_s); // the list below says that it is empty
        auto* button = words->findChild<QToolButton*>();
        const QString word = button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_session->pane.findChild<QLineEdit*>(u"search"_s)->text(), word);
        QTRY_VERIFY_WITH_TIMEOUT(chip()->isVisible() && m_session->model().rowCount() == 10,
                                 kPatienceMs);
        QVERIFY(sentence->isHidden());
    }

private:
    void search(const QString& words)
    {
        auto* line = m_session->pane.findChild<QLineEdit*>(u"search"_s);
        line->clear();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }

    /// As understood_line's own test does by the keyboard.
    void choose(const QString& entry)
    {
        auto* menu = m_session->pane.understood().findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        entryOf(*menu, entry)->trigger();
    }

    QWidget* chip() const { return m_session->pane.findChild<QWidget*>(u"moodChip"_s); }
    QToolButton* mood() const { return m_session->pane.findChild<QToolButton*>(u"moodOfWords"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListSession> m_session;
};

QTEST_MAIN(TestWordMood)
#include "test_word_mood.moc"
