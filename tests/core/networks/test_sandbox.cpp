// SPDX-License-Identifier: MIT
#include "core/networks/sandbox.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace v2m;

namespace {

constexpr std::uint64_t kMoreBytes = std::uint64_t{256} << 20U;
constexpr int kNoSandbox = 77;

/// What a process of its own returns from an action, having entered the sandbox.
template <typename Action>
int inSandbox(Action&& action)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!enterSandbox(kMoreBytes))
            std::_Exit(kNoSandbox);
        std::_Exit(action() ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

/// What code that may only compute can do.
class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (inSandbox([] { return false; }) == kNoSandbox)
            QSKIP("this build or kernel has no system call filter");
    }

    void nothingOfThisSucceeds_data()
    {
        QTest::addColumn<std::function<bool()>>("action");
        const QByteArray file = m_folder.filePath(QStringLiteral("made")).toUtf8();
        QTest::newRow("read a file")
            << std::function([] { return ::open("/etc/passwd", O_RDONLY) >= 0; });
        QTest::newRow("make a file") << std::function(
            [file] { return ::open(file.constData(), O_WRONLY | O_CREAT, 0600) >= 0; });
        QTest::newRow("remove a folder") << std::function([file] {
            return ::mkdir(file.constData(), 0700) == 0 || ::unlink("/etc/passwd") == 0;
        });
        QTest::newRow("fork") << std::function([] { return ::fork() >= 0; });
        QTest::newRow("begin a thread") << std::function([] {
            try {
                std::thread([] {}).join();
            } catch (const std::system_error&) {
                return false;
            }
            return true;
        });
        QTest::newRow("run a program") << std::function([] {
            ::execl("/bin/false", "false", nullptr);
            return errno != EPERM;
        });
        QTest::newRow("connect") << std::function(
            [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; });
        QTest::newRow("kill") << std::function([] { return ::kill(::getppid(), 0) == 0; });
        QTest::newRow("trace") << std::function(
            [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; });
        QTest::newRow("10 GB") << std::function([] {
            return ::mmap(nullptr, std::size_t{10} << 30U, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
        });
    }

    void nothingOfThisSucceeds()
    {
        QFETCH(std::function<bool()>, action);
        QCOMPARE(inSandbox(action), 0);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("made"))));
    }

    void computingAndAnsweringGoOn()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(inSandbox([&] {
                     std::vector<double> numbers(1'000'000, 1.5);
                     numbers.resize(2'000'000, 0.5);
                     double sum = 0.0;
                     for (const double number : numbers)
                         sum += number;
                     try {
                         throw std::runtime_error("told");
                     } catch (const std::runtime_error&) {
                         sum += 1.0;
                     }
                     return ::write(ends[1], &sum, sizeof sum) != sizeof sum;
                 }),
                 0);
        double sum = 0.0;
        QCOMPARE(::read(ends[0], &sum, sizeof sum), ssize_t{sizeof sum});
        QCOMPARE(sum, 2'000'001.0);
        ::close(ends[0]);
        ::close(ends[1]);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestSandbox)
#include "test_sandbox.moc"
