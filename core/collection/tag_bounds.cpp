// SPDX-License-Identifier: MIT
#include "core/collection/tag_bounds.h"

#include "core/base/paths.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>
#include <vector>

namespace v2m {
namespace {

constexpr std::size_t kMaxLevels = 16;
constexpr int kMaxBoxes = 100'000;
constexpr qint64 kMaxTagBytes = 64LL * 1024 * 1024;
constexpr quint32 kMaxFields = 10'000;
constexpr qint64 kMaxTextBytes = 1LL * 1024 * 1024;

quint32 bigAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint32 littleAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// Seven bits of each byte (ID3v2.4.0, section 6.2).
quint32 syncSafeAt(const QByteArray& bytes, qsizetype at)
{
    const quint32 value = bigAt(bytes, at);
    return (value & 0x7FU) | (value >> 1U & 0x3F80U) | (value >> 2U & 0x1FC000U) |
           (value >> 3U & 0xFE00000U);
}

/// A file to read from anywhere.
class Bytes {
public:
    explicit Bytes(const std::filesystem::path& path) : m_stream(path, std::ios::binary)
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
        if (place < 0 || place >= m_size)
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

/// ISO/IEC 14496-12: a box has its size, its type and its content; these contain boxes.
bool hasBoundedBoxes(Bytes& file)
{
    constexpr std::array kContainers = {"moov", "udta", "mdia", "meta", "ilst", "stbl",
                                        "minf", "moof", "traf", "trak", "stsd"};
    std::vector<qint64> ends = {file.size()};
    qint64 at = 0;
    for (int boxes = 0; !ends.empty(); ++boxes) {
        if (boxes > kMaxBoxes)
            return false;
        const QByteArray head = file.at(at, 16);
        qint64 size = 0;
        if (at + 8 <= ends.back() && head.size() >= 8) {
            size = bigAt(head, 0);
            if (size == 1 && head.size() == 16) {
                const auto large = qFromBigEndian<quint64>(head.constData() + 8);
                size = qint64(std::min<quint64>(large, std::numeric_limits<qint64>::max() / 2));
            } else if (size == 0) {
                size = ends.back() - at;
            }
        }
        if (size < 8) {
            at = ends.back();
            ends.pop_back();
            continue;
        }
        const QByteArray type = head.mid(4, 4);
        const bool isContainer = std::any_of(kContainers.begin(), kContainers.end(),
                                             [&type](const char* name) { return type == name; });
        if (!isContainer) {
            at += std::min(size, ends.back() - at);
            continue;
        }
        if (ends.size() > kMaxLevels)
            return false;
        const qint64 before = type == "meta" ? 12 : type == "stsd" ? 16 : 8;
        ends.push_back(std::min(at + size, ends.back()));
        at = std::min(at + before, ends.back());
    }
    return true;
}

/// The length of the header between a tag's own and its first frame.
qsizetype extensionOf(const QByteArray& tag, int version, quint32 flags)
{
    constexpr quint32 kExtended = 0x40;
    if (version < 3 || (flags & kExtended) == 0 || tag.size() < 4)
        return 0;
    return version == 3 ? qsizetype(bigAt(tag, 0)) + 4 : qsizetype(syncSafeAt(tag, 0));
}

bool isBoundedFrame(const QByteArray& name, qsizetype length, const QByteArray& content)
{
    // Chapters hold frames, chapters among them (ID3v2 Chapter Frame Addendum).
    if (name == "CHAP" || name == "CTOC")
        return content.count("CHAP") + content.count("CTOC") <= qsizetype(kMaxLevels);
    // Pictures and the like. Other frames are texts, alone or in lists, each of which is kept in
    // four bytes a letter (ID3v2.4, section 4.2).
    constexpr std::array kBytes = {"APIC", "PIC", "GEOB", "GEO", "PRIV", "MCDI", "MCI"};
    return length <= kMaxTextBytes ||
           std::any_of(kBytes.begin(), kBytes.end(),
                       [&name](const char* known) { return name == known; });
}

/// ID3v2.2 to 2.4, and tags behind tags.
/// @param at where the first begins, if there is one; after that, where the last ends.
bool hasBoundedId3(Bytes& file, qint64& at)
{
    quint32 frames = 0;
    while (true) {
        const QByteArray head = file.at(at, 10);
        if (head.size() < 10 || !head.startsWith("ID3"))
            return true;
        const qint64 size = syncSafeAt(head, 6);
        const int version = static_cast<unsigned char>(head[3]);
        const auto flags = static_cast<unsigned char>(head[5]);
        const bool isUnsynchronized = (flags & 0x80U) != 0;
        if (size > kMaxTagBytes)
            return false;
        QByteArray tag = file.at(at + 10, size);
        if (isUnsynchronized && version < 4)
            tag.replace(QByteArray("\xFF\0", 2), QByteArray("\xFF", 1));
        const qsizetype headSize = version == 2 ? 6 : 10;
        for (qsizetype frame = extensionOf(tag, version, flags);
             frame + headSize <= tag.size() && tag[frame] != '\0';) {
            if (++frames > kMaxFields)
                return false;
            // Compressed frames are hardly ever written, and any length may come out of one.
            const int form = version == 2 ? 0 : static_cast<unsigned char>(tag[frame + 9]);
            if ((form & (version == 3 ? 0x80 : 0x08)) != 0)
                return false;
            const qsizetype length = version == 2   ? bigAt(tag, frame + 2) & 0xFFFFFFU
                                     : version == 3 ? bigAt(tag, frame + 4)
                                                    : syncSafeAt(tag, frame + 4);
            if (!isBoundedFrame(tag.mid(frame, version == 2 ? 3 : 4), length,
                                tag.mid(frame + headSize, length)))
                return false;
            frame += headSize + length;
        }
        at += 10 + size;
        if (++frames > kMaxFields) // a chain of empty tags
            return false;
    }
}

/// Tags in the chunks of WAV and AIFF files.
bool hasBoundedChunks(Bytes& file, bool isBigEndian)
{
    constexpr int kMaxChunks = 10'000;
    qint64 at = 12;
    for (int chunks = 0; chunks < kMaxChunks; ++chunks) {
        const QByteArray head = file.at(at, 8);
        if (head.size() < 8)
            return true;
        const quint32 size = isBigEndian ? bigAt(head, 4) : littleAt(head, 4);
        qint64 content = at + 8;
        // A list keeps each of its texts, and eight bytes are enough for one.
        if ((head.startsWith("LIST") && size > kMaxTextBytes) || !hasBoundedId3(file, content))
            return false;
        at += 8 + qint64(size) + (size & 1U);
    }
    return false;
}

/// The number of comments after a vendor's name (Vorbis I, section 5.2.1).
bool hasBoundedComments(const QByteArray& header)
{
    if (header.size() < 4)
        return true;
    const qint64 count = 4 + qint64(littleAt(header, 0));
    return count + 4 <= header.size() && littleAt(header, count) <= kMaxFields;
}

constexpr qint64 kCommentWindow = 64LL * 1024; // a longer name of a vendor is no name

/// @param at where the file's own marker ends.
bool hasBoundedFlac(Bytes& file, qint64 at)
{
    for (quint32 blocks = 0; blocks < kMaxFields; ++blocks) {
        const QByteArray head = file.at(at, 4);
        if (head.size() < 4)
            return true;
        constexpr quint32 kComments = 4;
        const quint32 word = bigAt(head, 0);
        if ((word >> 24U & 0x7FU) == kComments &&
            !hasBoundedComments(
                file.at(at + 4, std::min<qint64>(word & 0xFFFFFFU, kCommentWindow))))
            return false;
        if ((word >> 31U) != 0)
            return true;
        at += 4 + qint64(word & 0xFFFFFFU);
    }
    return false;
}

bool hasBoundedOgg(const QByteArray& beginning)
{
    for (const QByteArray& name : {QByteArray("\x03vorbis"), QByteArray("OpusTags")}) {
        const qsizetype found = beginning.indexOf(name);
        if (found >= 0 && !hasBoundedComments(beginning.mid(found + name.size())))
            return false;
    }
    return true;
}

/// The footer of an APE tag, at the end or before an ID3v1 tag.
bool hasBoundedApe(Bytes& file)
{
    constexpr qint64 kFooter = 32;
    constexpr qint64 kId3v1 = 128;
    for (const qint64 fromEnd : {kFooter, kFooter + kId3v1}) {
        const qint64 end = file.size() - fromEnd;
        const QByteArray footer = file.at(end, kFooter);
        if (!footer.startsWith("APETAGEX") || footer.size() < kFooter)
            continue;
        const qint64 size = qint64(littleAt(footer, 12)) - kFooter;
        if (littleAt(footer, 16) > kMaxFields || size > kMaxTagBytes)
            return false;
        const QByteArray tag = file.at(std::max<qint64>(0, end - size), std::min(size, end));
        for (qsizetype item = 0; item + 8 < tag.size();) {
            const qint64 length = littleAt(tag, item);
            constexpr quint32 kKindBits = 6; // 0: a list of texts
            if ((littleAt(tag, item + 4) & kKindBits) == 0 && length > kMaxTextBytes)
                return false;
            const qsizetype key = tag.indexOf('\0', item + 8);
            if (key < 0)
                break;
            item = key + 1 + length;
        }
    }
    return true;
}

} // namespace

bool hasBoundedTags(const QString& path)
{
    Bytes file(toPath(path));
    if (!file.isOpen())
        return false;
    const QByteArray beginning = file.at(0, kCommentWindow);
    qint64 afterTags = 0;
    if (!hasBoundedId3(file, afterTags))
        return false;
    if (file.at(afterTags, 4) == "fLaC" && !hasBoundedFlac(file, afterTags + 4))
        return false;
    if ((beginning.startsWith("RIFF") || beginning.startsWith("RF64")) &&
        !hasBoundedChunks(file, false))
        return false;
    if (beginning.startsWith("FORM") && !hasBoundedChunks(file, true))
        return false;
    if (beginning.startsWith("OggS") && !hasBoundedOgg(beginning))
        return false;
    // TagLib goes by the name's ending first, so any file may be read as MPEG-4.
    return hasBoundedBoxes(file) && hasBoundedApe(file);
}

} // namespace v2m
