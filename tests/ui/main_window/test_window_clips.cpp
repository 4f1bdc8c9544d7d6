// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/playlist_view.h"
#include "ui/soundtrack/soundtrack_dialog.h"
#include "ui/stage/clip_strip.h"
#include "ui/video/busy_strip.h"

#include <QAbstractItemModel>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr QPoint kOnThePicture(300, 250);

} // namespace

/// Clips on their way into the window: named, dropped, several, cancelled, and at the end of it.
class TestWindowClips : public QObject {
    Q_OBJECT
public:
    explicit TestWindowClips(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = faceFile(u"clips/single_face.mp4"_s);
        m_faceless = faceFile(u"clips/no_face.mp4"_s);
        m_long = m_home.filePath(u"long.mp4"_s);
        QProcess ffmpeg;
        ffmpeg.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-stream_loop"_s, u"60"_s,
                                   u"-i"_s, m_clip, u"-c"_s, u"copy"_s, u"-an"_s, m_long});
        QVERIFY(ffmpeg.waitForFinished() && ffmpeg.exitCode() == 0);
        SoundFiles sounds;
        QVERIFY(QFile::copy(sounds.tone(u"tone.ogg"_s, 1.0), m_home.filePath(u"tone.ogg"_s)));
    }

    void openedClipFillsEverything()
    {
        WindowUnderTest window;
        QVERIFY(window.video().chartText().contains(u"no picture"_s));
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE(window.video().faces().size(), std::size_t(1));
        const auto scores = window.state().scores();
        QVERIFY(scores);
        const auto happy = (*scores)[index(Emotion::Happy)];
        QVERIFY(std::count_if(scores->begin(), scores->end(),
                              [&](float score) { return score > happy; }) < 3);
        QVERIFY(window.timeline().content().range.toMs > 2000);
        QVERIFY(window.pad().picture().clipPoint);
        QTRY_COMPARE(window.list().rowCount(), 10);
        QCOMPARE(window.pad().picture().tracks.size(), std::size_t(10));
        QCOMPARE(window->windowFilePath(), m_clip);
        QVERIFY(window->windowTitle().contains(u"single_face.mp4"_s));
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"frames/s"_s)); // that is over
    }

    void clipsOfASessionStayAndAreShownAgainImmediately()
    {
        const QString second = m_home.filePath(u"second.mp4"_s);
        QVERIFY(QFile::copy(m_clip, second));
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip, second}));
        QCOMPARE(window.state().path, second);
        auto* strip = window->findChild<ClipStrip*>();
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->model()->rowCount(), 2);
        QVERIFY(!strip->model()->index(0, 0).data(Qt::DecorationRole).isNull());
        QTRY_COMPARE(window.list().rowCount(), 10);
        clickFirst(*strip);
        // Without another look at the clip.
        QCOMPARE(window.state().path, m_clip);
        QCOMPARE(window.state().mode, StageMode::Clip);
        QTRY_COMPARE(window.video().faces().size(), std::size_t(1));
        QCOMPARE(window->windowFilePath(), m_clip);
        window->openClips({second}); // nor by its name
        QCOMPARE(window.state().mode, StageMode::Clip);
        QCOMPARE(window.state().path, second);
    }

    void clipsOfAnEarlierSessionAreShownWithoutReanalysis()
    {
        std::optional<EmotionScores> scores;
        {
            WindowUnderTest first;
            QVERIFY(first.analyze({m_clip}));
            QTRY_VERIFY(first.video().hasPicture());
            scores = first.state().scores();
            QVERIFY(scores);
            first.close();
        }
        WindowUnderTest second({1280, 800}, WindowUnderTest::Clips::Kept);
        auto* strip = second->findChild<ClipStrip*>();
        QTRY_COMPARE(strip->model()->rowCount(), 1);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(!strip->model()->index(0, 0).data(Qt::DecorationRole).isNull());
        bool wasRead = false;
        connect(&second->stage(), &Stage::rateChanged, this, [&] { wasRead = true; });
        clickFirst(*strip);
        QTRY_COMPARE(second.state().mode, StageMode::Clip);
        QVERIFY(!wasRead);
        QCOMPARE(second.state().path, m_clip);
        QVERIFY(second.state().scores() == scores);
        QVERIFY(second.state().canPlay());
        QTRY_COMPARE(second.video().faces().size(), std::size_t(1));
        QTRY_COMPARE(second.list().rowCount(), 10);
    }

    void editsOfAListComeBackWithItsFaceAndItsClip()
    {
        const QString second = m_home.filePath(u"edited.mp4"_s);
        QVERIFY(QFile::copy(m_clip, second));
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip, second}));
        QTRY_COMPARE(window.list().rowCount(), 10);
        PlaylistView& view = window->playlistPane().view();
        view.setFocus();
        view.selectRow(0);
        const auto removed =
            window.list().index(0, 0).data(PlaylistModel::RowRole).value<PlaylistRow>().key();
        QTest::keyClick(&view, Qt::Key_Delete);
        const auto isThere = [&] { return window.list().rowOf(removed).has_value(); };
        QVERIFY(!isThere());
        const auto clickOnTheFace = [&] {
            QTRY_COMPARE(window.video().faces().size(), std::size_t(1));
            view.setFocus();
            window.video().setFocus();
            QTest::keyClick(&window.video(), Qt::Key_Tab);
            QTest::keyClick(&window.video(), Qt::Key_Return);
        };
        clickOnTheFace(); // alone
        QTRY_VERIFY(window.state().faceId != kAllFaces && isThere());
        clickOnTheFace(); // and all again
        QTRY_VERIFY(!isThere());
        window->openClips({m_clip});
        QTRY_VERIFY(isThere());
        window->openClips({second});
        QTRY_VERIFY(!isThere());
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isThere());
    }

    void clipsThatWereTakenOffComeBackWithCtrlZ()
    {
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip}));
        auto* strip = window->findChild<ClipStrip*>();
        QVERIFY(strip->isVisible()); // the only clip can be renamed, too
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Delete);
        QVERIFY(!strip->isVisible());
        QCOMPARE(window.said(), u"single_face.mp4 was removed. Ctrl+Z brings it back."_s);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.said(), u"Undone: Remove Clip"_s);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->model()->rowCount(), 1);
        QTest::keyClick(strip, Qt::Key_Delete);
        QVERIFY(window.analyze({faceFile(u"faces/single_face.jpg"_s)}));
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(strip->model()->rowCount(), 2);
        window->openClips({m_clip});
        QCOMPARE(window.state().mode, StageMode::Clip); // without being read again
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, window->geometry().center());
        QApplication::sendEvent(strip, &asked);
        auto* menu = strip->findChild<QMenu*>();
        QTest::keyClick(menu, Qt::Key_Up); // to its last entry
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!strip->isVisible());
        QCOMPARE(window.said(), u"All clips were removed. Ctrl+Z brings them back."_s);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.said(), u"Undone: Remove All Clips"_s);
        QCOMPARE(strip->model()->rowCount(), 2);
        window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!strip->isVisible());
    }

    void clipIsNamedAsTheListenerHasNamedIt()
    {
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE(window.list().rowCount(), 10);
        auto* strip = window->findChild<ClipStrip*>();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_F2);
        auto* name = strip->findChild<QLineEdit*>();
        QVERIFY(name != nullptr);
        name->setText(u"Ada/May"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(window->windowTitle().startsWith(u"Ada/May"_s));
        const auto offeredBy = [&](Qt::KeyboardModifiers modifiers) {
            QString offered;
            window.inDialog(
                [&] { window.press(Qt::Key_S, modifiers); },
                [&](QWidget& dialog) { offered = dialog.findChild<QLineEdit*>()->text(); });
            return offered;
        };
        QCOMPARE(offeredBy(Qt::ControlModifier), u"Ada-May.m3u8"_s);
        QCOMPARE(offeredBy(Qt::ControlModifier | Qt::ShiftModifier), u"Ada-May.json"_s);
        QCOMPARE(offeredBy(Qt::ControlModifier | Qt::AltModifier), u"Music for Ada/May"_s);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        QTest::keyClick(&window.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = window->findChild<SoundtrackDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->target()).completeBaseName(), u"Ada-May with music"_s);
        dialog->close();
    }

    void filesThatAreNotClipsAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("text") << u"notes.mp4"_s
                              << u"notes.mp4 is neither a video nor a picture ("_s;
        QTest::newRow("empty") << u"empty.mp4"_s << u"empty.mp4 is empty."_s;
        QTest::newRow("sound in a container for both")
            << u"tone.ogg"_s
            << u"tone.ogg is a sound without a picture; drop the folder that it is in"_s;
        QTest::newRow("gone") << u"gone.mp4"_s << u"gone.mp4 does not exist."_s;
    }

    void filesThatAreNotClipsAreRefusedWithAMessage()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        writeNotes();
        QVERIFY(QFile(m_home.filePath(u"empty.mp4"_s)).open(QIODevice::WriteOnly));

        WindowUnderTest window;
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        QString said;
        connect(window->statusBar(), &QStatusBar::messageChanged, this, [&](const QString& text) {
            if (!text.isEmpty())
                said = text;
        });
        QVERIFY(!window.drop({m_home.filePath(name)}, kOnThePicture));
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
        QVERIFY(idle.isEmpty());
        QCOMPARE(window.state().mode, StageMode::Nothing); // nothing was begun
    }

    void clipWithoutAFaceSaysSo()
    {
        WindowUnderTest window;
        QVERIFY(window.untilIdle([&] { window.drop({m_faceless}, kOnThePicture); }));
        QCOMPARE(window.said(), u"No face was found in no_face.mp4."_s);
        QCOMPARE(window.shownSentence(), window.said());
        QVERIFY(!window.state().scores());
    }

    /// It is told in the picture's place whose numbers and list still stand, and the strip leads
    /// back.
    void clipThatCannotBeShownEmptiesNothingButThePicture_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("without a face") << m_faceless << u"No face was found in no_face.mp4."_s;
        QTest::newRow("broken") << m_home.filePath(u"broken.mp4"_s) << u"broken.mp4"_s;
        QTest::newRow("missing") << m_home.filePath(u"missing.mp4"_s) << u"missing.mp4"_s;
    }

    void clipThatCannotBeShownEmptiesNothingButThePicture()
    {
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        writeFile(m_home.filePath(u"broken.mp4"_s),
                  QByteArray::fromHex("000000186674797069736f6d") + QByteArray(400, 'x'));
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip}));
        QTRY_COMPARE(window.list().rowCount(), 10);
        QAbstractItemModel* const clips = window->findChild<ClipStrip*>()->model();
        QVERIFY(clips->setData(clips->index(0, 0), u"A smile"_s, Qt::EditRole));
        QVERIFY(window.analyze({path}));
        QVERIFY2(window.shownSentence().contains(sentence), qPrintable(window.shownSentence()));
        QVERIFY2(window.shownSentence().contains(u"still those of A smile"_s),
                 qPrintable(window.shownSentence()));
        QVERIFY(!window.video().hasPicture() && window.state().scores());
        QCOMPARE(window.list().rowCount(), 10);
        QCOMPARE(window->windowFilePath(), QString());
        QCOMPARE(window->windowTitle(), u"Video2Music"_s);
        ClipStrip& strip = *window->findChild<ClipStrip*>();
        QVERIFY(strip.isVisible());
        clickFirst(strip);
        QTRY_VERIFY(window.video().hasPicture());
        QCOMPARE(window->windowFilePath(), m_clip);
        QCOMPARE(window.said(), QString()); // what was said of others is past
    }

    /// The tip of a command that cannot be used yet, while the pointer is on it.
    void missingAnalysisIsNotReportedAfterwards()
    {
        WindowUnderTest window;
        auto* button = qobject_cast<QToolButton*>(window.named(u"Play Clip"_s));
        QVERIFY(button != nullptr);
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), button->mapToGlobal(QPointF(5, 5)));
        QCoreApplication::sendEvent(button, &enter);
        QCOMPARE(window.said(), u"Analyse a clip first"_s);
        window->openClips({m_clip});
        QCoreApplication::sendEvent(button, &enter); // the pointer comes back
        QCOMPARE(window.said(), u"Analyse a clip first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.state().mode, StageMode::Clip, 90'000);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(button, &leave);
        QCOMPARE(window.said(), QString());
    }

    void clipWithoutAFaceLeavesNoListOfAnotherMood()
    {
        WindowUnderTest window;
        CircumplexPad& pad = window.pad();
        QTest::mouseClick(&pad, Qt::LeftButton, {}, pad.rect().center() + QPoint(15, -15));
        QTRY_COMPARE(window.list().rowCount(), 10);
        QVERIFY(window.analyze({m_faceless}));
        QCOMPARE(window.shownSentence(), u"No face was found in no_face.mp4."_s);
        QCOMPARE(window.list().rowCount(), 0);
    }

    void lastGoodClipOfSeveralStaysAndTheOthersAreNamed()
    {
        WindowUnderTest window;
        QVERIFY(window.analyze({m_clip, m_faceless, m_home.filePath(u"missing.mp4"_s)}));
        QVERIFY2(window.said().startsWith(u"Left out 2 of 3: no_face.mp4"_s),
                 qPrintable(window.said()));
        QVERIFY(window.said().contains(u"missing.mp4"_s));
        const QString reasons = window->statusBar()->toolTip();
        QVERIFY2(reasons.contains(u"No face was found in no_face.mp4."_s), qPrintable(reasons));
        QVERIFY2(reasons.contains(u"does not exist"_s), qPrintable(reasons));
        QCOMPARE(window->windowFilePath(), m_clip);
        QVERIFY(window.state().analysis && window.state().scores());
    }

    void whatIsLeftOutOfADropIsNamed()
    {
        writeNotes();
        WindowUnderTest window;
        QVERIFY(window.untilIdle([&] {
            window.drop({m_home.filePath(u"notes.mp4"_s), m_clip}, kOnThePicture);
        }));
        QVERIFY2(window.said().startsWith(u"Left out one of 2: notes.mp4 is neither"_s),
                 qPrintable(window.said()));
        QVERIFY(window->statusBar()->toolTip().contains(u"neither a video nor a picture"_s));
        QCOMPARE(window->windowFilePath(), m_clip);
    }

    void smoothingOfTheSettingsIsUsed()
    {
        const auto largestStep = [this](int smoothingMs) {
            QSettings().setValue(u"analysis/smoothing_ms"_s, smoothingMs);
            WindowUnderTest window;
            float largest = -1.0F;
            if (!window.analyze({m_clip}) || !window.state().analysis)
                return largest;
            const EmotionTimeline& timeline = window.state().analysis->timeline;
            for (std::size_t i = 1; i < timeline.size(); ++i) {
                for (const Emotion emotion : kEmotions)
                    largest = std::max(largest, std::abs(timeline[i].scores[index(emotion)] -
                                                         timeline[i - 1].scores[index(emotion)]));
            }
            return largest;
        };
        const float rough = largestStep(0);
        const float smooth = largestStep(2000);
        QSettings().remove(u"analysis/smoothing_ms"_s);
        QVERIFY2(0.0F < smooth && smooth < rough / 2.0F,
                 qPrintable(u"%1 %2"_s.arg(smooth).arg(rough)));
    }

    /// By its place, by a relative name, or through a link: the clip is the same.
    void clipIsRememberedUnderOneNameOnly()
    {
        WindowUnderTest window;
        QSettings().remove(u"recentFiles"_s);
        const QString link = m_home.filePath(u"linked"_s);
        QVERIFY(QFile::link(QFileInfo(m_clip).path(), link));
        const QString home = QDir::currentPath();
        QDir::setCurrent(QFileInfo(m_clip).path());
        const bool isDone = window.analyze({u"./single_face.mp4"_s}) &&
                            window.analyze({link + u"/single_face.mp4"_s});
        QDir::setCurrent(home);
        QVERIFY(isDone);
        QCOMPARE(QSettings().value(u"recentFiles"_s).toStringList(), QStringList{m_clip});
        QCOMPARE(window->windowFilePath(), m_clip);
    }

    void clipCanBeDroppedAnywhere()
    {
        WindowUnderTest window;
        const auto middleOf = [&](const QWidget* widget) {
            return widget->mapTo(&window.window(), widget->rect().center());
        };
        const QString picture = faceFile(u"faces/0-f1-su-ph.jpg"_s);
        for (const QString& place :
             {u"Playlist"_s, u"Search in titles, captions and tags"_s, u"Mood"_s, u"Player"_s}) {
            QWidget* widget = window.named(place);
            if (place == u"Playlist"_s && widget == nullptr) // hidden while it is empty
                widget = &window->playlistPane();
            QVERIFY2(widget != nullptr, qPrintable(place));
            QVERIFY2(window.untilIdle([&] { window.drop({picture}, middleOf(widget)); }),
                     qPrintable(place));
            QCOMPARE(window->windowFilePath(), picture);
            window->setWindowFilePath({});
        }
    }

    void severalClipsAreAnalysedOneAfterTheOther()
    {
        const QString surprised = faceFile(u"faces/0-f1-su-ph.jpg"_s);
        const QString single = faceFile(u"faces/single_face.jpg"_s);
        WindowUnderTest window;
        QSettings().remove(u"recentFiles"_s);
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        QStringList captions;
        QTimer reader;
        connect(&reader, &QTimer::timeout, this, [&] {
            const auto* strip = window.video().findChild<BusyStrip*>();
            if (strip->isVisible() && !captions.contains(strip->caption()))
                captions << strip->caption();
        });
        reader.start(1);
        QVERIFY(window.drop({surprised, m_faceless, single}, kOnThePicture));
        QVERIFY(!idle.isEmpty() || idle.wait(90'000));
        QCOMPARE(captions,
                 QStringList({u"Clip 1 of 3: 0-f1-su-ph.jpg"_s, u"Clip 2 of 3: no_face.mp4"_s,
                              u"Clip 3 of 3: single_face.jpg"_s}));
        QCOMPARE(idle.size(), 1);
        QCOMPARE(window->windowFilePath(), single);
        QVERIFY(window.state().scores());
        // Newest first, and without the one that has nothing to show.
        QCOMPARE(QSettings().value(u"recentFiles"_s).toStringList(),
                 QStringList({single, surprised}));
    }

    void analysisCanBeCancelled()
    {
        WindowUnderTest window;
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        window->openClips({m_long, m_clip});
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), 60'000);
        auto* cancel = qobject_cast<QPushButton*>(window.named(u"Cancel"_s));
        QVERIFY(cancel != nullptr);
        QVERIFY(window.named(u"Progress"_s) != nullptr);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!idle.isEmpty() || idle.wait(10'000)); // the rest would take minutes
        QCOMPARE(window.said(), u"Cancelled."_s);
        QVERIFY(!window.video().hasPicture());
        QVERIFY(window.named(u"Open a video…"_s) != nullptr); // it invites again
    }

    void quittingDuringAnAnalysisTakesLessThanTwoSeconds()
    {
        WindowUnderTest window;
        window->openClips({m_long});
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), 60'000);
        QElapsedTimer clock;
        clock.start();
        window.close();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    static void clickFirst(const ClipStrip& strip)
    {
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                          strip.visualRect(strip.model()->index(0, 0)).center());
    }

    void writeNotes() const
    {
        writeFile(m_home.filePath(u"notes.mp4"_s), "Dear diary, today I laughed.\n");
    }

    const EmptyHome& m_home;
    QString m_clip;
    QString m_faceless;
    QString m_long;
};

V2M_WINDOW_TEST_MAIN(TestWindowClips)
#include "test_window_clips.moc"
