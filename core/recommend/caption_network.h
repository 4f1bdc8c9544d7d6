// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"

#include <filesystem>
#include <vector>

namespace v2m {

/// The trained caption network, in plain C++: LibTorch takes longer to load than this takes to read
/// a thousand captions. core/networks/caption_model.h describes and trains it; a test holds the two
/// to the same numbers.
class CaptionNetwork {
public:
    /// @throws ModelError if the file is missing, damaged or of another shape.
    explicit CaptionNetwork(const std::filesystem::path& file);

    /// Valence and arousal in [-1, 1], affinities in [0, 1]. Safe from any thread.
    CaptionOutputs read(const CaptionInput& input) const;

    /// How many of these features stood in the captions that it learned from.
    int known(const std::vector<std::uint32_t>& features) const
    {
        return static_cast<int>(placesOf(features).size());
    }

private:
    /// A layer of the network: outputs x inputs, row by row.
    struct Layer {
        std::vector<float> weight;
        std::vector<float> bias; ///< one for each output

        std::vector<float> operator()(const std::vector<float>& input) const;
    };

    /// Where in the vocabulary those of the features stand that are in it.
    std::vector<std::size_t> placesOf(const std::vector<std::uint32_t>& features) const;

    std::vector<std::uint32_t> m_vocabulary; ///< hashes, ascending
    std::vector<float> m_weights;            ///< one for each of them
    std::vector<float> m_vectors;            ///< m_width numbers for each of them
    std::size_t m_width = 0;
    std::vector<float> m_hintMean;
    std::vector<float> m_hintScale;
    Layer m_direct;
    Layer m_hidden;
    Layer m_out;
};

} // namespace v2m
