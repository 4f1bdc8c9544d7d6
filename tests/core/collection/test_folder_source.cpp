// SPDX-License-Identifier: MIT
#include "core/collection/folder_import.h"
#include "core/collection/folder_source.h"
#include "tests/core/collection/wav_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestFolderSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"catalog.db"_s));
        QVERIFY(writeWav(at(u"music/jazz/song.wav"_s), 440.0));
        QVERIFY(writeWav(at(u"music/other.wav"_s), 330.0));
        importFolder(*m_database, at(u"music"_s));
    }

    void aFolderIsOneSourceHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("as before") << u"music"_s;
        QTest::newRow("a slash at the end") << u"music/"_s;
        QTest::newRow("slashes and points") << u"./music//jazz/.././"_s;
        QTest::newRow("a folder in it") << u"music/jazz"_s;
        QTest::newRow("a link to it") << u"link"_s;
        QTest::newRow("a folder in a link to it") << u"link/jazz"_s;
    }

    void aFolderIsOneSourceHoweverItIsWritten()
    {
        QFETCH(QString, path);
        QVERIFY(QFile::link(at(u"music"_s), at(u"link"_s)));
        const FolderSource source = folderSource(*m_database, m_folder->path() + u'/' + path);
        QCOMPARE(source.name, u"folder:music"_s);
        QCOMPARE(source.folder, at(u"music"_s));
        QVERIFY(source.movedFrom.isEmpty());
    }

    void anotherFolderIsAnotherSource()
    {
        QVERIFY(QDir().mkpath(at(u"music too"_s)));
        QVERIFY(QDir().mkpath(at(u"else/music"_s)));
        QCOMPARE(folderSource(*m_database, at(u"music too"_s)).name, u"folder:music too"_s);
        QCOMPARE(folderSource(*m_database, at(u"else/music"_s)).name, u"folder:music 2"_s);
    }

    void aRenamedFolderIsRecognizedByItsFiles_data()
    {
        QTest::addColumn<bool>("wasMissed");
        QTest::newRow("at once") << false;
        QTest::newRow("after its old path was scanned") << true;
    }

    void aRenamedFolderIsRecognizedByItsFiles()
    {
        QFETCH(bool, wasMissed);
        QVERIFY(QFile::rename(at(u"music"_s), at(u"songs"_s)));
        if (wasMissed)
            QCOMPARE(importFolder(*m_database, at(u"music"_s)).missing, 2);
        QVERIFY(QDir().mkpath(at(u"empty"_s)));
        QCOMPARE(folderSource(*m_database, at(u"empty"_s)).name, u"folder:empty"_s);
        const FolderSource source = folderSource(*m_database, at(u"songs"_s));
        QCOMPARE(source.name, u"folder:music"_s);
        QCOMPARE(source.folder, at(u"songs"_s));
        QCOMPARE(source.movedFrom, at(u"music"_s));
    }

    void aFolderAroundOneOfTheCatalogTakesItsPlace()
    {
        QVERIFY(writeWav(at(u"more/third.wav"_s), 550.0));
        QVERIFY(QDir().mkpath(at(u"all"_s)));
        QVERIFY(QFile::rename(at(u"music"_s), at(u"all/music"_s)));
        QVERIFY(QFile::rename(at(u"more"_s), at(u"all/more"_s)));
        importFolder(*m_database, at(u"all/music"_s));
        importFolder(*m_database, at(u"all/more"_s));
        const FolderSource source = folderSource(*m_database, at(u"all"_s));
        QCOMPARE(source.name, u"folder:music"_s); // which has more tracks
        QCOMPARE(source.folder, at(u"all"_s));
        QCOMPARE(source.widenedFrom, at(u"all/music"_s));
        QCOMPARE(source.others, QStringList{at(u"all/more"_s)});
        QCOMPARE(folderSource(*m_database, at(u"all/more"_s)).name, u"folder:more"_s);
    }

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestFolderSource)
#include "test_folder_source.moc"
