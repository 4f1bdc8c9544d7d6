// SPDX-License-Identifier: MIT
#include "core/collection/folder_walk.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/collection/copy_beside.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Deeper than any library, and well below the system's limit on paths.
constexpr int kDeepest = 100;

constexpr std::array kEndings = {"mp3", "flac", "ogg",  "oga", "opus", "m4a",  "m4b", "mp4a",
                                 "aac", "wma",  "wav",  "aif", "aiff", "aifc", "ape", "wv",
                                 "mpc", "tta",  "alac", "dsf", "mka",  "ac3"};

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

/// A folder's device and inode, independent of its path.
using FolderIdentity = std::pair<dev_t, ino_t>;

class Walk {
public:
    Walk(const std::stop_token& stop, const std::function<void(std::int64_t)>& found,
         const std::function<void(const QString&, const Message&)>& skipped)
        : m_stop(stop), m_found(found), m_skipped(skipped)
    {
    }

    /// @throws FileError if the folder cannot be read.
    void enterFirst(const QString& folder)
    {
        errno = 0;
        if (!enter(fileNameBytes(QFileInfo(folder).absoluteFilePath()), 0))
            throw FileError(unreadable(folder));
    }

    std::vector<FoundFile> take() { return std::move(m_files); }
    QStringList takeFolders() { return std::move(m_folders); }

private:
    static Message unreadable(const QString& folder)
    {
        return Message("v2m::collection", "The folder “%1” cannot be read: %2.")
            .arg(folder, std::generic_category().message(errno));
    }

    /// @returns false if the folder could not be read; errno says why.
    bool enter(const QByteArray& path, int depth)
    {
        if (m_stop.stop_requested())
            throw Cancelled();
        const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(descriptor));
        if (folder == nullptr) {
            ::close(descriptor);
            return false;
        }
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0 ||
            !m_entered.emplace(status.st_dev, status.st_ino).second)
            return true;
        m_folders.append(fileNameText(path));
        std::vector<QByteArray> names;
        while (const dirent* entry = ::readdir(folder.get()))
            if (entry->d_name[0] != '.')
                names.emplace_back(entry->d_name);
            else
                removeAbandonedCopy(descriptor, entry->d_name);
        std::sort(names.begin(), names.end());
        std::vector<QByteArray> folders;
        for (const QByteArray& name : names)
            look(descriptor, path, name, folders);
        for (const QByteArray& name : folders) {
            if (depth >= kDeepest)
                break;
            const QByteArray below = path + '/' + name;
            if (!enter(below, depth + 1) && m_skipped)
                m_skipped(fileNameText(below), unreadable(fileNameText(below)));
        }
        return true;
    }

    void look(int folder, const QByteArray& path, const QByteArray& name,
              std::vector<QByteArray>& folders)
    {
        struct stat status = {};
        if (::fstatat(folder, name.constData(), &status, 0) != 0)
            return; // a dangling link, or a file just deleted
        if (S_ISDIR(status.st_mode)) {
            folders.push_back(name);
            return;
        }
        const QString text = fileNameText(name);
        if (!S_ISREG(status.st_mode) || !isMusicName(text))
            return;
        m_files.push_back({fileNameText(path + '/' + name),
                           status.st_size,
                           status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1000000,
                           {}});
        if (m_found && m_files.size() % 500 == 0)
            m_found(static_cast<std::int64_t>(m_files.size()));
    }

    const std::stop_token& m_stop;
    const std::function<void(std::int64_t)>& m_found;
    const std::function<void(const QString&, const Message&)>& m_skipped;
    std::set<FolderIdentity> m_entered;
    std::vector<FoundFile> m_files;
    QStringList m_folders;
};

} // namespace

bool isThere(const QString& path)
{
    std::error_code unknown;
    return std::filesystem::exists(toPath(path), unknown);
}

bool isMusicName(const QString& fileName)
{
    static const QSet<QString> endings = [] {
        QSet<QString> set;
        for (const char* ending : kEndings)
            set.insert(QString::fromLatin1(ending));
        return set;
    }();
    const qsizetype point = fileName.lastIndexOf(u'.');
    return point > 0 && endings.contains(fileName.mid(point + 1).toLower());
}

std::vector<FoundFile>
walkFolder(const QString& folder, const std::stop_token& stop,
           const std::function<void(std::int64_t)>& found,
           const std::function<void(const QString&, const Message&)>& skipped)
{
    Walk walk(stop, found, skipped);
    walk.enterFirst(folder);
    std::vector<FoundFile> files = walk.take();
    const QString root = QFileInfo(folder).absoluteFilePath(); // shared by all
    for (FoundFile& file : files)
        file.root = root;
    std::sort(files.begin(), files.end(),
              [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
    return files;
}

QStringList foldersBelow(const QString& folder, const std::stop_token& stop)
{
    const std::function<void(std::int64_t)> noProgress;
    const std::function<void(const QString&, const Message&)> noSkips;
    Walk walk(stop, noProgress, noSkips);
    walk.enterFirst(folder);
    return walk.takeFolders();
}

} // namespace v2m
