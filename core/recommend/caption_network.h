// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace v2m {

/// The trained caption network, in plain C++: LibTorch takes longer to load than this takes to read
/// a thousand captions. core/training/caption_trainer.h tells how it is trained; a test holds the
/// two to the same numbers.
///
/// Each word, pair of words and tag that it knows has a vector. Their sums by weight, the mean of
/// the meanings of the words and the lexicon's hints, each brought to a length of its own, are the
/// caption's place. The first numbers of a place are the linear part of the outputs; to these a
/// quadratic form of the others adds what things say together.
class CaptionNetwork {
public:
    /// @throws ModelError if the file is missing, damaged or of another shape.
    explicit CaptionNetwork(const std::filesystem::path& file);

    /// Valence and arousal in [-1, 1], affinities in [0, 1]. Safe from any thread.
    CaptionOutputs read(const CaptionInput& input) const;

    /// How many of the words and pairs it knows: that captions which it learned from held, or that
    /// it has the meaning of.
    int known(const std::vector<std::uint32_t>& features) const;

    /// Where the meaning of a word lies on axes of its own; empty if it is not known. By the
    /// word's feature (wordFeature).
    std::span<const float> meaningOf(std::uint32_t word) const;

private:
    class Tensors;

    /// Features with a weight and a vector each.
    struct Vocabulary {
        std::vector<std::uint32_t> hashes; ///< ascending
        std::vector<float> weights;
        std::vector<float> vectors; ///< width numbers for each
        std::size_t width = 0;
        float length = 0.0F; ///< what a sum is brought to

        std::vector<std::size_t> placesOf(const std::vector<std::uint32_t>& features) const;

        /// Sum by weight, and the sum of the weights' squares.
        std::vector<float> sumOf(const std::vector<std::size_t>& places, float& squares) const;
    };

    /// A caption's place before it is brought to length 1, and the square of its length.
    struct Place {
        std::vector<float> numbers;
        float square = 0.0F;

        void add(std::span<const float> part, float factor);
    };

    static Vocabulary vocabularyOf(const Tensors& tensors, const std::string& name,
                                   const char* vectors, std::int64_t width);

    void addFeatures(const Vocabulary& vocabulary, const std::vector<std::uint32_t>& features,
                     Place& place) const;
    void addMeaning(const std::vector<std::uint32_t>& features, Place& place) const;
    void addHints(const CaptionHints& hints, Place& place) const;

    /// Puts what a form says of two directions into its upper half.
    void foldForms();

    /// What the forms add to each output.
    std::vector<float> pairsAt(const std::vector<float>& numbers) const;

    std::size_t m_width = 0; ///< of a place: outputs, then directions
    Vocabulary m_words;
    Vocabulary m_tags;
    Vocabulary m_meanings;               ///< on axes of their own
    std::vector<float> m_meaningVectors; ///< m_width numbers for each axis
    std::vector<float> m_hintMean;
    std::vector<float> m_hintScale;
    std::vector<float> m_hintVectors; ///< m_width numbers for each hint
    std::vector<float> m_mean;        ///< the outputs of a caption of which nothing is known
    std::vector<float> m_forms;       ///< outputs x directions x directions, upper halves
};

} // namespace v2m
