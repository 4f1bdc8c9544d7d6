// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/file_content.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/clip_strip.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QIcon>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

std::shared_ptr<const ClipAnalysis> analysisOf(Emotion emotion)
{
    auto analysis = std::make_shared<ClipAnalysis>();
    analysis->summary.scores[index(emotion)] = 1.0F;
    analysis->summary.top[0] = emotion;
    return analysis;
}

} // namespace

/// What is kept of the clips of a session, and how one gets back to them.
class TestClipShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<ClipShelf>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_shelf.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString& path : {one(), two()})
            test::writeFile(path, path.toUtf8());
        m_shelf->put(one(), analysisOf(Emotion::Happy));
        m_shelf->put(two(), analysisOf(Emotion::Sad));
    }

    void cleanup()
    {
        m_tester.reset();
        m_shelf.reset();
    }

    void theAnalysisOfEachClipIsKept()
    {
        QCOMPARE(m_shelf->rowCount(), 2);
        QVERIFY(m_shelf->kept(one())->summary.top[0] == Emotion::Happy);
        QVERIFY(m_shelf->kept(two())->summary.top[0] == Emotion::Sad);
        QVERIFY(!m_shelf->kept(u"/nowhere"_s));
        const QString told = m_shelf->index(1).data().toString();
        QVERIFY2(told.contains(u"two.mp4"_s) && told.contains(u"Sad 100%"_s), qPrintable(told));
        m_shelf->put(one(), analysisOf(Emotion::Fear)); // read once more
        QCOMPARE(m_shelf->rowCount(), 2);
        QVERIFY(m_shelf->kept(one())->summary.top[0] == Emotion::Fear);
    }

    void aClipComesBackToAFullShelf()
    {
        constexpr int kMost = static_cast<int>(ClipShelf::kMaxClips);
        m_shelf->take(two());
        for (int i = 0; i < kMost - 1; ++i)
            m_shelf->put(m_folder->filePath(u"%1.mp4"_s.arg(i)), analysisOf(Emotion::Fear));
        QSignalSpy removed(m_shelf.get(), &ClipShelf::removed);
        m_shelf->putBack(two());
        QCOMPARE(m_shelf->rowOf(two()), 1);
        QCOMPARE(m_shelf->rowOf(one()), 0); // no other is lost
        QVERIFY(removed.isEmpty());
        m_shelf->put(m_folder->filePath(u"new.mp4"_s), analysisOf(Emotion::Fear));
        QCOMPARE(m_shelf->rowCount(), kMost);
        QCOMPARE(removed.count(), 2); // the oldest
        QCOMPARE(m_shelf->rowOf(two()), -1);
    }

    void anotherFileWithTheSameNameIsReanalysed()
    {
        test::writeFile(one(),
                        "something longer than a path, and of another clip altogether, it seems");
        QVERIFY(!m_shelf->kept(one()));
        QVERIFY(m_shelf->kept(two()));
        QFile::remove(two());
        QVERIFY(!m_shelf->kept(two()));
    }

    void anotherModelReanalysesThem()
    {
        m_shelf->forgetAnalyses();
        QVERIFY(!m_shelf->kept(one()));
        QCOMPARE(m_shelf->rowCount(), 2); // they can still be found
        m_shelf->put(one(), analysisOf(Emotion::Fear));
        QVERIFY(m_shelf->kept(one()));
    }

    void theFirstPictureStays()
    {
        Frame frame;
        frame.image = cv::Mat(90, 160, CV_8UC3, cv::Scalar(0, 0, 255));
        m_shelf->setPicture(one(), ClipShelf::smallPicture(frame));
        const QIcon icon = m_shelf->index(0).data(Qt::DecorationRole).value<QIcon>();
        const QImage image = icon.pixmap(ClipShelf::kPictureSize).toImage();
        QCOMPARE(image.pixelColor(image.width() / 4, image.height() / 2), QColor(Qt::red));
        frame.image = cv::Mat(90, 160, CV_8UC3, cv::Scalar(255, 0, 0));
        m_shelf->setPicture(one(), ClipShelf::smallPicture(frame));
        const QIcon after = m_shelf->index(0).data(Qt::DecorationRole).value<QIcon>();
        QCOMPARE(after.pixmap(ClipShelf::kPictureSize).toImage(), image);
        QVERIFY(m_shelf->index(1).data(Qt::DecorationRole).isNull());
    }

    void theFieldForANameCoversTheWordsOfItsClip()
    {
        ClipStrip strip;
        strip.setShelf(m_shelf.get());
        strip.setShown(one());
        strip.resize(600, strip.sizeHint().height());
        strip.show();
        strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        QTest::keyClick(&strip, Qt::Key_F2);
        const auto* field = strip.findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        const QRect clip = strip.visualRect(m_shelf->index(0));
        const int lines = 2 * strip.fontMetrics().lineSpacing();
        QVERIFY(field->y() <= clip.center().y() - lines / 2);
        QVERIFY(field->geometry().bottom() >= clip.center().y() + lines / 2);
        QVERIFY(clip.contains(field->geometry()));
    }

    void theStripLeadsToTheOthers()
    {
        ClipStrip strip;
        strip.setShelf(m_shelf.get());
        strip.setShown(two());
        strip.resize(600, strip.sizeHint().height());
        QVERIFY(test::showExposed(strip));
        QSignalSpy chosen(&strip, &ClipStrip::chosen);
        const auto clickOn = [&strip, this](int row) {
            QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                              strip.visualRect(m_shelf->index(row)).center());
        };
        clickOn(1); // it is there already
        QCOMPARE(chosen.count(), 0);
        clickOn(0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), one());
        strip.setShown(one());
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.back().front().toString(), two());
        QSignalSpy played(&strip, &ClipStrip::playRequested);
        QTest::keyClick(&strip, Qt::Key_Space); // shows it, too
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(played.count(), 0);
        strip.setShown(two());
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(played.count(), 1);
        QTest::keyClick(&strip, Qt::Key_Delete);
        QCOMPARE(m_shelf->rowCount(), 1);
        QVERIFY(strip.isVisible()); // the one that is left can be renamed
        m_shelf->putBack(two());
        QCOMPARE(m_shelf->index(1).data(ClipShelf::PathRole).toString(), two());
        m_shelf->removeRows(0, 2);
        QVERIFY(!strip.isVisible());
    }

    /// The longest emotion of all languages, in German.
    void theStripHasRoomForAnyMood()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ClipStrip strip;
        strip.setShelf(m_shelf.get());
        strip.resize(600, strip.sizeHint().height());
        QVERIFY(test::showExposed(strip));
        const QString date = QLocale().toString(QDate(2026, 11, 30), QLocale::ShortFormat);
        const QString mood = u"Surprised 100\u00a0%, "_s + date;
        const int picture = ClipShelf::kPictureSize.width();
        const int room = strip.visualRect(m_shelf->index(0)).width() - picture;
        const int needed = strip.fontMetrics().horizontalAdvance(mood);
        QLocale::setDefault(before);
        QVERIFY2(room > needed, qPrintable(u"%1 of %2"_s.arg(room).arg(needed)));
    }

private:
    QString one() const { return m_folder->filePath(u"one.mp4"_s); }
    QString two() const { return m_folder->filePath(u"two.mp4"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClipShelf> m_shelf;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestClipShelf)
#include "test_clip_shelf.moc"
