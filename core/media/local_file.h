// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace v2m {

/// A regular file on this machine, open for reading at any place.
///
/// Everything in this folder reads through it, so a name is never taken for an address, a pattern
/// or an option, and a pipe or a device is refused instead of waited for.
class LocalFile {
public:
    /// @throws FileError where `path` is missing, unreadable, empty, a folder, a pipe or a device.
    /// @param path by its bytes; a text as fileNameText() makes it of them.
    explicit LocalFile(const QString& path);
    explicit LocalFile(const std::filesystem::path& path);
    ~LocalFile();

    LocalFile(const LocalFile&) = delete;
    LocalFile& operator=(const LocalFile&) = delete;

    const QString& path() const { return m_path; }

    /// In bytes, when it was opened; more than 0.
    std::int64_t size() const { return m_size; }

    /// Fills `into` from `offset` on. Returns the number of bytes read: fewer only where the file
    /// ends, -1 where the disk fails.
    std::ptrdiff_t readAt(std::int64_t offset, std::span<std::uint8_t> into) const;

private:
    QString m_path;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

} // namespace v2m
