// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/collection/audio_tags.h"
#include "core/collection/tag_bounds.h"
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
#include <taglib/asffile.h>
#include <taglib/asftag.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpegfile.h>
#include <taglib/xiphcomment.h>

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

QByteArray coverIn(const TagLib::ID3v2::Tag* tag)
{
    if (tag == nullptr)
        return {};
    for (const TagLib::ID3v2::Frame* frame : tag->frameList("APIC"))
        if (const auto* picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(frame))
            return bytesOf(picture->picture());
    return {};
}

QByteArray coverIn(const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    return pictures.isEmpty() ? QByteArray() : bytesOf(pictures.front()->data());
}

QByteArray embeddedCover(const TagLib::FileRef& file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file.file()))
        return coverIn(mpeg->hasID3v2Tag() ? mpeg->ID3v2Tag() : nullptr);
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(file.file()))
        return coverIn(flac->pictureList());
    if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(file.file())) {
        const TagLib::MP4::CoverArtList covers = mp4->tag()->item("covr").toCoverArtList();
        return covers.isEmpty() ? QByteArray() : bytesOf(covers.front().data());
    }
    if (auto* asf = dynamic_cast<TagLib::ASF::File*>(file.file())) {
        const TagLib::ASF::AttributeList list = asf->tag()->attribute("WM/Picture");
        return list.isEmpty() ? QByteArray() : bytesOf(list.front().toPicture().picture());
    }
    if (auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(file.tag()))
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
    if (!hasBoundedTags(path))
        return onlyPicture(coverBeside(path));
    try {
        const TagLib::FileRef file(fileNameBytes(path).constData(), false);
        const QByteArray cover = file.isNull() ? QByteArray() : onlyPicture(embeddedCover(file));
        if (!cover.isEmpty())
            return cover;
    } catch (const std::bad_alloc&) {
        // An invalid tag size.
    }
    return onlyPicture(coverBeside(path));
}

} // namespace v2m
