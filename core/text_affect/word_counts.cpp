// SPDX-License-Identifier: MIT
#include "core/text_affect/word_counts.h"

#include <cmath>
#include <numeric>
#include <set>

namespace v2m {
namespace {

constexpr int kFewestTexts = 2; ///< words of a single text do not generalize
constexpr double kRidge = 2.0;
constexpr int kMaxSteps = 100;
constexpr double kSmallest = 1e-8; ///< squared residual, relative to the first

std::set<std::u16string> wordsOf(const TrackReading& text)
{
    std::set<std::u16string> words;
    text.forEachText([&words](const TextReading& part) {
        for (const TextToken& token : part.tokens)
            words.insert(token.word);
    });
    return words;
}

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

WordCounts::WordCounts(std::span<const TrackReading> texts, std::span<const CaptionOutputs> targets,
                       std::span<const float> weights)
{
    std::unordered_map<std::u16string, int> counts;
    for (const TrackReading& text : texts)
        for (const std::u16string& word : wordsOf(text))
            ++counts[word];
    for (const auto& [word, count] : counts) {
        if (count < kFewestTexts)
            continue;
        m_words.emplace(word, m_idf.size());
        m_idf.push_back(1.0 + std::log((1.0 + static_cast<double>(texts.size())) /
                                       (1.0 + static_cast<double>(count))));
    }
    std::vector<Row> rows;
    rows.reserve(texts.size());
    for (const TrackReading& text : texts)
        rows.push_back(rowOf(text));
    m_slopes.resize(m_idf.size());
    for (std::size_t output = 0; output < kCaptionOutputs; ++output)
        solve(rows, targets, weights, output);
}

WordCounts::Row WordCounts::rowOf(const TrackReading& text) const
{
    Row row;
    double squares = 0.0;
    for (const std::u16string& word : wordsOf(text)) {
        const auto found = m_words.find(word);
        if (found == m_words.end())
            continue;
        row.emplace_back(found->second, m_idf[found->second]);
        squares += m_idf[found->second] * m_idf[found->second];
    }
    for (auto& [word, value] : row)
        value /= std::sqrt(squares);
    return row;
}

/// Conjugate gradients (Hestenes and Stiefel 1952) on the normal equations. The mean is subtracted
/// first, so that it is not shrunk.
void WordCounts::solve(const std::vector<Row>& rows, std::span<const CaptionOutputs> targets,
                       std::span<const float> weights, std::size_t output)
{
    double all = 0.0;
    double mean = 0.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all += static_cast<double>(weights[i]);
        mean += static_cast<double>(weights[i] * targets[i][output]);
    }
    if (all <= 0.0)
        return;
    mean /= all;
    m_start[output] = mean;

    using Vector = std::vector<double>;
    const auto gather = [&](const Vector& perRow) {
        Vector sums(m_idf.size(), 0.0);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto& [word, value] : rows[i])
                sums[word] += static_cast<double>(weights[i]) * value * perRow[i];
        return sums;
    };
    const auto normal = [&](const Vector& slopes) {
        Vector perRow(rows.size(), 0.0);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto& [word, value] : rows[i])
                perRow[i] += value * slopes[word];
        Vector product = gather(perRow);
        for (std::size_t word = 0; word < product.size(); ++word)
            product[word] += kRidge * slopes[word];
        return product;
    };

    Vector errors(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        errors[i] = static_cast<double>(targets[i][output]) - mean;
    Vector slopes(m_idf.size(), 0.0);
    Vector residual = gather(errors);
    Vector direction = residual;
    double square = dot(residual, residual);
    const double enough = kSmallest * square;
    for (int step = 0; step < kMaxSteps && square > enough; ++step) {
        const Vector product = normal(direction);
        const double length = square / dot(direction, product);
        for (std::size_t word = 0; word < slopes.size(); ++word) {
            slopes[word] += length * direction[word];
            residual[word] -= length * product[word];
        }
        const double next = dot(residual, residual);
        for (std::size_t word = 0; word < slopes.size(); ++word)
            direction[word] = residual[word] + next / square * direction[word];
        square = next;
    }
    for (std::size_t word = 0; word < slopes.size(); ++word)
        m_slopes[word][output] = slopes[word];
}

CaptionOutputs WordCounts::read(const TrackReading& text) const
{
    std::array<double, kCaptionOutputs> sums = m_start;
    for (const auto& [word, value] : rowOf(text))
        for (std::size_t output = 0; output < kCaptionOutputs; ++output)
            sums[output] += value * m_slopes[word][output];
    CaptionOutputs outputs{};
    for (std::size_t output = 0; output < kCaptionOutputs; ++output)
        outputs[output] = static_cast<float>(sums[output]);
    return outputs;
}

} // namespace v2m
