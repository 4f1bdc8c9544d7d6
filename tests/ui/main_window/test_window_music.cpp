// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/soundtrack/soundtrack_dialog.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <dirent.h>
#include <dlfcn.h>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A folder on a share that no longer answers.
QByteArray unreachable;
std::atomic<bool> isReachable = true;
std::atomic<bool> isAsked = false;

} // namespace

/// The window's, in place of the C library's.
extern "C" __attribute__((visibility("default"))) DIR* opendir(const char* path)
{
    static const auto open = reinterpret_cast<DIR* (*)(const char*)>(dlsym(RTLD_NEXT, "opendir"));
    if (!isReachable && unreachable == path) {
        isAsked = true;
        isReachable.wait(false);
    }
    return open(path);
}

/// What one does with an analysed clip: play it, steer the mood, rearrange, listen, take away.
class TestWindowMusic : public QObject {
    Q_OBJECT
public:
    explicit TestWindowMusic(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        QVERIFY(QDir(m_home.filePath({})).mkdir(u"audio"_s));
        QSettings().setValue(u"folders/audio"_s, m_home.filePath(u"audio"_s));
        // Without the passages that come with the program: no track sounds by itself.
        qputenv("VIDEO2MUSIC_SOUNDS", QFile::encodeName(m_home.filePath(u"audio"_s)));
        m_window = std::make_unique<WindowUnderTest>();
        QVERIFY(m_window->analyze({clip}));
        QTRY_COMPARE(model().rowCount(), 10);
        m_clipTitles = titles();
    }

    void cleanupTestCase() { m_window.reset(); }

    void clipPlaysWithItsFaces()
    {
        m_window->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_window->timeline().position().value_or(0) > 500);
        QCOMPARE(m_window->video().faces().size(), std::size_t(1));
        m_window->press(Qt::Key_P, Qt::ControlModifier); // pause
        QTest::qWait(100);
        const auto paused = m_window->timeline().position();
        QTest::qWait(200);
        QCOMPARE(m_window->timeline().position(), paused);
    }

    void clickOnTheTimelineSeeks()
    {
        TimelineView& timeline = m_window->timeline();
        QTest::mouseClick(&timeline, Qt::LeftButton, {},
                          QPoint(timeline.width() * 3 / 4, timeline.height() / 3));
        QTRY_VERIFY(timeline.position().value_or(0) > 1400);
    }

    void spaceOnTheTimelineAndThePicturePlaysTheClip()
    {
        for (QWidget* where :
             std::initializer_list<QWidget*>{&m_window->timeline(), &m_window->video()}) {
            QTest::keyClick(where, Qt::Key_Home);
            where->setFocus();
            auto* play = window().findChild<WindowActions*>()->playClip;
            QTest::keyClick(where, Qt::Key_Space);
            QVERIFY(play->isChecked());
            QTest::keyClick(where, Qt::Key_Space);
            QVERIFY(!play->isChecked());
        }
        QCOMPARE(window().player().state(), Player::State::Idle);
        QVERIFY(m_window->openedPages().isEmpty());
    }

    void draggingTheTargetRanksAgain()
    {
        const QStringList before = titles();
        CircumplexPad& pad = m_window->pad();
        const QPoint middle = pad.rect().center();
        const QPoint gloomy = middle + QPoint(-pad.width() / 6, pad.height() / 6);
        QElapsedTimer clock;
        QTest::mousePress(&pad, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&pad, gloomy);
        QMouseEvent drag(QEvent::MouseMove, gloomy, pad.mapToGlobal(gloomy), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&pad, &drag);
        clock.start();
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, gloomy);
        QVERIFY(pad.isTargetMoved());
        QVERIFY(pad.target().valence < 0.0F && pad.target().arousal < 0.0F);
        QTRY_VERIFY(titles() != before);
        QCOMPARE(model().rowCount(), 10);
        for (const PlaylistRow& row : model().rows())
            QVERIFY(row.ranked.track.affect.point.valence < 0.3F);
    }

    void arrowKeysMoveTheTarget()
    {
        CircumplexPad& pad = m_window->pad();
        pad.setFocus();
        const AffectPoint from = pad.target();
        const QStringList before = titles();
        QTest::keyClick(&pad, Qt::Key_Right);
        QVERIFY(pad.target().valence > from.valence);
        QCOMPARE(pad.target().arousal, from.arousal);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&pad, Qt::Key_Up, Qt::ShiftModifier);
        QTRY_VERIFY(titles() != before);
        QTest::keyClick(&pad, Qt::Key_Home); // back to the clip
        QVERIFY(!pad.isTargetMoved());
        QTRY_COMPARE(titles(), m_clipTitles);
    }

    void modesRankAgain()
    {
        // A clip whose mood turns is followed by itself.
        const bool isFollowed = window().playlistPane().request().mode == RankMode::Follow;
        const QStringList before = titles();
        auto* calm = qobject_cast<QAbstractButton*>(m_window->named(u"Calm"_s));
        QVERIFY(calm != nullptr);
        QTest::mouseClick(calm, Qt::LeftButton);
        QTRY_VERIFY(titles() != before);
        QTest::mouseClick(m_window->named(isFollowed ? u"Follow"_s : u"Match"_s), Qt::LeftButton);
        QTRY_COMPARE(titles(), before);
    }

    void filtersOfferTheGenresOfTheCatalog()
    {
        QTest::mouseClick(m_window->named(u"Filters"_s), Qt::LeftButton);
        auto* genre = qobject_cast<QComboBox*>(m_window->named(u"Genre"_s));
        QVERIFY(genre != nullptr);
        QVERIFY2(genre->count() > 3, qPrintable(QString::number(genre->count())));
        genre->setFocus();
        genre->setCurrentIndex(genre->findText(u"folk"_s));
        QTRY_VERIFY(model().rowCount() > 0 && titles() != m_clipTitles);
        QTest::mouseClick(m_window->named(u"Clear Filters"_s), Qt::LeftButton);
        QTRY_COMPARE(titles(), m_clipTitles);
        QTest::mouseClick(m_window->named(u"Filters"_s), Qt::LeftButton);
    }

    void rowsAreRearrangedAndExportedInThatOrder()
    {
        PlaylistView& view = window().playlistPane().view();
        view.setFocus();
        view.selectRow(0);
        const QStringList before = titles();
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        QStringList expected = before;
        expected.swapItemsAt(0, 1);
        QCOMPARE(titles(), expected);

        for (const QString& ending : {u"m3u8"_s, u"xspf"_s}) {
            const QString path = m_home.filePath(u"list."_s + ending);
            m_window->withFileDialog([&] { m_window->press(Qt::Key_S, Qt::ControlModifier); },
                                     path);
            const QString said = m_window->said();
            QVERIFY2(said.startsWith(u"Written to %1; 10 of its track"_s.arg(path)),
                     qPrintable(said));
            const QString written = QString::fromUtf8(contentOf(path));
            const auto placeOf = [&](int i) {
                const Track& track = model().rows()[static_cast<std::size_t>(i)].ranked.track;
                return written.indexOf(track.title.section(u'"', 0, 0).section(u'&', 0, 0));
            };
            for (int i = 0; i < 9; ++i)
                QVERIFY2(placeOf(i) > 0 && placeOf(i) < placeOf(i + 1), qPrintable(written));
        }
    }

    /// By a mouse that the X server itself moves, since only that makes a real drag.
    void rowIsDraggedToTheTop()
    {
        const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
        if (xdotool.isEmpty())
            QSKIP("needs xdotool");
        PlaylistView& view = window().playlistPane().view();
        view.scrollToTop();
        const QStringList before = titles();
        QStringList expected = before;
        expected.move(2, 0);
        const auto placeOf = [&](int row) {
            return view.visualRect(model().index(row, view.modelColumn()));
        };
        const QPoint from = view.viewport()->mapToGlobal(placeOf(2).center());
        const QPoint to =
            view.viewport()->mapToGlobal(QPoint(placeOf(0).center().x(), placeOf(0).top() + 2));
        const auto moveTo = [](QPoint point) {
            return QStringList{u"mousemove"_s, QString::number(point.x()),
                               QString::number(point.y()), u"sleep"_s, u"0.1"_s};
        };
        QStringList hand = moveTo(from) << u"mousedown"_s << u"1"_s << u"sleep"_s << u"0.1"_s;
        constexpr int kSteps = 8;
        for (int step = 1; step <= kSteps; ++step)
            hand << moveTo(from + (to - from) * step / kSteps);
        hand << u"sleep"_s << u"0.2"_s << u"mouseup"_s << u"1"_s;
        QProcess mouse;
        mouse.start(xdotool, hand);
        QTRY_COMPARE_WITH_TIMEOUT(mouse.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(mouse.exitCode(), 0);
        QTRY_COMPARE(titles(), expected);
        QCOMPARE(model().rowCount(), 10); // moved, not copied
    }

    void exportedXspfIsValid()
    {
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("needs xmllint");
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--relaxng"_s,
                                     QStringLiteral(V2M_SOURCE_DIR "/tests/core/playlist/xspf.rng"),
                                     m_home.filePath(u"list.xspf"_s)});
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }

    void analysisIsExportedAsNumbersAndAsAPicture()
    {
        const QString json = m_home.filePath(u"analysis.json"_s);
        const QString png = m_home.filePath(u"analysis.png"_s);
        for (const QString& path : {json, png}) {
            m_window->withFileDialog(
                [&] { m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); }, path);
            QCOMPARE(m_window->said(), u"Written to %1."_s.arg(path));
        }
        const QJsonObject written = QJsonDocument::fromJson(contentOf(json)).object();
        QCOMPARE(written[u"clip"_s].toObject()[u"faces"_s].toInt(), 1);
        QVERIFY(!written[u"timeline"_s].toArray().isEmpty());
        QVERIFY(!QImage(png).isNull());
    }

    void clipGetsNoMusicWhereNoTrackHasAFile()
    {
        SoundtrackDialog* dialog = openSoundtrackDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(says(*dialog, u"No track of the list"_s));
        dialog->close();
    }

    void trackWithoutASoundSaysWhatHappens()
    {
        const Track first = model().rows().front().ranked.track;
        m_window->pad().setFocus();
        QTest::keyClick(&m_window->pad(), Qt::Key_Space);
        QTRY_VERIFY(!m_window->openedPages().isEmpty());
        QCOMPARE(m_window->openedPages().front().toString(QUrl::FullyEncoded),
                 QUrl(first.url).toString(QUrl::FullyEncoded));
        QVERIFY(!window().player().message().isEmpty());
        window().player().stop();
    }

    void trackWithASoundPlays()
    {
        const QString id = model().rows().front().ranked.track.id;
        SoundFiles sounds;
        QVERIFY(QFile::copy(sounds.tone(u"tone.ogg"_s, 20.0),
                            m_home.filePath(u"audio/"_s + id + u".ogg"_s)));
        PlaylistView& view = window().playlistPane().view();
        view.setFocus();
        view.selectRow(0);
        QTest::keyClick(&view, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().player().state(), Player::State::Playing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window().player().positionS() > 0.5, 20'000);
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_COMPARE(window().player().state(), Player::State::Paused);

        // And is what is taken away, though the catalog knows a page only.
        const QString list = m_home.filePath(u"audio/list.m3u8"_s);
        m_window->withFileDialog([&] { m_window->press(Qt::Key_S, Qt::ControlModifier); }, list);
        QVERIFY(contentOf(list).contains('\n' + id.toUtf8() + ".ogg\n"));
    }

    void folderOfAFailedExportIsNotOfferedAgain()
    {
        const QTemporaryDir folder;
        const QString before = offeredFolder();
        for (const QString& path : {u"/proc/self/list.m3u8"_s, folder.filePath(u"list.odt"_s)}) {
            m_window->withFileDialog([&] { m_window->press(Qt::Key_S, Qt::ControlModifier); },
                                     path);
            QVERIFY(!m_window->said().isEmpty());
            QVERIFY(m_window->said() != u"Written to %1."_s.arg(path));
            QCOMPARE(offeredFolder(), before);
        }
    }

    void folderThatNoLongerAnswersIsNotWaitedFor()
    {
        const QTemporaryDir share;
        const QString path = share.filePath(u"list.m3u8"_s);
        m_window->withFileDialog([&] { m_window->press(Qt::Key_S, Qt::ControlModifier); }, path);
        QCOMPARE(offeredFolder(), share.path());
        const QString clips = QFileInfo(m_window->state().path).path();
        QCOMPARE(offeredFolder(Qt::Key_O), clips);
        for (const auto& [key, folder] :
             {std::pair(Qt::Key_S, share.path()), std::pair(Qt::Key_O, clips)}) {
            unreachable = QFile::encodeName(folder);
            isAsked = false;
            isReachable = false;
            const QString offered = offeredFolder(key);
            const bool wasAsked = isAsked;
            isReachable = true;
            isReachable.notify_all();
            QVERIFY(wasAsked);
            QVERIFY(QFileInfo(offered).isDir() && offered != folder);
        }
    }

    void clipIsWrittenWithItsMusic()
    {
        SoundtrackDialog* dialog = openSoundtrackDialog();
        QVERIFY(dialog);
        const QString path = m_home.filePath(u"clip with music.mp4"_s);
        dialog->setTarget(path);
        auto* write = qobject_cast<QPushButton*>(m_window->named(u"Write"_s));
        QVERIFY(write);
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), 20'000);
        QTest::keyClick(write, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(), u"Written to %1."_s.arg(path), 60'000);
        QVERIFY(QFileInfo(path).size() > 10'000);
        dialog->close();
    }

private:
    MainWindow& window() { return m_window->window(); }
    PlaylistModel& model() { return window().playlistPane().model(); }

    SoundtrackDialog* openSoundtrackDialog()
    {
        if (!m_window->activate())
            return nullptr;
        m_window->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        return window().findChild<SoundtrackDialog*>();
    }

    /// In which an export begins, or the opening of clips.
    QString offeredFolder(Qt::Key key = Qt::Key_S)
    {
        QString folder;
        m_window->inDialog([&] { m_window->press(key, Qt::ControlModifier); },
                           [&](QWidget& dialog) {
                               folder = static_cast<QFileDialog&>(dialog).directory().path();
                           });
        return folder;
    }

    QStringList titles()
    {
        QStringList titles;
        for (const PlaylistRow& row : model().rows())
            titles << row.ranked.track.title;
        return titles;
    }

    const EmptyHome& m_home;
    std::unique_ptr<WindowUnderTest> m_window;
    QStringList m_clipTitles; ///< of the clip's own mood
};

V2M_WINDOW_TEST_MAIN(TestWindowMusic)
#include "test_window_music.moc"
