// SPDX-License-Identifier: MIT
#include "core/collection/id3_bounds.h"

#include <array>

namespace v2m {
namespace {

constexpr qint64 kHeadSize = 10; // of a tag

/// Seven bits of each byte (ID3v2.4.0, section 6.2).
quint32 syncSafeAt(const QByteArray& bytes, qsizetype at)
{
    const quint32 value = bigEndian32(bytes, at);
    return (value & 0x7FU) | (value >> 1U & 0x3F80U) | (value >> 2U & 0x1FC000U) |
           (value >> 3U & 0xFE00000U);
}

bool isSyncSafe(const QByteArray& bytes, qsizetype at)
{
    return (bigEndian32(bytes, at) & 0x80808080U) == 0;
}

/// Frames that may hold a picture or other data; all others are texts.
bool mayBeLarge(QByteArrayView name)
{
    constexpr std::array kData = {"APIC", "GEOB", "PRIV", "MCDI", "PIC", "GEO", "MCI"};
    return std::any_of(kData.begin(), kData.end(),
                       [name](const char* data) { return name == data; });
}

/// Chapters hold frames, chapters among them (ID3v2 Chapter Frame Addendum).
bool isChapter(QByteArrayView name)
{
    return name == "CHAP" || name == "CTOC";
}

/// TagLib follows chapters in chapters by recursion.
bool isBoundedChapter(const QByteArray& content)
{
    constexpr qsizetype kMaxInside = 100;
    return content.count("CHAP") + content.count("CTOC") <= kMaxInside;
}

/// What was found in the tags of a file so far.
struct Counts {
    quint32 frames = 0;
    qint64 chapterBytes = 0;
};

bool isFrameName(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    });
}

bool isFrameNameAt(const QByteArray& tag, qsizetype at)
{
    constexpr qsizetype kName = 4;
    return at <= tag.size() - kName && isFrameName(QByteArrayView(tag).sliced(at, kName));
}

/// The size of a frame of ID3v2.4. Some programs write it as in version 2.3; TagLib takes it so if
/// it is not in seven bits, or if only then another frame follows.
qint64 sizeOfNewFrame(const QByteArray& tag, qsizetype at)
{
    constexpr qsizetype kFrameHead = 10;
    constexpr qint64 kSame = 127; // both ways
    const qint64 plain = bigEndian32(tag, at + 4);
    if (!isSyncSafe(tag, at + 4))
        return plain;
    const qint64 size = syncSafeAt(tag, at + 4);
    const bool isPlain = size > kSame && !isFrameNameAt(tag, at + kFrameHead + size) &&
                         isFrameNameAt(tag, at + kFrameHead + plain);
    return isPlain ? plain : size;
}

/// Follows the frames as TagLib does, up to the first that it does not take for one; what is behind
/// it is not read.
/// @param head of the tag. @param tag what follows it.
bool hasBoundedFrames(const QByteArray& head, QByteArray tag, Counts& counts)
{
    constexpr qint64 kMaxChapterBytes = 2 * kMaxTagText;
    constexpr quint32 kUnsynchronized = 0x80;
    constexpr quint32 kExtended = 0x40;
    const int version = static_cast<unsigned char>(head[3]);
    const auto flags = static_cast<unsigned char>(head[5]);
    if ((flags & kUnsynchronized) != 0 && version < 4)
        tag.replace(QByteArray("\xFF\0", 2), QByteArray("\xFF", 1));
    const bool isOld = version <= 2;
    const qsizetype nameSize = isOld ? 3 : 4;
    const qsizetype frameHead = isOld ? 6 : 10;
    qsizetype at = 0;
    if ((flags & kExtended) != 0) {
        // Only one that has the same length in all versions of the format: TagLib takes them alike.
        constexpr qsizetype kLongest = 127;
        if (version < 3 || tag.size() < 4 || bigEndian32(tag, 0) > kLongest)
            return false;
        at = qsizetype(bigEndian32(tag, 0));
    }
    while (at + frameHead <= tag.size() && tag[at] != '\0') {
        const auto name = QByteArrayView(tag).sliced(at, nameSize);
        // iTunes wrote names of version 2.2 in tags of version 2.3.
        const bool isShort = version == 3 && name.back() == '\0';
        if (!isFrameName(isShort ? name.chopped(1) : name))
            return true;
        // Compressed frames are hardly ever written, and any length may come out of one.
        const int form = isOld ? 0 : static_cast<unsigned char>(tag[at + 9]);
        if (++counts.frames > kMaxTagFields || (form & (version == 3 ? 0x80 : 0x08)) != 0)
            return false;
        const qint64 length = isOld          ? bigEndian32(tag, at + 2) & 0xFFFFFFU
                              : version == 3 ? bigEndian32(tag, at + 4)
                                             : sizeOfNewFrame(tag, at);
        if (length == 0 || length > tag.size() - at)
            return true;
        // A text takes many times its bytes, and a frame may hold a list of them (ID3v2.4,
        // section 4.2).
        if (length > kMaxTagText && !mayBeLarge(name))
            return false;
        counts.chapterBytes += isChapter(name) ? length : 0;
        if (counts.chapterBytes > kMaxChapterBytes ||
            (isChapter(name) && !isBoundedChapter(tag.mid(at + frameHead, length))))
            return false;
        at += frameHead + length;
    }
    return true;
}

/// The length of the MPEG audio frame that a header begins; 0 if it is none (ISO/IEC 11172-3 and
/// 13818-3, section 2.4.2.3; version 2.5 halves the rates again).
qint64 lengthOfFrame(quint32 header)
{
    constexpr std::array<std::array<int, 14>, 5> kKilobits = {{
        {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448}, // version 1, layer I
        {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},    // layer II
        {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},     // layer III
        {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},    // version 2, layer I
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},         // layers II and III
    }};
    constexpr std::array<int, 3> kRates = {44100, 48000, 32000};
    const quint32 version = header >> 19U & 3U; // 3: version 1, 2: version 2, 0: version 2.5
    const quint32 layer = 4U - (header >> 17U & 3U);
    const quint32 kilobits = header >> 12U & 15U;
    const quint32 rate = header >> 10U & 3U;
    if (header >> 21U != 0x7FFU || version == 1 || layer == 4 || kilobits == 0 || kilobits == 15 ||
        rate == 3)
        return 0;
    const std::size_t row = version == 3 ? layer - 1 : layer == 1 ? 3 : 4;
    const qint64 perSecond = kKilobits[row][kilobits - 1] * 1000;
    const qint64 hertz = kRates[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    const qint64 padding = header >> 9U & 1U;
    if (layer == 1)
        return (12 * perSecond / hertz + padding) * 4;
    return (layer == 3 && version != 3 ? 72 : 144) * perSecond / hertz + padding;
}

/// Whether two frames of one kind begin here.
bool framesBeginAt(FileBytes& file, qint64 at)
{
    constexpr quint32 kSameStream = 0xFFFE0C00U; // synchronization, version, layer, sampling rate
    const QByteArray first = file.at(at, 4);
    if (first.size() < 4)
        return false;
    const qint64 length = lengthOfFrame(bigEndian32(first, 0));
    const QByteArray second = length > 0 ? file.at(at + length, 4) : QByteArray();
    return second.size() == 4 &&
           (bigEndian32(first, 0) & kSameStream) == (bigEndian32(second, 0) & kSameStream);
}

} // namespace

bool hasBoundedId3(FileBytes& file, qint64& at)
{
    int tags = 0;
    constexpr int kMaxTags = 100;
    Counts counts;
    for (QByteArray head = file.at(at, kHeadSize);
         head.startsWith("ID3") && head.size() == kHeadSize; head = file.at(at, kHeadSize)) {
        constexpr quint32 kFooter = 0x10;
        if (++tags > kMaxTags || !isSyncSafe(head, 6) || syncSafeAt(head, 6) > kMaxTagBytes ||
            (static_cast<unsigned char>(head[5]) & kFooter) != 0)
            return false;
        const qint64 size = syncSafeAt(head, 6);
        if (!hasBoundedFrames(head, file.at(at + kHeadSize, size), counts))
            return false;
        at += kHeadSize + size;
    }
    return true;
}

bool hasBoundedId3BeforeFrames(FileBytes& file, qint64 window)
{
    if (framesBeginAt(file, 0)) // nearly always
        return true;
    const QByteArray bytes = file.at(0, window);
    for (qsizetype i = 0; i + 4 <= bytes.size(); ++i) {
        if (bytes[i] == 'I' && bytes[i + 1] == 'D' && bytes[i + 2] == '3') {
            qint64 at = i;
            return hasBoundedId3(file, at);
        }
        if (bytes[i] == '\xFF' && framesBeginAt(file, i))
            return true;
    }
    return file.size() <= window; // nothing at all
}

} // namespace v2m
