// SPDX-License-Identifier: MIT
#include "tests/support/spoken.h"
#include "ui/diary/diary_calendar.h"
#include "ui/diary/diary_day_path.h"
#include "ui/diary/diary_sentences.h"
#include "ui/theme/theme_colors.h"

#include <QAccessible>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

const QDate kToday(2026, 3, 11); // a Wednesday

DiaryDay dayOf(const QDate& date, Emotion leads)
{
    DiaryDay day;
    day.date = date;
    day.readings = 2;
    day.leads = leads;
    day.point = {0.5F, -0.25F};
    return day;
}

} // namespace

class TestDiaryCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s)); // weeks begin on Monday
        m_calendar = std::make_unique<DiaryCalendar>();
        m_calendar->setToday(kToday);
        m_calendar->setDays({dayOf(kToday.addDays(-100), Emotion::Fear),
                             dayOf(kToday.addDays(-2), Emotion::Sad),
                             dayOf(kToday, Emotion::Happy)});
        m_calendar->resize(m_calendar->sizeHint());
        m_calendar->show();
    }

    void daysHaveTheColourOfTheirLeadingEmotion()
    {
        const QImage picture = m_calendar->grab().toImage();
        const ThemeColors colors = ThemeColors::of(m_calendar->palette());
        for (const auto& [date, emotion] :
             {std::pair(kToday, Emotion::Happy), {kToday.addDays(-2), Emotion::Sad}}) {
            const QRectF cell = m_calendar->cellOf(date);
            const QPointF at(cell.center().x(), cell.bottom() - 4.0);
            QCOMPARE(picture.pixelColor((at * picture.devicePixelRatio()).toPoint()),
                     colors.emotion(emotion));
        }
    }

    void weeksStartAsInTheLocale()
    {
        QCOMPARE(m_calendar->firstSeen(), QDate(2026, 1, 19)); // a Monday, eight weeks up
        QVERIFY(m_calendar->cellOf(QDate(2026, 3, 9)).left() < m_calendar->cellOf(kToday).left());
        QLocale::setDefault(QLocale(u"en_US"_s));
        DiaryCalendar american;
        american.setToday(kToday);
        QCOMPARE(american.firstSeen().dayOfWeek(), int(Qt::Sunday));
    }

    void keysChooseADay()
    {
        QSignalSpy chosen(m_calendar.get(), &DiaryCalendar::chosenChanged);
        QCOMPARE(m_calendar->chosen(), kToday);
        QTest::keyClick(m_calendar.get(), Qt::Key_Right); // not into the future
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(m_calendar.get(), Qt::Key_Left);
        QTest::keyClick(m_calendar.get(), Qt::Key_Up);
        QCOMPARE(m_calendar->chosen(), kToday.addDays(-8));
        QTest::keyClick(m_calendar.get(), Qt::Key_PageUp);
        QTest::keyClick(m_calendar.get(), Qt::Key_PageUp);
        QCOMPARE(m_calendar->chosen(), kToday.addDays(-64));
        QVERIFY(!m_calendar->cellOf(m_calendar->chosen()).isEmpty()); // it came into sight
        QTest::keyClick(m_calendar.get(), Qt::Key_Home);
        QCOMPARE(m_calendar->chosen(), kToday.addDays(-100));
        QVERIFY(!m_calendar->cellOf(m_calendar->chosen()).isEmpty());
        QTest::keyClick(m_calendar.get(), Qt::Key_End);
        QCOMPARE(m_calendar->chosen(), kToday);
        QVERIFY(!m_calendar->cellOf(kToday).isEmpty());
        QSignalSpy removal(m_calendar.get(), &DiaryCalendar::deleteRequested);
        QTest::keyClick(m_calendar.get(), Qt::Key_Delete);
        QCOMPARE(removal.size(), 1);
    }

    void mouseChoosesADay()
    {
        const QDate day = kToday.addDays(-2);
        QTest::mouseClick(m_calendar.get(), Qt::LeftButton, {},
                          m_calendar->cellOf(day).center().toPoint());
        QCOMPARE(m_calendar->chosen(), day);
        QTest::mouseClick(m_calendar.get(), Qt::LeftButton, {},
                          m_calendar->cellOf(kToday.addDays(1)).center().toPoint());
        QCOMPARE(m_calendar->chosen(), day); // tomorrow has no cell of its own
    }

    void rightToLeftBeginsAtTheRight()
    {
        m_calendar->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_calendar->cellOf(QDate(2026, 3, 9)).left() > m_calendar->cellOf(kToday).left());
    }

    void screenReaderHasTheDayInWords()
    {
        const QString said = test::spoken(m_calendar.get(), QAccessible::Description);
        QVERIFY2(said.contains(u"11 March 2026"_s) && said.contains(u"Happy"_s) &&
                     said.contains(u"+0.50"_s),
                 qPrintable(said));
        QVERIFY(said.contains(u"Arrow keys"_s));
        m_calendar->choose(kToday.addDays(-1));
        QVERIFY(m_calendar->chartText().contains(u"no reading"_s));
    }

    void pathShowsItsHours()
    {
        DiaryDayPath path;
        QVERIFY(path.chartText().contains(u"No reading"_s));
        path.setHours({{9, 1, 1, {0.25F, 0.5F}}, {23, 4, 2, {-0.5F, 0.0F}}});
        QVERIFY2(path.chartText().contains(u"9:00"_s), qPrintable(path.chartText()));
        QVERIFY2(path.chartText().contains(u"-0.50"_s), qPrintable(path.chartText()));
        path.resize(path.sizeHint());
        const QImage picture = path.grab().toImage();
        QVERIFY(!picture.isNull());
    }

private:
    std::unique_ptr<DiaryCalendar> m_calendar;
};

QTEST_MAIN(TestDiaryCalendar)
#include "test_diary_calendar.moc"
