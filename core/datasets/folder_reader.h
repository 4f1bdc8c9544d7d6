// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"
#include "core/datasets/picture_source.h"

#include <filesystem>

namespace v2m {

/// Adds the pictures of a folder of class-named folders (`happy/1.png`, `anger/x.jpg`, ...), in the
/// order of their names. FER2013's class names and the usual synonyms are accepted.
///
/// Subfolders of a class folder are read too (`happy/person1/x.png`). Folders called
/// `train`/`training`, `test`/`publictest`/`validation`/`val` and `privatetest` above the class
/// folders set the usage of their pictures; without them all are Training. Folders with other names
/// are counted as wrong labels, pictures that cannot be decoded as unreadable, those beside the
/// class folders as loose; the report names all three.
///
/// @throws FileError if the folder is missing or no picture source is given.
void readPictureFolder(const std::filesystem::path& folder, const PictureSource& source,
                       EmotionDataset& dataset, DataReport& report);

} // namespace v2m
