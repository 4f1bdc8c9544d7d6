// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace v2m {

/// The captions that the network is trained on, each as a vector of length 1.
///
/// A vector has four parts, each scaled to its own length unless empty:
/// - words and word pairs that occur in at least three captions, by inverse document frequency;
/// - whole tags, likewise;
/// - the mean of its word vectors, with frequent words weighted less (Arora et al. 2017), minus
///   the mean of all captions, on its principal axes;
/// - the lexicon's hints, standardised.
class CaptionRows {
public:
    CaptionRows(const std::vector<const CaptionInput*>& captions, const WordVectors& vectors);

    /// The inner product of each pair of captions: N x N, doubles.
    torch::Tensor products() const;

    /// Stores everything that the network needs to read a text, as the tensors that CaptionNetwork
    /// takes. @param coefficients N x M; the network's vectors are the products of the captions
    /// with each column.
    void store(const torch::Tensor& coefficients, StoredTensors& file) const;

private:
    /// The words, or tags, that are used.
    struct Vocabulary {
        std::vector<std::uint32_t> hashes; ///< ascending
        std::vector<float> weights;
        std::vector<std::vector<std::pair<std::size_t, float>>>
            places; ///< per hash: caption, value
    };

    using Features = std::vector<std::uint32_t> CaptionInput::*;

    Vocabulary vocabularyOf(Features features, float length) const;
    void readMeanings(const WordVectors& vectors);
    void readHints();
    void normalize();
    void storeVocabulary(const Vocabulary& vocabulary, const char* name,
                         const torch::Tensor& coefficients, StoredTensors& file) const;

    const std::vector<const CaptionInput*>& m_captions;
    std::int64_t m_count = 0;
    Vocabulary m_words;
    Vocabulary m_tags;
    std::vector<std::uint32_t> m_meaningHashes; ///< ascending
    torch::Tensor m_meaningVectors;             ///< one per hash
    torch::Tensor m_meaningWeights;
    torch::Tensor m_meanings; ///< N x axes
    torch::Tensor m_hintMean;
    torch::Tensor m_hintScale;
    torch::Tensor m_hints; ///< N x kCaptionHints
};

} // namespace v2m
