// SPDX-License-Identifier: MIT
#include "ui/theme/file_dialog.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

/// In which folder a file dialog begins.
class TestFileDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aFolderIsOffered()
    {
        const QTemporaryDir folder;
        QCOMPARE(dialogFolder(folder.path()), folder.path());
        QCOMPARE(dialogFolder(folder.path(), FolderUse::Writing), folder.path());
    }

    void aFolderThatCannotBeListedIsNot_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("none") << QString();
        QTest::newRow("gone") << u"/no such folder"_s;
        QTest::newRow("the kernel's") << u"/proc/self"_s;
    }

    void aFolderThatCannotBeListedIsNot()
    {
        QFETCH(QString, folder);
        const QString offered = dialogFolder(folder);
        QVERIFY(offered != folder && QFileInfo(offered).isDir());
    }

    void aFolderThatCannotBeWrittenIsForReading()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const bool isRefused = dialogFolder(folder.path(), FolderUse::Writing) != folder.path();
        QCOMPARE(isRefused, !QFileInfo(folder.path()).isWritable()); // root may write everywhere
        QCOMPARE(dialogFolder(folder.path()), folder.path());
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFileLeadsToItsFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"clip.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(dialogFolder(file.fileName()), folder.path());
    }

    void unresponsiveFolderIsNotWaitedFor()
    {
        using namespace std::chrono_literals;
        const auto gate = std::make_shared<std::promise<void>>();
        const std::shared_future<void> isOpen = gate->get_future().share();
        const QString none = folderInTime(10ms, [isOpen] {
            isOpen.wait();
            return u"/late"_s;
        });
        QVERIFY(none.isEmpty());
        gate->set_value();
        QCOMPARE(folderInTime(30s, [] { return u"/there"_s; }), u"/there"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileDialog)
#include "test_file_dialog.moc"
