// SPDX-License-Identifier: MIT
#include "app/window/quit_signals.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace v2m;

namespace {

/// Notes that it was closed, as the main window finishes a recording then.
class Window : public QWidget {
public:
    bool wasClosed = false;

protected:
    void closeEvent(QCloseEvent* event) override
    {
        wasClosed = true;
        QWidget::closeEvent(event);
    }
};

} // namespace

/// The end of a session, of a terminal, or a word of the system's.
class TestQuitSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramEndsInGoodOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void theProgramEndsInGoodOrder()
    {
        QFETCH(int, signal);
        const QuitSignals quitSignals;
        Window window;
        window.show();
        QTimer::singleShot(0, &window, [signal] { ::raise(signal); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(window.wasClosed);
    }

    void afterwardsASignalEndsTheProcessAgain()
    {
        {
            const QuitSignals quitSignals;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            ::raise(SIGTERM);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    }
};

QTEST_MAIN(TestQuitSignals)
#include "test_quit_signals.moc"
