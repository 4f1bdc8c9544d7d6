// SPDX-License-Identifier: MIT
#include "core/training/caption_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace v2m {
namespace {

/// A feature of fewer captions does not generalise.
constexpr std::size_t kFewestCaptions = 3;

// Lengths of the parts, chosen by cross-validation.
constexpr float kWordLength = 1.2F;
constexpr float kTagLength = 0.5F;
constexpr float kMeaningLength = 0.7F;
constexpr double kHintLength = 0.2; ///< per standard deviation of one hint

constexpr double kLeastDeviation = 1e-3;
constexpr double kLeastLength = 1e-9;

/// Word vectors are used for words that are among the most frequent or occur in a caption.
constexpr std::size_t kFrequentWords = 20'000;
constexpr std::int64_t kAxes = 50; ///< explain nine tenths of the captions' variance

// Word i is weighted a / (a + p), where p = 0.07 / (i + 1) is its frequency.
constexpr double kCommon = 1e-3;
constexpr double kFrequency = 0.07;

std::string bytesOf(const void* data, std::size_t size)
{
    return {static_cast<const char*>(data), size};
}

StoredTensor stored(const std::string& name, const torch::Tensor& tensor, torch::ScalarType type)
{
    const torch::Tensor plain = tensor.to(type).contiguous();
    return {name, type == torch::kHalf ? "F16" : "F32", plain.sizes().vec(),
            bytesOf(plain.data_ptr(), static_cast<std::size_t>(plain.nbytes()))};
}

StoredTensor stored(const std::string& name, const std::vector<std::uint32_t>& hashes)
{
    return {name,
            "U32",
            {static_cast<std::int64_t>(hashes.size())},
            bytesOf(hashes.data(), hashes.size() * sizeof(std::uint32_t))};
}

torch::Tensor tensorOf(const std::vector<float>& numbers)
{
    return torch::tensor(numbers, torch::kDouble);
}

/// A number as it will be stored, in half precision.
float halved(float number)
{
    return static_cast<float>(c10::Half(number));
}

/// Rows scaled to length 1; zero rows stay zero.
torch::Tensor ofLengthOne(const torch::Tensor& rows)
{
    const torch::Tensor lengths = rows.square().sum(1, /*keepdim=*/true).sqrt();
    return rows / lengths.clamp_min(kLeastLength);
}

} // namespace

CaptionRows::CaptionRows(const std::vector<const CaptionInput*>& captions,
                         const WordVectors& vectors)
    : m_captions(captions), m_count(static_cast<std::int64_t>(captions.size()))
{
    m_words = vocabularyOf(&CaptionInput::features, kWordLength);
    m_tags = vocabularyOf(&CaptionInput::tags, kTagLength);
    readMeanings(vectors);
    readHints();
    normalize();
}

CaptionRows::Vocabulary CaptionRows::vocabularyOf(Features features, float length) const
{
    std::map<std::uint32_t, std::vector<std::size_t>> captionsWith;
    for (std::size_t i = 0; i < m_captions.size(); ++i)
        for (const std::uint32_t feature : m_captions[i]->*features)
            captionsWith[feature].push_back(i);
    Vocabulary vocabulary;
    std::vector<float> squares(m_captions.size(), 0.0F);
    for (const auto& [feature, places] : captionsWith) {
        if (places.size() < kFewestCaptions)
            continue;
        const double share =
            (1.0 + static_cast<double>(m_count)) / (1.0 + static_cast<double>(places.size()));
        const float weight = halved(static_cast<float>(1.0 + std::log(share)));
        vocabulary.hashes.push_back(feature);
        vocabulary.weights.push_back(weight);
        for (const std::size_t place : places)
            squares[place] += weight * weight;
        auto& values = vocabulary.places.emplace_back();
        for (const std::size_t place : places)
            values.emplace_back(place, weight);
    }
    for (auto& values : vocabulary.places)
        for (auto& [place, value] : values)
            value *= length / std::sqrt(squares[place]);
    return vocabulary;
}

void CaptionRows::readMeanings(const WordVectors& vectors)
{
    std::unordered_set<std::uint32_t> held;
    for (const CaptionInput* caption : m_captions)
        held.insert(caption->features.begin(), caption->features.end());
    std::map<std::uint32_t, std::size_t> rowOf; // by hash; the first word wins a collision
    for (std::size_t i = 0; i < vectors.words.size(); ++i)
        if (i < kFrequentWords || held.contains(vectors.words[i]))
            rowOf.emplace(vectors.words[i], i);
    std::vector<float> numbers;
    std::vector<float> weights;
    std::unordered_map<std::uint32_t, std::int64_t> placeOf;
    for (const auto& [hash, row] : rowOf) {
        placeOf.emplace(hash, static_cast<std::int64_t>(m_meaningHashes.size()));
        m_meaningHashes.push_back(hash);
        const auto first =
            vectors.numbers.begin() + static_cast<std::ptrdiff_t>(row * vectors.width);
        numbers.insert(numbers.end(), first, first + static_cast<std::ptrdiff_t>(vectors.width));
        const double frequency = kFrequency / (static_cast<double>(row) + 1.0);
        weights.push_back(halved(static_cast<float>(kCommon / (kCommon + frequency))));
    }
    const auto width = static_cast<std::int64_t>(vectors.width);
    torch::Tensor all = ofLengthOne(tensorOf(numbers).view({-1, std::max<std::int64_t>(width, 1)}));
    m_meaningWeights = tensorOf(weights);
    torch::Tensor means = torch::zeros({m_count, all.size(1)}, torch::kDouble);
    torch::Tensor any = torch::zeros({m_count, 1}, torch::kDouble);
    for (std::int64_t i = 0; i < m_count; ++i) {
        std::vector<std::int64_t> places;
        for (const std::uint32_t feature : m_captions[static_cast<std::size_t>(i)]->features)
            if (const auto found = placeOf.find(feature); found != placeOf.end())
                places.push_back(found->second);
        if (places.empty())
            continue;
        const torch::Tensor index = torch::tensor(places, torch::kLong);
        const torch::Tensor counts = m_meaningWeights.index_select(0, index);
        means[i] = counts.matmul(all.index_select(0, index)) / counts.sum();
        any[i] = 1.0;
    }
    const torch::Tensor middle = means.mean(0, /*keepdim=*/true);
    means = (means - middle) * any;
    const auto [variances, axes] = torch::linalg_eigh(means.t().matmul(means));
    const torch::Tensor basis = axes.flip(1).slice(1, 0, std::min(kAxes, width));
    m_meaningVectors = (all - middle).matmul(basis).to(torch::kHalf).to(torch::kDouble);
    m_meanings = kMeaningLength * ofLengthOne(means.matmul(basis));
}

void CaptionRows::readHints()
{
    m_hints = torch::empty({m_count, static_cast<std::int64_t>(kCaptionHints)}, torch::kDouble);
    auto hints = m_hints.accessor<double, 2>();
    for (std::int64_t i = 0; i < m_count; ++i)
        for (std::size_t k = 0; k < kCaptionHints; ++k)
            hints[i][static_cast<std::int64_t>(k)] =
                static_cast<double>(m_captions[static_cast<std::size_t>(i)]->hints[k]);
    m_hintMean = m_hints.mean(0).to(torch::kFloat).to(torch::kDouble);
    m_hintScale = (kHintLength / (m_hints.std(0, /*unbiased=*/false) + kLeastDeviation))
                      .to(torch::kFloat)
                      .to(torch::kDouble);
    m_hints = (m_hints - m_hintMean) * m_hintScale;
}

void CaptionRows::normalize()
{
    torch::Tensor squares = m_meanings.square().sum(1) + m_hints.square().sum(1);
    auto sums = squares.accessor<double, 1>();
    for (const Vocabulary* vocabulary : {&m_words, &m_tags})
        for (const auto& values : vocabulary->places)
            for (const auto& [place, value] : values)
                sums[static_cast<std::int64_t>(place)] += static_cast<double>(value * value);
    const torch::Tensor scales = 1.0 / squares.sqrt().clamp_min(kLeastLength);
    const auto scale = scales.accessor<double, 1>();
    for (Vocabulary* vocabulary : {&m_words, &m_tags})
        for (auto& values : vocabulary->places)
            for (auto& [place, value] : values)
                value *= static_cast<float>(scale[static_cast<std::int64_t>(place)]);
    m_meanings = m_meanings * scales.unsqueeze(1);
    m_hints = m_hints * scales.unsqueeze(1);
}

torch::Tensor CaptionRows::products() const
{
    torch::Tensor products = m_meanings.matmul(m_meanings.t()) + m_hints.matmul(m_hints.t());
    double* const sums = products.data_ptr<double>();
    for (const Vocabulary* vocabulary : {&m_words, &m_tags})
        for (const auto& values : vocabulary->places)
            for (const auto& [one, value] : values) {
                double* const row = sums + static_cast<std::ptrdiff_t>(one) * m_count;
                for (const auto& [other, otherValue] : values)
                    row[other] += static_cast<double>(value * otherValue);
            }
    return products;
}

void CaptionRows::storeVocabulary(const Vocabulary& vocabulary, const char* name,
                                  const torch::Tensor& coefficients, StoredTensors& file) const
{
    const std::int64_t width = coefficients.size(1);
    const auto words = static_cast<std::int64_t>(vocabulary.hashes.size());
    torch::Tensor vectors = torch::zeros({words, width}, torch::kDouble);
    const double* const of = coefficients.data_ptr<double>();
    double* sums = vectors.data_ptr<double>();
    for (const auto& values : vocabulary.places) {
        for (const auto& [place, value] : values) {
            const double* const row = of + static_cast<std::ptrdiff_t>(place) * width;
            for (std::int64_t k = 0; k < width; ++k)
                sums[k] += static_cast<double>(value) * row[k];
        }
        sums += width;
    }
    const std::string prefix = name;
    file.tensors.push_back(stored(prefix + ".hashes", vocabulary.hashes));
    file.tensors.push_back(stored(prefix + ".weights", tensorOf(vocabulary.weights), torch::kHalf));
    file.tensors.push_back(stored(prefix + ".vectors", vectors, torch::kHalf));
}

void CaptionRows::store(const torch::Tensor& coefficients, StoredTensors& file) const
{
    const torch::Tensor plain = coefficients.to(torch::kDouble).contiguous();
    storeVocabulary(m_words, "words", plain, file);
    storeVocabulary(m_tags, "tags", plain, file);
    file.tensors.push_back(stored("meanings.hashes", m_meaningHashes));
    file.tensors.push_back(stored("meanings.weights", m_meaningWeights, torch::kHalf));
    file.tensors.push_back(stored("meanings.axes", m_meaningVectors, torch::kHalf));
    file.tensors.push_back(stored("meanings.vectors", m_meanings.t().matmul(plain), torch::kFloat));
    file.tensors.push_back(stored("hints.mean", m_hintMean, torch::kFloat));
    file.tensors.push_back(stored("hints.scale", m_hintScale, torch::kFloat));
    file.tensors.push_back(stored("hints.vectors", m_hints.t().matmul(plain), torch::kFloat));
    file.tensors.push_back(
        stored("lengths", tensorOf({kWordLength, kTagLength, kMeaningLength}), torch::kFloat));
}

} // namespace v2m
