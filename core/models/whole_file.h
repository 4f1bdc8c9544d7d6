// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace v2m {

/// Replaces a file atomically.
///
/// Until commit() the new file is beside the old one, under a name only used by this program. Files
/// of that kind left by a killed process are removed the next time. Symbolic links are followed,
/// and permissions of the replaced file are kept.
///
/// All functions throw std::system_error with the cause.
class WholeFile {
public:
    explicit WholeFile(const std::filesystem::path& target);

    /// Removes the new file unless it was committed.
    ~WholeFile();

    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(std::span<const char> bytes);

    /// At any offset, for formats that rewrite their header. Not to be mixed with write().
    void writeAt(std::int64_t offset, std::span<const char> bytes);
    void commit();

private:
    void open();
    void close();

    std::filesystem::path m_target;
    std::filesystem::path m_name;
    int m_descriptor = -1;
};

/// Replaces a file's content by means of WholeFile.
/// @throws FileError if it cannot be written, or is a folder, a pipe or a device; what there was is
/// then unchanged.
void writeAtomically(const std::filesystem::path& file, std::string_view content);

/// Tests whether writeAtomically could work, by creating its temporary file.
/// @throws FileError if not.
void requireWritable(const std::filesystem::path& file);

} // namespace v2m
