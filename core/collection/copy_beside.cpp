// SPDX-License-Identifier: MIT
#include "core/collection/copy_beside.h"

#include "core/base/file_name.h"
#include "core/base/paths.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

[[noreturn]] void fail()
{
    throw std::system_error(errno, std::generic_category());
}

void removeAbandonedCopies(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        removeAbandonedCopy(descriptor, QByteArray::fromStdString(entry->path().filename()));
    ::close(descriptor);
}

} // namespace

void removeAbandonedCopy(int folder, const QByteArray& name)
{
    static const QRegularExpression form(u"\\A\\.video2music-[0-9a-f]{16}\\.[A-Za-z0-9]+\\z"_s);
    if (!name.startsWith(".video2music-") || !form.match(QString::fromLatin1(name)).hasMatch())
        return;
    const int descriptor =
        ::openat(folder, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return;
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        ::unlinkat(folder, name.constData(), 0);
    ::close(descriptor);
}

CopyBeside::CopyBeside(const QString& path)
    : m_target(std::filesystem::canonical(toPath(path))),
      // TagLib identifies the format by the extension.
      m_copy(m_target.parent_path() /
             toPath(u".video2music-%1.%2"_s
                        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
                        .arg(QFileInfo(path).suffix())))
{
    removeAbandonedCopies(m_target.parent_path());
    constexpr mode_t kOwner = 0600; // until the permissions are copied
    m_descriptor =
        ::open(m_copy.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kOwner);
    if (m_descriptor < 0)
        fail();
    ::flock(m_descriptor, LOCK_EX | LOCK_NB); // some network file systems have no locks
    try {
        std::filesystem::copy_file(m_target, m_copy,
                                   std::filesystem::copy_options::overwrite_existing);
    } catch (const std::filesystem::filesystem_error&) {
        removeCopy();
        throw;
    }
}

CopyBeside::~CopyBeside()
{
    removeCopy();
}

void CopyBeside::removeCopy()
{
    std::error_code gone;
    std::filesystem::remove(m_copy, gone);
    ::close(m_descriptor);
}

QString CopyBeside::path() const
{
    return fromPath(m_copy);
}

void CopyBeside::takePlace()
{
    if (::fsync(m_descriptor) != 0 && errno != EINVAL) // not supported by some file systems
        fail();
    std::filesystem::rename(m_copy, m_target);
}

} // namespace v2m
