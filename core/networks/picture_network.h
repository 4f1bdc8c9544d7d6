// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace v2m {

/// The sides of tensors, by name.
using TensorShapes = std::map<std::string, std::vector<std::int64_t>>;

/// A network for pictures that others train: the families VGG (Simonyan and Zisserman 2015, with or
/// without batch norms) and ResNet (He et al. 2016; ResNeXt, Xie et al. 2017), in the depths,
/// widths and groups that its tensors have, called as torchvision calls them. VGG-19 and
/// ResNeXt-101 32x8d are two of them.
class PictureNetwork {
public:
    virtual ~PictureNetwork() = default;

    /// What the network is called in papers: "VGG-19", "ResNeXt-101 32x8d".
    const std::string& name() const { return m_name; }

    /// 1: it looks at grey, 3: at colour.
    std::int64_t channels() const { return m_channels; }

    /// How many numbers it is made of.
    std::int64_t countOfNumbers() const;

    /// Takes the numbers, to which batch norms are folded. Not needed any more afterwards.
    /// @param tensors of all names and shapes that it was planned with.
    virtual void load(const std::map<std::string, torch::Tensor>& tensors) = 0;

    /// @param pictures N x C x H x W of float, normalised; C as the network has it.
    /// @returns N x 7 logits.
    virtual torch::Tensor forward(const torch::Tensor& pictures) const = 0;

protected:
    std::string m_name;
    std::int64_t m_channels = 0;

private:
    TensorShapes m_shapes;
    friend std::unique_ptr<PictureNetwork> planPictureNetwork(const TensorShapes& shapes);
};

/// The network that has these tensors and no others. Allocates nothing of their size.
/// @throws ModelError where there is none, saying at which tensor.
std::unique_ptr<PictureNetwork> planPictureNetwork(const TensorShapes& shapes);

} // namespace v2m
