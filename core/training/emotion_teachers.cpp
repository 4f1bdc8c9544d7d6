// SPDX-License-Identifier: MIT
#include "core/training/emotion_teachers.h"

#include "core/base/error.h"
#include "core/models/sha256.h"
#include "core/networks/emotion_weights.h"

#include <array>

namespace v2m {
namespace {

using torch::Tensor;

constexpr std::int64_t kTeachingBatch = 128;
constexpr std::int64_t kAcross = 3; ///< dimension of a picture's columns

/// Pixels right and down that each picture is shifted by; a mirror image has the same.
constexpr std::array<std::array<std::int64_t, 2>, 5> kShifts = {
    {{0, 0}, {2, 0}, {-2, 0}, {0, 1}, {0, -1}}};
constexpr std::int64_t kLargestShift = 2;

/// The weights of a training as a model, without the temperature that a manifest would give.
class NetworkTeacher : public EmotionModel {
public:
    NetworkTeacher(std::shared_ptr<EmotionModule> network, const torch::Device& device)
        : m_network(std::move(network)), m_device(device)
    {
        m_network->to(device);
    }

    EmotionProbabilities predict(const Tensor& faces) override
    {
        const torch::NoGradGuard noGrad;
        const EmotionLogits logits = m_network->forward(faces.to(m_device));
        return {logits.emotions.softmax(1).cpu(), logits.crowd.softmax(1).cpu()};
    }

private:
    std::shared_ptr<EmotionModule> m_network;
    torch::Device m_device;
};

bool isScriptFile(const std::filesystem::path& file)
{
    return file.extension() == ".pt" || file.extension() == ".pth";
}

std::unique_ptr<EmotionModel> openTeacher(const std::filesystem::path& file,
                                          const torch::Device& device)
{
    if (isScriptFile(file))
        return openEmotionModel(file, EmotionModelTrust::Sandboxed, at::get_num_threads());
    return std::make_unique<NetworkTeacher>(readEmotionNetwork(file), device);
}

std::vector<Tensor> viewsOf(const Tensor& pictures)
{
    const std::int64_t side = pictures.size(kAcross);
    const Tensor padded = torch::replication_pad2d(
        pictures, {kLargestShift, kLargestShift, kLargestShift, kLargestShift});
    std::vector<Tensor> views;
    for (const auto& [right, down] : kShifts) {
        const Tensor shifted = padded.narrow(2, kLargestShift - down, side)
                                   .narrow(kAcross, kLargestShift - right, side);
        views.push_back(shifted.contiguous());
        views.push_back(shifted.flip({kAcross}).contiguous());
    }
    return views;
}

/// Files that determine what the teachers say: a script's description belongs to it.
std::vector<std::filesystem::path> filesOf(const std::vector<std::filesystem::path>& teachers)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& teacher : teachers) {
        files.push_back(teacher);
        if (isScriptFile(teacher))
            files.push_back(std::filesystem::path(teacher).replace_extension(".json"));
    }
    return files;
}

} // namespace

EmotionTeachers::EmotionTeachers(std::span<const std::filesystem::path> files,
                                 const torch::Device& device)
    : m_device(device)
{
    const torch::NoGradGuard noGrad;
    for (const std::filesystem::path& file : files)
        m_models.push_back(openTeacher(file, device));
}

TeacherOpinions EmotionTeachers::opinionsOn(const EmotionTensors& tensors,
                                            std::span<const std::int64_t> rows,
                                            const Progress& progress, const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    const auto batches = rowTensor(rows).split(kTeachingBatch);
    std::vector<Tensor> emotions;
    std::vector<Tensor> crowd;
    int done = 0;
    for (const Tensor& batch : batches) {
        if (stop.stop_requested())
            throw Cancelled();
        std::vector<TeacherOpinions> opinions;
        for (const Tensor& view : viewsOf(tensors.picturesOf(batch)))
            for (const auto& model : m_models) {
                const EmotionProbabilities seen = model->predict(view);
                opinions.push_back({seen.emotions, seen.crowd});
            }
        const TeacherOpinions mean = meanOpinions(opinions);
        emotions.push_back(mean.emotions);
        if (mean.crowd.defined())
            crowd.push_back(mean.crowd);
        progress(++done, static_cast<int>(batches.size()));
    }
    const auto rounded = [](const std::vector<Tensor>& parts) {
        return torch::cat(parts).to(torch::kHalf).to(torch::kFloat);
    };
    return {rounded(emotions), crowd.empty() ? Tensor() : rounded(crowd)};
}

bool hasTeachers(const EmotionTrainingOptions& options)
{
    return !options.teachers.empty() || !options.teacherCache.empty();
}

std::string hashOfTeachers(const EmotionTrainingOptions& options)
{
    return sha256OfFiles(options.teachers.empty() ? options.teacherCache
                                                  : filesOf(options.teachers));
}

TeacherOpinions opinionsFor(const EmotionTrainingOptions& options, const EmotionTensors& tensors,
                            std::span<const std::int64_t> rows, const torch::Device& device,
                            const EmotionTeachers::Progress& progress, const std::stop_token& stop)
{
    const auto count = static_cast<std::int64_t>(rows.size());
    OpinionOrigin origin;
    if (!options.teacherCache.empty())
        origin.pictures = digestOfPictures(tensors, rows);
    if (options.teachers.empty()) {
        std::vector<TeacherOpinions> parts;
        for (const std::filesystem::path& file : options.teacherCache)
            parts.push_back(readOpinions(file, origin, count));
        return meanOpinions(parts);
    }
    origin.teachers = hashOfTeachers(options);
    if (!options.teacherCache.empty() && std::filesystem::exists(options.teacherCache.front()))
        return readOpinions(options.teacherCache.front(), origin, count);
    EmotionTeachers teachers(options.teachers, device);
    TeacherOpinions opinions = teachers.opinionsOn(tensors, rows, progress, stop);
    if (!options.teacherCache.empty())
        writeOpinions(options.teacherCache.front(), opinions, origin);
    return opinions;
}

} // namespace v2m
