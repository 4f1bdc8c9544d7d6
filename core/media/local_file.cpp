// SPDX-License-Identifier: MIT
#include "core/media/local_file.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace v2m {

namespace {

Message openProblem(const QString& path, int error)
{
    if (error == ENOENT || error == ENOTDIR) {
        return Message("v2m::media", "The file “%1” does not exist.").arg(path);
    }
    if (error == EACCES || error == EPERM) {
        return Message("v2m::media", "You are not allowed to read the file “%1”.").arg(path);
    }
    return Message("v2m::media", "The file “%1” cannot be opened: %2.")
        .arg(path, std::generic_category().message(error));
}

/// Why an open file of this kind cannot be a clip; empty if it can.
Message kindProblem(const QString& path, const struct stat& status)
{
    if (S_ISDIR(status.st_mode)) {
        return Message("v2m::media", "“%1” is a folder, not a video or a picture.").arg(path);
    }
    if (!S_ISREG(status.st_mode)) {
        return Message("v2m::media", "“%1” is a pipe or a device, not a video or a picture file.")
            .arg(path);
    }
    if (status.st_size == 0) {
        return Message("v2m::media", "The file “%1” is empty.").arg(path);
    }
    return {};
}

} // namespace

LocalFile::LocalFile(const QString& path) : m_path(path)
{
    // Without O_NONBLOCK, opening a pipe without a writer would block forever.
    m_descriptor = ::open(fileNameBytes(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0) {
        throw FileError(openProblem(path, errno));
    }
    struct stat status = {};
    const Message problem =
        ::fstat(m_descriptor, &status) == 0 ? kindProblem(path, status) : openProblem(path, errno);
    if (!problem.isEmpty()) {
        ::close(m_descriptor);
        throw FileError(problem);
    }
    m_size = status.st_size;
}

LocalFile::LocalFile(const std::filesystem::path& path) : LocalFile(fromPath(path)) {}

LocalFile::~LocalFile()
{
    ::close(m_descriptor);
}

std::ptrdiff_t LocalFile::readAt(std::int64_t offset, std::span<std::uint8_t> into) const
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const auto count = ::pread(m_descriptor, into.data() + filled, into.size() - filled,
                                   offset + static_cast<std::int64_t>(filled));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 && filled == 0) {
            return -1;
        }
        if (count <= 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    return static_cast<std::ptrdiff_t>(filled);
}

} // namespace v2m
