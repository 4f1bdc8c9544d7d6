// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/catalog/diary_repository.h"
#include "tests/support/find_widget.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/diary/diary_calendar.h"
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/session/diary_library.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 60'000; // machines that test are busy

DiaryConsent consent()
{
    Database database(defaultCatalogPath());
    return DiaryRepository(database).consent();
}

std::vector<DiaryEntry> entries()
{
    Database database(defaultCatalogPath());
    return DiaryRepository(database).entries();
}

QStringList actions()
{
    QStringList names;
    for (const DiaryEntry& entry : entries()) {
        for (const DiaryMusic& music : entry.music) {
            const std::string_view name = diaryActionName(music.action);
            names.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
    }
    return names;
}

} // namespace

/// The diary in the window: nothing before yes, and what a yes brings.
class TestWindowDiary : public QObject {
    Q_OBJECT
public:
    explicit TestWindowDiary(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = faceFile(u"clips/single_face.mp4"_s);
        m_picture = faceFile(u"faces/single_face.jpg"_s);
    }

    void init()
    {
        Database database(defaultCatalogPath());
        DiaryRepository diary(database);
        diary.clear();
        diary.setConsent(DiaryConsent::NotAsked);
    }

    void nothingIsWrittenBeforeYesAndYesKeepsWhatWasOffered()
    {
        WindowUnderTest window;
        QVERIFY(window.named(u"Yes, Keep a Diary"_s) == nullptr);
        QVERIFY(window.analyze({m_picture}));
        QTRY_VERIFY_WITH_TIMEOUT(window.named(u"Yes, Keep a Diary"_s) != nullptr, kPatienceMs);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!window->findChild<DiaryOffer*>()->isAncestorOf(QApplication::focusWidget()));
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, kPatienceMs);
        window.list().giveOpinions({0}, TrackOpinion::Liked);
        QVERIFY(entries().empty());
        QVERIFY(consent() == DiaryConsent::NotAsked);

        QTest::mouseClick(window.named(u"Yes, Keep a Diary"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 1U, kPatienceMs);
        QVERIFY(consent() == DiaryConsent::On);
        QVERIFY(window.named(u"Yes, Keep a Diary"_s) == nullptr);
        const DiaryEntry entry = entries().front();
        QVERIFY(entry.origin == DiaryOrigin::Clip);
        QCOMPARE(entry.mode, u"match"_s);
        QVERIFY(emotionsByScore(entry.scores)[0] == Emotion::Happy);
        QCOMPARE(actions(), QStringList(u"like"_s));
    }

    void laterReadingsAreKeptOnceAndMusicGoesWithTheLast()
    {
        setConsent(DiaryConsent::On);
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 1U, kPatienceMs);
        QVERIFY(window.named(u"Not Now"_s) == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, kPatienceMs);
        window.list().giveOpinions({0}, TrackOpinion::Disliked);
        QTRY_COMPARE_WITH_TIMEOUT(actions(), QStringList(u"dislike"_s), kPatienceMs);
        window.list().giveOpinions({0}, TrackOpinion::None);
        QTRY_COMPARE_WITH_TIMEOUT(actions(), QStringList(), kPatienceMs);

        Q_EMIT window->player().trackSkipped(window.list().rows()[1].ranked.track);
        QTRY_COMPARE_WITH_TIMEOUT(actions(), QStringList(u"skip"_s), kPatienceMs);
        QCOMPARE(entries().front().music[0].title, window.list().rows()[1].ranked.track.title);

        window->openClips({m_clip}); // shown again, and not read again
        QVERIFY(window.analyze({m_picture}));
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 2U, kPatienceMs);
    }

    void notNowAsksAtTheNextStartAndNeverDoesNot()
    {
        {
            WindowUnderTest window;
            QVERIFY(window.analyze({m_picture}));
            QTRY_VERIFY_WITH_TIMEOUT(window.named(u"Not Now"_s) != nullptr, kPatienceMs);
            QTest::mouseClick(window.named(u"Not Now"_s), Qt::LeftButton);
            QVERIFY(window.analyze({m_clip}));
            window.close();
        }
        QVERIFY(entries().empty());
        QVERIFY(consent() == DiaryConsent::NotAsked);
        {
            WindowUnderTest window;
            QVERIFY(window.analyze({m_picture}));
            QTRY_VERIFY_WITH_TIMEOUT(window.named(u"Never keep a diary"_s) != nullptr, kPatienceMs);
            QTest::mouseClick(window.named(u"Never keep a diary"_s), Qt::LeftButton);
            window.close();
        }
        QVERIFY(consent() == DiaryConsent::Off);
        WindowUnderTest window;
        QVERIFY(window.analyze({m_picture}));
        QTest::qWait(500); // an offer would come at once
        QVERIFY(window.named(u"Never keep a diary"_s) == nullptr);
        window.close();
        QVERIFY(entries().empty());
    }

    void unansweredOfferIsForgottenWhenTheWindowCloses()
    {
        WindowUnderTest window;
        QVERIFY(window.analyze({m_picture}));
        QTRY_VERIFY_WITH_TIMEOUT(window.named(u"Not Now"_s) != nullptr, kPatienceMs);
        window.close();
        QVERIFY(entries().empty());
        QVERIFY(consent() == DiaryConsent::NotAsked);
    }

    void settingsSwitchIt()
    {
        WindowUnderTest window;
        setInSettings(window, true);
        QTRY_VERIFY_WITH_TIMEOUT(consent() == DiaryConsent::On, kPatienceMs);
        QVERIFY(!QSettings().allKeys().join(u' ').contains(u"diary"_s, Qt::CaseInsensitive));
        setInSettings(window, false);
        QTRY_VERIFY_WITH_TIMEOUT(consent() == DiaryConsent::Off, kPatienceMs);
    }

    void menuShowsItAndItIsExportedAndDeleted()
    {
        setConsent(DiaryConsent::On);
        WindowUnderTest window;
        QVERIFY(window.analyze({m_picture}));
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 1U, kPatienceMs);
        window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = window->findChild<DiaryDialog*>();
        QVERIFY(dialog != nullptr);
        const QDate today = entries().front().day();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<DiaryCalendar*>()->day(today) != nullptr,
                                 kPatienceMs);

        const QString table = m_home.filePath(u"my diary.csv"_s);
        window.withFileDialog([&] { Q_EMIT dialog->exportRequested(); }, table);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(table), kPatienceMs);

        QTest::mouseClick(withText<QPushButton>(*dialog, u"Delete E&verything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(entries().empty(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<DiaryCalendar*>()->day(today) == nullptr,
                                 kPatienceMs);
    }

private:
    static void setConsent(DiaryConsent consent)
    {
        Database database(defaultCatalogPath());
        DiaryRepository(database).setConsent(consent);
    }

    /// As by hand, in the dialog.
    static void setInSettings(WindowUnderTest& window, bool keeps)
    {
        window.inDialog(
            [&] { window.press(Qt::Key_Comma, Qt::ControlModifier); },
            [keeps](QWidget& dialog) {
                auto* box = withText<QCheckBox>(dialog, u"Keep a diar&y"_s);
                if (box->isChecked() != keeps)
                    box->click();
                dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
            });
    }

    const EmptyHome& m_home;
    QString m_clip;
    QString m_picture;
};

V2M_WINDOW_TEST_MAIN(TestWindowDiary)
#include "test_window_diary.moc"
