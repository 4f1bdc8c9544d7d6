// SPDX-License-Identifier: MIT
#include "tests/core/collection/wav_file.h"
#include "tests/support/drop.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/session/folder_controller.h"
#include "ui/session/library_controller.h"

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
        QTRY_VERIFY(scene.says(u"“My Music” is in the catalog with 3 files of music."_s));
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
        QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        table->setCurrentIndex(tick());
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(folders.watched(), QStringList{scene.music()});
        QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(folders.watched().isEmpty());
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
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 1 files of music"_s), kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rowOf(u"My Music"_s) >= 0, kLongMs);
        auto* table = scene.named<QTableView>(u"Sources"_s);
        table->selectRow(scene.rowOf(u"My Music"_s));
        Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = scene.dialog.findChild<QMenu*>()) != nullptr && menu->isVisible());
        QVERIFY(writeWav(scene.music() + u"/new.wav"_s, 500.0));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(scene.says(u"with 2 files of music"_s), kLongMs);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestCatalogFolders)

#include "test_catalog_folders.moc"
