// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace v2m {

/// Tensor shapes by name.
using TensorShapes = std::map<std::string, std::vector<std::int64_t>>;

/// A third-party picture network: the families VGG (Simonyan and Zisserman 2015, with or without
/// batch norms) and ResNet (He et al. 2016; ResNeXt, Xie et al. 2017), with the depths, widths and
/// groups of its tensors, which are named as in torchvision. Includes VGG-19 and ResNeXt-101 32x8d.
class PictureNetwork {
public:
    virtual ~PictureNetwork() = default;

    /// The usual name of the network: "VGG-19", "ResNeXt-101 32x8d".
    const std::string& name() const { return m_name; }

    /// 1 for grey, 3 for colour.
    std::int64_t channels() const { return m_channels; }

    /// The total number of values in its tensors.
    std::int64_t countOfNumbers() const;

    /// Loads the tensors, folding batch norms; they are not needed afterwards.
    /// @param tensors with the names and shapes given to planPictureNetwork().
    virtual void load(const std::map<std::string, torch::Tensor>& tensors) = 0;

    /// @param pictures N x C x H x W floats, normalized; C is channels().
    /// @returns N x 7 logits.
    virtual torch::Tensor forward(const torch::Tensor& pictures) const = 0;

protected:
    std::string m_name;
    std::int64_t m_channels = 0;

private:
    TensorShapes m_shapes;
    friend std::unique_ptr<PictureNetwork> planPictureNetwork(const TensorShapes& shapes);
};

/// The network with exactly these tensors. Does not allocate them.
/// @throws ModelError naming the tensor that does not match.
std::unique_ptr<PictureNetwork> planPictureNetwork(const TensorShapes& shapes);

} // namespace v2m
