// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/scores.h"
#include "ui/session/folder_controller.h"
#include "ui/session/library_controller.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kLongMs = 60'000; // machines that test are busy
constexpr int kManyFiles = 24;

/// A folder of music and a catalog.
class Scene {
public:
    QString catalog() const { return m_folder.filePath(u"catalog.db"_s); }
    QString music() const { return m_folder.filePath(u"music"_s); }

    void write(int files) const { test::writeTones(music(), files); }

private:
    QTemporaryDir m_folder;
};

/// Begins with a folder, and pauses when its first files have been heard.
bool pauseInTheMiddle(FolderController& folders, const QString& folder)
{
    QSignalSpy progressed(&folders, &FolderController::progressed);
    folders.add(folder);
    while (progressed.isEmpty() || progressed.back()[1].value<FolderProgress>().done < 1)
        if (!progressed.wait(kLongMs))
            return false;
    folders.setPaused(true);
    return folders.current() == folder;
}

FolderReport reportOf(const QSignalSpy& finished)
{
    return finished.back()[1].value<FolderReport>();
}

} // namespace

class TestFolderController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"video2music"_s);
        QCoreApplication::setApplicationName(u"video2music"_s);
    }

    void init() { QSettings().clear(); }

    void listsAreMadeDuringTheAnalysis()
    {
        const Scene scene;
        scene.write(kManyFiles);
        LibraryController library(scene.catalog());
        QSignalSpy ready(&library, &LibraryController::listReady);
        QVERIFY(pauseInTheMiddle(library.folders(), scene.music()));
        library.recommend(
            queryForEmotions(test::only(Emotion::Happy), RankMode::Match, QueryOrigin::Request),
            {});
        QVERIFY(ready.wait(kLongMs));
        QCOMPARE(library.folders().current(), scene.music());
    }

    void stoppedFolderKeepsItsAnalysesAndResumesThere()
    {
        const Scene scene;
        scene.write(kManyFiles);
        FolderController folders(scene.catalog(), {});
        QSignalSpy cancelled(&folders, &FolderController::cancelled);
        QVERIFY(pauseInTheMiddle(folders, scene.music()));
        folders.cancel();
        QVERIFY(!cancelled.isEmpty() || cancelled.wait(kLongMs));
        QVERIFY(!folders.isPaused());
        QVERIFY(folders.current().isEmpty());

        QSignalSpy finished(&folders, &FolderController::finished);
        folders.add(scene.music());
        QVERIFY(finished.wait(kLongMs));
        QVERIFY(reportOf(finished).unchanged >= 1);
        QCOMPARE(reportOf(finished).unchanged + reportOf(finished).added, kManyFiles);
    }

    void nextStartResumesTheUnfinishedWork()
    {
        const Scene scene;
        scene.write(kManyFiles);
        {
            FolderController folders(scene.catalog(), {});
            QVERIFY(pauseInTheMiddle(folders, scene.music()));
        }
        FolderController folders(scene.catalog(), {});
        QSignalSpy finished(&folders, &FolderController::finished);
        folders.resume();
        QVERIFY(finished.wait(kLongMs));
        QVERIFY(reportOf(finished).unchanged >= 1);
        QCOMPARE(reportOf(finished).unchanged + reportOf(finished).added, kManyFiles);

        FolderController third(scene.catalog(), {});
        third.resume(); // all is done; it is only watched
        QVERIFY(!third.isCurrentAskedFor());
        QCOMPARE(third.watched(), QStringList{scene.music()});
    }

    void newFolderIsWatchedUnlessTheListenerDoesNotWantThat()
    {
        const Scene scene;
        scene.write(1);
        FolderController folders(scene.catalog(), {});
        QSignalSpy finished(&folders, &FolderController::finished);
        folders.add(scene.music());
        QTRY_COMPARE_WITH_TIMEOUT(folders.watched(), QStringList{scene.music()}, kLongMs);
        scene.write(2);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && reportOf(finished).added == 1 &&
                                     !finished.back()[2].toBool(),
                                 kLongMs);
        folders.setWatched(scene.music(), false);
        finished.clear();
        scene.write(3);
        folders.add(scene.music()); // it is not new
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && finished.back()[2].toBool(), kLongMs);
        QVERIFY(folders.watched().isEmpty());
    }

    void watchedFolderIsRescannedWhenAFileAppears()
    {
        const Scene scene;
        scene.write(1);
        FolderController folders(scene.catalog(), {});
        QSignalSpy finished(&folders, &FolderController::finished);
        folders.setWatched(scene.music(), true);
        QVERIFY(finished.wait(kLongMs));
        finished.clear();
        scene.write(2);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && reportOf(finished).added == 1, kLongMs);
        QCOMPARE(finished.back()[2].toBool(), false);

        const FolderController next(scene.catalog(), {});
        QCOMPARE(next.watched(), QStringList{scene.music()});
    }

    void folderAroundTheWatchedOneIsWatchedInItsPlace()
    {
        const Scene scene;
        scene.write(1);
        const QString album = scene.music() + u"/album"_s;
        QVERIFY(test::writeWav(album + u"/first.wav"_s, 500.0));
        FolderController folders(scene.catalog(), {});
        QSignalSpy finished(&folders, &FolderController::finished);
        folders.setWatched(album, true);
        QVERIFY(finished.wait(kLongMs));
        folders.add(scene.music());
        QVERIFY(finished.wait(kLongMs));
        QCOMPARE(folders.watched(), QStringList{scene.music()});
        folders.add(scene.music()); // after which it is being watched
        QVERIFY(finished.wait(kLongMs));
        QCOMPARE(reportOf(finished).added, 0);
        scene.write(2);
        QTRY_COMPARE_WITH_TIMEOUT(reportOf(finished).added, 1, kLongMs);
        const FolderController next(scene.catalog(), {});
        QCOMPARE(next.watched(), QStringList{scene.music()});
    }

    void folderThatIsForgottenIsNotWatched()
    {
        const Scene scene;
        scene.write(1);
        FolderController folders(scene.catalog(), {});
        folders.setWatched(scene.music(), true);
        folders.forget(scene.music());
        QVERIFY(folders.watched().isEmpty());
    }

    void foldersWaitForOneAnother()
    {
        const Scene first;
        const Scene second;
        first.write(2);
        second.write(1);
        FolderController folders(first.catalog(), {});
        QSignalSpy finished(&folders, &FolderController::finished);
        folders.add(first.music());
        folders.add(second.music());
        folders.add(second.music()); // it waits already
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 2, kLongMs);
        QCOMPARE(finished[0][0].toString(), first.music());
        QCOMPARE(finished[1][0].toString(), second.music());
        QTRY_VERIFY_WITH_TIMEOUT(!folders.isUnderWay(second.music()), kLongMs);
    }

    void folderWithoutMusicShowsAMessage()
    {
        const QTemporaryDir empty;
        const Scene scene;
        FolderController folders(scene.catalog(), {});
        QSignalSpy failed(&folders, &FolderController::failed);
        folders.add(empty.path());
        QVERIFY(failed.wait(kLongMs));
        QVERIFY(translated(failed[0][1].value<Message>()).contains(u"There is no music"_s));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestFolderController)

#include "test_folder_controller.moc"
