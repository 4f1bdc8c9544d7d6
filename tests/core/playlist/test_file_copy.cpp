// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/file_copy.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
        QFile file(track.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_list.append(track, 1.0, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Playlist m_list;
};

QTEST_GUILESS_MAIN(TestFileCopy)
#include "test_file_copy.moc"
