// SPDX-License-Identifier: MIT
#include "core/catalog/generic_importer.h"

#include "core/catalog/tag_list.h"
#include "core/catalog/track_title.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr qsizetype kLongestId = 500;

QString sourceName(const QString& baseName)
{
    QString name;
    for (const QChar c : baseName.toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            name.append(c);
        else if (!name.isEmpty() && name.back() != u'-')
            name.append(u'-');
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        return u"file"_s;
    if (name == "musiccaps"_L1 || name == "starter"_L1)
        return name + "-file"_L1;
    return name;
}

} // namespace

GenericImporter::GenericImporter(const QString& filePath)
    : m_folder(QFileInfo(filePath).absolutePath())
{
}

QString GenericImporter::format() const
{
    return u"generic"_s;
}

QStringList GenericImporter::requiredColumns() const
{
    return {u"id"_s, u"caption"_s};
}

SourceDescription GenericImporter::source(const QString& filePath) const
{
    const QString baseName = QFileInfo(filePath).completeBaseName();
    SourceDescription description;
    description.name = sourceName(baseName);
    description.title = baseName.isEmpty() ? description.name : baseName;
    return description;
}

void GenericImporter::setHeader(const QStringList& header)
{
    m_id = columnOf(header, u"id"_s);
    m_title = columnOf(header, u"title"_s);
    m_artist = columnOf(header, u"artist"_s);
    m_caption = columnOf(header, u"caption"_s);
    m_tags = columnOf(header, u"tags"_s);
    m_start = columnOf(header, u"start_s"_s);
    m_end = columnOf(header, u"end_s"_s);
    m_url = columnOf(header, u"url"_s);
    m_path = columnOf(header, u"path"_s);
}

ImportedRow GenericImporter::read(const QStringList& fields) const
{
    ImportedRow row;
    Track& track = row.track;

    track.id = fieldAt(fields, m_id);
    if (track.id.isEmpty() || track.id.size() > kLongestId) {
        row.fault = track.id.isEmpty() ? Message("Catalog", "the id is missing")
                                       : Message("Catalog", "the id is too long");
        return row;
    }

    const ClipBounds bounds = readClipBounds(fieldAt(fields, m_start), fieldAt(fields, m_end));
    if (!bounds.fault.isEmpty()) {
        row.fault = bounds.fault;
        return row;
    }
    track.startS = bounds.startS;
    track.endS = bounds.endS;

    const TagCell tags = splitTags(fieldAt(fields, m_tags), stop());
    if (!tags.fault.isEmpty()) {
        row.fault = Message("Catalog", "the tags cannot be read: %1").arg(tags.fault);
        return row;
    }
    track.tags = tags.tags;

    track.title = fieldAt(fields, m_title);
    track.artist = fieldAt(fields, m_artist);
    track.caption = fieldAt(fields, m_caption);
    if (track.caption.isEmpty() && track.title.isEmpty() && track.tags.isEmpty()) {
        row.fault = Message("Catalog", "there is neither a caption nor a title nor a tag");
        return row;
    }
    if (track.title.isEmpty())
        track.title = makeTitle(track);

    track.url = fieldAt(fields, m_url);
    track.path = fieldAt(fields, m_path);
    if (!track.path.isEmpty())
        track.path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(track.path));
    return row;
}

} // namespace v2m
