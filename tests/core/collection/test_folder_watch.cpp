// SPDX-License-Identifier: MIT
#include "core/collection/folder_watch.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace std::chrono_literals;

class TestFolderWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsReported()
    {
        int changes = 0;
        const FolderWatch watch(
            m_folder->path(), [&] { ++changes; }, kNeverAgain);
        write(u"song.mp3"_s);
        QTRY_COMPARE(changes, 1);
    }

    void aNewFolderIsWatchedToo()
    {
        int changes = 0;
        const FolderWatch watch(
            m_folder->path(), [&] { ++changes; }, kNeverAgain);
        QVERIFY(QDir(m_folder->path()).mkpath(u"album/disc"_s));
        QTRY_COMPARE(changes, 1);
        write(u"album/disc/song.mp3"_s);
        QTRY_COMPARE(changes, 2);
    }

    void aFileThatWasBeingCopiedIsCheckedAgain()
    {
        int changes = 0;
        FolderWatch::Timing timing = kNeverAgain;
        timing.settled = 200ms;
        const FolderWatch watch(
            m_folder->path(), [&] { ++changes; }, timing);
        write(u"song.mp3"_s);
        QTRY_COMPARE(changes, 2);
    }

    void unwatchableFolderIsScannedRegularly()
    {
        int changes = 0;
        FolderWatch::Timing timing = kNeverAgain;
        timing.regular = 10ms;
        const FolderWatch watch(
            m_folder->filePath(u"unplugged"_s), [&] { ++changes; }, timing);
        QTRY_VERIFY(changes > 1);
    }

private:
    static constexpr FolderWatch::Timing kNeverAgain = {10ms, 1h, 1h};

    void write(const QString& name) { test::writeFile(m_folder->filePath(name), "music"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "test_folder_watch.moc"
