// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"
#include "core/networks/model_description.h"

#include <filesystem>
#include <functional>

namespace v2m {

/// A third-party network, with a description of its inputs and outputs.
///
/// The network takes N x C x S x S floats and returns N x 7 finite numbers, which for probabilities
/// must be non-negative and sum to 1 per face.
class DescribedModel : public EmotionModel {
public:
    /// @throws ModelError with the reason if it fails on its input.
    using Network = std::function<torch::Tensor(const torch::Tensor& pictures)>;

    /// @param name of the file, for errors.
    DescribedModel(std::filesystem::path name, Network network, ModelDescription description);

    EmotionProbabilities predict(const torch::Tensor& faces) override;

    /// Runs batches of one and two faces, as the program will, and checks the output.
    /// @throws ModelError with the reason if the output is invalid.
    void verifyOutput();

private:
    torch::Tensor outputOf(const torch::Tensor& faces);

    std::filesystem::path m_file;
    Network m_network;
    ModelDescription m_description;
    torch::Tensor m_mean;
    torch::Tensor m_deviation;
    torch::Tensor m_columns; ///< indices into the outputs, in the order of Emotion
};

/// "3x48x48"; for errors.
std::string shapeText(const torch::Tensor& tensor);

} // namespace v2m
