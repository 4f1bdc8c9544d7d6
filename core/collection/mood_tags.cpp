// SPDX-License-Identifier: MIT
#include "core/collection/mood_tags.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/collection/audio_tags.h"
#include "core/collection/copy_beside.h"
#include "core/collection/tag_file.h"
#include "core/sound/sound_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <system_error>
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

TagFile opened(const QString& path)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(toPath(path), unknown))
        fail(path, Message("v2m::moodTags", "it is not a file"));
    TagFile file(path);
    if (!file.isOpen())
        fail(path, Message("v2m::moodTags", "it has no tags that can be read"));
    if (!file.takesFields())
        fail(path, Message("v2m::moodTags", "this kind of file has no tag for a mood"));
    return file;
}

/// A file that its owner protected stays as it is, although its folder would let it be replaced.
void requireWritable(const QString& path)
{
    constexpr auto kWritable = std::filesystem::perms::owner_write |
                               std::filesystem::perms::group_write |
                               std::filesystem::perms::others_write;
    const std::filesystem::path file = toPath(path);
    if ((std::filesystem::status(file).permissions() & kWritable) == std::filesystem::perms::none ||
        ::access(file.c_str(), W_OK) != 0)
        fail(path, Message("v2m::moodTags", "it is read-only"));
}

QByteArray wholeAudio(const QString& path)
{
    return SoundFile(path).audioHash(std::numeric_limits<std::int64_t>::max());
}

/// TagLib reports success even if the disk was full: compares what was written, less what changes,
/// with what was there.
void verify(const FileTagChanges& planned, const QString& copy)
{
    const TagFile written = opened(copy);
    const TagFile original = opened(planned.path);
    TagLib::PropertyMap after = written.fields();
    TagLib::PropertyMap before = original.fields();
    for (const TagChange& change : planned.changes) {
        const QByteArray name = change.name.toLatin1();
        if (written.values(name.constData()) != change.after)
            fail(planned.path, Message("v2m::moodTags", "what was written cannot be read again"));
        after.erase(name.constData());
        before.erase(name.constData());
    }
    if (after != before || readCover(copy) != readCover(planned.path))
        fail(planned.path, Message("v2m::moodTags", "its other tags would not stay the same"));
    if (wholeAudio(copy) != wholeAudio(planned.path))
        fail(planned.path, Message("v2m::moodTags", "its sound would not stay the same"));
}

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
    const TagFile file = opened(path);
    const bool isOurs = !file.values("VALENCE").isEmpty() && !file.values("AROUSAL").isEmpty();
    const QString mood = textOf(emotionName(emotionsByScore(affect.affinities)[0]));
    QStringList others = file.values("MOOD").mid(isOurs ? 1 : 0);
    others.removeAll(mood);
    const std::array<QStringList, kNames.size()> values = {
        QStringList{mood} + others, number(affect.point.valence), number(affect.point.arousal)};
    FileTagChanges planned;
    planned.path = path;
    planned.conversion = file.conversion();
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const QStringList now = file.values(kNames[i]);
        if (now != values[i])
            planned.changes.push_back({QLatin1String(kNames[i]), now, values[i]});
    }
    return planned;
}

void writeTags(const FileTagChanges& planned)
{
    if (planned.changes.empty())
        return;
    try {
        {
            const TagFile original = opened(planned.path);
            for (const TagChange& change : planned.changes)
                if (original.values(change.name.toLatin1().constData()) != change.before)
                    fail(planned.path,
                         Message("v2m::moodTags", "its tags have changed in the meantime"));
        }
        requireWritable(planned.path);
        CopyBeside copy(planned.path);
        {
            TagFile file = opened(copy.path());
            for (const TagChange& change : planned.changes)
                file.setValues(change.name.toLatin1().constData(), change.after);
            if (!file.save())
                fail(planned.path, Message("v2m::moodTags", "TagLib could not write them"));
        }
        verify(planned, copy.path());
        copy.takePlace();
    } catch (const std::system_error& error) {
        fail(planned.path, Message::verbatim(error.code().message()));
    }
}

bool isWritten(const FileTagChanges& planned)
{
    const TagFile file = opened(planned.path);
    return std::all_of(planned.changes.begin(), planned.changes.end(),
                       [&](const TagChange& change) {
                           return file.values(change.name.toLatin1().constData()) == change.after;
                       });
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
        QJsonObject entry{{u"path"_s, file.path}, {u"tags"_s, tags}};
        if (!file.track.isEmpty()) {
            entry.insert(u"source"_s, file.source);
            entry.insert(u"track"_s, file.track);
        }
        files.append(entry);
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
        file.source = entry.toObject().value("source"_L1).toString();
        file.track = entry.toObject().value("track"_L1).toString();
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
