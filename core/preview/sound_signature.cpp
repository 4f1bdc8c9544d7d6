// SPDX-License-Identifier: MIT
#include "core/preview/sound_signature.h"

#include "core/base/file_name.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

/// Enough for each signature, and for leading silence in MP3 files.
constexpr qint64 kHeadBytes = 4096;

/// Maximum tags before the sound; more than one is rare.
constexpr int kMaxTags = 4;

struct Signature {
    qsizetype at;
    QByteArrayView bytes;
};

// From the specifications of the formats; ISO media (mp4, m4a, mov) begins with a box of one of the
// names below.
constexpr std::array kSignatures = {
    Signature{8, "WAVE"},
    Signature{8, "AVI "},
    Signature{8, "AIFF"},
    Signature{8, "AIFC"},
    Signature{0, "fLaC"},
    Signature{0, "OggS"},
    Signature{4, "ftyp"},
    Signature{4, "moov"},
    Signature{4, "mdat"},
    Signature{4, "wide"},
    Signature{4, "free"},
    Signature{4, "skip"},
    Signature{0, "MAC "},
    Signature{0, "wvpk"},
    Signature{0, "TTA1"},
    Signature{0, "MPCK"},
    Signature{0, "MP+"},
    Signature{0, "caff"},
    Signature{0, ".snd"},
    Signature{0, "DSD "},
    Signature{0, "#!AMR"},
    Signature{0, "FLV\x01"},
    Signature{0, "\x1A\x45\xDF\xA3"},                 // Matroska, WebM
    Signature{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"}, // ASF: WMA, WMV
    Signature{0, "\x0B\x77"},                         // AC-3
    Signature{0, "\x7F\xFE\x80\x01"},                 // DTS
};

/// A frame of MPEG audio (ISO 11172-3, 2.4.1.3) or of ADTS AAC (ISO 13818-7): eleven set bits, then
/// no reserved values.
bool isMpegFrame(QByteArrayView bytes)
{
    if (bytes.size() < 4 || static_cast<uchar>(bytes[0]) != 0xFF)
        return false;
    const auto second = static_cast<uchar>(bytes[1]);
    const auto third = static_cast<uchar>(bytes[2]);
    const bool isAdts = (second & 0xF6) == 0xF0;
    const bool isAudio = (second & 0xE0) == 0xE0 && (second & 0x18) != 0x08 &&
                         (second & 0x06) != 0x00 && (third & 0xF0) != 0xF0 &&
                         (third & 0x0C) != 0x0C;
    return isAdts || isAudio;
}

bool beginsLikeSound(QByteArrayView head)
{
    const auto matches = [&](const Signature& signature) {
        return head.size() >= signature.at + signature.bytes.size() &&
               head.sliced(signature.at, signature.bytes.size()) == signature.bytes;
    };
    if (std::any_of(kSignatures.begin(), kSignatures.end(), matches))
        return true;
    const auto* const sound =
        std::find_if(head.begin(), head.end(), [](char byte) { return byte != '\0'; });
    return isMpegFrame(head.sliced(sound - head.begin()));
}

/// The size of an ID3v2 tag in bytes (id3.org, 2.4.0, section 3.1); 0 if there is none.
qint64 tagBytes(QByteArrayView head)
{
    constexpr qsizetype kHeader = 10;
    constexpr char kHasFooter = 0x10;
    if (head.size() < kHeader || !head.startsWith("ID3"))
        return 0;
    qint64 size = 0;
    for (const char byte : head.sliced(6, 4))
        size = size << 7 | (byte & 0x7F);
    return kHeader + size + ((head[5] & kHasFooter) != 0 ? kHeader : 0);
}

} // namespace

bool isSoundOrVideo(const QString& path)
{
    QFile file;
    if (!openForReading(file, path))
        return false;
    qint64 at = 0;
    for (int tags = 0; tags <= kMaxTags; ++tags) {
        if (!file.seek(at))
            return false;
        const QByteArray head = file.read(kHeadBytes);
        const qint64 bytes = tagBytes(head);
        if (bytes == 0)
            return beginsLikeSound(head);
        at += bytes;
    }
    return false;
}

} // namespace v2m
