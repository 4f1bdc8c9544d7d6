// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/timeline_view.h"
#include "ui/main_window/main_window.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/stage/stage.h"
#include "ui/video/video_view.h"

#include <QApplication>
#include <QList>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <functional>
#include <memory>

class QMimeData;

namespace v2m::test {

/// A home folder that nobody lives in: settings, catalog and recordings of the test go there.
class EmptyHome {
public:
    /// Before the QApplication.
    EmptyHome();

    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The program's window, put together as the program does it, but for the browser.
class WindowUnderTest {
public:
    /// What the catalog has of earlier windows' clips.
    enum class Clips { Forgotten, Kept };

    /// @param size of the window; it is shown and has the keyboard.
    explicit WindowUnderTest(QSize size = {1280, 800}, Clips clips = Clips::Forgotten);
    ~WindowUnderTest();

    MainWindow& window() { return *m_window; }
    MainWindow* operator->() { return m_window.get(); }

    const StageState& state() { return m_window->stage().state(); }
    VideoView& video() { return *m_window->findChild<VideoView*>(); }
    TimelineView& timeline() { return *m_window->findChild<TimelineView*>(); }
    CircumplexPad& pad() { return *m_window->findChild<CircumplexPad*>(); }
    PlaylistModel& list() { return m_window->playlistPane().model(); }

    /// The addresses that a browser would have shown.
    const QList<QUrl>& openedPages() const { return m_openedPages; }

    /// Analyses clips to their end. @returns whether they ended.
    bool analyze(const QStringList& paths);

    /// Does something that has clips analysed, and waits for the end of it.
    bool untilIdle(const std::function<void()>& begin);

    /// What the status bar says.
    QString said() const;

    /// The sentence in the picture's place, where there is no picture.
    QString shownSentence();

    /// A key that is pressed in the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    /// The one visible child with this accessible name or text, mnemonics left out; null for none.
    QWidget* named(const QString& name) const;

    /// Drags over a point of the window, and drops there where that is accepted.
    /// @returns whether it was.
    bool drop(const QMimeData& data, QPoint at);
    bool drop(const QStringList& paths, QPoint at);

    /// Gives the window the keyboard. Without a window manager nobody does when a dialog closes.
    bool activate();

    /// Does something that opens a modal dialog, answers that, and closes it if it is still open.
    /// @returns whether there was a dialog.
    bool inDialog(const std::function<void()>& openIt, const std::function<void(QWidget&)>& answer);

    /// Does something that opens the file dialog, and gives it a path as by typing.
    void withFileDialog(const std::function<void()>& openIt, const QString& path);

    /// Saves a picture of the window, or of a dialog, in the build folder under tests/artefacts.
    void picture(QWidget& widget, const QString& name);

    /// Closes the window as the user does, and ends what runs behind it.
    void close();

private:
    QList<QUrl> m_openedPages;
    std::unique_ptr<MainWindow> m_window;
};

template <typename Test>
int runWindowTest(int argc, char* argv[], const EmptyHome& home)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("video2music"));
    QApplication::setOrganizationName(QStringLiteral("video2music"));
    Test test(home);
    return QTest::qExec(&test, argc, argv);
}

} // namespace v2m::test

#define V2M_WINDOW_TEST_MAIN(Test)                                                                 \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        const v2m::test::EmptyHome home;                                                           \
        return v2m::test::runWindowTest<Test>(argc, argv, home);                                   \
    }
