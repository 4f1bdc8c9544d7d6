// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/dataset_importer.h"

namespace v2m {

/// MusicCaps (Agostinelli et al. 2023, "MusicLM: Generating Music From Text") as published by
/// Google: 5,521 ten-second clips of music videos, described by musicians; CC BY-SA 4.0.
///
/// A track's id is that of its video; its title is made from its tags (makeTitle), because the data
/// set has none; its url points to the start of the clip in the video.
class MusicCapsImporter : public DatasetImporter {
public:
    QString format() const override;
    QStringList requiredColumns() const override;
    SourceDescription source(const QString& filePath) const override;
    void setHeader(const QStringList& header) override;
    ImportedRow read(const QStringList& fields) const override;

private:
    qsizetype m_id = -1;
    qsizetype m_start = -1;
    qsizetype m_end = -1;
    qsizetype m_labels = -1;
    qsizetype m_aspects = -1;
    qsizetype m_caption = -1;
    qsizetype m_author = -1;
};

} // namespace v2m
