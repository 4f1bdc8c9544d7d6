// SPDX-License-Identifier: MIT
#include "core/collection/folder_lock.h"

#include "core/base/error.h"
#include "core/base/file_name.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace v2m {

FolderLock::FolderLock(const QString& folder, const std::stop_token& stop)
    : m_descriptor(::open(fileNameBytes(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    constexpr std::chrono::milliseconds kPause{100};
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return;
        if (stop.stop_requested()) {
            ::close(m_descriptor);
            throw Cancelled();
        }
        std::this_thread::sleep_for(kPause);
    }
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace v2m
