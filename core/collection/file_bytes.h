// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace v2m {

inline quint32 bigEndian32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

inline quint32 littleEndian32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// A file to read from anywhere.
class FileBytes {
public:
    explicit FileBytes(const std::filesystem::path& path) : m_stream(path, std::ios::binary)
    {
        std::error_code unknown;
        const std::uintmax_t size = std::filesystem::file_size(path, unknown);
        m_size = unknown ? -1 : static_cast<qint64>(size);
    }

    bool isOpen() const { return m_stream.is_open() && m_size >= 0; }
    qint64 size() const { return m_size; }

    /// At most as many as there are.
    QByteArray at(qint64 place, qint64 count)
    {
        if (place < 0 || place >= m_size || count <= 0)
            return {};
        QByteArray bytes(std::min(count, m_size - place), '\0');
        m_stream.clear();
        m_stream.seekg(place);
        m_stream.read(bytes.data(), bytes.size());
        bytes.truncate(m_stream.gcount());
        return bytes;
    }

private:
    std::ifstream m_stream;
    qint64 m_size = -1;
};

/// Limits of a tag: see hasBoundedTags().
constexpr quint32 kMaxTagFields = 10'000;
constexpr qint64 kMaxTagText = 1LL * 1024 * 1024;
constexpr qint64 kMaxTagBytes = 32LL * 1024 * 1024;

} // namespace v2m
