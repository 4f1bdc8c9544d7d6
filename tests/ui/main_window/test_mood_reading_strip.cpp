// SPDX-License-Identifier: MIT
#include "ui/main_window/mood_reading_strip.h"
#include "ui/session/library_controller.h"

#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kSongs = 40'000; // more than a moment's work on any machine

const QString kModels = QStringLiteral(V2M_SOURCE_DIR "/models");

} // namespace

class TestMoodReadingStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A catalog whose moods were read before there was a caption model.
    void initTestCase()
    {
        QFile manifest(m_folder.filePath(u"manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write("{\"format\": 1, \"models\": []}\n");
        manifest.close();
        QFile songs(m_folder.filePath(u"songs.csv"_s));
        QVERIFY(songs.open(QIODevice::WriteOnly));
        songs.write("id,caption\n");
        for (int i = 0; i < kSongs; ++i)
            songs.write(QByteArray::number(i) + ",A sad slow piano number\n");
        songs.close();
        qputenv("VIDEO2MUSIC_MODELS", QFile::encodeName(m_folder.path()));
        MusicLibrary library(catalog());
        QCOMPARE(library.importFile(songs.fileName(), {}, {}, {}).added, kSongs);
        qunsetenv("VIDEO2MUSIC_MODELS");
    }

    void showsProgressAndCanBeCancelled()
    {
        LibraryController library(catalog(), kModels);
        MoodReadingStrip strip(library);
        QSignalSpy ended(&library, &LibraryController::moodsEnded);
        QVERIFY(!strip.isVisible());
        library.refreshOverview();
        QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 20'000);
        const auto* bar = strip.findChild<QProgressBar*>();
        QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        const QString many = QLocale().toString(kSongs).left(2); // of 40,289, say
        bool isTold = false;
        for (const QLabel* label : strip.findChildren<QLabel*>())
            isTold = isTold || (label->isVisible() && label->text().contains(many));
        QVERIFY(isTold);

        QTest::mouseClick(strip.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(ended.wait(20'000));
        QVERIFY(!ended.front().front().toBool());
        QVERIFY(!strip.isVisible());
    }

    void disappearsWhenFinished()
    {
        LibraryController library(catalog(), kModels);
        MoodReadingStrip strip(library);
        QSignalSpy ended(&library, &LibraryController::moodsEnded);
        library.refreshOverview();
        QVERIFY(ended.wait(60'000));
        QVERIFY(ended.front().front().toBool());
        QVERIFY(!strip.isVisible());
    }

private:
    QString catalog() const { return m_folder.filePath(u"catalog.db"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMoodReadingStrip)
#include "test_mood_reading_strip.moc"
