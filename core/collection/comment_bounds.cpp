// SPDX-License-Identifier: MIT
#include "core/collection/comment_bounds.h"

namespace v2m {
namespace {

constexpr qint64 kCommentWindow = 64LL * 1024;    // a longer name of a vendor is no name
constexpr qint64 kMaxPacket = 16LL * 1024 * 1024; // as much as a block of FLAC may have
constexpr quint32 kCommentBlock = 4;              // the kind of a FLAC block

/// The number of comments after a vendor's name (Vorbis I, section 5.2.1).
bool hasBoundedComments(const QByteArray& header)
{
    if (header.size() < 4)
        return true;
    const qint64 count = 4 + qint64(littleEndian32(header, 0));
    return count + 4 <= header.size() && littleEndian32(header, count) <= kMaxTagFields;
}

/// The packets of an Ogg file (RFC 3533), in the order of their pages, as if there were only one
/// stream: that is how TagLib reads them.
class OggPackets {
public:
    explicit OggPackets(FileBytes& file) : m_file(file) {}

    struct Packet {
        QByteArray beginning; ///< at most kCommentWindow bytes
        qint64 size = 0;
    };

    /// There are more pages than its tags can take.
    bool isTooLong() const { return m_pages > kMaxTagFields; }

    /// The next packet; without bytes at the end.
    Packet next()
    {
        Packet packet;
        while (packet.size <= kMaxPacket && (m_segment < m_segments.size() || readPage())) {
            for (bool isLast = false; !isLast && m_segment < m_segments.size();) {
                const int length = static_cast<unsigned char>(m_segments[m_segment++]);
                if (packet.beginning.size() < kCommentWindow)
                    packet.beginning += m_file.at(m_at, length);
                m_at += length;
                packet.size += length;
                isLast = length < 255;
                if (isLast)
                    return packet;
            }
        }
        return packet;
    }

private:
    bool readPage()
    {
        constexpr qsizetype kHead = 27;
        const QByteArray head = m_file.at(m_at, kHead);
        if (head.size() < kHead || !head.startsWith("OggS"))
            return false;
        m_segments = m_file.at(m_at + kHead, static_cast<unsigned char>(head[kHead - 1]));
        m_segment = 0;
        m_at += kHead + m_segments.size();
        return ++m_pages <= kMaxTagFields;
    }

    FileBytes& m_file;
    qint64 m_at = 0;
    QByteArray m_segments;
    qsizetype m_segment = 0;
    quint32 m_pages = 0;
};

} // namespace

bool hasBoundedFlac(FileBytes& file, qint64 at)
{
    const qint64 begin = at;
    for (quint32 blocks = 0; blocks < kMaxTagFields; ++blocks) {
        const QByteArray head = file.at(at, 4);
        if (head.size() < 4)
            return true;
        const quint32 word = bigEndian32(head, 0);
        if ((word >> 24U & 0x7FU) == kCommentBlock &&
            !hasBoundedComments(
                file.at(at + 4, std::min<qint64>(word & 0xFFFFFFU, kCommentWindow))))
            return false;
        at += 4 + qint64(word & 0xFFFFFFU);
        if (at - begin > kMaxTagBytes) // every block is kept, pictures and unknown ones alike
            return false;
        if ((word >> 31U) != 0)
            return true;
    }
    return false;
}

bool hasBoundedOgg(FileBytes& file)
{
    constexpr int kMaxBlocks = 100;
    OggPackets packets(file);
    const OggPackets::Packet first = packets.next();
    const bool isFlac = first.beginning.startsWith("\x7f"
                                                   "FLAC") ||
                        first.beginning.startsWith("fLaC");
    qint64 size = first.size;
    for (int i = 0; i < (isFlac ? kMaxBlocks : 1); ++i) {
        const OggPackets::Packet packet = packets.next();
        size += packet.size;
        if (packets.isTooLong() || packet.size > kMaxPacket || size > kMaxTagBytes)
            return false;
        const QByteArray& bytes = packet.beginning;
        const bool isLastBlock = bytes.isEmpty() || (bytes[0] & 0x80) != 0;
        if (isFlac) {
            if (!bytes.isEmpty() && (bytes[0] & 0x7F) == kCommentBlock &&
                !hasBoundedComments(bytes.mid(4)))
                return false;
            if (isLastBlock)
                return true;
            continue;
        }
        const qsizetype name = bytes.startsWith("\x03vorbis") ? 7
                               : bytes.startsWith("OpusTags") ? 8
                                                              : 0; // Speex
        return hasBoundedComments(bytes.mid(name));
    }
    return false;
}

} // namespace v2m
