// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/main_window/about_text.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/clip_strip.h"

#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>

#include <set>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

QMenu* menuNamed(MainWindow& window, const QString& title)
{
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        if (menu->title() == title)
            return menu;
    }
    return nullptr;
}

QMenu* recentMenu(MainWindow& window)
{
    return menuNamed(window, u"Open &Recent"_s);
}

/// Of the picture, and of the charts below it.
QList<QSplitter*> stageSplitters(WindowUnderTest& window)
{
    return window->stage().findChildren<QSplitter*>();
}

} // namespace

/// What the window still knows the next time.
class TestWindowMemory : public QObject {
    Q_OBJECT
public:
    explicit TestWindowMemory(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void anEmptyListWaitsForTheClip()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        WindowUnderTest window;
        auto* sentence = window->findChild<QLabel*>(u"emptyText"_s);
        QVERIFY(sentence && sentence->text().startsWith(u"Show your face to the camera"_s));
        QStringList said;
        connect(&window->stage(), &Stage::changed, this, [&] {
            if (window.state().mode == StageMode::Analyzing)
                said.append(sentence->text());
        });
        QVERIFY(window.analyze({clip}));
        QCOMPARE(said.value(0), u"Music appears here as soon as a mood has been read."_s);
    }

    void startsAtItsFirstSizeAndNoSmallerThanItsLeast()
    {
        WindowUnderTest window(QSize{});
        QCOMPARE(window->size(), QSize(1280, 800));
        window->resize(100, 100);
        QTRY_COMPARE(window->width(), 640);
        window->resize(100, 100); // the player has become smaller meanwhile
        QTRY_VERIFY2(window->height() >= window->minimumSizeHint().height() &&
                         window->height() <= 480,
                     qPrintable(QString::number(window->height())));
    }

    /// The same face in files that differ in what no decoder reads.
    void clipsOfTheSameMoodBeginDifferentlyAndEachAlwaysInTheSameWay()
    {
        QSettings().setValue(u"playlist/first_selection"_s, 77);
        const QByteArray picture = contentOf(faceFile(u"faces/single_face.jpg"_s));
        QStringList people;
        for (int i = 0; i < 6; ++i)
            people.append(
                writeFile(m_home.filePath(u"person%1.jpg"_s.arg(i)), picture + char('a' + i)));
        QMap<QString, QString> firsts;
        {
            WindowUnderTest window;
            for (const QString& person : people)
                firsts.insert(person, firstFor(window, person));
            const QStringList tracks = firsts.values();
            QVERIFY2(std::set(tracks.begin(), tracks.end()).size() >= 3,
                     qPrintable(tracks.join(u'\n')));
            QCOMPARE(firstFor(window, people[2]), firsts[people[2]]);
            window.press(Qt::Key_F5);
            const AnsweredLine& answered = window->playlistPane().answered();
            QTRY_VERIFY(answered.text().endsWith(u"· selection 2"_s));
            window.close();
        }
        WindowUnderTest again({1280, 800}, WindowUnderTest::Clips::Kept);
        QCOMPARE(firstFor(again, people[3]), firsts[people[3]]);
        QCOMPARE(firstFor(again, people[2]), firsts[people[2]]);
        // By the fit alone.
        QSettings().setValue(u"playlist/first_selection"_s, 0);
        WindowUnderTest plain;
        QCOMPARE(firstFor(plain, people[0]), firstFor(plain, people[1]));
    }

    void layoutIsAsItWasLeft()
    {
        QList<int> panes, charts, picture;
        {
            WindowUnderTest window({1300, 820});
            window->findChild<QSplitter*>()->setSizes({700, 500});
            stageSplitters(window)[0]->setSizes({300, 400});
            stageSplitters(window)[1]->setSizes({250, 500});
            panes = window->findChild<QSplitter*>()->sizes();
            picture = stageSplitters(window)[0]->sizes();
            charts = stageSplitters(window)[1]->sizes();
            window.close();
        }
        WindowUnderTest window(QSize{});
        QCOMPARE(window->size(), QSize(1300, 820));
        QCOMPARE(window->findChild<QSplitter*>()->sizes(), panes);
        QCOMPARE(stageSplitters(window)[0]->sizes(), picture);
        QCOMPARE(stageSplitters(window)[1]->sizes(), charts);
    }

    void panelsThatWereHiddenStayHidden()
    {
        const auto choose = [](WindowUnderTest& window, const QString& text) {
            QMenu* const menu = menuNamed(window.window(), u"&View"_s);
            menu->popup(window->mapToGlobal(QPoint(100, 40)));
            QTest::mouseClick(menu, Qt::LeftButton, {},
                              menu->actionGeometry(entryOf(*menu, text)).center());
        };
        {
            WindowUnderTest window;
            QVERIFY(window.pad().isVisible() && window.timeline().isVisible());
            choose(window, u"Mood &Pad"_s);
            QTRY_VERIFY(!window.pad().isVisible());
            choose(window, u"&Timeline"_s);
            choose(window, u"Music &List"_s);
            QTRY_VERIFY(!window->playlistPane().isVisible());
            QVERIFY(!window.timeline().isVisible());
            QVERIFY(window.video().isVisible());
            QVERIFY(window->findChild<PlayerBar*>()->isVisible());
            choose(window, u"Pla&yer"_s);
            QTRY_VERIFY(!window->findChild<PlayerBar*>()->isVisible());
            QVERIFY(window.analyze({faceFile(u"faces/single_face.jpg"_s)}));
            QVERIFY(window->findChild<ClipStrip*>()->isVisible());
            choose(window, u"&Clips"_s);
            QTRY_VERIFY(!window->findChild<ClipStrip*>()->isVisible());
            window.close();
        }
        WindowUnderTest window({1280, 800}, WindowUnderTest::Clips::Kept);
        QTRY_COMPARE(window->findChild<ClipStrip*>()->model()->rowCount(), 1);
        QVERIFY(!window->findChild<ClipStrip*>()->isVisible());
        QVERIFY(!window->findChild<PlayerBar*>()->isVisible());
        QVERIFY(!window.pad().isVisible() && !window.timeline().isVisible());
        QVERIFY(!window->playlistPane().isVisible());
        // Who looks for music finds the list.
        window.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(window->playlistPane().isVisible());
        choose(window, u"Mood &Pad"_s);
        QTRY_VERIFY(window.pad().isVisible());
        choose(window, u"Pla&yer"_s);
        QTRY_VERIFY(window->findChild<PlayerBar*>()->isVisible());
        choose(window, u"&Clips"_s);
        QTRY_VERIFY(window->findChild<ClipStrip*>()->isVisible());
    }

    void modeCountAndVolumeAreAsTheyWereLeft()
    {
        {
            WindowUnderTest window;
            QTest::mouseClick(window.named(u"Energize"_s), Qt::LeftButton);
            auto* count = qobject_cast<QSpinBox*>(window.named(u"Number of tracks"_s));
            count->setValue(count->maximum());
            qobject_cast<QSlider*>(window.named(u"Volume"_s))->setValue(40);
            window.close();
        }
        WindowUnderTest window;
        QCOMPARE(window->playlistPane().request().mode, RankMode::Energize);
        QCOMPARE(window->playlistPane().request().count, 200);
        QCOMPARE(qobject_cast<QSlider*>(window.named(u"Volume"_s))->value(), 40);
    }

    void recentClipsAreOfferedNewestFirstAndCanBeForgotten()
    {
        const QString one = faceFile(u"faces/0-f1-su-ph.jpg"_s);
        const QString two = faceFile(u"faces/single_face.jpg"_s);
        {
            WindowUnderTest window;
            QVERIFY(window.analyze({one, two, one}));
            window.close();
        }
        WindowUnderTest window;
        QMenu* menu = recentMenu(window.window());
        QVERIFY(menu != nullptr && menu->isEnabled());
        const QList<QAction*> actions = menu->actions();
        QCOMPARE(actions[0]->text(), u"0-f1-su-ph.jpg"_s);
        QCOMPARE(actions[1]->text(), u"single_face.jpg"_s);
        QVERIFY(actions[2]->isSeparator());
        QVERIFY(window.untilIdle([&] { actions[1]->trigger(); }));
        QCOMPARE(window->windowFilePath(), two);
        recentMenu(window.window())->actions().last()->trigger();
        QVERIFY(!recentMenu(window.window())->isEnabled());
    }

    void aboutNamesVersionsAndLicences()
    {
        const QString text = aboutText();
        for (const QString& word :
             {QString::fromLatin1(qVersion()), u"MIT"_s, u"OpenCV"_s, u"Apache-2.0"_s,
              u"LibTorch"_s, u"BSD-3-Clause"_s, u"FFmpeg"_s, u"SQLite"_s, u"YuNet"_s, u"FER2013"_s})
            QVERIFY2(text.contains(word), qPrintable(word));

        WindowUnderTest window;
        QTextDocument whole;
        whole.setHtml(text);
        auto* about = withText<QAction>(window.window(), u"&About Video2Music"_s);
        QVERIFY(window.inDialog([about] { about->trigger(); },
                                [&](QWidget& dialog) {
                                    QCOMPARE(dialog.findChild<QTextBrowser*>()->toPlainText(),
                                             whole.toPlainText());
                                    QTest::keyClick(&dialog, Qt::Key_Escape);
                                }));
    }

private:
    /// Opens a clip. @returns the first track of its list.
    static QString firstFor(WindowUnderTest& window, const QString& path)
    {
        QSignalSpy listed(&window->library(), &LibraryController::listReady);
        if (!window.analyze({path}) || (listed.isEmpty() && !listed.wait(30'000)))
            return {};
        return window.list().rows().front().ranked.track.id;
    }

    const EmptyHome& m_home;
};

V2M_WINDOW_TEST_MAIN(TestWindowMemory)
#include "test_window_memory.moc"
