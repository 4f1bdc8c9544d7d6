// SPDX-License-Identifier: MIT
//
// Takes pictures of the window in any size, theme, language and state, for people to look at:
//
//   tests/support/on_x_server dbus-run-session -- build/release/tests/window_gallery
//       FOLDER [STATE | THEME/LANGUAGE/WIDTHxHEIGHT/STATE]...
//
// such as dark/de/1024x640/clip. A state alone is taken in light and English over the whole screen
// and, on one of 1280x800, in all looks and languages; without any it takes all states so.
// $V2M_SCREEN is the size of the screen, and QT_SCALE_FACTOR how many of its pixels are one of the
// window's; every_gallery takes all screens.
#include "tests/support/fake_v4l2/camera_film.h"
#include "tests/support/file_content.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/help/tour.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_help.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/understood_line.h"
#include "ui/settings/settings_dialog.h"
#include "ui/stage/clip_strip.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextStream>
#include <QToolButton>

#include <functional>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 90'000;

/// The whole screen, so that menus and dialogs are on it with their window.
class Gallery {
public:
    Gallery(const EmptyHome& home, QString folder) : m_home(home), m_folder(std::move(folder))
    {
        QSettings().setValue(u"folders/recordings"_s, home.filePath(u"recordings"_s));
        m_film = makeCameraFilm(home.filePath(u"film.yuyv"_s), {640, 480});
    }

    /// @returns whether there is such a state.
    bool take(const QString& name)
    {
        const QStringList parts = name.split(u'/');
        const auto state = m_states.find(parts.value(3));
        const QStringList sides = parts.value(2).split(u'x');
        if (parts.size() != 4 || state == m_states.end() || sides.size() != 2)
            return false;
        m_name = QString(name).replace(u'/', u'-');
        QSettings().setValue(u"appearance/theme"_s, parts[0]);
        QSettings().setValue(u"appearance/language"_s, parts[1]);
        QSettings().setValue(u"playlist/tracks"_s, state->first == u"rows200"_s ? 200 : 10);
        QSettings().remove(u"window"_s);
        WindowUnderTest window({sides[0].toInt(), sides[1].toInt()}, WindowUnderTest::Clips::Kept);
        window->move(0, 0);
        m_isSaved = false;
        state->second(window);
        if (!m_isSaved)
            save();
        return true;
    }

    QStringList states() const
    {
        QStringList names;
        for (const auto& [name, show] : m_states)
            names << name;
        return names;
    }

private:
    using Show = std::function<void(WindowUnderTest&)>;

    void save(const QString& part = {})
    {
        m_isSaved = true;
        QTest::qWait(700); // for what is on its way
        grab(part);
    }

    void grab(const QString& part) const
    {
        const QString name = part.isEmpty() ? m_name : m_name + u'-' + part;
        const QPixmap grabbed = QGuiApplication::primaryScreen()->grabWindow(0);
        grabbed.save(m_folder + u'/' + name + u".png"_s);
    }

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kPatienceMs);
    }

    void clip(WindowUnderTest& window, const QString& file = u"clips/single_face.mp4"_s) const
    {
        window.analyze({faceFile(file)});
        waitFor([&] { return window.list().rowCount() > 0 && !window.video().faces().empty(); });
        QTest::qWait(500);
    }

    void camera(WindowUnderTest& window) const
    {
        loadCamera(m_film, 25);
        const auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        waitFor([cameras] { return cameras->count() > 0; });
        window->useCamera();
        waitFor([&] { return window.state().scores() && window.list().rowCount() > 0; });
    }

    void modal(WindowUnderTest& window, QAction* action)
    {
        bool isOver = false;
        QTimer::singleShot(0, &window.window(), [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (dialog != nullptr && QTest::qWaitForWindowExposed(dialog)) {
                save();
                dialog->close();
            }
            isOver = true;
        });
        action->trigger();
        waitFor([&isOver] { return isOver; }); // some dialogs are only opened
    }

    static WindowActions& actions(WindowUnderTest& window)
    {
        return *window->findChild<WindowActions*>();
    }

    void settings(WindowUnderTest& window)
    {
        window.inDialog([&] { actions(window).settings->trigger(); },
                        [this](QWidget& dialog) {
                            auto* pages = dialog.findChild<QListWidget*>();
                            for (int page = 0; page < pages->count(); ++page) {
                                pages->setCurrentRow(page);
                                save(QString::number(page + 1));
                            }
                        });
    }

    void catalog(WindowUnderTest& window)
    {
        actions(window).catalog->trigger();
        auto* catalog = window->findChild<CatalogDialog*>();
        auto* pages = catalog->findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            if (auto* words = pages->currentWidget()->findChild<QLineEdit*>())
                QTest::keyClicks(words, u"piano"_s);
            save(QString::number(page + 1));
        }
        catalog->close();
    }

    /// Without a face. The last one is nonsense.
    void words(WindowUnderTest& window)
    {
        actions(window).find->trigger(); // shows the list in a window that is folded
        auto* search = window->playlistPane().findChild<QLineEdit*>(u"search"_s);
        const QStringList requests = {
            u"something slow and sad for the evening after my grandfather died, but no vocals, no "
            u"drums and nothing that is loud or that sounds like a party"_s,
            u"Moonlight Sonata"_s, u"mellankoly"_s, u"asdf qwerty"_s};
        for (qsizetype i = 0; i < requests.size(); ++i) {
            search->clear();
            search->insert(requests[i]);
            QTest::keyClick(search, Qt::Key_Return);
            QTest::qWait(1500);
            save(QString::number(i + 1));
        }
    }

    static QString titleOfFirst(WindowUnderTest& window)
    {
        const auto& rows = window.list().rows();
        return rows.empty() ? QString() : rows.front().ranked.track.title;
    }

    /// What moves, twice on its way and at its end.
    void motion(WindowUnderTest& window)
    {
        clip(window);
        auto& style = *qobject_cast<FocusStyle*>(QApplication::style());
        style.setMoving(true); // the window under test does not
        PlaylistPane& pane = window->playlistPane();
        const auto take = [this](const QString& name, const std::function<void()>& act) {
            act();
            for (int moment = 1; moment <= 2; ++moment) {
                QTest::qWait(metrics::kMotionMs / 3);
                grab(name + QString::number(moment));
            }
            save(name + u'3');
        };
        take(u"details"_s, [&pane] { pane.setDetailsShown(true); });
        take(u"filters"_s, [&pane] { pane.findChild<QToolButton*>(u"filters"_s)->click(); });
        auto* search = pane.findChild<QLineEdit*>(u"search"_s);
        take(u"status"_s, [&window] { window->statusBar()->showMessage(u"A message"_s); });
        search->insert(u"no drums, jazz for a rainy evening"_s);
        QTest::keyClick(search, Qt::Key_Return);
        waitFor([&pane] { return pane.understood().isVisible(); });
        QTest::qWait(2 * metrics::kMotionMs);
        take(u"chips"_s, [&pane] { pane.findChild<QToolButton*>(u"dropMoodOfWords"_s)->click(); });
        take(u"pad"_s, [&window] {
            const QString before = titleOfFirst(window);
            QTest::mouseClick(&window.pad(), Qt::LeftButton, {},
                              window.pad().rect().center() + QPoint(-40, 30));
            waitFor([&] { return titleOfFirst(window) != before; });
        });
        style.setMoving(false);
    }

    /// All that can stand around the list at once.
    void crowded(WindowUnderTest& window)
    {
        actions(window).find->trigger();
        PlaylistPane& pane = window->playlistPane();
        auto* search = pane.findChild<QLineEdit*>(u"search"_s);
        search->insert(u"bitte kein Schlagzeug, Jazz für einen verregneten Abend"_s);
        QTest::keyClick(search, Qt::Key_Return);
        waitFor([&] { return window.list().rowCount() > 0; });
        save(u"1"_s);
        pane.findChild<QToolButton*>(u"filters"_s)->click();
        save(u"2"_s);
        pane.setDetailsShown(true);
        pane.view().selectRow(0);
        save(u"3"_s);
    }

    /// The parts of a window that is too small for all of them.
    void parts(WindowUnderTest& window)
    {
        clip(window);
        for (QTabBar* tabs : window->findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                save(QString::number(tab + 1));
            }
        }
    }

    void tour(WindowUnderTest& window)
    {
        window->help().tour->trigger();
        for (int card = 1; card <= static_cast<int>(Tour::kCards); ++card) {
            save(QString::number(card));
            if (auto* tour = window->findChild<Tour*>())
                QTest::keyClick(tour, Qt::Key_Return);
        }
    }

    void menus(WindowUnderTest& window)
    {
        clip(window);
        int number = 0;
        for (QAction* action : window->menuBar()->actions()) {
            action->menu()->popup(window->menuBar()->mapToGlobal(
                window->menuBar()->actionGeometry(action).bottomLeft()));
            save(QString::number(++number));
            action->menu()->close();
        }
        for (QWidget* chart :
             std::initializer_list<QWidget*>{&window.video(), &window.timeline(), &window.pad()}) {
            const QPoint at = chart->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart->mapToGlobal(at));
            QCoreApplication::sendEvent(chart, &event);
            save(QString::number(++number));
            if (auto* menu = chart->findChild<QMenu*>())
                menu->close();
        }
    }

    const EmptyHome& m_home;
    const QString m_folder;
    QString m_name;
    bool m_isSaved = false; ///< a picture of this state, or several
    CameraFilm m_film;
    const std::map<QString, Show> m_states = {
        {u"empty"_s, [](WindowUnderTest&) {}},
        {u"clip"_s, [this](WindowUnderTest& window) { clip(window); }},
        {u"moved"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             QTest::mouseClick(&window.pad(), Qt::LeftButton, {},
                               window.pad().rect().center() + QPoint(-40, 30));
             QTest::qWait(1500);
         }},
        {u"several"_s,
         [this](WindowUnderTest& window) { clip(window, u"faces/multi_face.jpg"_s); }},
        {u"analysing"_s,
         [this](WindowUnderTest& window) {
             // Under names of their own, since what was read before is shown at once.
             const QString fresh =
                 m_home.filePath(u"fresh %1.mov"_s.arg(QDateTime::currentMSecsSinceEpoch()));
             QFile::copy(faceFile(u"clips/face_noface.mov"_s), fresh);
             QFile file(fresh);
             if (file.open(QIODevice::Append))
                 file.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
             file.close();
             window->openClips({fresh, faceFile(u"clips/no_face.mp4"_s)});
             waitFor([&] {
                 return window.state().mode == StageMode::Analyzing && window.state().hasReport;
             });
         }},
        {u"failed"_s,
         [this](WindowUnderTest& window) {
             const QString broken =
                 writeFile(m_home.filePath(u"A holiday by the sea.mp4"_s), "no clip");
             window.analyze({broken});
         }},
        {u"rows200"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             waitFor([&] { return window.list().rowCount() > 100; });
         }},
        {u"live"_s, [this](WindowUnderTest& window) { camera(window); }},
        {u"recording"_s,
         [this](WindowUnderTest& window) {
             camera(window);
             auto* record = window->findChild<QPushButton*>(u"recordButton"_s);
             QTest::mouseClick(record, Qt::LeftButton);
             QTest::qWait(500);
             save(u"countdown"_s);
             waitFor([&] {
                 return window.state().mode == StageMode::Recording &&
                        window.state().secondsToGo == 0;
             });
             QTest::qWait(1500);
             save();
         }},
        {u"crowded"_s, [this](WindowUnderTest& window) { crowded(window); }},
        {u"motion"_s, [this](WindowUnderTest& window) { motion(window); }},
        {u"words"_s, [this](WindowUnderTest& window) { words(window); }},
        {u"parts"_s, [this](WindowUnderTest& window) { parts(window); }},
        {u"settings"_s, [this](WindowUnderTest& window) { settings(window); }},
        {u"catalog"_s, [this](WindowUnderTest& window) { catalog(window); }},
        {u"tour"_s, [this](WindowUnderTest& window) { tour(window); }},
        {u"menus"_s, [this](WindowUnderTest& window) { menus(window); }},
        {u"save"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             modal(window, actions(window).savePlaylist);
         }},
        {u"export"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             modal(window, actions(window).exportPlaylist);
         }},
        {u"soundtrack"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             modal(window, actions(window).exportSoundtrack);
         }},
        {u"about"_s, [this](WindowUnderTest& window) { modal(window, actions(window).about); }},
        {u"shortcuts"_s,
         [this](WindowUnderTest& window) { modal(window, window->help().shortcuts); }},
        {u"diary"_s, [this](WindowUnderTest& window) { actions(window).diary->trigger(); }},
        {u"rename"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             auto* strip = window->findChild<ClipStrip*>();
             strip->setFocus();
             strip->setCurrentIndex(strip->model()->index(0, 0));
             strip->edit(strip->currentIndex());
         }},
        {u"filters"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             window->findChild<QToolButton*>(u"filters"_s)->click();
             window->playlistPane().setDetailsShown(true);
         }},
        {u"details"_s,
         [this](WindowUnderTest& window) {
             clip(window);
             window->playlistPane().setDetailsShown(true);
             window->playlistPane().view().selectRow(0);
             if (auto* button = window->findChild<QToolButton*>(u"detailsButton"_s))
                 button->click();
         }},
    };
};

/// The pictures of a state on this screen.
QStringList picturesOf(const QString& state)
{
    const QSize screen = QGuiApplication::primaryScreen()->size();
    const QString size = u"%1x%2"_s.arg(screen.width()).arg(screen.height());
    QStringList looks = {u"light/en"_s};
    if (screen == QSize(1280, 800))
        looks << u"dark/en"_s << u"high-contrast-light/en"_s << u"high-contrast-dark/en"_s
              << u"light/de"_s << u"light/zh_CN"_s << u"light/ar"_s << u"dark/fr"_s << u"dark/es"_s;
    for (QString& look : looks)
        look += u"/%1/%2"_s.arg(size, state);
    return looks;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!haveFakeCamera()) {
        // Libraries are preloaded when a program starts, so it starts once more.
        setenv("LD_PRELOAD", V2M_FAKE_CAMERA, 1);
        execv("/proc/self/exe", argv);
        return 1;
    }
    const EmptyHome home;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"video2music"_s);
    QApplication::setOrganizationName(u"video2music"_s);
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.front())) {
        QTextStream(stderr)
            << "window_gallery FOLDER [STATE | THEME/LANGUAGE/WIDTHxHEIGHT/STATE]...\n";
        return 1;
    }
    Gallery gallery(home, arguments.takeFirst());
    QStringList names;
    for (const QString& argument : arguments.isEmpty() ? gallery.states() : arguments)
        names << (argument.contains(u'/') ? QStringList(argument) : picturesOf(argument));
    for (const QString& name : names) {
        if (!gallery.take(name)) {
            QTextStream(stderr) << "There is no " << name << "; the states are "
                                << gallery.states().join(u", "_s) << ".\n";
            return 1;
        }
    }
    return 0;
}
