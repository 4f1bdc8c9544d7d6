// SPDX-License-Identifier: MIT
#include "core/collection/mood_tags.h"

#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/collection/tag_bounds.h"
#include "core/sound/sound_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr std::array<const char*, 3> kNames = {"MOOD", "VALENCE", "AROUSAL"};
constexpr auto kFormat = "video2music tag changes 1"_L1;

[[noreturn]] void fail(const QString& path, const Message& cause)
{
    throw FileError(
        Message("v2m::moodTags", "The tags of “%1” could not be written: %2.").arg(path, cause));
}

QString textOfTag(const TagLib::String& text)
{
    return QString::fromStdWString(text.toWString());
}

TagLib::String tagOf(const QString& text)
{
    return {text.toStdWString()};
}

QStringList valuesOf(const TagLib::PropertyMap& map, const QString& name)
{
    QStringList values;
    const auto found = map.find(tagOf(name));
    if (found != map.end())
        for (const TagLib::String& value : found->second)
            values.append(textOfTag(value));
    return values;
}

void setValues(TagLib::PropertyMap& map, const QString& name, const QStringList& values)
{
    map.erase(tagOf(name));
    if (values.isEmpty())
        return;
    TagLib::StringList list;
    for (const QString& value : values)
        list.append(tagOf(value));
    map.replace(tagOf(name), list);
}

TagLib::FileRef opened(const QString& path)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(toPath(path), unknown))
        fail(path, Message("v2m::moodTags", "it is not a file"));
    if (!hasBoundedTags(path))
        fail(path, Message("v2m::moodTags", "it has no tags that can be read"));
    TagLib::FileRef file(fileNameBytes(path).constData(), false);
    if (file.isNull() || !file.file()->isValid())
        fail(path, Message("v2m::moodTags", "it has no tags that can be read"));
    return file;
}

/// A copy beside a file, removed unless it replaces the file.
class CopyBeside {
public:
    explicit CopyBeside(const QString& path)
        : m_target(std::filesystem::canonical(toPath(path))),
          // TagLib identifies the format by the extension.
          m_copy(m_target.parent_path() /
                 toPath(u".video2music-%1.%2"_s
                            .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
                            .arg(QFileInfo(path).suffix())))
    {
        std::filesystem::copy_file(m_target, m_copy);
    }

    ~CopyBeside()
    {
        std::error_code gone;
        std::filesystem::remove(m_copy, gone);
    }

    CopyBeside(const CopyBeside&) = delete;
    CopyBeside& operator=(const CopyBeside&) = delete;

    QString path() const { return fileNameText(QByteArray::fromStdString(m_copy.string())); }

    void takePlace()
    {
        const int descriptor = ::open(m_copy.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0 || ::fsync(descriptor) != 0) {
            const std::error_code cause(errno, std::generic_category());
            if (descriptor >= 0)
                ::close(descriptor);
            throw std::system_error(cause);
        }
        ::close(descriptor);
        std::filesystem::rename(m_copy, m_target);
    }

private:
    std::filesystem::path m_target;
    std::filesystem::path m_copy;
};

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

FileTagChanges planMoodTags(const QString& path, const TrackAffect& affect)
{
    const auto number = [](float value) {
        return QStringList{QString::number(static_cast<double>(value), 'f', 2)};
    };
    const TagLib::FileRef file = opened(path);
    const TagLib::PropertyMap before = file.file()->properties();
    const std::array<QStringList, kNames.size()> values = {
        QStringList{textOf(emotionName(emotionsByScore(affect.affinities)[0]))},
        number(affect.point.valence), number(affect.point.arousal)};
    TagLib::PropertyMap wanted = before;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        setValues(wanted, QLatin1String(kNames[i]), values[i]);
    // In memory only: returns the properties that this format does not support.
    const TagLib::PropertyMap refused = file.file()->setProperties(wanted);
    FileTagChanges planned;
    planned.path = path;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const QString name = QLatin1String(kNames[i]);
        if (refused.contains(tagOf(name))) {
            if (i == 0)
                fail(path, Message("v2m::moodTags", "this kind of file has no tag for a mood"));
            continue;
        }
        const QStringList now = valuesOf(before, name);
        if (now != values[i])
            planned.changes.push_back({name, now, values[i]});
    }
    return planned;
}

void writeTags(const FileTagChanges& planned)
{
    if (planned.changes.empty())
        return;
    try {
        CopyBeside copy(planned.path);
        {
            TagLib::FileRef file = opened(copy.path());
            TagLib::PropertyMap map = file.file()->properties();
            for (const TagChange& change : planned.changes) {
                if (valuesOf(map, change.name) != change.before)
                    fail(planned.path,
                         Message("v2m::moodTags", "its tags have changed in the meantime"));
                setValues(map, change.name, change.after);
            }
            file.file()->setProperties(map);
            if (!file.save())
                fail(planned.path, Message("v2m::moodTags", "TagLib refuses"));
        }
        if (SoundFile(copy.path()).audioHash() != SoundFile(planned.path).audioHash())
            fail(planned.path, Message("v2m::moodTags", "its sound would not stay the same"));
        copy.takePlace();
    } catch (const std::system_error& error) {
        fail(planned.path, Message::verbatim(error.code().message()));
    }
}

FileTagChanges undone(const FileTagChanges& written)
{
    FileTagChanges back = written;
    for (TagChange& change : back.changes)
        std::swap(change.before, change.after);
    return back;
}

QByteArray tagChangesToJson(std::span<const FileTagChanges> changes)
{
    QJsonArray files;
    for (const FileTagChanges& file : changes) {
        QJsonArray tags;
        for (const TagChange& change : file.changes)
            tags.append(QJsonObject{{u"name"_s, change.name},
                                    {u"before"_s, QJsonArray::fromStringList(change.before)},
                                    {u"after"_s, QJsonArray::fromStringList(change.after)}});
        files.append(QJsonObject{{u"path"_s, file.path}, {u"tags"_s, tags}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, QString(kFormat)}, {u"files"_s, files}})
        .toJson();
}

std::vector<FileTagChanges> tagChangesFromJson(const QByteArray& json, const QString& fileName)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    if (document.value("format"_L1).toString() != kFormat)
        throw FileError(
            Message("v2m::moodTags", "“%1” is not a file made by “tags write”.").arg(fileName));
    std::vector<FileTagChanges> changes;
    for (const QJsonValue& entry : document.value("files"_L1).toArray()) {
        FileTagChanges file;
        file.path = entry.toObject().value("path"_L1).toString();
        for (const QJsonValue& tag : entry.toObject().value("tags"_L1).toArray()) {
            const QJsonObject change = tag.toObject();
            const QString name = change.value("name"_L1).toString();
            // Never write tags other than our own.
            const bool known = std::any_of(kNames.begin(), kNames.end(), [&](const char* own) {
                return name == QLatin1String(own);
            });
            if (known)
                file.changes.push_back(
                    {name, textsIn(change.value("before"_L1)), textsIn(change.value("after"_L1))});
        }
        changes.push_back(std::move(file));
    }
    return changes;
}

} // namespace v2m
