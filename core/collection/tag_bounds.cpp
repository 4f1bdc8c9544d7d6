// SPDX-License-Identifier: MIT
#include "core/collection/tag_bounds.h"

#include "core/base/paths.h"
#include "core/collection/comment_bounds.h"
#include "core/collection/file_bytes.h"
#include "core/collection/id3_bounds.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace v2m {
namespace {

constexpr std::size_t kMaxLevels = 16;
constexpr int kMaxBoxes = 100'000;

/// How far MPEG audio may be from the beginning of its file.
constexpr qint64 kMpegWindow = 1LL * 1024 * 1024;

/// Whether TagLib may keep a box of MPEG-4 of this size, if it does.
bool isBoundedBox(const QByteArray& type, const QByteArray& parent, qint64 size)
{
    constexpr std::array kKept = {"mvhd", "mdhd", "hdlr", "stsd", "esds", "alac"};
    const bool isText =
        (parent == "ilst" && type != "covr") ||
        std::any_of(kKept.begin(), kKept.end(), [&type](const char* name) { return type == name; });
    return (!isText || size <= kMaxTagText) && (type != "ilst" || size <= kMaxTagBytes);
}

/// From the beginning of a box to its first child. Some writers leave out the version of "meta".
qint64 beforeChildren(FileBytes& file, qint64 at, const QByteArray& type)
{
    if (type == "stsd")
        return 16;
    if (type != "meta")
        return 8;
    const QByteArray child = file.at(at + 12, 4);
    constexpr std::array kFirst = {"hdlr", "ilst", "mhdr", "ctry", "lang"};
    return std::any_of(kFirst.begin(), kFirst.end(),
                       [&](const char* name) { return child == name; })
               ? 8
               : 12;
}

/// ISO/IEC 14496-12: a box has its size, its type and its content; these contain boxes.
bool hasBoundedBoxes(FileBytes& file)
{
    constexpr std::array kContainers = {"moov", "udta", "mdia", "meta", "ilst", "stbl",
                                        "minf", "moof", "traf", "trak", "stsd"};
    std::vector<qint64> ends = {file.size()};
    std::vector<QByteArray> parents = {{}};
    qint64 at = 0;
    for (int boxes = 0; !ends.empty(); ++boxes) {
        if (boxes > kMaxBoxes)
            return false;
        const QByteArray head = file.at(at, 16);
        qint64 size = 0;
        if (at + 8 <= ends.back() && head.size() >= 8) {
            size = bigEndian32(head, 0);
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
            parents.pop_back();
            continue;
        }
        const QByteArray type = head.mid(4, 4);
        // TagLib would go on behind the parent. The last box of the file may be cut off.
        const bool isBeyond = ends.size() > 1 && size > ends.back() - at;
        if (isBeyond || !isBoundedBox(type, parents.back(), std::min(size, ends.back() - at)))
            return false;
        const bool isContainer = std::any_of(kContainers.begin(), kContainers.end(),
                                             [&type](const char* name) { return type == name; });
        if (!isContainer) {
            at += std::min(size, ends.back() - at);
            continue;
        }
        if (ends.size() > kMaxLevels)
            return false;
        const qint64 before = beforeChildren(file, at, type) + (bigEndian32(head, 0) == 1 ? 8 : 0);
        ends.push_back(std::min(at + size, ends.back()));
        parents.push_back(type);
        at = std::min(at + before, ends.back());
    }
    return true;
}

/// Tags in the chunks of WAV and AIFF files.
bool hasBoundedChunks(FileBytes& file, bool isBigEndian)
{
    constexpr std::array kKept = {"LIST", "fmt ", "fact", "COMM"};
    qint64 at = 12;
    for (quint32 chunks = 0; chunks < kMaxTagFields; ++chunks) {
        const QByteArray head = file.at(at, 8);
        if (head.size() < 8)
            return true;
        const quint32 size = isBigEndian ? bigEndian32(head, 4) : littleEndian32(head, 4);
        qint64 content = at + 8;
        // A list keeps each of its texts, and eight bytes are enough for one.
        const bool isKept = std::any_of(kKept.begin(), kKept.end(), [&head](const char* name) {
            return head.startsWith(name);
        });
        // Where the byte that makes its size even is missing, TagLib finds other chunks.
        const bool isPadded = (size & 1U) == 0 || content + size >= file.size() ||
                              file.at(content + size, 1) == QByteArray(1, '\0');
        if (!isPadded || (isKept && size > kMaxTagText) || !hasBoundedId3(file, content))
            return false;
        at += 8 + qint64(size) + (size & 1U);
    }
    return false;
}

/// A GUID of an ASF object as it is stored (ASF specification 01.20.05, section 10).
QByteArray asfKind(const char* hex)
{
    return QByteArray::fromHex(hex);
}

const QByteArray kAsfHeader = asfKind("3026B2758E66CF11A6D900AA0062CE6C");

/// An object of an ASF header that says how many fields it has.
struct AsfList {
    QByteArray kind;
    qsizetype place; ///< of that number
    bool isWide;     ///< it has 32 bits, not 16
};

const std::array<AsfList, 4> kAsfLists = {{
    {asfKind("40A4D0D207E3D21197F000A0C95EA850"), 24, false}, // extended content
    {asfKind("EACBF8C5AF5B77488467AA8C44FA4CCA"), 24, false}, // metadata
    {asfKind("941C23449894D149A1411D134E457054"), 24, false}, // metadata library
    {asfKind("4052D1861D31D011A3A400A0C90348F6"), 40, true},  // codecs
}};

/// Objects are looked for at every place of the file: TagLib goes from one to the next by what it
/// has read of it, and by the size it is said to have, however large.
bool hasBoundedAsf(FileBytes& file)
{
    constexpr qint64 kHead = 30; // kind, size, number of objects, two bytes
    constexpr qint64 kWindow = 4LL * 1024 * 1024;
    constexpr qint64 kOverlap = 64; // more than kind and number take
    const QByteArray head = file.at(0, kHead);
    if (head.size() < kHead)
        return true;
    const auto size = qFromLittleEndian<quint64>(head.constData() + 16);
    quint64 fields = littleEndian32(head, 24);
    if (size > quint64(kMaxTagBytes))
        return false;
    for (qint64 from = 0; from < file.size() && fields <= kMaxTagFields; from += kWindow) {
        const QByteArray bytes = file.at(from, kWindow + kOverlap);
        for (const AsfList& list : kAsfLists) {
            qsizetype at = bytes.indexOf(list.kind);
            for (; at >= 0 && at < kWindow; at = bytes.indexOf(list.kind, at + 1)) {
                const qsizetype place = at + list.place;
                if (place + 4 > bytes.size())
                    break;
                const quint32 number = littleEndian32(bytes, place);
                fields += list.isWide ? number : number & 0xFFFFU;
            }
        }
    }
    return fields <= kMaxTagFields;
}

/// The footer of an APE tag, at the end or before an ID3v1 tag.
bool hasBoundedApe(FileBytes& file)
{
    constexpr qint64 kFooter = 32;
    constexpr qint64 kId3v1 = 128;
    for (const qint64 fromEnd : {kFooter, kFooter + kId3v1}) {
        const qint64 end = file.size() - fromEnd;
        const QByteArray footer = file.at(end, kFooter);
        if (!footer.startsWith("APETAGEX") || footer.size() < kFooter)
            continue;
        const qint64 size = qint64(littleEndian32(footer, 12)) - kFooter;
        if (littleEndian32(footer, 16) > kMaxTagFields || size > kMaxTagBytes)
            return false;
        const QByteArray tag = file.at(std::max<qint64>(0, end - size), std::min(size, end));
        for (qsizetype item = 0; item + 8 < tag.size();) {
            const qint64 length = littleEndian32(tag, item);
            constexpr quint32 kKindBits = 6;
            constexpr quint32 kBinary = 2; // anything else is a list of texts
            if ((littleEndian32(tag, item + 4) & kKindBits) != kBinary && length > kMaxTagText)
                return false;
            const qsizetype key = tag.indexOf('\0', item + 8);
            if (key < 0)
                break;
            item = key + 1 + length;
        }
    }
    return true;
}

/// The packets of a Musepack file of version 8 up to the last that is kept: each has two letters,
/// and its length in seven bits of each byte.
bool hasBoundedMusepack(FileBytes& file, qint64 begin)
{
    constexpr qint64 kPacketHead = 12;
    qint64 at = begin + 4;
    for (quint32 packets = 0; packets < kMaxTagFields; ++packets) {
        const QByteArray head = file.at(at, kPacketHead);
        qint64 length = 0;
        for (qsizetype i = 2; i < head.size(); ++i) {
            length = length << 7U | (head[i] & 0x7F);
            if ((head[i] & 0x80) == 0)
                break;
        }
        if (head.size() < kPacketHead || length < 3)
            return true;
        if ((head.startsWith("SH") || head.startsWith("RG")) && length > kMaxTagText)
            return false;
        at += std::min(length, file.size());
    }
    return false;
}

/// A DSF file says where its ID3 tag is.
bool hasBoundedDsf(FileBytes& file)
{
    constexpr qint64 kPointer = 20;
    const QByteArray head = file.at(0, kPointer + 8);
    if (head.size() < kPointer + 8)
        return true;
    qint64 at = qFromLittleEndian<qint64>(head.constData() + kPointer);
    return hasBoundedId3(file, at);
}

using IsBounded = bool (*)(FileBytes& file, qint64 begin);

/// A kind of file, whose tags are read only if its name and its first bytes agree. TagLib goes by
/// the name first and may find another kind anywhere in the file.
struct Kind {
    std::array<const char*, 5> endings;
    qint64 place; ///< of the marker, after ID3
    QByteArray marker;
    IsBounded isBounded; ///< null: all its tags are boxes, ID3 or APE, which any file may have
};

constexpr std::array kMpeg4 = {"m4a", "m4b", "mp4a", "mp4", "alac"};

const std::array<Kind, 17> kKinds = {{
    {{"flac", "oga"}, 0, "fLaC", [](FileBytes& f, qint64 at) { return hasBoundedFlac(f, at + 4); }},
    {{"ogg", "oga", "opus"},
     0,
     "OggS",
     [](FileBytes& f, qint64 at) { return at == 0 && hasBoundedOgg(f); }},
    {{"wav"}, 0, "RIFF", [](FileBytes& f, qint64 /*at*/) { return hasBoundedChunks(f, false); }},
    {{"aif", "aiff", "aifc"},
     0,
     "FORM",
     [](FileBytes& f, qint64 /*at*/) { return hasBoundedChunks(f, true); }},
    {{"wma"}, 0, kAsfHeader, [](FileBytes& f, qint64 /*at*/) { return hasBoundedAsf(f); }},
    {kMpeg4, 4, "ftyp", nullptr},
    {kMpeg4, 4, "moov", nullptr},
    {kMpeg4, 4, "mdat", nullptr},
    {kMpeg4, 4, "free", nullptr},
    {kMpeg4, 4, "skip", nullptr},
    {kMpeg4, 4, "wide", nullptr},
    {{"ape"}, 0, "MAC ", nullptr},
    {{"wv"}, 0, "wvpk", nullptr},
    {{"tta"}, 0, "TTA1", nullptr},
    {{"mpc"}, 0, "MP+", nullptr},
    {{"mpc"}, 0, "MPCK", hasBoundedMusepack},
    {{"dsf"}, 0, "DSD ", [](FileBytes& f, qint64 /*at*/) { return hasBoundedDsf(f); }},
}};

bool hasEnding(const Kind& kind, const QString& ending)
{
    return std::any_of(kind.endings.begin(), kind.endings.end(), [&ending](const char* name) {
        return name != nullptr && ending == QLatin1String(name);
    });
}

/// Where TagLib would look for a file of another kind than `own`: in its first kilobyte.
bool hasOtherBounded(FileBytes& file, qint64 begin, const QByteArray& own)
{
    constexpr qint64 kWindow = 4096;
    const QByteArray bytes = file.at(begin, kWindow);
    for (const QByteArray& first : {QByteArray("RIFF"), QByteArray("FORM"), kAsfHeader}) {
        if (own != first && (bytes.startsWith(first) || file.at(0, first.size()) == first))
            return false;
    }
    for (const char* marker : {"fLaC", "OggS", "MPCK", "MP+", "DSD ", "FRM8"}) {
        const qsizetype at = bytes.indexOf(marker);
        const bool isFlacInOgg = own == "OggS" && marker == QByteArrayView("fLaC");
        if (at >= 0 && own != marker && !(isFlacInOgg && hasBoundedFlac(file, begin + at + 4)))
            return false;
    }
    for (qsizetype at = 0; (at = bytes.indexOf("ID3", at)) >= 0; ++at) {
        qint64 place = begin + at;
        if (!hasBoundedId3(file, place))
            return false;
    }
    return true;
}

} // namespace

bool hasBoundedTags(const QString& path)
{
    FileBytes file(toPath(path));
    if (!file.isOpen())
        return false;
    qint64 begin = 0;
    if (!hasBoundedId3(file, begin) || !hasBoundedBoxes(file) || !hasBoundedApe(file))
        return false;
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isMpeg = ending == u"mp3" || ending == u"mp2" || ending == u"aac";
    if (isMpeg) // has no marker
        return hasOtherBounded(file, begin, {}) &&
               (begin > 0 || hasBoundedId3BeforeFrames(file, kMpegWindow));
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& one) {
        return hasEnding(one, ending) &&
               file.at(begin + one.place, one.marker.size()) == one.marker;
    });
    return kind != kKinds.end() && hasOtherBounded(file, begin, kind->marker) &&
           (kind->isBounded == nullptr || kind->isBounded(file, begin));
}

} // namespace v2m
