// SPDX-License-Identifier: MIT
#include "core/networks/sandbox.h"

#ifdef V2M_HAS_SECCOMP
#include <seccomp.h>
#endif

#include <array>
#include <cerrno>
#include <fstream>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace v2m {

#ifdef V2M_HAS_SECCOMP

namespace {

// System calls needed by LibTorch, the C library and their threads. oneDNN generates code for each
// new shape, so memory may become executable.
constexpr std::array kAllowed = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getcpu),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(alarm),
    SCMP_SYS(setitimer),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

bool setLimit(decltype(RLIMIT_AS) which, rlim_t most)
{
    const rlimit limit = {most, most};
    return ::setrlimit(which, &limit) == 0;
}

/// Used address space, as counted by the kernel; 0 if unknown.
std::uint64_t bytesInUse()
{
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

struct ReleaseFilter {
    void operator()(void* filter) const { ::seccomp_release(filter); }
};

bool setFilter()
{
    const std::unique_ptr<void, ReleaseFilter> filter(::seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (filter == nullptr ||
        ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) != 0) // all threads
        return false;
    for (const int call : kAllowed)
        if (::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    return ::seccomp_load(filter.get()) == 0;
}

} // namespace

bool enterSandbox(std::uint64_t moreBytes)
{
    const std::uint64_t inUse = bytesInUse();
    return inUse > 0 && setLimit(RLIMIT_AS, inUse + moreBytes) && setLimit(RLIMIT_CORE, 0) &&
           setLimit(RLIMIT_FSIZE, 0) && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && setFilter();
}

#else

bool enterSandbox(std::uint64_t /*moreBytes*/)
{
    return false;
}

#endif

} // namespace v2m
