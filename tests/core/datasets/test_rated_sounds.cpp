// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/datasets/rated_sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

class TestRatedSounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadWhateverTheOrderOfTheColumns()
    {
        RatedSounds read;
        readRatedSounds(table("arousal,series,path,valence\n-0.5,piano,a/1.wav,0.25\n"), read);
        QVERIFY(read.faults.empty());
        QCOMPARE(read.sounds.size(), std::size_t(1));
        QCOMPARE(read.sounds[0].file, folder() / "a/1.wav");
        QCOMPARE(read.sounds[0].valence, 0.25F);
        QCOMPARE(read.sounds[0].arousal, -0.5F);
        QCOMPARE(read.sounds[0].series, std::string("piano"));
    }

    void theSeriesMayBeMissing()
    {
        RatedSounds read;
        readRatedSounds(table("path,valence,arousal\n1.wav,1,-1\n"), read);
        QCOMPARE(read.sounds.at(0).series, std::string());
    }

    void tablesAreAddedToEachOther()
    {
        RatedSounds read;
        readRatedSounds(table("path,valence,arousal\n1.wav,0,0\n"), read);
        readRatedSounds(table("path,valence,arousal\n2.wav,0,0\n3.wav,0,0\n"), read);
        QCOMPARE(read.sounds.size(), std::size_t(3));
    }

    void unusableRowsAreReported_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no file") << QByteArray(",0,0");
        QTest::newRow("no number") << QByteArray("1.wav,happy,0");
        QTest::newRow("rest after a number") << QByteArray("1.wav,0.5x,0");
        QTest::newRow("outside") << QByteArray("1.wav,0,1.5");
        QTest::newRow("short") << QByteArray("1.wav,0");
    }

    void unusableRowsAreReported()
    {
        QFETCH(QByteArray, row);
        RatedSounds read;
        readRatedSounds(table("path,valence,arousal\n" + row + "\n2.wav,0,0\n"), read);
        QCOMPARE(read.sounds.size(), std::size_t(1));
        QCOMPARE(read.faults.size(), std::size_t(1));
        const std::string fault = read.faults[0].english();
        QVERIFY2(fault.find("Row 1 of") == 0, fault.c_str());
    }

    void otherTablesAreRefused()
    {
        RatedSounds read;
        try {
            readRatedSounds(table("path,valence\n1.wav,0\n"), read);
            QFAIL("accepted");
        } catch (const FileError& error) {
            QVERIFY2(error.message().english().find("no column “arousal”") != std::string::npos,
                     error.what());
        }
        QVERIFY_THROWS_EXCEPTION(FileError, readRatedSounds(folder() / "missing.csv", read));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    std::filesystem::path table(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("sounds.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName().toStdString();
    }

    const QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestRatedSounds)
#include "test_rated_sounds.moc"
