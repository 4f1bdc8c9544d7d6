// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/picture_network.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace v2m {

/// Reads shapes by name, remembering which were read: what is left over belongs to another network.
class ShapeReader {
public:
    explicit ShapeReader(const TensorShapes& shapes) : m_shapes(shapes) {}

    bool has(const std::string& name) const { return m_shapes.contains(name); }

    /// @throws ModelError unless the tensor is there and has so many sides, all of them from 1 to
    ///         100,000.
    const std::vector<std::int64_t>& read(const std::string& name, std::size_t sides);

    /// @throws ModelError unless the tensor is there and a row of so many numbers.
    void readRow(const std::string& name, std::int64_t numbers);

    /// The numbers N of the tensors called `prefix`.N.weight, rising.
    std::vector<int> numbersAfter(const std::string& prefix) const;

    /// @throws ModelError naming a tensor that was not read.
    void requireAllRead() const;

    [[noreturn]] static void refuse(const std::string& name);

private:
    const TensorShapes& m_shapes;
    std::set<std::string> m_read;
};

/// A convolution, with the batch norm behind it where there is one.
struct ConvolutionLayer {
    std::string name;
    std::string norm; ///< the name of the batch norm; empty: none
    bool hasBias = false;
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    std::int64_t groups = 1;
    torch::Tensor weight;
    torch::Tensor bias;

    /// Of tensors that hold a convolution with a square kernel of an odd side.
    /// @param norm of the batch norm behind it, or empty.
    /// @param inputs that it must take. @throws ModelError if it is none.
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
