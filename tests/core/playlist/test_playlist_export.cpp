// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/models/whole_file.h"
#include "core/playlist/playlist_export.h"
#include "tests/core/playlist/hostile_playlist.h"
#include "tests/support/file_content.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tracks.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

bool store(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The sentence of the error; empty if there was none.
QString errorOf(const QString& path)
{
    return QString::fromUtf8(
        refusalOf<FileError>([&] { exportPlaylist(playlistOf(awkwardTitles()), path); }));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

/// Permissions hold for root too, for a while.
class OrdinaryUser {
public:
    OrdinaryUser() : m_before(::geteuid()) { m_isOne = m_before != 0 || ::seteuid(65534) == 0; }
    ~OrdinaryUser() { m_isRestored = ::seteuid(m_before) == 0; }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    bool isOne() const { return m_isOne; }

private:
    uid_t m_before;
    bool m_isOne = false;
    bool m_isRestored = false;
};

} // namespace

class TestPlaylistExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileContainsTheWritersOutput_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("m3u8") << QByteArray("#EXTM3U\n");
        QTest::newRow("xspf") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        QTest::newRow("jspf") << QByteArray("{\n    \"playlist\"");
        QTest::newRow("csv") << QByteArray("\xEF\xBB\xBFrank,title,");
    }

    void fileContainsTheWritersOutput()
    {
        QFETCH(QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list."_s + QLatin1String(QTest::currentDataTag()));
        const Playlist playlist = playlistOf(awkwardTitles() + brokenTitles());
        exportPlaylist(playlist, path);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        writePlaylist(playlist, playlistFormatOf(path), buffer);
        QVERIFY(buffer.data().startsWith(begins));
        QCOMPARE(contentOf(path), buffer.data());
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }

    void soundsBesideItAreNamedFromThere_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("m3u8") << QStringList{u"\n./#1: one.ogg\n"_s, u"\nb c/two.ogg\n"_s};
        QTest::newRow("xspf") << QStringList{u">%231%3A%20one.ogg<"_s, u">b%20c/two.ogg<"_s};
        QTest::newRow("jspf") << QStringList{u"\"%231%3A%20one.ogg\""_s, u"\"b%20c/two.ogg\""_s};
        QTest::newRow("csv") << QStringList{u",#1: one.ogg\r\n"_s, u",b c/two.ogg\r\n"_s};
    }

    void soundsBesideItAreNamedFromThere()
    {
        QFETCH(QStringList, names);
        const QTemporaryDir folder;
        Playlist playlist = playlistOf({u"One"_s, u"Two"_s, u"Three"_s});
        playlist.entries[0].track.path = folder.filePath(u"#1: one.ogg"_s);
        playlist.entries[1].track.path = folder.filePath(u"b c/two.ogg"_s);
        playlist.entries[2].track.path = folder.path() + u"-other/three.ogg"_s;
        const QString path = folder.filePath(u"list."_s + QLatin1String(QTest::currentDataTag()));
        exportPlaylist(playlist, path);
        const QString written = QString::fromUtf8(contentOf(path));
        for (const QString& name : names)
            QVERIFY2(written.contains(name), qPrintable(written));
        QVERIFY2(written.contains(playlist.entries[2].track.path), qPrintable(written));
    }

    void existingFileIsReplacedEntirely()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.m3u8"_s);
        QVERIFY(store(path, QByteArray(100'000, 'x')));
        exportPlaylist({}, path);
        QCOMPARE(contentOf(path), QByteArray("#EXTM3U\n"));
    }

    void whatAKillLeftIsSweptByTheNextExport()
    {
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            WholeFile file(folder.filePath(u"other.m3u8"_s).toStdString());
            file.write(std::string_view("half"));
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        QCOMPARE(filesIn(folder.path()).size(), 1);
        WholeFile alive(folder.filePath(u"third.m3u8"_s).toStdString());
        exportPlaylist({}, folder.filePath(u"list.m3u8"_s));
        QCOMPARE(filesIn(folder.path()).size(), 2); // the list, and what is being written
        alive.write(std::string_view("whole"));
        alive.commit();
        QCOMPARE(filesIn(folder.path()), (QStringList{u"list.m3u8"_s, u"third.m3u8"_s}));
    }

    void aLinkAndThePermissionsStay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.m3u8"_s);
        const QString link = folder.filePath(u"link.m3u8"_s);
        QVERIFY(store(path, "old"));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
        exportPlaylist({}, link);
        QCOMPARE(QFile::symLinkTarget(link), path);
        QCOMPARE(contentOf(path), QByteArray("#EXTM3U\n"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0640U);
    }

    void aNameThatIsNotUtf8IsKept()
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path()) + "/caf\xE9.m3u8";
        exportPlaylist({}, fileNameText(path));
        QVERIFY(std::filesystem::is_regular_file(path.toStdString()));
        // Neither Qt's lists of files nor its temporary folder know such a name.
        const std::filesystem::directory_iterator files(folder.path().toStdString());
        QCOMPARE(std::distance(begin(files), end(files)), 1);
        std::filesystem::remove(path.toStdString());
    }

    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("none at all") << 0;
        QTest::newRow("half") << 1000;
        QTest::newRow("many blocks") << 40'000;
    }

    void fullDiskLeavesTheOldFile()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(store(path, "old"));
        QStringList titles;
        while (titles.size() < room / 20 + 10)
            titles += awkwardTitles();
        const QString sentence = QString::fromUtf8(refusalOf<FileError>([&] {
            const FileSizeLimit disk(static_cast<rlim_t>(room));
            exportPlaylist(playlistOf(titles), path);
        }));
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"too large"_s), qPrintable(sentence)); // EFBIG, by its name
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(filesIn(folder.path()), QStringList{u"list.csv"_s});
    }

    void folderWithoutPermissionLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString inner = folder.filePath(u"inner"_s);
        const QString path = inner + u"/list.xspf"_s;
        QVERIFY(QDir().mkpath(inner + u"/deeper"_s));
        QVERIFY(store(path, "old"));
        const auto readOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                              QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const auto writable = readOnly | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(folder.path(), writable));
        QVERIFY(QFile::setPermissions(inner, readOnly));
        QString sentence;
        QString sentenceOutside;
        {
            const OrdinaryUser user;
            if (!user.isOne())
                QSKIP("The test cannot give up the rights of root here.");
            sentence = errorOf(path);
        }
        QVERIFY(QFile::setPermissions(inner, {}));
        {
            const OrdinaryUser user;
            sentenceOutside = errorOf(inner + u"/deeper/list.xspf"_s);
        }
        QVERIFY(QFile::setPermissions(inner, writable));
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"ermission"_s) || sentence.contains(u"writable"_s),
                 qPrintable(sentence));
        QVERIFY2(!sentenceOutside.isEmpty() && !sentenceOutside.contains(u"no folder"_s),
                 qPrintable(sentenceOutside));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(filesIn(inner), (QStringList{u"deeper"_s, u"list.xspf"_s}));
    }

    void missingFolderIsNamed()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"no such folder"_s);
        const QString sentence = errorOf(missing + u"/list.csv"_s);
        QVERIFY2(sentence.contains(u"there is no folder "_s + missing), qPrintable(sentence));
        QVERIFY(!QFile::exists(missing));
    }

    void targetIsCheckedBeforehand()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        checkPlaylistTarget(path);
        QCOMPARE(filesIn(folder.path()), QStringList());
        QVERIFY(store(path, "old"));
        checkPlaylistTarget(path);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(filesIn(folder.path()), QStringList{u"list.csv"_s});
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 checkPlaylistTarget(folder.filePath(u"none/list.csv"_s)));
        QVERIFY_THROWS_EXCEPTION(UsageError, checkPlaylistTarget(folder.filePath(u"list.txt"_s)));
    }

    void folderAsTargetIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(QDir().mkdir(path));
        const QString sentence = errorOf(path);
        QVERIFY2(sentence.contains(path) && sentence.contains(u"is a folder"_s),
                 qPrintable(sentence));
    }

    void pipeAsTargetIsNotReplaced()
    {
        // Stands for all that is no regular file. A device of the machine would be lost if the test
        // failed under root.
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.csv"_s);
        const QString link = folder.filePath(u"link.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const QString& path : {pipe, link}) {
            const QString sentence = errorOf(path);
            QVERIFY2(sentence.contains(path) && sentence.contains(u"not a regular file"_s),
                     qPrintable(sentence));
        }
        QVERIFY(!QFileInfo(pipe).isFile());
        QCOMPARE(QFile::symLinkTarget(link), pipe);
    }

    void unknownEndingWritesNothing()
    {
        const QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(UsageError, exportPlaylist({}, folder.filePath(u"list.mp3"_s)));
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void tracksWithoutAFileStandAsAddressesExceptInATable()
    {
        const QString page = u"https://example.org/watch"_s;
        Playlist playlist;
        playlist.append(makeTrack(u"file"_s, u"/music/a.mp3"_s), 0.0, {});
        playlist.append(makeTrack(u"both"_s, u"/music/b.mp3"_s, page), 0.0, {});
        QCOMPARE(addressCount(playlist, u"list.m3u8"_s), 0);
        playlist.append(makeTrack(u"page"_s, {}, page), 0.0, {});
        playlist.append(makeTrack(u"nothing"_s), 0.0, {});
        for (const QString& ending : {u"m3u8"_s, u"xspf"_s, u"JSPF"_s})
            QCOMPARE(addressCount(playlist, u"list."_s + ending), 1);
        QCOMPARE(addressCount(playlist, u"list.csv"_s), 0);
    }

    void pathOfAnyLettersWorks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"%1 \u0645\u0648 \U0001F3B5 'a\" b.JSPF"_s);
        exportPlaylist(playlistOf({u"Nocturne"_s}), path);
        QVERIFY(contentOf(path).contains("Nocturne"));
    }
};

QTEST_GUILESS_MAIN(TestPlaylistExport)
#include "test_playlist_export.moc"
