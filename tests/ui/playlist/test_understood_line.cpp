// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/support/spoken.h"
#include "ui/playlist/understood_line.h"
#include "ui/theme/emotion_palette.h"
#include "ui/theme/focus_style.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

Understood sadOnes()
{
    Understood understood;
    understood.saysMood = true;
    understood.affect.point = {-0.6F, -0.4F};
    understood.affect.affinities[index(Emotion::Sad)] = 0.9F;
    understood.words = {u"grandfather"_s, u"died"_s};
    return understood;
}

} // namespace

class TestUnderstoodLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<UnderstoodLine>();
        m_line->setUnderstood(sadOnes(), {}, true);
        m_chosen = std::make_unique<QSignalSpy>(m_line.get(), &UnderstoodLine::moodChosen);
        QVERIFY(test::showActive(*m_line));
    }

    void cleanup() { m_line.reset(); }

    void theChipSaysTheMoodAndFromWhichWords()
    {
        QCOMPARE(mood()->text(), u"Sad, low energy"_s);
        QVERIFY(mood()->toolTip().contains(u"grandfather, died"_s));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(mood());
        QCOMPARE(spoken->text(QAccessible::Name), u"Mood of the words: Sad, low energy"_s);
        spoken = QAccessible::queryAccessibleInterface(close());
        QCOMPARE(spoken->text(QAccessible::Name), u"Leave out the mood of the words"_s);
        QVERIFY(m_line->findChild<QLabel*>(u"notUnderstood"_s)->isHidden());
    }

    void theWordsOfTheChipFillIt()
    {
        const QImage chip = mood()->grab().toImage();
        const QColor ground = chip.pixelColor(1, chip.height() / 2);
        int first = chip.width();
        int last = 0;
        for (int x = 0; x < chip.width(); ++x) {
            for (int y = 0; y < chip.height(); ++y) {
                if (contrastRatio(chip.pixelColor(x, y), ground) > 2.0) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        const double scale = chip.devicePixelRatio();
        QVERIFY2(first <= 12 * scale, qPrintable(QString::number(first)));
        QVERIFY2(last >= chip.width() - 12 * scale, qPrintable(QString::number(last)));
    }

    void theCrossLeavesTheWordsAlone()
    {
        mood()->setFocus();
        QTest::keyClick(mood(), Qt::Key_Tab);
        QVERIFY(close()->hasFocus());
        QTest::keyClick(close(), Qt::Key_Space);
        QCOMPARE(m_chosen->count(), 1);
        const auto use = (*m_chosen)[0][0].value<TextMood>();
        QVERIFY(use.use == TextMood::Use::Ignored);
        Understood words = sadOnes();
        words.saysMood = false;
        m_line->setUnderstood(words, use, true);
        QVERIFY(m_line->isHidden());
    }

    void chipsFadeIntoThoseOfOtherWords()
    {
        auto* style = new FocusStyle;
        QApplication::setStyle(style); // which owns it
        const auto shown = [this] { return m_line->grab().toImage(); };
        Understood other = sadOnes();
        other.denied = {u"drums"_s};
        const QImage before = shown();
        m_line->setUnderstood(other, {}, true);
        QCOMPARE(mood()->text(), u"Sad, low energy"_s);
        QVERIFY(m_line->findChild<QLabel*>(u"deniedWords"_s)->isVisible());
        QCOMPARE(shown().copy(before.rect()), before);
        for (const auto* motion : m_line->findChildren<QVariantAnimation*>())
            QTRY_COMPARE(motion->state(), QAbstractAnimation::Stopped);
        const QImage after = shown();
        QVERIFY(after != before);
        m_line->setUnderstood(other, {}, true); // the same, as while the camera reads
        QCOMPARE(shown(), after);
        style->setMoving(false);
        m_line->setUnderstood(sadOnes(), {}, true);
        QVERIFY(shown() != after);
    }

    void anEmotionIsChosenInTheMenu()
    {
        take(u"Happy"_s);
        QCOMPARE(m_chosen->count(), 1);
        const auto use = (*m_chosen)[0][0].value<TextMood>();
        QVERIFY(use.use == TextMood::Use::Chosen);
        QVERIFY(use.point == affectOf(Emotion::Happy));
        QCOMPARE(use.affinities[index(Emotion::Happy)], 1.0F);
        QCOMPARE(use.affinities[index(Emotion::Sad)], 0.0F);
    }

    void energyIsRaisedFromWhatWasUnderstood()
    {
        take(u"More Energy"_s);
        QCOMPARE(m_chosen->count(), 1);
        const auto use = (*m_chosen)[0][0].value<TextMood>();
        QCOMPARE(use.point.valence, -0.6F);
        QVERIFY(use.point.arousal > -0.1F && use.point.arousal < 0.1F);
        QCOMPARE(use.affinities[index(Emotion::Sad)], 0.9F);
    }

    void aChosenMoodCanBeResetToTheOneThatWasRead()
    {
        take(u"As Understood"_s); // which it is already
        QCOMPARE(m_chosen->count(), 0);
        TextMood other;
        other.use = TextMood::Use::Chosen;
        m_line->setUnderstood(sadOnes(), other, true);
        QVERIFY(mood()->toolTip().startsWith(u"A mood of your choice"_s));
        take(u"As Understood"_s);
        QCOMPARE(m_chosen->count(), 1);
        QVERIFY((*m_chosen)[0][0].value<TextMood>() == TextMood());
    }

    void nothingUnderstoodIsReportedAndNearWordsAreOffered()
    {
        Understood nothing;
        nothing.unknown = {u"melonchaly"_s};
        nothing.nearest = {u"melancholy"_s, u"melodic"_s};
        m_line->setUnderstood(nothing, {}, false);
        const auto* sentence = m_line->findChild<QLabel*>(u"notUnderstood"_s);
        QCOMPARE(sentence->text(), u"Did you mean:"_s);
        QVERIFY(!mood()->isVisible());
        QSignalSpy words(m_line.get(), &UnderstoodLine::wordChosen);
        QToolButton* first = offered().value(0);
        QVERIFY(first != nullptr);
        QCOMPARE(first->text(), u"melancholy"_s);
        QCOMPARE(test::spoken(first), u"Search for “melancholy” instead"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(offered().value(1)->hasFocus());
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(words.count(), 1);
        QCOMPARE(words[0][0].toString(), u"melancholy"_s);
        m_line->setUnderstood(nothing, {}, true);
        QVERIFY(sentence->text().contains(u"that contain them"_s));
        m_line->setUnderstood(std::nullopt, {}, true);
        QVERIFY(m_line->isHidden());
    }

    /// The empty list says that nothing was found, and once is enough.
    void nothingIsSaidAboveAnEmptyListWithoutNearWords()
    {
        Understood nothing;
        nothing.unknown = {u"asdf"_s, u"qwerty"_s};
        m_line->setUnderstood(nothing, {}, false);
        QVERIFY(m_line->isHidden());
    }

    void whatIsNotWantedIsShownBesideTheMood()
    {
        Understood understood = sadOnes();
        understood.denied = {u"vocals"_s, u"drums"_s};
        m_line->setUnderstood(understood, {}, true);
        QVERIFY(mood()->isVisible() && denied()->isVisible());
        QCOMPARE(denied()->text(), u"Without vocals, drums"_s);
        QVERIFY(denied()->geometry().left() > mood()->parentWidget()->geometry().right());
        TextMood ignored; // a denial counts without the mood, too
        ignored.use = TextMood::Use::Ignored;
        m_line->setUnderstood(understood, ignored, true);
        QVERIFY(!mood()->isVisible() && denied()->isVisible());
        m_line->setUnderstood(sadOnes(), {}, true);
        QVERIFY(mood()->isVisible() && !denied()->isVisible());
    }

    void aNameIsShownAndNotCalledUnknown()
    {
        Understood understood;
        understood.names = {u"Chopin"_s};
        m_line->setUnderstood(understood, {}, true);
        const auto* names = m_line->findChild<QLabel*>(u"foundNames"_s);
        QVERIFY(names->isVisible() && !mood()->isVisible() && !denied()->isVisible());
        QCOMPARE(names->text(), u"By name: Chopin"_s);
        QVERIFY(m_line->findChild<QLabel*>(u"notUnderstood"_s)->isHidden());
    }

    void aDenialAloneIsShown()
    {
        Understood understood;
        understood.denied = {u"vocals"_s};
        m_line->setUnderstood(understood, {}, true);
        QVERIFY(m_line->isVisible() && denied()->isVisible() && !mood()->isVisible());
        QCOMPARE(test::spoken(denied()), u"Without vocals"_s);
    }

    void aLongDenialIsCutShortAndToldInFull()
    {
        Understood understood = sadOnes();
        for (int i = 0; i < 12; ++i)
            understood.denied.append(u"screaming guitars"_s);
        m_line->resize(320, m_line->height());
        m_line->setUnderstood(understood, {}, true);
        QTRY_VERIFY(denied()->geometry().right() <= 320);
        QCOMPARE(m_line->width(), 320);
        QVERIFY(denied()->toolTip().count(u"screaming guitars"_s) == 12);
    }

private:
    QLabel* denied() const { return m_line->findChild<QLabel*>(u"deniedWords"_s); }
    QToolButton* mood() const { return m_line->findChild<QToolButton*>(u"moodOfWords"_s); }
    QToolButton* close() const { return m_line->findChild<QToolButton*>(u"dropMoodOfWords"_s); }

    QList<QToolButton*> offered() const
    {
        QList<QToolButton*> shown;
        for (auto* button :
             m_line->findChild<QWidget*>(u"nearestWords"_s)->findChildren<QToolButton*>()) {
            if (!button->isHidden())
                shown.append(button);
        }
        return shown;
    }

    /// Opens the chip's menu by the keyboard and takes an entry, if it may be taken.
    void take(const QString& entry)
    {
        auto* menu = m_line->findChild<QMenu*>();
        QTimer::singleShot(0, menu, [menu, entry] {
            QTRY_VERIFY(menu->isVisible());
            menu->setActiveAction(test::entryOf(*menu, entry));
            QTest::keyClick(menu, Qt::Key_Return);
            menu->close();
        });
        mood()->setFocus();
        QTest::keyClick(mood(), Qt::Key_Space);
        QTRY_VERIFY(!menu->isVisible());
    }

    std::unique_ptr<UnderstoodLine> m_line;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestUnderstoodLine)
#include "test_understood_line.moc"
