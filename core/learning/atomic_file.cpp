// SPDX-License-Identifier: MIT
#include "core/learning/atomic_file.h"

#include "core/base/error.h"
#include "core/learning/wording.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace v2m {
namespace {

FileError cannotWrite(const std::filesystem::path& file, int error)
{
    return FileError(inQuotes(file) +
                     " cannot be written: " + std::generic_category().message(error) + ".");
}

/// A temporary file that disappears unless it is renamed.
class Temporary {
public:
    explicit Temporary(const std::filesystem::path& target)
        : m_target(target), m_name(target.string() + ".XXXXXX"),
          m_descriptor(mkstemp(m_name.data()))
    {
        if (m_descriptor < 0)
            throw cannotWrite(m_target, errno);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_renamed)
            ::unlink(m_name.c_str());
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
    std::filesystem::path m_target;
    std::string m_name;
    int m_descriptor;
    bool m_renamed = false;
};

} // namespace

void writeWhole(const std::filesystem::path& file, std::string_view content)
{
    Temporary temporary(file);
    temporary.write(content);
    temporary.rename();
}

} // namespace v2m
