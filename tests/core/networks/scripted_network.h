// SPDX-License-Identifier: MIT
#pragma once

#include <torch/script.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace v2m::test {

/// Writes TorchScript files of networks as torchvision builds and names them, of any size, with
/// weights of chance. Their forward() is spelt out here once more: what reads them has to agree.
class ScriptedNetwork {
public:
    /// @param place of the network within the module, such as "module.net"; empty: it is the
    /// module.
    explicit ScriptedNetwork(const std::string& place = {}) : m_place(place) {}

    /// @param features outputs of convolutions, and 0 for each halving. @param hidden of the
    ///        classifier; none: it is one layer without a number. @param field the side of its
    ///        input.
    void vgg(std::int64_t channels, const std::vector<std::int64_t>& features, bool norms,
             const std::vector<std::int64_t>& hidden, std::int64_t field,
             const std::string& activation = "relu")
    {
        int number = 0;
        for (const std::int64_t outputs : features) {
            if (outputs == 0) {
                say("torch.max_pool2d(x, [2, 2], [2, 2], [0, 0], [1, 1], False)");
                ++number;
                continue;
            }
            const std::string name = "features." + std::to_string(number++);
            convolution(name, channels, outputs, 3, 1, 1, true);
            if (norms)
                norm("features." + std::to_string(number++), outputs);
            say("torch." + activation + "(x)");
            ++number;
            channels = outputs;
        }
        say("torch.flatten(torch.adaptive_avg_pool2d(x, [" + std::to_string(field) + ", " +
            std::to_string(field) + "]), 1)");
        std::int64_t inputs = channels * field * field;
        number = 0;
        for (const std::int64_t outputs : hidden) {
            linear("classifier." + std::to_string(number), inputs, outputs);
            say("torch.relu(x)");
            inputs = outputs;
            number += 3;
        }
        linear(hidden.empty() ? "classifier" : "classifier." + std::to_string(number), inputs, 7);
    }

    /// @param width of the stem. @param inner the width of the first stage's inner convolutions;
    ///        each stage doubles it. @param growth of a block's outputs over its inner width; 0: a
    ///        block of two convolutions.
    void resNet(std::int64_t width, const std::vector<int>& blocks, std::int64_t inner,
                std::int64_t growth, std::int64_t groups)
    {
        convolution("conv1", 3, width, 7, 2, 1, false);
        norm("bn1", width);
        say("torch.max_pool2d(torch.relu(x), [3, 3], [2, 2], [1, 1], [1, 1], False)");
        std::int64_t inputs = width;
        for (std::size_t stage = 0; stage < blocks.size(); ++stage, inner *= 2)
            for (int block = 0; block < blocks[stage]; ++block) {
                const std::string at =
                    "layer" + std::to_string(stage + 1) + '.' + std::to_string(block);
                const int stride = stage > 0 && block == 0 ? 2 : 1;
                const std::int64_t outputs = growth == 0 ? inner : inner * growth;
                m_source += "    kept = x\n";
                if (growth == 0) {
                    step(at, "1", inputs, inner, 3, stride, 1, true);
                    step(at, "2", inner, inner, 3, 1, 1, false);
                } else {
                    step(at, "1", inputs, inner, 1, 1, 1, true);
                    step(at, "2", inner, inner, 3, stride, groups, true);
                    step(at, "3", inner, outputs, 1, 1, 1, false);
                }
                m_source += "    y = x\n    x = kept\n";
                if (stride != 1 || inputs != outputs) {
                    convolution(at + ".downsample.0", inputs, outputs, 1, stride, 1, false);
                    norm(at + ".downsample.1", outputs);
                }
                say("torch.relu(x + y)");
                inputs = outputs;
            }
        say("torch.flatten(torch.adaptive_avg_pool2d(x, [1, 1]), 1)");
        linear("fc", inputs, 7);
    }

    /// A line of forward(), indented; x is what has been computed so far.
    void line(const std::string& text) { m_source += "    " + text + "\n"; }

    void parameter(const std::string& name, const torch::Tensor& value)
    {
        nodeOf(name).tensors.emplace_back(name.substr(name.rfind('.') + 1), value);
    }

    /// Puts another value into the first tensor.
    void spoil(float value)
    {
        Node* node = &m_root;
        while (node->tensors.empty())
            node = &node->parts.front().second;
        node->tensors.front().second.view({-1})[0] = value;
    }

    void save(const std::filesystem::path& file)
    {
        torch::jit::Module root("network");
        attach(root, m_root);
        root.define("def forward(self, x):\n" + m_source + "    return x\n");
        root.save(file.string());
    }

private:
    struct Node {
        std::vector<std::pair<std::string, torch::Tensor>> tensors;
        std::vector<std::pair<std::string, Node>> parts;
    };

    static std::vector<std::string> split(const std::string& name)
    {
        std::vector<std::string> parts;
        for (std::size_t at = 0; at <= name.size();) {
            const std::size_t dot = std::min(name.find('.', at), name.size());
            parts.push_back(name.substr(at, dot - at));
            at = dot + 1;
        }
        return parts;
    }

    std::string fullName(const std::string& name) const
    {
        return m_place.empty() ? name : m_place + '.' + name;
    }

    Node& nodeOf(const std::string& name)
    {
        std::vector<std::string> parts = split(fullName(name));
        parts.pop_back();
        Node* node = &m_root;
        for (const std::string& part : parts) {
            auto found = std::find_if(node->parts.begin(), node->parts.end(),
                                      [&](const auto& known) { return known.first == part; });
            if (found == node->parts.end())
                found = node->parts.insert(node->parts.end(), {part, {}});
            node = &found->second;
        }
        return *node;
    }

    void attach(torch::jit::Module& module, const Node& node)
    {
        for (const auto& [name, tensor] : node.tensors) {
            if (name.starts_with("running_") || name == "num_batches_tracked")
                module.register_buffer(name, tensor);
            else
                module.register_parameter(name, tensor, false);
        }
        for (const auto& [name, part] : node.parts) {
            torch::jit::Module inner("part" + std::to_string(++m_count));
            attach(inner, part);
            module.register_module(name, inner);
        }
    }

    /// self.features.0.weight, as the language has it.
    std::string read(const std::string& name) const
    {
        std::string text = "self";
        for (const std::string& part : split(fullName(name)))
            text = "getattr(" + text + ", \"" + part + "\")";
        return text;
    }

    void say(const std::string& expression) { line("x = " + expression); }

    void convolution(const std::string& name, std::int64_t inputs, std::int64_t outputs,
                     std::int64_t kernel, int stride, std::int64_t groups, bool hasBias)
    {
        const double fan = static_cast<double>(inputs / groups * kernel * kernel);
        parameter(name + ".weight",
                  torch::randn({outputs, inputs / groups, kernel, kernel}) * std::sqrt(2.0 / fan));
        if (hasBias)
            parameter(name + ".bias", torch::randn({outputs}) * 0.1);
        const std::string stridesText = std::to_string(stride);
        const std::string padding = std::to_string(kernel / 2);
        say("torch.conv2d(x, " + read(name + ".weight") + ", " +
            (hasBias ? read(name + ".bias") : std::string("None")) + ", [" + stridesText + ", " +
            stridesText + "], [" + padding + ", " + padding + "], [1, 1], " +
            std::to_string(groups) + ")");
    }

    void norm(const std::string& name, std::int64_t channels, double gain = 1.0)
    {
        parameter(name + ".weight", (torch::rand({channels}) + 0.5) * gain);
        parameter(name + ".bias", torch::randn({channels}) * 0.1);
        parameter(name + ".running_mean", torch::randn({channels}) * 0.1);
        parameter(name + ".running_var", torch::rand({channels}) + 0.5);
        parameter(name + ".num_batches_tracked", torch::tensor(std::int64_t{7}));
        say("torch.batch_norm(x, " + read(name + ".weight") + ", " + read(name + ".bias") + ", " +
            read(name + ".running_mean") + ", " + read(name + ".running_var") +
            ", False, 0.1, 1e-05, False)");
    }

    void step(const std::string& at, const std::string& number, std::int64_t inputs,
              std::int64_t outputs, std::int64_t kernel, int stride, std::int64_t groups, bool cuts)
    {
        convolution(at + ".conv" + number, inputs, outputs, kernel, stride, groups, false);
        // Else each block would double what comes in.
        norm(at + ".bn" + number, outputs, cuts ? 1.0 : 0.2);
        if (cuts)
            say("torch.relu(x)");
    }

    void linear(const std::string& name, std::int64_t inputs, std::int64_t outputs)
    {
        parameter(name + ".weight",
                  torch::randn({outputs, inputs}) * std::sqrt(2.0 / static_cast<double>(inputs)));
        parameter(name + ".bias", torch::randn({outputs}) * 0.1);
        say("torch.linear(x, " + read(name + ".weight") + ", " + read(name + ".bias") + ")");
    }

    std::string m_place;
    Node m_root;
    std::string m_source;
    int m_count = 0;
};

} // namespace v2m::test
