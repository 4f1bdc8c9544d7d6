// SPDX-License-Identifier: MIT
#include "core/playlist/whole_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace v2m {
namespace {

constexpr const char* kSuffix = ".video2music-part";

[[noreturn]] void fail()
{
    throw std::system_error(errno, std::generic_category());
}

std::filesystem::path resolved(const std::filesystem::path& target)
{
    std::error_code unknown;
    const std::filesystem::path real = std::filesystem::canonical(target, unknown);
    return unknown ? target : real;
}

/// Removes abandoned files: a writer holds a lock on its file for as long as it lives.
void sweep(const std::filesystem::path& folder)
{
    std::error_code unknown;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unknown)) {
        if (!entry.path().native().ends_with(kSuffix))
            continue;
        const int descriptor = ::open(entry.path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry.path().c_str());
        ::close(descriptor);
    }
}

} // namespace

WholeFile::WholeFile(const std::filesystem::path& target) : m_target(resolved(target))
{
    const std::filesystem::path folder = m_target.parent_path();
    sweep(folder.empty() ? "." : folder);
    for (int number = 0; m_descriptor < 0; ++number) {
        m_name = m_target;
        m_name += '.' + std::to_string(::getpid()) + '-' + std::to_string(number) + kSuffix;
        constexpr mode_t kAsUsual = 0666; // less the user's umask
        m_descriptor =
            ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kAsUsual);
        if (m_descriptor < 0 && errno != EEXIST)
            fail();
    }
    // Some network file systems do not support locks; a concurrent sweep could then remove the
    // file, and commit() fails.
    ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    struct stat before = {};
    if (::stat(m_target.c_str(), &before) == 0)
        ::fchmod(m_descriptor, before.st_mode & 07777);
}

WholeFile::~WholeFile()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_name.c_str());
    ::close(m_descriptor);
}

void WholeFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count =
            ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            fail();
        bytes = bytes.sliced(count);
    }
}

void WholeFile::writeAt(std::int64_t offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count =
            ::pwrite(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            fail();
        bytes = bytes.sliced(count);
        offset += count;
    }
}

void WholeFile::commit()
{
    if (::fsync(m_descriptor) != 0 && errno != EINVAL) // not supported by some file systems
        fail();
    if (::rename(m_name.c_str(), m_target.c_str()) != 0)
        fail();
    // Some file systems only report write errors here.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail();
}

} // namespace v2m
