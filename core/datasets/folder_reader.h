// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"
#include "core/datasets/picture_source.h"

#include <filesystem>

namespace v2m {

/// Adds the pictures of a folder of class-named folders (`happy/1.png`, `anger/x.jpg`, ...), in the
/// order of their names. FER2013's class names and the usual synonyms are understood.
///
/// Folders within a class's are read too (`happy/person1/x.png`). Folders called
/// `train`/`training`, `test`/`publictest`/`validation`/`val` and `privatetest` above the class
/// folders say what their pictures are for; without them all are Training. Folders of other names
/// are counted as wrong labels, pictures that cannot be decoded as unreadable, those beside the
/// class folders as loose, and all three are named in the report.
///
/// @throws FileError if the folder is missing or there is no picture source.
void readPictureFolder(const std::filesystem::path& folder, const PictureSource& source,
                       EmotionDataset& dataset, DataReport& report);

} // namespace v2m
