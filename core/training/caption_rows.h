// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// The captions that the network learns from, each as a vector of length 1.
///
/// A vector has four parts, each of a length of its own where it is not empty:
/// - the words and pairs that at least three captions hold, by inverse document frequency;
/// - the whole tags, likewise;
/// - the mean of the vectors of its words, frequent words counting less (Arora et al. 2017), less
///   the mean of all captions, on its principal axes;
/// - the lexicon's hints, standardised.
class CaptionRows {
public:
    CaptionRows(const std::vector<const CaptionInput*>& captions, const WordVectors& vectors);

    /// The product of each two captions: N x N, doubles.
    torch::Tensor products() const;

    /// What the network reads with, all that it knows of words: tensors as CaptionNetwork takes
    /// them. @param coefficients N x M, of which the network's vectors are the products with each
    /// column of the captions.
    void store(const torch::Tensor& coefficients, StoredTensors& file) const;

private:
    /// The words, or tags, that count.
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
    void bringToLengthOne();
    void storeVocabulary(const Vocabulary& vocabulary, const char* name,
                         const torch::Tensor& coefficients, StoredTensors& file) const;

    const std::vector<const CaptionInput*>& m_captions;
    std::int64_t m_count = 0;
    Vocabulary m_words;
    Vocabulary m_tags;
    std::vector<std::uint32_t> m_meaningHashes; ///< ascending
    torch::Tensor m_meaningVectors;             ///< one for each of them
    torch::Tensor m_meaningWeights;
    torch::Tensor m_meanings; ///< N x axes
    torch::Tensor m_hintMean;
    torch::Tensor m_hintScale;
    torch::Tensor m_hints; ///< N x kCaptionHints
};

} // namespace v2m
