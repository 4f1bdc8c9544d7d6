// SPDX-License-Identifier: MIT
#include "core/media/quiet_stderr.h"

#include "core/base/logging.h"

#include <QByteArray>

#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace v2m {
namespace {

/// A decoder may print a warning per row.
constexpr std::size_t kMaxBytesLogged = 4096;

std::mutex oneAtATime;

} // namespace

QuietStderr::QuietStderr()
{
    oneAtATime.lock();
    std::fflush(stderr);
    m_text = ::memfd_create("v2m-stderr", MFD_CLOEXEC);
    m_kept = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (m_text >= 0 && m_kept >= 0)
        ::dup2(m_text, STDERR_FILENO);
}

QuietStderr::~QuietStderr()
{
    std::fflush(stderr);
    if (m_text >= 0 && m_kept >= 0)
        ::dup2(m_kept, STDERR_FILENO);
    QByteArray said(kMaxBytesLogged, '\0');
    const auto count = m_text < 0 ? 0 : ::pread(m_text, said.data(), kMaxBytesLogged, 0);
    for (const int descriptor : {m_text, m_kept})
        if (descriptor >= 0)
            ::close(descriptor);
    oneAtATime.unlock();
    if (count > 0)
        qCDebug(logMedia).noquote() << said.first(count).trimmed();
}

} // namespace v2m
