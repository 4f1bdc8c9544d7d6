// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/playlist/file_copy.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/playlist_import.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestFileCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_list = Playlist::madeNow(u"Evening: calm"_s, {});
        add(u"Second/half"_s, u"b.ogg"_s, "two");
        add(u"First"_s, u"a.mp3"_s, "one");
    }

    void filesAreNumberedInListOrderWithAPlaylist()
    {
        const CopyReport report = copyPlaylist(m_list, stick());
        QCOMPARE(report.files, (QStringList{stick() + u"/01 Anna - Second_half.ogg"_s,
                                            stick() + u"/02 Anna - First.mp3"_s}));
        QCOMPARE(contentOf(report.files[1]), QByteArray("one"));
        QCOMPARE(report.playlist, stick() + u"/Evening_ calm.m3u8"_s);
        const QByteArray names = contentOf(report.playlist);
        QVERIFY2(names.contains("\n01 Anna - Second_half.ogg\n"), names.constData());
        QVERIFY(names.indexOf("01 Anna") < names.indexOf("02 Anna"));
        QCOMPARE(copyPlaylist(m_list, stick()).files.size(), 2); // once more is no harm
        QCOMPARE(QDir(stick()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void otherFilesAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(stick()));
        const QString theirs = stick() + u"/01 Anna - Second_half.ogg"_s;
        const QString list = stick() + u"/Evening_ calm.m3u8"_s;
        write(theirs, "their own");
        write(list, "their list");
        for (int once = 0; once < 2; ++once) { // the second time everything is there
            const CopyReport report = copyPlaylist(m_list, stick());
            QCOMPARE(report.files, (QStringList{stick() + u"/01 Anna - Second_half (2).ogg"_s,
                                                stick() + u"/02 Anna - First.mp3"_s}));
            QCOMPARE(report.playlist, stick() + u"/Evening_ calm (2).m3u8"_s);
            QCOMPARE(contentOf(report.files[0]), QByteArray("two"));
            QCOMPARE(report.bytes, 6);
            QVERIFY(contentOf(report.playlist).contains("\n01 Anna - Second_half (2).ogg\n"));
        }
        QCOMPARE(contentOf(theirs), QByteArray("their own"));
        QCOMPARE(contentOf(list), QByteArray("their list"));
        QCOMPARE(QDir(stick()).entryList(QDir::Files | QDir::Hidden).size(), 5);
    }

    void namesThatAreNotUtf8AreCopied()
    {
        const QByteArray name = QFile::encodeName(m_folder->path()) + "/na\xEFve \xE9.mp3";
        QVERIFY(::rename(QFile::encodeName(m_list.entries[1].track.path).constData(),
                         name.constData()) == 0);
        m_list.entries[1].track.path = fileNameText(name);
        const CopyReport report = copyPlaylist(m_list, stick());
        QCOMPARE(report.skipped.size(), std::size_t{0});
        QCOMPARE(contentOf(report.files.value(1)), QByteArray("one"));
        const QString list = m_folder->filePath(u"list.m3u8"_s);
        exportPlaylist(m_list, list);
        QVERIFY2(contentOf(list).contains("/na%EFve%20%E9.mp3\n"), contentOf(list).constData());
        QCOMPARE(importPlaylist(list).entries[1].track.path, m_list.entries[1].track.path);
    }

    void withoutEnoughSpaceNothingIsLeftBehind()
    {
        const QString large = m_list.entries[0].track.path;
        QVERIFY(QFile::resize(large, qint64{1} << 43)); // sparse
        QVERIFY_THROWS_EXCEPTION(FileError, copyPlaylist(m_list, stick()));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"stick"_s)));
    }

    void tracksWithoutAFileAreReported()
    {
        Track track;
        track.title = u"On the web"_s;
        track.url = u"https://example.org/x"_s;
        m_list.append(track, 1.0, {});
        QVERIFY(QFile::remove(m_list.entries[0].track.path));
        const CopyReport report = copyPlaylist(m_list, stick());
        QCOMPARE(report.files, QStringList{stick() + u"/02 Anna - First.mp3"_s});
        QCOMPARE(report.skipped.size(), std::size_t{2});
        m_list.entries.erase(m_list.entries.begin() + 1);
        QVERIFY_THROWS_EXCEPTION(FileError, copyPlaylist(m_list, stick()));
    }

    void aStopKeepsCompleteFiles()
    {
        std::stop_source stop;
        CopyOptions options;
        options.stop = stop.get_token();
        options.progress = [&stop](const CopyProgress& progress) {
            QCOMPARE(progress.bytesTotal, 6);
            stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, copyPlaylist(m_list, stick(), options));
        QCOMPARE(QDir(stick()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"01 Anna - Second_half.ogg"_s});
    }

    void namesAreValidOnUsbSticks()
    {
        Track track;
        track.title = QString(300, u'\u00e4') + u"?"_s;
        track.path = u"/x/y.flac"_s;
        const QString name = copiedName(track, 7, 3);
        QVERIFY(name.startsWith(u"007 "_s));
        QVERIFY(name.endsWith(u".flac"_s));
        QVERIFY(name.toUtf8().size() <= 120);
        track.title = u"What? \"Yes\"..."_s;
        QCOMPARE(copiedName(track, 1, 2), u"01 What_ _Yes_.flac"_s);
    }

private:
    QString stick() const { return m_folder->filePath(u"stick/music"_s); }

    void add(const QString& title, const QString& name, const QByteArray& content)
    {
        Track track;
        track.id = name;
        track.title = title;
        track.artist = u"Anna"_s;
        track.path = m_folder->filePath(name);
        write(track.path, content);
        m_list.append(track, 1.0, {});
    }

    static void write(const QString& path, const QByteArray& content) { writeFile(path, content); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Playlist m_list;
};

QTEST_GUILESS_MAIN(TestFileCopy)
#include "test_file_copy.moc"
