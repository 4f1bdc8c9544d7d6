// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/dataset_importer.h"

namespace v2m {

/// Any CSV file with a header, which is how a user brings a data set of their own.
///
/// | column    | holds                                                                     |
/// | --------- | ------------------------------------------------------------------------- |
/// | `id`      | required; unique in the file                                              |
/// | `caption` | required column; the cell may be empty where there are a title or tags    |
/// | `title`   | made from the tags where it is empty (makeTitle)                          |
/// | `artist`  |                                                                           |
/// | `tags`    | separated by `;`, else `\|`, else `,`, or a JSON or Python list (splitTags) |
/// | `start_s`, `end_s` | the clip's bounds in the recording, in seconds                   |
/// | `url`     | a page where it can be heard                                              |
/// | `path`    | a sound file; a relative path starts at the CSV file's folder             |
///
/// Columns stand in any order; others are ignored. The source is named after the file: its base
/// name in lower case, everything but letters and digits replaced by `-`. The names of the data
/// sets that the program knows ("musiccaps", "starter") get `-file` appended.
class GenericImporter : public DatasetImporter {
public:
    explicit GenericImporter(const QString& filePath);

    QString format() const override;
    QStringList requiredColumns() const override;
    SourceDescription source(const QString& filePath) const override;
    void setHeader(const QStringList& header) override;
    ImportedRow read(const QStringList& fields) const override;

private:
    QString m_folder;
    qsizetype m_id = -1;
    qsizetype m_title = -1;
    qsizetype m_artist = -1;
    qsizetype m_caption = -1;
    qsizetype m_tags = -1;
    qsizetype m_start = -1;
    qsizetype m_end = -1;
    qsizetype m_url = -1;
    qsizetype m_path = -1;
};

} // namespace v2m
