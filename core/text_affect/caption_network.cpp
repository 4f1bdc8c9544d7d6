// SPDX-License-Identifier: MIT
#include "core/text_affect/caption_network.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>

namespace v2m {
namespace {

constexpr float kLeastLength = 1e-9F; // as in training
constexpr std::size_t kPoint = 2;     ///< outputs before the affinities
constexpr std::int64_t kMaxWidth = 1024;

bool isFloat(const std::string& type)
{
    return type == "F32" || type == "F16" || type == "BF16";
}

} // namespace

/// Takes tensors from a file by name, each once, checking their shapes.
class CaptionNetwork::Tensors {
public:
    explicit Tensors(const std::filesystem::path& file)
        : m_file(file), m_content(readTensorFile(file))
    {
    }

    /// Finite numbers of a float type.
    StoredTensor takeStored(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        constexpr std::size_t kAtOnce = 4096;
        StoredTensor& tensor = named(name);
        if (!isFloat(tensor.type) || tensor.shape != shape)
            refuse(name);
        const std::size_t count = tensor.bytes.size() / bytesOfType(tensor.type);
        std::vector<float> numbers;
        for (std::size_t i = 0; i < count; i += kAtOnce) {
            numbers.resize(std::min(kAtOnce, count - i));
            readFloats(tensor, i, numbers);
            if (!std::all_of(numbers.begin(), numbers.end(),
                             [](float x) { return std::isfinite(x); }))
                refuse(name);
        }
        return std::move(tensor);
    }

    std::vector<float> take(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        return floatsOf(takeStored(name, shape));
    }

    /// Distinct integers in ascending order.
    std::vector<std::uint32_t> takeHashes(const std::string& name)
    {
        const StoredTensor tensor = std::move(named(name));
        if (tensor.type != "U32" || tensor.shape.size() != 1)
            refuse(name);
        std::vector<std::uint32_t> numbers(tensor.bytes.size() / sizeof(std::uint32_t));
        std::memcpy(numbers.data(), tensor.bytes.data(), numbers.size() * sizeof(std::uint32_t));
        if (!std::is_sorted(numbers.begin(), numbers.end(), std::less_equal<>()))
            refuse(name);
        return numbers;
    }

    /// The number of columns or rows of a matrix.
    std::int64_t side(const std::string& name, std::size_t dimension, std::int64_t least)
    {
        const StoredTensor& tensor = named(name);
        if (tensor.shape.size() != 2 || tensor.shape[dimension] < least ||
            tensor.shape[dimension] > kMaxWidth)
            refuse(name);
        return tensor.shape[dimension];
    }

private:
    StoredTensor& named(const std::string& name)
    {
        const auto found = std::find_if(m_content.tensors.begin(), m_content.tensors.end(),
                                        [&](const StoredTensor& t) { return t.name == name; });
        if (found == m_content.tensors.end())
            refuse(name);
        return *found;
    }

    [[noreturn]] void refuse(const std::string& name) const
    {
        throw ModelError(Message("v2m::CaptionNetwork",
                                 "The model file “%1” holds no caption network: its "
                                 "tensor “%2” is missing or of another shape.")
                             .arg(m_file, name));
    }

    const std::filesystem::path& m_file;
    StoredTensors m_content;
};

CaptionNetwork::Vocabulary CaptionNetwork::vocabularyOf(Tensors& tensors, const std::string& name,
                                                        const char* vectors, std::int64_t width)
{
    Vocabulary vocabulary;
    vocabulary.hashes = tensors.takeHashes(name + ".hashes");
    const auto words = static_cast<std::int64_t>(vocabulary.hashes.size());
    vocabulary.weights = tensors.take(name + ".weights", {words});
    vocabulary.vectors = tensors.takeStored(name + vectors, {words, width});
    vocabulary.width = static_cast<std::size_t>(width);
    return vocabulary;
}

CaptionNetwork::CaptionNetwork(const std::filesystem::path& file)
{
    Tensors tensors(file);
    constexpr auto kHints = static_cast<std::int64_t>(kCaptionHints);
    constexpr auto kOutputs = static_cast<std::int64_t>(kCaptionOutputs);
    const std::int64_t width = tensors.side("words.vectors", 1, kOutputs);
    const std::int64_t axes = tensors.side("meanings.axes", 1, 0);
    const std::int64_t directions = width - kOutputs;
    m_width = static_cast<std::size_t>(width);
    m_words = vocabularyOf(tensors, "words", ".vectors", width);
    m_tags = vocabularyOf(tensors, "tags", ".vectors", width);
    m_meanings = vocabularyOf(tensors, "meanings", ".axes", axes);
    m_meaningVectors = tensors.take("meanings.vectors", {axes, width});
    m_hintMean = tensors.take("hints.mean", {kHints});
    m_hintScale = tensors.take("hints.scale", {kHints});
    m_hintVectors = tensors.take("hints.vectors", {kHints, width});
    m_mean = tensors.take("mean", {kOutputs});
    m_forms = tensors.take("forms", {kOutputs, directions, directions});
    foldForms();
    const std::vector<float> lengths = tensors.take("lengths", {3});
    m_words.length = lengths[0];
    m_tags.length = lengths[1];
    m_meanings.length = lengths[2];
}

void CaptionNetwork::foldForms()
{
    const std::size_t directions = m_width - kCaptionOutputs;
    for (std::size_t k = 0; k < kCaptionOutputs; ++k) {
        float* form = m_forms.data() + k * directions * directions;
        for (std::size_t one = 0; one < directions; ++one)
            for (std::size_t other = one + 1; other < directions; ++other)
                form[one * directions + other] += form[other * directions + one];
    }
}

std::vector<std::size_t>
CaptionNetwork::Vocabulary::placesOf(const std::vector<std::uint32_t>& features) const
{
    std::vector<std::size_t> places;
    for (const std::uint32_t feature : features) {
        const auto found = std::lower_bound(hashes.begin(), hashes.end(), feature);
        if (found != hashes.end() && *found == feature)
            places.push_back(static_cast<std::size_t>(found - hashes.begin()));
    }
    return places;
}

std::vector<float> CaptionNetwork::Vocabulary::sumOf(const std::vector<std::size_t>& places,
                                                     float& squares) const
{
    std::vector<float> sum(width, 0.0F);
    std::vector<float> vector(width);
    squares = 0.0F;
    for (const std::size_t place : places) {
        const float weight = weights[place];
        squares += weight * weight;
        readFloats(vectors, place * width, vector);
        for (std::size_t i = 0; i < width; ++i)
            sum[i] += weight * vector[i];
    }
    return sum;
}

void CaptionNetwork::Place::add(std::span<const float> part, float factor)
{
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] += factor * part[i];
}

void CaptionNetwork::addFeatures(const Vocabulary& vocabulary,
                                 const std::vector<std::uint32_t>& features, Place& place) const
{
    const std::vector<std::size_t> places = vocabulary.placesOf(features);
    if (places.empty())
        return;
    float squares = 0.0F;
    const std::vector<float> sum = vocabulary.sumOf(places, squares);
    place.add(sum, vocabulary.length / std::max(std::sqrt(squares), kLeastLength));
    place.square += vocabulary.length * vocabulary.length;
}

void CaptionNetwork::addMeaning(const std::vector<std::uint32_t>& features, Place& place) const
{
    const std::vector<std::size_t> places = m_meanings.placesOf(features);
    if (places.empty() || m_meanings.width == 0)
        return;
    float unused = 0.0F;
    const std::vector<float> sum = m_meanings.sumOf(places, unused);
    float squares = 0.0F;
    for (const float number : sum)
        squares += number * number;
    const float factor = m_meanings.length / std::max(std::sqrt(squares), kLeastLength);
    for (std::size_t axis = 0; axis < sum.size(); ++axis)
        place.add({&m_meaningVectors[axis * m_width], m_width}, factor * sum[axis]);
    place.square += m_meanings.length * m_meanings.length;
}

void CaptionNetwork::addHints(const CaptionHints& hints, Place& place) const
{
    for (std::size_t i = 0; i < kCaptionHints; ++i) {
        const float hint = (hints[i] - m_hintMean[i]) * m_hintScale[i];
        place.add({&m_hintVectors[i * m_width], m_width}, hint);
        place.square += hint * hint;
    }
}

CaptionOutputs CaptionNetwork::read(const CaptionInput& input) const
{
    Place place;
    place.numbers.assign(m_width, 0.0F);
    addFeatures(m_words, input.features, place);
    addFeatures(m_tags, input.tags, place);
    addMeaning(input.features, place);
    addHints(input.hints, place);
    const float scale = 1.0F / std::max(std::sqrt(place.square), kLeastLength);

    const std::vector<float> pairs = pairsAt(place.numbers);
    CaptionOutputs outputs{};
    for (std::size_t k = 0; k < kCaptionOutputs; ++k) {
        const float sum = m_mean[k] + scale * place.numbers[k] + scale * scale * pairs[k];
        outputs[k] = k < kPoint ? std::clamp(sum, -1.0F, 1.0F)
                                : std::sqrt(std::clamp(sum, 0.0F, 1.0F)); // squares are trained
    }
    return outputs;
}

std::vector<float> CaptionNetwork::pairsAt(const std::vector<float>& numbers) const
{
    const std::size_t directions = m_width - kCaptionOutputs;
    const float* along = numbers.data() + kCaptionOutputs;
    const float* form = m_forms.data();
    std::vector<float> pairs(kCaptionOutputs, 0.0F);
    std::vector<float> row(directions);
    for (float& sum : pairs) {
        std::fill(row.begin(), row.end(), 0.0F);
        for (std::size_t one = 0; one < directions; ++one, form += directions)
            for (std::size_t other = one; other < directions; ++other)
                row[other] += along[one] * form[other];
        for (std::size_t other = 0; other < directions; ++other)
            sum += row[other] * along[other];
    }
    return pairs;
}

int CaptionNetwork::known(const std::vector<std::uint32_t>& features) const
{
    const std::vector<std::size_t> held = m_words.placesOf(features);
    std::size_t meant = 0;
    for (const std::size_t place : m_meanings.placesOf(features))
        if (!std::binary_search(m_words.hashes.begin(), m_words.hashes.end(),
                                m_meanings.hashes[place]))
            ++meant;
    return static_cast<int>(held.size() + meant);
}

std::vector<float> CaptionNetwork::meaningOf(std::uint32_t word) const
{
    const std::vector<std::size_t> places = m_meanings.placesOf({word});
    std::vector<float> meaning(places.empty() ? 0 : m_meanings.width);
    if (!meaning.empty())
        readFloats(m_meanings.vectors, places.front() * m_meanings.width, meaning);
    return meaning;
}

} // namespace v2m
