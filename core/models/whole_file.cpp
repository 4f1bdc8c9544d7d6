// SPDX-License-Identifier: MIT
#include "core/models/whole_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <climits>
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
constexpr int kAttempts = 16; ///< to create a file that no other program sweeps away

[[noreturn]] void fail(int error = errno)
{
    throw std::system_error(error, std::generic_category());
}

std::filesystem::path resolved(const std::filesystem::path& target)
{
    std::error_code unknown;
    const std::filesystem::path real = std::filesystem::canonical(target, unknown);
    return unknown ? target : real;
}

/// Whether the open file still has this name.
bool isCalled(int descriptor, const std::filesystem::path& name)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::stat(name.c_str(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
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
        // Committed meanwhile, its name may already be another writer's.
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isCalled(descriptor, entry.path()))
            ::unlink(entry.path().c_str());
        ::close(descriptor);
    }
}

/// Rethrows what `work` could not do as a FileError.
template <typename Work>
void forFile(const std::filesystem::path& file, Work&& work)
{
    // A device, which renaming would put a file in the place of, must stay what it is.
    struct stat status = {};
    if (::stat(file.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        throw FileError(Message("v2m::models", "“%1” cannot be written: %2.")
                            .arg(file, Message("v2m::models", "it is not a regular file")));
    try {
        work();
    } catch (const std::system_error& error) {
        throw FileError(Message("v2m::models", "“%1” cannot be written: %2.")
                            .arg(file, error.code().message()));
    }
}

} // namespace

WholeFile::WholeFile(const std::filesystem::path& target) : m_target(resolved(target))
{
    const std::filesystem::path folder = m_target.parent_path();
    sweep(folder.empty() ? "." : folder);
    for (int attempt = 1;; ++attempt) {
        open();
        // Some network file systems have no locks; a concurrent sweep could then remove the file,
        // and commit() fails.
        while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
        }
        // If not, it was swept before it was locked, or the file system tells no lasting numbers.
        if (isCalled(m_descriptor, m_name) || attempt == kAttempts)
            break;
        ::unlink(m_name.c_str());
        close();
    }
    struct stat before = {};
    if (::stat(m_target.c_str(), &before) == 0)
        ::fchmod(m_descriptor, before.st_mode & 07777);
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0) // while locked: afterwards the name may be another writer's
        ::unlink(m_name.c_str());
    close();
}

void WholeFile::open()
{
    for (int number = 0; m_descriptor < 0; ++number) {
        const std::string tail =
            '.' + std::to_string(::getpid()) + '-' + std::to_string(number) + kSuffix;
        const std::string name = m_target.filename().native();
        m_name = m_target.parent_path() / (name.substr(0, NAME_MAX - tail.size()) + tail);
        constexpr mode_t kAsUsual = 0666; // less the user's umask
        m_descriptor =
            ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kAsUsual);
        if (m_descriptor < 0 && errno != EEXIST)
            fail();
    }
}

void WholeFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void WholeFile::write(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail();
        if (count == 0)
            fail(EIO);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void WholeFile::writeAt(std::int64_t offset, std::span<const char> bytes)
{
    if (::lseek(m_descriptor, offset, SEEK_SET) < 0)
        fail();
    write(bytes);
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

void writeAtomically(const std::filesystem::path& file, std::string_view content)
{
    forFile(file, [&] {
        WholeFile whole(file);
        whole.write(content);
        whole.commit();
    });
}

void requireWritable(const std::filesystem::path& file)
{
    forFile(file, [&] { const WholeFile whole(file); });
}

} // namespace v2m
