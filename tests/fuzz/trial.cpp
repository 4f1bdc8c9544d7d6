// SPDX-License-Identifier: MIT
#include "tests/fuzz/trial.h"

#include "core/base/error.h"

#ifdef V2M_HAS_SECCOMP
#include <seccomp.h>
#endif

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace v2m::test {
namespace {

/// Wall-clock limit, for a process that hangs without using CPU time.
constexpr unsigned kLongestWaitS = 120;

void limit(decltype(RLIMIT_DATA) which, rlim_t most)
{
    const rlimit limits = {most, most};
    ::setrlimit(which, &limits);
}

/// Kills the process when it opens an internet socket; no reader should need one.
void forbidConnections()
{
#ifdef V2M_HAS_SECCOMP
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
    if (filter == nullptr)
        return;
    for (const int family : {AF_INET, AF_INET6})
        ::seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(socket), 1,
                           SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(family)));
    ::seccomp_load(filter);
    ::seccomp_release(filter);
#endif
}

Ending endingOf(const std::function<bool()>& work, std::string& said)
{
    try {
        return work() ? Ending::Accepted : Ending::Nonsense;
    } catch (const Error& error) {
        said = error.what();
        return said.empty() ? Ending::Nonsense : Ending::Refused;
    } catch (const std::exception& error) {
        said = error.what();
        return Ending::Unforeseen;
    }
}

[[noreturn]] void runChild(const std::function<bool()>& work, int answer)
{
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_DATA, kTrialBytes);
    limit(RLIMIT_CPU, static_cast<rlim_t>(kLongestTrialS));
    ::alarm(kLongestWaitS);
    forbidConnections();
    std::string said;
    const auto ending = static_cast<char>(endingOf(work, said));
    said.insert(said.begin(), ending);
    // Fits into the pipe's buffer, so that the parent can read it after the process has ended.
    said.resize(std::min<std::size_t>(said.size(), 1000));
    const auto written = ::write(answer, said.data(), said.size());
    std::_Exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

} // namespace

Trial tryOut(const std::function<bool()>& work)
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        std::abort();
    const pid_t child = ::fork();
    if (child == 0)
        runChild(work, ends[1]);
    ::close(ends[1]);
    int status = 0;
    rusage usage = {};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    std::array<char, 1000> answer = {};
    const auto count = ::read(ends[0], answer.data(), answer.size());
    ::close(ends[0]);

    Trial trial;
    trial.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    trial.peakKiB = usage.ru_maxrss;
    if (WIFSIGNALED(status) || count < 1) {
        trial.ending = Ending::Killed;
        trial.said = WIFSIGNALED(status) ? ::strsignal(WTERMSIG(status)) : "it ended by itself";
    } else {
        trial.ending = static_cast<Ending>(answer[0]);
        trial.said.assign(answer.data() + 1, static_cast<std::size_t>(count) - 1);
    }
    return trial;
}

} // namespace v2m::test
