// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/collection/audio_tags.h"
#include "core/collection/tag_file.h"
#include "core/media/picture_format.h"
#include "core/media/picture_size.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdint>
#include <filesystem>
#include <new>
#include <span>
#include <system_error>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/asftag.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/trueaudiofile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>
#include <taglib/xiphcomment.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr qint64 kLargestCover = 16 << 20;

/// More than any cover has. The desktop shows it by means of its own, which may have no limit.
constexpr std::uint64_t kMostCoverPixels = 4096ULL * 4096;

/// Nothing unless its first bytes are those of a picture of a size that a cover may have: a tag may
/// hold an address instead, and a file that is called cover.jpg anything.
QByteArray onlyPicture(const QByteArray& bytes)
{
    const std::span file(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                         static_cast<std::size_t>(bytes.size()));
    const auto size = pictureSizeOf(pictureFormatOf(file), file);
    const bool isCover = size && size->width > 0 && size->height > 0 &&
                         std::uint64_t{size->width} * size->height <= kMostCoverPixels;
    return isCover ? bytes : QByteArray();
}

QByteArray bytesOf(const TagLib::ByteVector& data)
{
    return data.size() <= static_cast<unsigned>(kLargestCover)
               ? QByteArray(data.data(), static_cast<qsizetype>(data.size()))
               : QByteArray();
}

/// Of several pictures the front cover; there may also be an icon of the file.
template <typename Pictures, typename TypeOf, typename DataOf>
QByteArray frontOf(const Pictures& pictures, const TypeOf& typeOf, const DataOf& dataOf)
{
    constexpr int kFrontCover = 3; // in ID3v2, FLAC and ASF
    QByteArray first;
    for (const auto& picture : pictures) {
        const bool isFront = typeOf(picture) == kFrontCover;
        if (!isFront && !first.isEmpty())
            continue;
        const QByteArray bytes = onlyPicture(bytesOf(dataOf(picture)));
        if (isFront && !bytes.isEmpty())
            return bytes;
        if (first.isEmpty())
            first = bytes;
    }
    return first;
}

QByteArray coverIn(const TagLib::ID3v2::Tag* tag)
{
    if (tag == nullptr)
        return {};
    std::vector<const TagLib::ID3v2::AttachedPictureFrame*> pictures;
    for (const TagLib::ID3v2::Frame* frame : tag->frameList("APIC"))
        if (const auto* picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(frame))
            pictures.push_back(picture);
    return frontOf(
        pictures, [](const auto* picture) { return static_cast<int>(picture->type()); },
        [](const auto* picture) { return picture->picture(); });
}

QByteArray coverIn(const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    return frontOf(
        pictures, [](const auto* picture) { return static_cast<int>(picture->type()); },
        [](const auto* picture) { return picture->data(); });
}

/// An item of a picture is a file name, a zero and the picture.
QByteArray coverIn(const TagLib::APE::Tag* tag)
{
    if (tag == nullptr)
        return {};
    for (const char* name : {"COVER ART (FRONT)", "COVER ART (BACK)", "COVER ART (OTHER)"}) {
        const auto item = tag->itemListMap().find(name);
        if (item == tag->itemListMap().end() || item->second.type() != TagLib::APE::Item::Binary)
            continue;
        const TagLib::ByteVector data = item->second.binaryData();
        const int end = data.find('\0');
        const QByteArray cover = end < 0 ? QByteArray() : onlyPicture(bytesOf(data.mid(end + 1)));
        if (!cover.isEmpty())
            return cover;
    }
    return {};
}

QByteArray firstOf(const QByteArray& one, const QByteArray& other)
{
    return one.isEmpty() ? other : one;
}

QByteArray embeddedCover(TagLib::File* file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file))
        return firstOf(coverIn(mpeg->ID3v2Tag()), coverIn(mpeg->APETag()));
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(file)) {
        const QByteArray cover = coverIn(flac->pictureList());
        return firstOf(cover, flac->xiphComment() != nullptr
                                  ? coverIn(flac->xiphComment()->pictureList())
                                  : QByteArray());
    }
    if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(file)) {
        const TagLib::MP4::CoverArtList covers = mp4->tag()->item("covr").toCoverArtList();
        return frontOf(
            covers, [](const auto&) { return 0; }, [](const auto& cover) { return cover.data(); });
    }
    if (auto* asf = dynamic_cast<TagLib::ASF::File*>(file)) {
        return frontOf(
            asf->tag()->attribute("WM/Picture"),
            [](const auto& attribute) { return static_cast<int>(attribute.toPicture().type()); },
            [](const auto& attribute) { return attribute.toPicture().picture(); });
    }
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file))
        return coverIn(wav->ID3v2Tag());
    if (auto* tta = dynamic_cast<TagLib::TrueAudio::File*>(file))
        return coverIn(tta->ID3v2Tag());
    if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(file))
        return coverIn(wavPack->APETag());
    if (auto* ape = dynamic_cast<TagLib::APE::File*>(file))
        return coverIn(ape->APETag());
    if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(file))
        return coverIn(musepack->APETag());
    if (auto* id3 = dynamic_cast<TagLib::ID3v2::Tag*>(file->tag()))
        return coverIn(id3); // AIFF
    if (auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(file->tag()))
        return coverIn(comment->pictureList());
    return {};
}

QByteArray coverBeside(const QString& path)
{
    const QDir folder = QFileInfo(path).dir();
    const QStringList names = folder.entryList(
        {u"cover.*"_s, u"folder.*"_s, u"front.*"_s, u"albumart.*"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QString ending = QFileInfo(name).suffix().toLower();
        if (ending != u"jpg" && ending != u"jpeg" && ending != u"png")
            continue;
        QFile file(folder.filePath(name));
        if (file.size() <= kLargestCover && file.open(QIODevice::ReadOnly))
            return file.read(kLargestCover);
    }
    return {};
}

} // namespace

QByteArray readCover(const QString& path)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(toPath(path), unknown))
        return {}; // TagLib would wait for what a pipe has to say
    try {
        const TagFile file(path);
        const QByteArray cover = file.isOpen() ? embeddedCover(file.file()) : QByteArray();
        if (!cover.isEmpty())
            return cover;
    } catch (const std::bad_alloc&) {
        // An invalid tag size.
    }
    return onlyPicture(coverBeside(path));
}

} // namespace v2m
