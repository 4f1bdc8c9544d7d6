// SPDX-License-Identifier: MIT
#include "core/training/teacher_opinions.h"

#include "core/base/error.h"
#include "core/models/sha256.h"
#include "core/networks/safetensors.h"

#include <array>

namespace v2m {
namespace {

using torch::Tensor;

constexpr const char* kOpinionFormat = "video2music teachers' opinions 1";

/// Moves the targets of these rows towards the opinions; the sum of each row is kept.
void blend(Tensor& targets, const Tensor& rows, const Tensor& opinions, double share)
{
    const Tensor before = targets.index_select(0, rows);
    const Tensor after = torch::lerp(before, opinions * before.sum(1, /*keepdim=*/true), share);
    targets.index_copy_(0, rows, after);
}

Tensor meanOf(const std::vector<TeacherOpinions>& parts, Tensor TeacherOpinions::*field)
{
    std::vector<Tensor> known;
    for (const TeacherOpinions& part : parts)
        if ((part.*field).defined())
            known.push_back(part.*field);
    return known.empty() ? Tensor() : torch::stack(known).mean(0);
}

std::string metadataOf(const TensorFile& content, const char* name)
{
    const auto found = content.metadata.find(name);
    return found == content.metadata.end() ? std::string() : found->second;
}

/// Whether each row holds probabilities, up to the rounding of half precision.
bool areProbabilities(const Tensor& rows)
{
    constexpr double kTolerance = 0.01;
    return torch::isfinite(rows).all().item<bool>() && rows.ge(0.0).all().item<bool>() &&
           (rows.sum(1) - 1.0).abs().lt(kTolerance).all().item<bool>();
}

/// Opinions of `count` pictures; undefined if there are none by this name.
Tensor opinionsIn(const TensorFile& content, const char* name, std::int64_t count,
                  std::size_t classes)
{
    Tensor tensor = content.find(name);
    if (!tensor.defined())
        return tensor;
    tensor = tensor.to(torch::kFloat);
    if (tensor.sizes() != at::IntArrayRef({count, static_cast<std::int64_t>(classes)}) ||
        !areProbabilities(tensor))
        throw ModelError(
            Message("v2m::training", "The tensor “%1” does not hold probabilities.").arg(name));
    return tensor;
}

} // namespace

void blendOpinions(const TeacherOpinions& opinions, EmotionTensors& tensors,
                   std::span<const std::int64_t> rows, double share)
{
    const Tensor at = rowTensor(rows);
    blend(tensors.targets, at, opinions.emotions, share);
    if (opinions.crowd.defined())
        blend(tensors.crowd, at, opinions.crowd, share);
}

TeacherOpinions meanOpinions(const std::vector<TeacherOpinions>& parts)
{
    return {meanOf(parts, &TeacherOpinions::emotions), meanOf(parts, &TeacherOpinions::crowd)};
}

std::string digestOfPictures(const EmotionTensors& tensors, std::span<const std::int64_t> rows)
{
    const Tensor pictures = tensors.pictures.index_select(0, rowTensor(rows)).contiguous();
    const std::span bytes(pictures.data_ptr<std::uint8_t>(),
                          static_cast<std::size_t>(pictures.numel()));
    return sha256OfBytes(std::array{std::as_bytes(bytes)});
}

void writeOpinions(const std::filesystem::path& file, const TeacherOpinions& opinions,
                   const OpinionOrigin& origin)
{
    TensorFile content;
    content.metadata = {
        {"format", kOpinionFormat}, {"pictures", origin.pictures}, {"teachers", origin.teachers}};
    content.tensors.emplace_back("emotions", opinions.emotions.to(torch::kHalf));
    if (opinions.crowd.defined())
        content.tensors.emplace_back("crowd", opinions.crowd.to(torch::kHalf));
    writeSafetensors(file, content);
}

TeacherOpinions readOpinions(const std::filesystem::path& file, const OpinionOrigin& wanted,
                             std::int64_t count)
{
    const TensorFile content = readSafetensors(file);
    if (metadataOf(content, "format") != kOpinionFormat || !content.find("emotions").defined())
        throw ModelError(Message("v2m::training", "“%1” holds no opinions of teachers.").arg(file));
    if (metadataOf(content, "pictures") != wanted.pictures)
        throw UsageError(Message("v2m::training",
                                 "“%1” holds opinions on other pictures; remove it or name another "
                                 "file.")
                             .arg(file));
    if (!wanted.teachers.empty() && metadataOf(content, "teachers") != wanted.teachers)
        throw UsageError(Message("v2m::training",
                                 "“%1” holds the opinions of other teachers; remove it or name "
                                 "another file.")
                             .arg(file));
    try {
        return {opinionsIn(content, "emotions", count, kEmotionCount),
                opinionsIn(content, "crowd", count, kCrowdEmotionCount)};
    } catch (const ModelError& error) {
        throw ModelError(Message("v2m::training", "“%1” holds no opinions of teachers: %2")
                             .arg(file, error.what()));
    }
}

} // namespace v2m
