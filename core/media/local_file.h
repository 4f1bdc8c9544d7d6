// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace v2m {

/// A regular file on this machine, open for reading at any offset.
///
/// All reading in this folder goes through it, so a name is never taken for an address, a pattern
/// or an option, and a pipe or a device is refused instead of blocking.
class LocalFile {
public:
    /// @throws FileError if `path` is missing, unreadable, empty, a folder, a pipe or a device.
    /// @param path in the encoding of fileNameText().
    explicit LocalFile(const QString& path);
    explicit LocalFile(const std::filesystem::path& path);
    ~LocalFile();

    LocalFile(const LocalFile&) = delete;
    LocalFile& operator=(const LocalFile&) = delete;

    const QString& path() const { return m_path; }

    /// In bytes, when opened; positive.
    std::int64_t size() const { return m_size; }

    /// Fills `into` from `offset` on. Returns the number of bytes read: fewer only at the end of
    /// the file, -1 on an I/O error.
    std::ptrdiff_t readAt(std::int64_t offset, std::span<std::uint8_t> into) const;

private:
    QString m_path;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

} // namespace v2m
