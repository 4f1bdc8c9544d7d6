// SPDX-License-Identifier: MIT
#include "core/catalog/musiccaps_importer.h"

#include "core/catalog/python_list.h"
#include "core/catalog/tag_list.h"
#include "core/catalog/track_title.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Eleven characters of URL-safe base64.
bool isVideoId(const QString& text)
{
    constexpr qsizetype kLength = 11;
    return text.size() == kLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
                      (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

QString videoAddress(const QString& id, double startS)
{
    return u"https://www.youtube.com/watch?v=%1&t=%2s"_s.arg(id).arg(static_cast<qint64>(startS));
}

} // namespace

QString MusicCapsImporter::format() const
{
    return u"musiccaps"_s;
}

QStringList MusicCapsImporter::requiredColumns() const
{
    return {u"ytid"_s, u"start_s"_s, u"end_s"_s, u"aspect_list"_s, u"caption"_s};
}

SourceDescription MusicCapsImporter::source(const QString& /*filePath*/) const
{
    return {u"musiccaps"_s, u"MusicCaps"_s, u"CC BY-SA 4.0"_s,
            u"https://huggingface.co/datasets/google/MusicCaps"_s};
}

void MusicCapsImporter::setHeader(const QStringList& header)
{
    m_id = columnOf(header, u"ytid"_s);
    m_start = columnOf(header, u"start_s"_s);
    m_end = columnOf(header, u"end_s"_s);
    m_labels = columnOf(header, u"audioset_positive_labels"_s);
    m_aspects = columnOf(header, u"aspect_list"_s);
    m_caption = columnOf(header, u"caption"_s);
    m_author = columnOf(header, u"author_id"_s);
}

ImportedRow MusicCapsImporter::read(const QStringList& fields) const
{
    ImportedRow row;
    Track& track = row.track;

    track.id = fieldAt(fields, m_id);
    if (!isVideoId(track.id)) {
        row.fault = Message("Catalog", "“%1” is not the id of a video").arg(track.id.left(40));
        return row;
    }

    const ClipBounds bounds = readClipBounds(fields.at(m_start), fields.at(m_end));
    row.fault = bounds.fault;
    if (row.fault.isEmpty() && !bounds.startS)
        row.fault = Message("Catalog", "the start of the clip is missing");
    if (!row.fault.isEmpty())
        return row;
    track.startS = bounds.startS;
    track.endS = bounds.endS;

    const PythonList aspects = parsePythonList(fields.at(m_aspects));
    if (!aspects.fault.isEmpty()) {
        row.fault = Message("Catalog", "%1, at character %2 of aspect_list")
                        .arg(aspects.fault, aspects.faultAt + 1);
        return row;
    }
    track.tags = cleanTags(aspects.items, stop());
    track.caption = fieldAt(fields, m_caption);
    if (track.caption.isEmpty() && track.tags.isEmpty()) {
        row.fault = Message("Catalog", "there is neither a caption nor a tag");
        return row;
    }

    track.title = makeTitle(track);
    track.url = videoAddress(track.id, *track.startS);
    row.captionAuthor = fieldAt(fields, m_author);
    row.audiosetLabels = fieldAt(fields, m_labels);
    return row;
}

} // namespace v2m
