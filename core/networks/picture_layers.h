// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/picture_network.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace v2m {

/// Looks up shapes by name and records which were read: any left over belong to another network.
class ShapeReader {
public:
    explicit ShapeReader(const TensorShapes& shapes) : m_shapes(shapes) {}

    bool has(const std::string& name) const { return m_shapes.contains(name); }

    /// @throws ModelError unless the tensor exists with this number of dimensions, each from 1 to
    ///     100,000.
    const std::vector<std::int64_t>& read(const std::string& name, std::size_t sides);

    /// @throws ModelError unless the tensor exists and is one-dimensional with this size.
    void readRow(const std::string& name, std::int64_t numbers);

    /// The numbers N of the tensors named `prefix`.N.weight, ascending.
    std::vector<int> numbersAfter(const std::string& prefix) const;

    /// @throws ModelError naming a tensor that was not read.
    void requireAllRead() const;

    [[noreturn]] static void refuse(const std::string& name);

private:
    const TensorShapes& m_shapes;
    std::set<std::string> m_read;
};

/// A convolution, with the following batch norm if there is one.
struct ConvolutionLayer {
    std::string name;
    std::string norm; ///< the name of the batch norm; empty for none
    bool hasBias = false;
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    std::int64_t groups = 1;
    torch::Tensor weight;
    torch::Tensor bias;

    /// For a convolution with a square kernel of odd size.
    /// @param norm the name of the following batch norm, or empty.
    /// @param inputs required number of input channels. @throws ModelError if the tensors do not
    /// match.
    static ConvolutionLayer planned(ShapeReader& shapes, const std::string& name,
                                    const std::string& norm, std::int64_t inputs);

    void load(const std::map<std::string, torch::Tensor>& tensors);
    torch::Tensor forward(const torch::Tensor& input) const;
};

struct LinearLayer {
    std::string name;
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    torch::Tensor weight;
    torch::Tensor bias;

    static LinearLayer planned(ShapeReader& shapes, const std::string& name);

    void load(const std::map<std::string, torch::Tensor>& tensors);
    torch::Tensor forward(const torch::Tensor& input) const;
};

/// @throws ModelError at the first tensor that does not belong to a network of the family.
std::unique_ptr<PictureNetwork> planVgg(ShapeReader& shapes);
std::unique_ptr<PictureNetwork> planResNet(ShapeReader& shapes);

} // namespace v2m
