// SPDX-License-Identifier: MIT
#include "core/media/video_file_source.h"
#include "core/sound/clip_sound.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/active_window.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/support/scores.h"
#include "tests/support/tracks.h"
#include "ui/soundtrack/soundtrack_dialog.h"
#include "ui/soundtrack/soundtrack_strip.h"
#include "ui/theme/theme_colors.h"

#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

#include <cmath>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr double kClipS = 40.0;

} // namespace

class TestSoundtrackDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
        m_clip = m_maker.ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                                            u"testsrc2=s=160x120:r=25:d=%1"_s.arg(kClipS)} +
                                    h264(),
                                u"face.mp4"_s);
        m_sad = m_maker.ffmpeg(words("-f lavfi -i sine=400:d=60"), u"sad.flac"_s);
        m_happy = m_maker.ffmpeg(words("-f lavfi -i sine=900:d=60"), u"happy.flac"_s);
        QVERIFY(!m_clip.isEmpty() && !m_sad.isEmpty() && !m_happy.isEmpty());
    }

    void init() { m_out = std::make_unique<QTemporaryDir>(); }

    void planIsShownAsBlocksAndAsRows()
    {
        SoundtrackDialog dialog(task(), m_out->path(), {});
        dialog.show();
        auto* write = button(dialog, u"&Write"_s);
        QVERIFY(!write->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), kPatienceMs);
        const auto* rows = dialog.findChild<QListWidget*>();
        QCOMPARE(rows->count(), 2);
        QVERIFY2(rows->item(0)->text().contains(u"Singer – Sad song"_s),
                 qPrintable(rows->item(0)->text()));
        QVERIFY(rows->item(1)->text().contains(u"Happy song"_s));
        auto* strip = dialog.findChild<SoundtrackStrip*>();
        QCOMPARE(strip->chartText().count(u'\n'), 1);
        const ThemeColors colors = ThemeColors::of(strip->palette());
        const QImage picture = strip->grab().toImage();
        const auto colorAt = [&](double share) {
            return picture.pixelColor(static_cast<int>(share * picture.width()), 3);
        };
        QCOMPARE(colorAt(0.3), colors.emotion(Emotion::Sad));
        QCOMPARE(colorAt(0.8), colors.emotion(Emotion::Happy));
        QCOMPARE(dialog.target(), m_out->filePath(u"face with music.mp4"_s));
    }

    void writtenClipHasTheMusic()
    {
        SoundtrackDialog dialog(task(), m_out->path(), {});
        QSignalSpy written(&dialog, &SoundtrackDialog::written);
        dialog.show();
        auto* write = button(dialog, u"&Write"_s);
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), kPatienceMs);
        QTest::keyClick(write, Qt::Key_Space);
        QVERIFY(dialog.findChild<QProgressBar*>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatienceMs);
        QCOMPARE(written[0][0].toString(), dialog.target());
        QVERIFY(says(dialog, u"Written to"_s));
        QCOMPARE(outputs(), QStringList{u"face with music.mp4"_s});
        QVERIFY(std::abs(VideoFileSource(dialog.target()).info().durationS - kClipS) < 0.1);
        QVERIFY(ClipSound::open(dialog.target()) != nullptr);
    }

    void chosenFileIsWrittenAndATakenNameIsNotOffered()
    {
        writeFile(m_out->filePath(u"face with music.mp4"_s));
        QString offered;
        SoundtrackDialog dialog(task(), m_out->path(),
                                [&](QWidget*, const QString& name, const QStringList&) {
                                    offered = name;
                                    return m_out->filePath(u"mine.mp4"_s);
                                });
        dialog.show();
        QTest::keyClick(button(dialog, u"C&hoose…"_s), Qt::Key_Space);
        QCOMPARE(offered, u"face with music 2.mp4"_s);
        QCOMPARE(dialog.target(), m_out->filePath(u"mine.mp4"_s));
    }

    void cancelLeavesNothing()
    {
        SoundtrackDialog dialog(task(), m_out->path(), {});
        QPushButton* write = showReady(dialog);
        QTest::mouseClick(write, Qt::LeftButton);
        QTest::mouseClick(button(dialog, u"&Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Cancelled"_s), kPatienceMs);
        QVERIFY(write->isEnabled());
        QVERIFY(dialog.isVisible());
        QCOMPARE(outputs(), QStringList());
    }

    void escapeWhileWritingLeavesNothing()
    {
        {
            SoundtrackDialog dialog(task(), m_out->path(), {});
            QPushButton* write = showReady(dialog);
            QTest::mouseClick(write, Qt::LeftButton);
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(outputs(), QStringList());
    }

    void listWithoutAFileIsReported()
    {
        SoundtrackTask without = task();
        for (Track& track : without.list)
            track.path.clear();
        SoundtrackDialog dialog(without, m_out->path(), {});
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"No track of the list"_s), kPatienceMs);
        QVERIFY(!button(dialog, u"&Write"_s)->isEnabled());
        QVERIFY(button(dialog, u"&Close"_s)->isEnabled());
    }

    void failureIsReported()
    {
        SoundtrackDialog dialog(task(), m_out->path(), {});
        QPushButton* write = showReady(dialog);
        dialog.setTarget(m_out->filePath(u"none/a.mp4"_s));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"none/a.mp4"_s), kPatienceMs);
        QVERIFY(write->isEnabled());
    }

    void everythingIsReachableByKeyboardAndNamed()
    {
        SoundtrackDialog dialog(task(), m_out->path(), {});
        QVERIFY(showExposed(dialog));
        auto* write = button(dialog, u"&Write"_s);
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), kPatienceMs);
        QSet<QWidget*> reached;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            reached.insert(dialog.focusWidget());
        }
        const QList<QWidget*> wanted = {write,
                                        button(dialog, u"&Close"_s),
                                        button(dialog, u"C&hoose…"_s),
                                        dialog.findChild<QComboBox*>(),
                                        dialog.findChild<QListWidget*>(),
                                        dialog.findChild<QLineEdit*>()};
        for (QWidget* widget : wanted)
            QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        for (QWidget* widget : {static_cast<QWidget*>(dialog.findChild<QListWidget*>()),
                                static_cast<QWidget*>(dialog.findChild<QLineEdit*>()),
                                static_cast<QWidget*>(dialog.findChild<QProgressBar*>()),
                                static_cast<QWidget*>(dialog.findChild<SoundtrackStrip*>())})
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QCOMPARE(dialog.findChild<QComboBox*>()->count(), 3);
    }

private:
    SoundtrackTask task() const
    {
        SoundtrackTask task;
        task.clip = m_clip;
        task.durationS = kClipS;
        for (std::int64_t atMs = 0; atMs < 40'000; atMs += 100)
            task.timeline.push_back({atMs, 1, cv::Rect2f(20, 20, 60, 60), 0.9F,
                                     only(atMs < 20'000 ? Emotion::Sad : Emotion::Happy)});
        const auto track = [](const QString& title, const QString& path, Emotion emotion) {
            Track made = makeTrack(title, path);
            made.artist = u"Singer"_s;
            made.gainDb = 0.0;
            made.affect.point = affectOf(emotion);
            return made;
        };
        task.list = {track(u"Happy song"_s, m_happy, Emotion::Happy),
                     track(u"Far away"_s, {}, Emotion::Angry),
                     track(u"Sad song"_s, m_sad, Emotion::Sad)};
        return task;
    }

    /// @returns the button that writes, once it does.
    static QPushButton* showReady(SoundtrackDialog& dialog)
    {
        dialog.show();
        QPushButton* write = button(dialog, u"&Write"_s);
        [write] { QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), kPatienceMs); }();
        return write;
    }

    static QPushButton* button(const QWidget& dialog, const QString& text)
    {
        return withText<QPushButton>(dialog, text);
    }

    QStringList outputs() const
    {
        return QDir(m_out->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    ClipMaker m_maker;
    std::unique_ptr<QTemporaryDir> m_out;
    QString m_clip;
    QString m_sad;
    QString m_happy;
};

QTEST_MAIN(TestSoundtrackDialog)
#include "test_soundtrack_dialog.moc"
