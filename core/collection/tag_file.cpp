// SPDX-License-Identifier: MIT
#include "core/collection/tag_file.h"

#include "core/base/file_name.h"
#include "core/collection/tag_bounds.h"

#include <QFileInfo>

#include <array>
#include <cstring>
#include <taglib/aifffile.h>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/asftag.h>
#include <taglib/flacfile.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2header.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/trueaudiofile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>
#include <taglib/xiphcomment.h>
#include <variant>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Fields of these names are not among TagLib's for MPEG-4 and ASF, but these formats take any.
constexpr std::array kUnnamed = {"VALENCE", "AROUSAL"};

using Tag = std::variant<std::monostate, TagLib::ID3v2::Tag*, TagLib::Ogg::XiphComment*,
                         TagLib::MP4::Tag*, TagLib::ASF::Tag*, TagLib::APE::Tag*>;

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

template <typename Kind>
Tag tagIn(Kind* tag)
{
    return tag == nullptr ? Tag() : Tag(tag);
}

/// A new tag that says what the older one does, so that players which read it alone know the title.
TagLib::ID3v2::Tag* filled(TagLib::ID3v2::Tag* tag, const TagLib::ID3v1::Tag* old)
{
    TagLib::Tag::duplicate(old, tag, /*overwrite=*/false);
    return tag;
}

/// The one that takes fields of any name.
Tag roomyTag(TagLib::File* file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file)) {
        if (mpeg->hasID3v2Tag() || (!mpeg->hasAPETag() && !mpeg->hasID3v1Tag()))
            return tagIn(mpeg->ID3v2Tag(true));
        return mpeg->hasAPETag() ? tagIn(mpeg->APETag())
                                 : tagIn(filled(mpeg->ID3v2Tag(true), mpeg->ID3v1Tag()));
    }
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(file))
        return tagIn(flac->xiphComment(true));
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file))
        return tagIn(wav->ID3v2Tag());
    if (auto* tta = dynamic_cast<TagLib::TrueAudio::File*>(file))
        return tagIn(tta->hasID3v1Tag() && !tta->hasID3v2Tag()
                         ? filled(tta->ID3v2Tag(true), tta->ID3v1Tag())
                         : tta->ID3v2Tag(true));
    if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(file))
        return tagIn(wavPack->APETag(true));
    if (auto* ape = dynamic_cast<TagLib::APE::File*>(file))
        return tagIn(ape->APETag(true));
    if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(file))
        return tagIn(musepack->APETag(true));
    TagLib::Tag* only = file->tag();
    if (auto* id3 = dynamic_cast<TagLib::ID3v2::Tag*>(only))
        return id3;
    if (auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(only))
        return comment;
    if (auto* mp4 = dynamic_cast<TagLib::MP4::Tag*>(only))
        return mp4;
    if (auto* asf = dynamic_cast<TagLib::ASF::Tag*>(only))
        return asf;
    return {};
}

TagLib::String mp4Name(const char* name)
{
    return TagLib::String("----:com.apple.iTunes:") + name;
}

TagLib::String asfName(const char* name)
{
    return std::strcmp(name, "MOOD") == 0 ? "WM/Mood" : name;
}

/// TagLib does not keep the order of several attributes of one name.
constexpr auto kAsfSeparator = "; ";

TagLib::StringList listIn(const TagLib::ASF::AttributeList& attributes)
{
    TagLib::StringList list;
    for (const TagLib::ASF::Attribute& attribute : attributes)
        for (const TagLib::String& text : TagLib::StringList::split(attribute.toString(), ";"))
            list.append(text.stripWhiteSpace());
    return list;
}

/// Adds the fields that are not there yet.
void add(TagLib::PropertyMap& all, const TagLib::PropertyMap& more)
{
    for (const auto& [name, values] : more)
        if (!values.toString().isEmpty() && !all.contains(name))
            all.insert(name, values);
}

template <typename... Kinds>
TagLib::PropertyMap merged(const Kinds*... tags)
{
    TagLib::PropertyMap all;
    const auto take = [&all](const auto* tag) {
        if (tag != nullptr)
            add(all, tag->properties());
    };
    (take(tags), ...);
    return all;
}

/// The version to save a tag in: TagLib writes none before 2.3.
TagLib::ID3v2::Version versionOf(const TagLib::ID3v2::Tag* tag)
{
    const bool isOld =
        tag != nullptr && tag->header()->majorVersion() < 4 && tag->header()->tagSize() > 0;
    return isOld ? TagLib::ID3v2::v3 : TagLib::ID3v2::v4;
}

void setFrame(TagLib::ID3v2::Tag& tag, const char* name, const TagLib::StringList& values)
{
    using TagLib::ID3v2::TextIdentificationFrame;
    using TagLib::ID3v2::UserTextIdentificationFrame;
    // Version 2.3 has no frame for a mood.
    const bool hasFrame = std::strcmp(name, "MOOD") == 0 && versionOf(&tag) == TagLib::ID3v2::v4;
    if (std::strcmp(name, "MOOD") == 0)
        tag.removeFrames("TMOO");
    while (auto* old = UserTextIdentificationFrame::find(&tag, name))
        tag.removeFrame(old);
    if (values.isEmpty())
        return;
    if (!hasFrame) {
        tag.addFrame(new UserTextIdentificationFrame(name, values, TagLib::String::Latin1));
        return;
    }
    auto* frame = new TextIdentificationFrame("TMOO", TagLib::String::Latin1);
    frame->setText(values);
    tag.addFrame(frame);
}

} // namespace

QString textOfTag(const TagLib::String& text)
{
    return QString::fromStdWString(text.toWString());
}

TagFile::TagFile(const QString& path, bool withSound)
{
    if (!hasBoundedTags(path))
        return;
    const QByteArray name = fileNameBytes(path);
    const QString ending = QFileInfo(path).suffix().toLower();
    // TagLib takes these only for MPEG audio if it is told to, and does not know their sound.
    if (ending == u"aac"_s)
        m_file = TagLib::FileRef(new TagLib::MPEG::File(name.constData(), false));
    else
        m_file = TagLib::FileRef(name.constData(), withSound, TagLib::AudioProperties::Fast);
}

TagLib::PropertyMap TagFile::fields() const
{
    TagLib::File* file = m_file.file();
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file))
        return merged(mpeg->ID3v2Tag(), mpeg->APETag(), mpeg->ID3v1Tag());
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(file))
        return merged(flac->xiphComment(), flac->ID3v2Tag(), flac->ID3v1Tag());
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file))
        return merged(wav->ID3v2Tag(), wav->InfoTag());
    if (auto* tta = dynamic_cast<TagLib::TrueAudio::File*>(file))
        return merged(tta->ID3v2Tag(), tta->ID3v1Tag());
    if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(file))
        return merged(wavPack->APETag(), wavPack->ID3v1Tag());
    if (auto* ape = dynamic_cast<TagLib::APE::File*>(file))
        return merged(ape->APETag(), ape->ID3v1Tag());
    if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(file))
        return merged(musepack->APETag(), musepack->ID3v1Tag());
    TagLib::PropertyMap all = file->properties();
    for (const char* name : kUnnamed) {
        if (auto* mp4 = dynamic_cast<TagLib::MP4::Tag*>(file->tag()))
            all.replace(name, mp4->item(mp4Name(name)).toStringList());
        else if (auto* asf = dynamic_cast<TagLib::ASF::Tag*>(file->tag()))
            all.replace(name, listIn(asf->attribute(asfName(name))));
    }
    all.removeEmpty();
    return all;
}

bool TagFile::takesFields() const
{
    return roomyTag(m_file.file()).index() != 0;
}

QStringList TagFile::values(const char* name) const
{
    const TagLib::StringList list = std::visit(
        Overloaded{[](std::monostate) { return TagLib::StringList(); },
                   [&](TagLib::MP4::Tag* tag) { return tag->item(mp4Name(name)).toStringList(); },
                   [&](TagLib::ASF::Tag* tag) { return listIn(tag->attribute(asfName(name))); },
                   [&](auto* tag) { return tag->properties()[name]; }},
        roomyTag(m_file.file()));
    QStringList texts;
    for (const TagLib::String& value : list)
        texts.append(textOfTag(value));
    return texts;
}

void TagFile::setValues(const char* name, const QStringList& values)
{
    TagLib::StringList list;
    for (const QString& value : values)
        list.append(TagLib::String(value.toStdWString()));
    std::visit(Overloaded{[](std::monostate) {},
                          [&](TagLib::ID3v2::Tag* tag) { setFrame(*tag, name, list); },
                          [&](TagLib::Ogg::XiphComment* tag) {
                              tag->removeFields(name);
                              for (const TagLib::String& value : list)
                                  tag->addField(name, value, false);
                          },
                          [&](TagLib::MP4::Tag* tag) {
                              tag->removeItem(mp4Name(name));
                              if (!list.isEmpty())
                                  tag->setItem(mp4Name(name), list);
                          },
                          [&](TagLib::ASF::Tag* tag) {
                              tag->removeItem(asfName(name));
                              if (!list.isEmpty())
                                  tag->setAttribute(
                                      asfName(name),
                                      TagLib::ASF::Attribute(list.toString(kAsfSeparator)));
                          },
                          [&](TagLib::APE::Tag* tag) {
                              tag->removeItem(name);
                              for (const TagLib::String& value : list)
                                  tag->addValue(name, value, false);
                          }},
               roomyTag(m_file.file()));
}

bool TagFile::save()
{
    TagLib::File* file = m_file.file();
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file)) {
        const Tag tag = roomyTag(file);
        const auto* id3 = std::get_if<TagLib::ID3v2::Tag*>(&tag);
        return mpeg->save(id3 != nullptr ? TagLib::MPEG::File::ID3v2 : TagLib::MPEG::File::APE,
                          TagLib::File::StripNone, versionOf(id3 != nullptr ? *id3 : nullptr),
                          TagLib::File::DoNotDuplicate);
    }
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file))
        return wav->save(TagLib::RIFF::WAV::File::ID3v2, TagLib::File::StripNone,
                         versionOf(wav->ID3v2Tag()));
    if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(file))
        return aiff->save(versionOf(aiff->tag()));
    return file->save();
}

QString TagFile::conversion() const
{
    const Tag tag = roomyTag(m_file.file());
    const auto* id3 = std::get_if<TagLib::ID3v2::Tag*>(&tag);
    if (id3 == nullptr)
        return {};
    if ((*id3)->header()->tagSize() == 0)
        return (*id3)->isEmpty() ? QString() : u"ID3v1 → ID3v1, ID3v2.4"_s;
    const unsigned before = (*id3)->header()->majorVersion();
    // TagLib has no choice of a version for this format.
    const bool isTrueAudio = dynamic_cast<TagLib::TrueAudio::File*>(m_file.file()) != nullptr;
    const unsigned after = isTrueAudio || versionOf(*id3) == TagLib::ID3v2::v4 ? 4 : 3;
    return before == after ? QString() : u"ID3v2.%1 → ID3v2.%2"_s.arg(before).arg(after);
}

} // namespace v2m
