// SPDX-License-Identifier: MIT
#include "core/training/emotion_teachers.h"

#include "core/base/error.h"
#include "core/networks/emotion_weights.h"

namespace v2m {
namespace {

using torch::Tensor;

constexpr std::int64_t kBatch = 128;
constexpr std::int64_t kAcross = 3; ///< dimension of a picture's columns

/// Moves the targets of these rows towards the opinion; the sum of each row is kept.
void blend(Tensor& targets, const Tensor& rows, const Tensor& opinion, double share)
{
    const Tensor before = targets.index_select(0, rows);
    const Tensor after = torch::lerp(before, opinion * before.sum(1, /*keepdim=*/true), share);
    targets.index_copy_(0, rows, after);
}

} // namespace

EmotionTeachers::EmotionTeachers(std::span<const std::filesystem::path> files,
                                 const torch::Device& device)
    : m_device(device)
{
    const torch::NoGradGuard noGrad;
    for (const std::filesystem::path& file : files)
        m_networks.emplace_back(readEmotionNetwork(file))->to(device);
}

void EmotionTeachers::teach(EmotionTensors& tensors, std::span<const std::int64_t> rows,
                            double share, const Progress& progress, const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    const auto batches = rowTensor(rows).split(kBatch);
    int done = 0;
    for (const Tensor& batch : batches) {
        if (stop.stop_requested())
            throw Cancelled();
        const Opinion opinion = opinionOn(tensors.picturesOf(batch).to(m_device));
        blend(tensors.targets, batch, opinion.emotions, share);
        blend(tensors.crowd, batch, opinion.crowd, share);
        progress(++done, static_cast<int>(batches.size()));
    }
}

EmotionTeachers::Opinion EmotionTeachers::opinionOn(const Tensor& pictures)
{
    Opinion sum;
    for (const auto& network : m_networks) {
        for (const Tensor& view : {pictures, pictures.flip({kAcross})}) {
            const EmotionLogits logits = network->forward(view);
            const Tensor emotions = logits.emotions.softmax(1).cpu();
            const Tensor crowd = logits.crowd.softmax(1).cpu();
            sum.emotions = sum.emotions.defined() ? sum.emotions + emotions : emotions;
            sum.crowd = sum.crowd.defined() ? sum.crowd + crowd : crowd;
        }
    }
    const double views = 2.0 * static_cast<double>(m_networks.size());
    return {sum.emotions / views, sum.crowd / views};
}

} // namespace v2m
