// SPDX-License-Identifier: MIT
#include "tests/core/collection/wav_file.h"
#include "tests/support/drop.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/session/folder_controller.h"
#include "ui/session/library_controller.h"

#include <QApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kLongMs = 60'000; // machines that test are busy
constexpr int kTracksColumn = 3;
constexpr int kWatchColumn = 4;

/// The dialog over a fresh catalog, and a folder of music.
class Scene {
public:
    explicit Scene(int files) : library(folder.filePath(u"catalog.db"_s)), dialog(library, QUrl())
    {
        writeTones(music(), files);
        dialog.show();
    }

    QString music() const { return folder.filePath(u"My Music"_s); }

    template <typename Control>
    Control* named(const QString& name) const
    {
        return test::named<Control>(dialog, name);
    }

    QAbstractItemModel& sources() const { return *named<QTableView>(u"Sources"_s)->model(); }

    int rowOf(const QString& title) const
    {
        for (int row = 0; row < sources().rowCount(); ++row)
            if (sources().index(row, 0).data().toString() == title)
                return row;
        return -1;
    }

    bool says(const QString& text) const { return test::says(dialog, text); }

    QMenu* openMenuOf(const QString& title) const
    {
        auto* table = named<QTableView>(u"Sources"_s);
        table->selectRow(rowOf(title));
        Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    bool drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return dropOn(dialog, data, {20, 20});
    }

    QTemporaryDir folder;
    LibraryController library;
    CatalogDialog dialog;
};

} // namespace

class TestCatalogFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"video2music"_s);
        QCoreApplication::setApplicationName(u"video2music"_s);
    }

    void init() { QSettings().clear(); }

    void droppedFolderBecomesASourceAndFilesThatFailAreListed()
    {
        Scene scene(3);
        writeFile(scene.music() + u"/broken.mp3"_s, "no sound");
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        QTRY_VERIFY(
            scene.says(u"“My Music” is in the catalog with 3 file(s) of music. Added: 3."_s));
        const int row = scene.rowOf(u"My Music"_s);
        QCOMPARE(scene.sources().index(row, 1).data().toString(), u"Your own files"_s);
        QCOMPARE(scene.sources().index(row, 3).data().toString(), u"3"_s);
        auto* toggle = scene.named<QToolButton>(u"1 file(s) could not be read"_s);
        QTest::mouseClick(toggle, Qt::LeftButton);
        auto* reasons = scene.named<QPlainTextEdit>(u"Files that could not be read"_s);
        QVERIFY2(reasons->isVisible() && reasons->toPlainText().contains(u"broken.mp3"_s),
                 qPrintable(reasons->toPlainText()));
        QTest::mouseClick(scene.named<QPushButton>(u"Close this message"_s), Qt::LeftButton);
        QVERIFY(!scene.says(u"is in the catalog"_s));
    }

    void reportStaysUntilSomeoneClosesIt()
    {
        Scene scene(1);
        writeFile(scene.music() + u"/broken.mp3"_s, "no sound");
        FolderController& folders = scene.library.folders();
        QSignalSpy finished(&folders, &FolderController::finished);
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 1 file(s) of music"_s), kLongMs);
        // It is watched from now on, and read again at once.
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 2 && folders.current().isEmpty(), kLongMs);
        QVERIFY(scene.says(u"with 1 file(s) of music"_s));
        QVERIFY(scene.named<QToolButton>(u"1 file(s) could not be read"_s)->isVisible());
        QVERIFY(writeWav(scene.music() + u"/new.wav"_s, 500.0));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 2 file(s) of music. Added: 1."_s), kLongMs);
    }

    void openReportSqueezesNothingBelowIt()
    {
        Scene scene(1);
        scene.dialog.resize(780, 476);
        writeFile(scene.music() + u"/broken.mp3"_s, "no sound");
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 1 file(s) of music"_s), kLongMs);
        QTest::mouseClick(scene.named<QToolButton>(u"1 file(s) could not be read"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(scene.named<QPlainTextEdit>(u"Files that could not be read"_s)->isVisible());
        QCoreApplication::processEvents();
        for (const QLabel* label : scene.dialog.findChildren<QLabel*>()) {
            if (!label->isVisible())
                continue;
            const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                          : label->sizeHint().height();
            QVERIFY2(
                label->height() >= needed,
                qPrintable(u"%1: %2 of %3"_s.arg(label->text()).arg(label->height()).arg(needed)));
        }
    }

    void lostFileIsCountedApart()
    {
        Scene scene(3);
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        QVERIFY(QFile::remove(scene.music() + u"/tone 1.wav"_s));
        scene.library.folders().add(scene.music());
        const auto tracks = [&] {
            return scene.sources().index(scene.rowOf(u"My Music"_s), kTracksColumn).data();
        };
        QTRY_COMPARE_WITH_TIMEOUT(tracks().toString(), u"2, 1 no longer there"_s, kLongMs);
        QVERIFY(scene.says(u"with 2 file(s) of music. No longer there: 1."_s));
        const int builtIn =
            scene.sources().index(scene.rowOf(u"Built-in works"_s), kTracksColumn).data().toInt();
        QVERIFY(scene.says(u"%1 track(s) in all"_s.arg(builtIn + 2)));
    }

    void analysisIsPausedResumedAndStopped()
    {
        Scene scene(40);
        FolderController& folders = scene.library.folders();
        QSignalSpy progressed(&folders, &FolderController::progressed);
        QVERIFY(scene.drop(scene.music()));
        auto* pause = scene.named<QPushButton>(u"Pause listening"_s);
        QTRY_VERIFY(pause->isVisible());
        while (progressed.isEmpty() || progressed.back()[1].value<FolderProgress>().done < 1)
            QVERIFY(progressed.wait(kLongMs));
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(folders.isPaused());
        QVERIFY(scene.says(u"Paused in “My Music”"_s));
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(!folders.isPaused());
        QVERIFY(!folders.current().isEmpty());
        QTest::mouseClick(scene.named<QPushButton>(u"Stop listening"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"What was heard is kept"_s), kLongMs);
        QVERIFY(!pause->isVisible());
    }

    void tickInItsRowWatchesTheFolder()
    {
        Scene scene(1);
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        FolderController& folders = scene.library.folders();
        auto* table = scene.named<QTableView>(u"Sources"_s);
        const auto tick = [&] {
            return scene.sources().index(scene.rowOf(u"My Music"_s), kWatchColumn);
        };
        QTRY_COMPARE(folders.watched(), QStringList{scene.music()}); // since it is new
        QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        table->setCurrentIndex(tick());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(folders.watched().isEmpty());
        QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(folders.watched(), QStringList{scene.music()});
        // A data set has no tick.
        for (int row = 0; row < scene.sources().rowCount(); ++row) {
            const QModelIndex index = scene.sources().index(row, kWatchColumn);
            QCOMPARE(index.data(Qt::CheckStateRole).isValid(), row == tick().row());
        }
    }

    void menuOfItsRowRescansIt()
    {
        Scene scene(1);
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 1 file(s) of music"_s), kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        scene.library.folders().setWatched(scene.music(), false);
        QMenu* menu = scene.openMenuOf(u"My Music"_s);
        QTRY_VERIFY(menu != nullptr && menu->isVisible());
        QVERIFY(writeWav(scene.music() + u"/new.wav"_s, 500.0));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text(), u"&Read It Again"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 2 file(s) of music"_s), kLongMs);
        QVERIFY(scene.library.folders().watched().isEmpty());
    }

    void menuOfItsRowShowsItsTracks()
    {
        Scene scene(2);
        QVERIFY(scene.drop(scene.music()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        QMenu* menu = scene.openMenuOf(u"My Music"_s);
        QTRY_VERIFY(menu != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto* found = scene.named<QTableView>(u"Tracks found"_s);
        QVERIFY(found->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->rowCount(), 2, kLongMs);
        QCOMPARE(found->model()->index(0, 0).data().toString(), u"tone 0"_s);
        QVERIFY(scene.says(u"2 track(s) found"_s));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestCatalogFolders)

#include "test_catalog_folders.moc"
