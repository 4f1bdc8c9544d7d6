// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <filesystem>

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

    void write(QByteArrayView bytes);

    /// At any offset, for formats that rewrite their header. Not to be mixed with write().
    void writeAt(std::int64_t offset, QByteArrayView bytes);
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_name;
    int m_descriptor = -1;
};

} // namespace v2m
