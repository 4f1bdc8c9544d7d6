// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/support/no_models.h"
#include "ui/main_window/mood_reading_strip.h"
#include "ui/session/library_controller.h"

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
        QByteArray songs = "id,caption\n";
        for (int i = 0; i < kSongs; ++i)
            songs += QByteArray::number(i) + ",A sad slow piano number\n";
        const QString file = test::writeFile(m_folder.filePath(u"songs.csv"_s), songs);
        const test::NoModels noModels;
        MusicLibrary library(catalog());
        QCOMPARE(library.importFile(file, {}, {}, {}).added, kSongs);
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
        QVERIFY(test::says(strip, many));

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
