// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_model.h"
#include "core/networks/model_description.h"

#include <filesystem>
#include <functional>

namespace v2m {

/// A network that others have trained, with the description of what it takes and gives.
///
/// The network takes N x C x S x S of float and returns N x 7 finite numbers, which are 0 or more
/// and sum to 1 for each face where they are to be probabilities.
class DescribedModel : public EmotionModel {
public:
    /// @throws ModelError with the reason where it cannot compute with what it gets.
    using Network = std::function<torch::Tensor(const torch::Tensor& pictures)>;

    /// @param name of the file, for errors.
    DescribedModel(std::filesystem::path name, Network network, ModelDescription description);

    EmotionProbabilities predict(const torch::Tensor& faces) override;

    /// Runs a face alone and two at once, as the program will, and checks the output.
    /// @throws ModelError with the reason if it is no judgement.
    void tryOut();

private:
    torch::Tensor outputOf(const torch::Tensor& faces);

    std::filesystem::path m_file;
    Network m_network;
    ModelDescription m_description;
    torch::Tensor m_mean;
    torch::Tensor m_deviation;
    torch::Tensor m_columns; ///< of the outputs, in the order of Emotion
};

/// "3x48x48"; for errors.
std::string shapeText(const torch::Tensor& tensor);

} // namespace v2m
