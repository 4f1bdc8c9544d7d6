// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "ui/diary/diary_calendar.h"
#include "ui/diary/diary_day_path.h"
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/session/diary_library.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kLongMs = 30'000; // machines that test are busy

DiaryEntry reading(const QDateTime& at, float valence, std::vector<DiaryMusic> music = {})
{
    DiaryEntry entry;
    entry.at = at;
    entry.mode = u"match"_s;
    entry.scores[index(Emotion::Happy)] = 1.0F;
    entry.point = {valence, 0.0F};
    entry.music = std::move(music);
    return entry;
}

} // namespace

/// The diary's page, as a person uses it.
class TestDiaryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_diary = std::make_unique<DiaryLibrary>(catalog());
        m_today = QDate::currentDate();
        const QDateTime noon(m_today.addDays(-1), QTime(12, 0));
        m_diary->setConsent(DiaryConsent::On);
        m_diary->keep(reading(noon.addDays(-3), 0.3F));
        m_diary->keep(reading(
            noon, -0.4F,
            {{u"songs"_s, u"1"_s, u"Marker-Nocturne"_s, u"Somebody"_s, DiaryAction::Played}}));
        m_diary->keep(reading(noon.addSecs(1800), 0.4F));
        m_dialog = std::make_unique<DiaryDialog>(*m_diary);
        QVERIFY(showActive(*m_dialog));
        QTRY_VERIFY_WITH_TIMEOUT(hasReading(m_today.addDays(-1)), kLongMs);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_diary.reset();
    }

    void showsDaysThePathAndTheMusic()
    {
        QVERIFY(hasReading(m_today.addDays(-4)));
        QVERIFY(!hasReading(m_today));
        QCOMPARE(calendar()->day(m_today.addDays(-1))->readings, 2);
        const auto* path = m_dialog->findChild<DiaryDayPath*>();
        QVERIFY2(path->chartText().contains(u"12:00"_s), qPrintable(path->chartText()));
        const auto* better = m_dialog->findChild<QTreeWidget*>();
        QCOMPARE(better->topLevelItemCount(), 1);
        QCOMPARE(better->topLevelItem(0)->text(0), u"Somebody – Marker-Nocturne"_s);
        QCOMPARE(better->topLevelItem(0)->text(1), u"+0.80"_s);
        QCOMPARE(better->topLevelItem(0)->text(2), u"1"_s);
        QTest::keyClick(calendar(), Qt::Key_Left);
        QVERIFY(says(u"2 reading"_s));
    }

    void chosenDayIsDeletedAndRestored()
    {
        QVERIFY(!button(u"&Delete Day"_s)->isEnabled()); // today has none
        calendar()->setFocus();
        QTest::keyClick(calendar(), Qt::Key_Left);
        QTest::mouseClick(button(u"&Delete Day"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!hasReading(m_today.addDays(-1)), kLongMs);
        QVERIFY(hasReading(m_today.addDays(-4)));
        QVERIFY(!isInCatalog("Marker-Nocturne"));
        QTest::keyClick(calendar(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(hasReading(m_today.addDays(-1)), kLongMs);
        QCOMPARE(m_dialog->findChild<QTreeWidget*>()->topLevelItemCount(), 1);

        QTest::keyClick(calendar(), Qt::Key_Delete); // the same by the keyboard
        QTRY_VERIFY_WITH_TIMEOUT(!hasReading(m_today.addDays(-1)), kLongMs);
    }

    void everythingIsDeletedWithOnePressAndNoByteIsLeft()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isInCatalog("Marker-Nocturne"), kLongMs);
        QTest::mouseClick(button(u"Delete E&verything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"3 reading"_s), kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(!hasReading(m_today.addDays(-4)), kLongMs);
        QVERIFY(!isInCatalog("Marker-Nocturne"));
        QVERIFY(!button(u"Delete E&verything"_s)->isEnabled());
        QVERIFY(!button(u"&Export CSV…"_s)->isEnabled());
        QTest::mouseClick(button(u"&Undo Deleting"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasReading(m_today.addDays(-4)), kLongMs);
        QVERIFY(!button(u"&Undo Deleting"_s)->isVisible());
    }

    void deletingThatTakesLongShowsItsProgressAndIsCancelled()
    {
        Database other(catalog());
        other.connection().exec("BEGIN IMMEDIATE"); // what is to be deleted waits for it
        QVERIFY(!m_dialog->findChild<QProgressBar*>()->isVisible());
        QTest::mouseClick(button(u"Delete E&verything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QProgressBar*>()->isVisible(), kLongMs);
        QVERIFY(!button(u"Delete E&verything"_s)->isEnabled());
        QTest::mouseClick(button(u"Ca&ncel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Nothing was deleted"_s), kLongMs);
        QVERIFY(!m_dialog->findChild<QProgressBar*>()->isVisible());
        QVERIFY(!button(u"Ca&ncel"_s)->isVisible());
        QVERIFY(hasReading(m_today.addDays(-4)));
        other.connection().exec("ROLLBACK");
        QTest::mouseClick(button(u"Delete E&verything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!hasReading(m_today.addDays(-4)), kLongMs);
    }

    void cancelledDeletionIsCompletedByAnotherPress()
    {
        Q_EMIT m_diary->removed({}, false);
        QVERIFY(says(u"not rewritten"_s));
        m_diary->remove({});
        QTRY_VERIFY_WITH_TIMEOUT(!hasReading(m_today.addDays(-4)), kLongMs);
        QVERIFY(!button(u"Delete E&verything"_s)->isEnabled());
        Q_EMIT m_diary->removed({}, false);
        QVERIFY(button(u"Delete E&verything"_s)->isEnabled());
        QTest::mouseClick(button(u"Delete E&verything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            !button(u"Delete E&verything"_s)->isEnabled() && !says(u"Deleting"_s), kLongMs);
        QVERIFY(!says(u"not rewritten"_s));
    }

    void tableIsWritten()
    {
        QSignalSpy wanted(m_dialog.get(), &DiaryDialog::exportRequested);
        QTest::mouseClick(button(u"&Export CSV…"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const QString path = m_folder->filePath(u"diary.csv"_s);
        m_diary->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"diary.csv"_s), kLongMs);
        QCOMPARE(contentOf(path).count("\r\n"), 4);
        m_diary->exportTo(m_folder->filePath(u"no folder/diary.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"no folder"_s), kLongMs);
    }

    void checkBoxSwitchesTheDiary()
    {
        auto* keeps = m_dialog->findChild<QCheckBox*>();
        QTRY_VERIFY_WITH_TIMEOUT(keeps->isChecked(), kLongMs);
        QSignalSpy known(m_diary.get(), &DiaryLibrary::consentKnown);
        QTest::keyClick(keeps, Qt::Key_Space);
        QVERIFY(known.wait(kLongMs));
        QVERIFY(known[0][0].value<DiaryConsent>() == DiaryConsent::Off);
        m_diary->keep(reading(QDateTime(m_today, QTime(1, 0)), 0.0F));
        m_diary->load();
        QSignalSpy loaded(m_diary.get(), &DiaryLibrary::loaded);
        QVERIFY(loaded.wait(kLongMs));
        QVERIFY(!hasReading(m_today));
        QVERIFY(hasReading(m_today.addDays(-1))); // what there is stays
    }

    void newReadingAppearsByItself()
    {
        m_diary->keep(reading(QDateTime(m_today, QTime(1, 0)), 0.0F));
        QTRY_VERIFY_WITH_TIMEOUT(hasReading(m_today), kLongMs);
    }

    void offerAsksOnceAndTakesNothingOver()
    {
        for (const auto& [text, answer] : {std::pair(u"Yes, Keep a Diary"_s, DiaryConsent::On),
                                           {u"Not Now"_s, DiaryConsent::NotAsked},
                                           {u"Never"_s, DiaryConsent::Off}}) {
            DiaryOffer offer;
            QVERIFY(!offer.isVisible());
            offer.offer();
            QVERIFY(offer.isVisible());
            QSignalSpy answered(&offer, &DiaryOffer::answered);
            QTest::mouseClick(withText<QPushButton>(offer, text), Qt::LeftButton);
            QCOMPARE(answered.size(), 1);
            QVERIFY(answered[0][0].value<DiaryConsent>() == answer);
            QVERIFY(!offer.isVisible());
        }
    }

private:
    QString catalog() const { return m_folder->filePath(u"catalog.db"_s); }

    DiaryCalendar* calendar() const { return m_dialog->findChild<DiaryCalendar*>(); }

    bool hasReading(const QDate& date) const { return calendar()->day(date) != nullptr; }

    bool isInCatalog(const QByteArray& bytes) const
    {
        return contentOf(catalog()).contains(bytes) ||
               contentOf(catalog() + u"-wal"_s).contains(bytes);
    }

    QPushButton* button(const QString& text) const
    {
        return withText<QPushButton>(*m_dialog, text);
    }

    bool says(const QString& text) const { return test::says(*m_dialog, text); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiaryLibrary> m_diary;
    std::unique_ptr<DiaryDialog> m_dialog;
    QDate m_today;
};

QTEST_MAIN(TestDiaryDialog)
#include "test_diary_dialog.moc"
