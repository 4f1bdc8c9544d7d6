// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace v2m {

/// The trained caption network in plain C++: LibTorch takes longer to load than this takes to read
/// a thousand captions. core/training/caption_trainer.h describes the training; a test checks that
/// both give the same numbers.
///
/// Each known word, bigram and tag has a vector. The weighted sums of these vectors, the mean of
/// the word meanings and the lexicon's hints, each normalized to a trained length, make up the
/// caption's embedding. The first components of the embedding are the linear part of the outputs; a
/// quadratic form of the others adds interactions.
class CaptionNetwork {
public:
    /// @throws ModelError if the file is missing, damaged or has the wrong shapes.
    explicit CaptionNetwork(const std::filesystem::path& file);

    /// Valence and arousal in [-1, 1], affinities in [0, 1]. Thread-safe.
    CaptionOutputs read(const CaptionInput& input) const;

    /// The number of known words and bigrams: seen in training captions, or with a word vector.
    int known(const std::vector<std::uint32_t>& features) const;

    /// The word vector of a word, by its feature (wordFeature); empty if unknown.
    std::vector<float> meaningOf(std::uint32_t word) const;

private:
    class Tensors;

    /// Features with a weight and a vector each.
    struct Vocabulary {
        std::vector<std::uint32_t> hashes; ///< ascending
        std::vector<float> weights;
        StoredTensor vectors; ///< width numbers per feature, in the precision of the file
        std::size_t width = 0;
        float length = 0.0F; ///< to which a sum is normalized

        std::vector<std::size_t> placesOf(const std::vector<std::uint32_t>& features) const;

        /// The weighted sum, and the sum of squared weights.
        std::vector<float> sumOf(const std::vector<std::size_t>& places, float& squares) const;
    };

    /// A caption's embedding before normalization, and its squared length.
    struct Place {
        std::vector<float> numbers;
        float square = 0.0F;

        void add(std::span<const float> part, float factor);
    };

    static Vocabulary vocabularyOf(Tensors& tensors, const std::string& name, const char* vectors,
                                   std::int64_t width);

    void addFeatures(const Vocabulary& vocabulary, const std::vector<std::uint32_t>& features,
                     Place& place) const;
    void addMeaning(const std::vector<std::uint32_t>& features, Place& place) const;
    void addHints(const CaptionHints& hints, Place& place) const;

    /// Folds each symmetric form into its upper triangle.
    void foldForms();

    /// The contribution of the forms to each output.
    std::vector<float> pairsAt(const std::vector<float>& numbers) const;

    std::size_t m_width = 0; ///< of an embedding: outputs, then directions
    Vocabulary m_words;
    Vocabulary m_tags;
    Vocabulary m_meanings;               ///< word vectors, in a space of their own
    std::vector<float> m_meaningVectors; ///< m_width numbers per dimension
    std::vector<float> m_hintMean;
    std::vector<float> m_hintScale;
    std::vector<float> m_hintVectors; ///< m_width numbers per hint
    std::vector<float> m_mean;        ///< outputs for a caption without known features
    std::vector<float> m_forms;       ///< outputs x directions x directions, upper triangles
};

} // namespace v2m
