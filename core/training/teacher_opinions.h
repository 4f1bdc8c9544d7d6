// SPDX-License-Identifier: MIT
#pragma once

#include "core/training/emotion_tensors.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace v2m {

/// What teachers think of pictures, as probabilities rounded to half precision, in which a file
/// keeps them: read or computed, they are the same.
struct TeacherOpinions {
    torch::Tensor emotions; ///< N x 7
    torch::Tensor crowd;    ///< N x 8; undefined if no teacher knows the crowd's emotions
};

/// What opinions are about, and whose they are.
struct OpinionOrigin {
    std::string pictures; ///< SHA-256 of the pictures, in order
    std::string teachers; ///< hashes of the teachers' files
};

/// Blends the opinions into both targets of these rows. Rows without votes keep their empty crowd
/// target.
///
/// @param share of the opinion in a target, 0 to 1; the rest is the previous target.
void blendOpinions(const TeacherOpinions& opinions, EmotionTensors& tensors,
                   std::span<const std::int64_t> rows, double share);

/// Weights each part equally.
TeacherOpinions meanOpinions(const std::vector<TeacherOpinions>& parts);

/// SHA-256 of these rows' pictures.
std::string digestOfPictures(const EmotionTensors& tensors, std::span<const std::int64_t> rows);

/// @throws FileError if it cannot be written.
void writeOpinions(const std::filesystem::path& file, const TeacherOpinions& opinions,
                   const OpinionOrigin& origin);

/// @param wanted the origin that the file must have; empty teachers: any.
/// @param count of the pictures.
/// @throws ModelError if the file is missing, damaged or holds no opinions; UsageError if they are
/// about other pictures, or those of other teachers.
TeacherOpinions readOpinions(const std::filesystem::path& file, const OpinionOrigin& wanted,
                             std::int64_t count);

} // namespace v2m
