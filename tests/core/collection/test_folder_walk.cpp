// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/collection/folder_walk.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <climits>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestFolderWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void musicIsFoundInAllFoldersInOrder()
    {
        make({u"b/two.FLAC"_s, u"a.mp3"_s, u"b/c/three.opus"_s, u"ü/Größe.ogg"_s});
        QCOMPARE(found(),
                 QStringList({u"a.mp3"_s, u"b/c/three.opus"_s, u"b/two.FLAC"_s, u"ü/Größe.ogg"_s}));
        const FoundFile file = walkFolder(m_folder->path()).front();
        QCOMPARE(file.sizeBytes, 5);
        QCOMPARE(file.modifiedMs,
                 QFileInfo(m_folder->filePath(u"a.mp3"_s)).lastModified().toMSecsSinceEpoch());
    }

    void hiddenFilesPlaylistsAndPicturesAreSkipped()
    {
        make({u"song.mp3"_s, u".hidden.mp3"_s, u".trash/gone.mp3"_s, u"list.m3u8"_s, u"cover.jpg"_s,
              u"notes.txt"_s, u"mp3"_s, u"song.mp3.part"_s});
        QCOMPARE(found(), QStringList{u"song.mp3"_s});
    }

    void cyclicLinksEnd()
    {
        make({u"album/song.mp3"_s});
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"album/up"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"album"_s), m_folder->filePath(u"other"_s)));
        QVERIFY(QFile::link(u"nowhere"_s, m_folder->filePath(u"dead.mp3"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"self"_s), m_folder->filePath(u"self"_s)));
        QCOMPARE(found(), QStringList{u"album/song.mp3"_s});
    }

    void linksToElsewhereAreFollowed()
    {
        QTemporaryDir elsewhere;
        const QString file = test::writeFile(elsewhere.filePath(u"far.mp3"_s));
        QVERIFY(QFile::link(elsewhere.path(), m_folder->filePath(u"far"_s)));
        QVERIFY(QFile::link(file, m_folder->filePath(u"near.mp3"_s)));
        QCOMPARE(found(), QStringList({u"far/far.mp3"_s, u"near.mp3"_s}));
    }

    void aMissingFolderIsAnError()
    {
        QVERIFY_THROWS_EXCEPTION(FileError, walkFolder(m_folder->filePath(u"none"_s)));
        make({u"a.mp3"_s});
        QVERIFY_THROWS_EXCEPTION(FileError, walkFolder(m_folder->filePath(u"a.mp3"_s)));
    }

    /// One whose path is longer than the system takes, as root may read all others.
    void aFolderThatCannotBeReadIsNamed()
    {
        make({u"song.mp3"_s});
        const QByteArray name(250, 'n');
        QByteArray path = QFile::encodeName(m_folder->path());
        int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY);
        while (path.size() <= PATH_MAX) {
            QVERIFY(::mkdirat(folder, name.constData(), 0700) == 0);
            const int below = ::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY);
            ::close(folder);
            folder = below;
            path += '/' + name;
        }
        ::close(folder);
        QStringList skipped;
        QString reason;
        const std::vector<FoundFile> files =
            walkFolder(m_folder->path(), {}, {}, [&](const QString& below, const Message& why) {
                skipped.append(below);
                reason = QString::fromStdString(why.english());
            });
        QCOMPARE(files.size(), std::size_t{1});
        QCOMPARE(skipped.size(), 1);
        QVERIFY(skipped.front().endsWith(QString::fromLatin1(name)));
        QVERIFY2(reason.contains(u"cannot be read: File name too long"_s), qPrintable(reason));
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, walkFolder(m_folder->path(), stop.get_token()));
    }

private:
    void make(const QStringList& names)
    {
        const QDir folder(m_folder->path());
        for (const QString& name : names) {
            folder.mkpath(QFileInfo(name).path());
            test::writeFile(folder.filePath(name), "bytes");
        }
    }

    QStringList found() const
    {
        QStringList names;
        for (const FoundFile& file : walkFolder(m_folder->path()))
            names.append(QDir(m_folder->path()).relativeFilePath(file.path));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "test_folder_walk.moc"
