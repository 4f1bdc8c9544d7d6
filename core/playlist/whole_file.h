// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <filesystem>

namespace v2m {

/// A file that takes the place of another one whole, or not at all.
///
/// Until then it stands beside it, under a name that only this program gives. What a killed process
/// left under such a name in the same folder is removed by the next one. A link is followed, and a
/// file that is replaced hands on its permissions.
///
/// All functions throw std::system_error with the cause.
class WholeFile {
public:
    explicit WholeFile(const std::filesystem::path& target);

    /// Leaves nothing behind, unless it was committed.
    ~WholeFile();

    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(QByteArrayView bytes);

    /// Anywhere, for formats that come back to their beginning. Not to be mixed with write().
    void writeAt(std::int64_t offset, QByteArrayView bytes);
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_name;
    int m_descriptor = -1;
};

} // namespace v2m
