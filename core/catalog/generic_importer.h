// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/dataset_importer.h"

namespace v2m {

/// Any CSV file with a header, for the user's own data sets.
///
/// | column    | holds                                                                     |
/// | --------- | ------------------------------------------------------------------------- |
/// | `id`      | required; unique in the file                                              |
/// | `caption` | required column; cells may be empty if there is a title or tags           |
/// | `title`   | made from the tags if empty (makeTitle)                                   |
/// | `artist`  |                                                                           |
/// | `tags`    | separated by `;`, else `\|`, else `,`, or a JSON or Python list (splitTags) |
/// | `start_s`, `end_s` | the clip's bounds in the recording, in seconds                   |
/// | `url`     | a page where it can be heard                                              |
/// | `path`    | a sound file; relative paths are resolved against the CSV file's folder   |
///
/// Columns may be in any order; others are ignored. The source is named after the file: its base
/// name in lower case, with everything but letters and digits replaced by `-`. Names of built-in
/// data sets ("musiccaps", "starter") get `-file` appended.
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
