// SPDX-License-Identifier: MIT
#include "core/torch_module/torch_emotion_classifier.h"

#include "core/base/error.h"
#include "core/networks/emotion_model.h"
#include "core/networks/torch_errors.h"

#include <ATen/Parallel.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace v2m {
namespace {

/// Larger batches are not faster and only take memory.
constexpr std::size_t kLargestBatch = 64;

constexpr float kMaxGrey = 255.0F;

class TorchEmotionClassifier : public EmotionClassifier {
public:
    TorchEmotionClassifier(std::unique_ptr<EmotionModel> model, int threads)
        : m_model(std::move(model)), m_threads(threads)
    {
    }

    std::vector<EmotionScores> classify(std::span<const cv::Mat> faces) override
    {
        // The setting is per thread, and the caller's may not be the one that opened the model.
        if (at::get_num_threads() != m_threads)
            at::set_num_threads(m_threads);
        std::vector<EmotionScores> scores;
        scores.reserve(faces.size());
        withTorchErrorsInOneSentence([&] {
            for (std::size_t first = 0; first < faces.size(); first += kLargestBatch)
                classifyBatch(faces.subspan(first, std::min(kLargestBatch, faces.size() - first)),
                              scores);
        });
        return scores;
    }

private:
    void classifyBatch(std::span<const cv::Mat> faces, std::vector<EmotionScores>& scores)
    {
        constexpr int kSide = EmotionDataset::kSide;
        torch::Tensor batch =
            torch::empty({static_cast<std::int64_t>(faces.size()), 1, kSide, kSide});
        auto* next = batch.data_ptr<float>();
        for (const cv::Mat& face : faces) {
            cv::Mat target(kSide, kSide, CV_32FC1, next);
            prepared(face).convertTo(target, CV_32FC1, 1.0 / kMaxGrey);
            next += EmotionDataset::kPixels;
        }
        const torch::Tensor result = m_model->predict(batch).emotions.contiguous();
        const auto* values = result.data_ptr<float>();
        for (std::size_t i = 0; i < faces.size(); ++i, values += kEmotionCount) {
            EmotionScores& row = scores.emplace_back();
            std::copy(values, values + kEmotionCount, row.begin());
            requireProbabilities(row);
        }
    }

    /// Every result is checked: a network that is right for one face may fail on the next.
    static void requireProbabilities(const EmotionScores& scores)
    {
        constexpr float kTolerance = 0.01F; // half precision rounds
        const float sum = std::accumulate(scores.begin(), scores.end(), 0.0F);
        const bool areNegative =
            std::any_of(scores.begin(), scores.end(), [](float score) { return score < 0.0F; });
        if (!(std::abs(sum - 1.0F) <= kTolerance) || areNegative) // also if the sum is NaN
            throw ModelError(Message(
                "v2m::networks", "The emotion model gives values that are not probabilities for "
                                 "a face; its weights are damaged or make no sense."));
    }

    /// Crops are already 48-pixel grey squares; anything else is converted.
    static cv::Mat prepared(const cv::Mat& face)
    {
        if (face.empty() || face.depth() != CV_8U)
            throw std::invalid_argument("A face to classify must be an 8-bit picture.");
        cv::Mat grey = face;
        if (face.channels() == 3)
            cv::cvtColor(face, grey, cv::COLOR_BGR2GRAY);
        else if (face.channels() == 4)
            cv::cvtColor(face, grey, cv::COLOR_BGRA2GRAY);
        constexpr int kSide = EmotionDataset::kSide;
        if (grey.rows == kSide && grey.cols == kSide)
            return grey;
        cv::Mat scaled;
        const bool shrinks = grey.rows > kSide && grey.cols > kSide;
        cv::resize(grey, scaled, {kSide, kSide}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
        return scaled;
    }

    std::unique_ptr<EmotionModel> m_model;
    int m_threads;
};

} // namespace

std::unique_ptr<EmotionClassifier> openTorchEmotionClassifier(const std::filesystem::path& model,
                                                              int threads, bool trustsModel)
{
    at::set_num_threads(threads);
    const auto trust = trustsModel ? EmotionModelTrust::Full : EmotionModelTrust::Sandboxed;
    return std::make_unique<TorchEmotionClassifier>(openEmotionModel(model, trust, threads),
                                                    threads);
}

} // namespace v2m
