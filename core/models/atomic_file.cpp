// SPDX-License-Identifier: MIT
#include "core/models/atomic_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace v2m {
namespace {

FileError cannotWrite(const std::filesystem::path& file, int error)
{
    return FileError(Message("v2m::models", "“%1” cannot be written: %2.")
                         .arg(file, std::generic_category().message(error)));
}

/// A device, which renaming would put a file in the place of, must stay what it is.
void requireFileOrNothing(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        throw FileError(Message("v2m::models", "“%1” cannot be written: %2.")
                            .arg(file, Message("v2m::models", "it is not a regular file")));
}

/// Whether the open file still has this name: the previous holder of the lock may have renamed it.
bool isCalled(int descriptor, const std::string& name)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(name.c_str(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// A temporary file that disappears unless it is renamed.
class Temporary {
public:
    explicit Temporary(const std::filesystem::path& target)
        : m_target(target), m_name(target.string() + ".writing")
    {
        requireFileOrNothing(m_target);
        do {
            close();
            constexpr mode_t kOnlyOurs = 0600;
            // Without O_NONBLOCK a pipe of that name would have to be waited for.
            m_descriptor =
                ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                       kOnlyOurs);
            if (m_descriptor < 0)
                throw cannotWrite(m_target, errno);
            // Some network file systems have no locks; two concurrent writers are rare.
            while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
            }
        } while (!isCalled(m_descriptor, m_name));
        if (::ftruncate(m_descriptor, 0) != 0) {
            const int error = errno;
            close();
            throw cannotWrite(m_target, error);
        }
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (!m_renamed) // while locked: afterwards the name may be another writer's
            ::unlink(m_name.c_str());
        close();
    }

    void write(std::string_view content)
    {
        while (!content.empty()) {
            const ssize_t written = ::write(m_descriptor, content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                throw cannotWrite(m_target, errno);
            content.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void rename()
    {
        constexpr mode_t kReadableByAll = 0644;
        if (::fchmod(m_descriptor, kReadableByAll) != 0 || ::fsync(m_descriptor) != 0)
            throw cannotWrite(m_target, errno);
        if (::rename(m_name.c_str(), m_target.c_str()) != 0)
            throw cannotWrite(m_target, errno);
        m_renamed = true;
    }

private:
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

    std::filesystem::path m_target;
    std::string m_name;
    int m_descriptor = -1;
    bool m_renamed = false;
};

} // namespace

void writeAtomically(const std::filesystem::path& file, std::string_view content)
{
    Temporary temporary(file);
    temporary.write(content);
    temporary.rename();
}

void requireWritable(const std::filesystem::path& file)
{
    const Temporary temporary(file);
}

} // namespace v2m
