// SPDX-License-Identifier: MIT
#include "core/models/tensor_file.h"

#include "core/base/error.h"
#include "core/base/round_up.h"
#include "core/models/bounded_file.h"
#include "core/models/whole_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <system_error>

namespace v2m {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLengthBytes = 8;
/// A tensor takes about a hundred bytes of header, and parsing many times the size of the header.
/// The format itself allows 100 MB.
constexpr std::uint64_t kMaxHeader = 4'000'000;
constexpr std::size_t kMaxDimensions = 8;
constexpr std::size_t kAlignment = 8;
constexpr std::uint64_t kMaxTensorBytes = std::uint64_t{1} << 40U;

struct StoredType {
    const char* name;
    std::size_t bytes;
};

constexpr std::array<StoredType, 5> kTypes = {
    {{"F32", 4}, {"F16", 2}, {"BF16", 2}, {"U32", 4}, {"I8", 1}}};

float halfToFloat(std::uint16_t half)
{
    constexpr std::uint32_t kInfinity = 0x7c00U;
    const std::uint32_t sign = (half & 0x8000U) << 16U;
    const std::uint32_t size = half & 0x7fffU;
    if (size >= kInfinity)
        return std::bit_cast<float>(sign | 0x7f800000U | (size & 0x3ffU) << 13U);
    // The bias of the exponent is 127, not 15. Multiplying is exact, for subnormal numbers too.
    const float shifted = std::bit_cast<float>(size << 13U);
    return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(shifted * 0x1p112F));
}

/// One validated entry of the header.
struct Entry {
    StoredTensor tensor; ///< without its bytes
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : m_file(file) {}

    StoredTensors read()
    {
        std::error_code unknown;
        if (!std::filesystem::is_regular_file(m_file, unknown))
            throw ModelError(Message("v2m::models", "The model file “%1” is missing.").arg(m_file));
        std::ifstream stream(m_file, std::ios::binary);
        const std::uint64_t size = std::filesystem::file_size(m_file);
        if (size > kMaxModelBytes)
            throw refusal(Message("v2m::models", "it is too large"));
        std::array<unsigned char, kLengthBytes> length{};
        if (!stream || size < kLengthBytes || !readInto(stream, length.data(), kLengthBytes))
            throw refusal(Message("v2m::models", "it is too short"));
        std::uint64_t headerBytes = 0;
        for (std::size_t i = kLengthBytes; i-- > 0;)
            headerBytes = headerBytes << 8U | length[i];
        if (headerBytes > kMaxHeader || headerBytes > size - kLengthBytes)
            throw refusal(Message("v2m::models", "its header is longer than the file"));
        std::string header(headerBytes, '\0');
        if (!readInto(stream, header.data(), header.size()))
            throw refusal(Message("v2m::models", "its header cannot be read"));

        StoredTensors content;
        std::vector<Entry> entries = entriesOf(header, content.metadata);
        // No gap, no overlap and no remainder: every byte of the file is accounted for.
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.begin < b.begin || (a.begin == b.begin && a.end < b.end);
        });
        std::uint64_t at = 0;
        for (const Entry& entry : entries) {
            if (entry.begin != at)
                throw refusal(Message("v2m::models", "its tensors overlap or leave gaps"));
            at = entry.end;
        }
        if (at != size - kLengthBytes - headerBytes)
            throw refusal(Message("v2m::models", "its length does not fit its header"));
        for (Entry& entry : entries) {
            entry.tensor.bytes.resize(entry.end - entry.begin);
            if (!readInto(stream, entry.tensor.bytes.data(), entry.tensor.bytes.size()))
                throw refusal(Message("v2m::models", "it breaks off"));
            content.tensors.push_back(std::move(entry.tensor));
        }
        return content;
    }

private:
    ModelError refusal(const Message& why) const
    {
        return ModelError(
            Message("v2m::models", "“%1” is not a usable safetensors file: %2.").arg(m_file, why));
    }

    static bool readInto(std::ifstream& stream, void* target, std::uint64_t bytes)
    {
        stream.read(static_cast<char*>(target), static_cast<std::streamsize>(bytes));
        return static_cast<std::uint64_t>(stream.gcount()) == bytes;
    }

    std::vector<Entry> entriesOf(const std::string& header,
                                 std::map<std::string, std::string>& metadata) const
    {
        std::vector<Entry> entries;
        try {
            const Json json = Json::parse(header);
            if (!json.is_object())
                throw refusal(Message("v2m::models", "its header is not a JSON object"));
            for (const auto& [name, value] : json.items()) {
                if (name == "__metadata__")
                    metadata = value.get<std::map<std::string, std::string>>();
                else
                    entries.push_back(entryFrom(name, value));
            }
        } catch (const nlohmann::json::exception&) {
            throw refusal(Message("v2m::models", "its header is damaged"));
        }
        return entries;
    }

    Entry entryFrom(const std::string& name, const Json& json) const
    {
        Entry entry;
        StoredTensor& tensor = entry.tensor;
        tensor.name = name;
        tensor.type = json.at("dtype").get<std::string>();
        std::uint64_t bytes = bytesOfType(tensor.type);
        if (bytes == 0)
            throw refusal(Message("v2m::models", "tensor “%1” has the unknown type “%2”")
                              .arg(name, tensor.type));
        const Json& shape = json.at("shape");
        const Json& offsets = json.at("data_offsets");
        if (!shape.is_array() || shape.size() > kMaxDimensions || !offsets.is_array() ||
            offsets.size() != 2)
            throw refusal(Message("v2m::models", "tensor “%1” has no valid shape").arg(name));
        std::uint64_t span = bytes;
        for (const Json& dimension : shape) {
            const std::uint64_t count = unsignedFrom(dimension);
            // Dimensions of 0 count as 1 here, because torch multiplies them in the same way.
            if (__builtin_mul_overflow(span, std::max<std::uint64_t>(count, 1), &span) ||
                span > kMaxTensorBytes)
                throw refusal(Message("v2m::models", "tensor “%1” is too large").arg(name));
            bytes *= count;
            tensor.shape.push_back(static_cast<std::int64_t>(count));
        }
        entry.begin = unsignedFrom(offsets[0]);
        entry.end = unsignedFrom(offsets[1]);
        if (entry.end < entry.begin || entry.end - entry.begin != bytes)
            throw refusal(Message("v2m::models", "the length of tensor “%1” does not fit its shape")
                              .arg(name));
        return entry;
    }

    std::uint64_t unsignedFrom(const Json& json) const
    {
        if (!json.is_number_unsigned())
            throw refusal(Message("v2m::models", "its header states an invalid length"));
        return json.get<std::uint64_t>();
    }

    std::filesystem::path m_file;
};

} // namespace

std::size_t bytesOfType(const std::string& type)
{
    for (const StoredType& known : kTypes)
        if (type == known.name)
            return known.bytes;
    return 0;
}

std::vector<float> floatsOf(const StoredTensor& tensor)
{
    const std::size_t each = bytesOfType(tensor.type);
    std::vector<float> numbers(each == 0 ? 0 : tensor.bytes.size() / each);
    readFloats(tensor, 0, numbers);
    return numbers;
}

void readFloats(const StoredTensor& tensor, std::size_t first, std::span<float> numbers)
{
    const char* bytes = tensor.bytes.data() + first * bytesOfType(tensor.type);
    if (tensor.type == "F32") {
        std::memcpy(numbers.data(), bytes, numbers.size_bytes());
        return;
    }
    if (tensor.type == "I8") {
        std::transform(bytes, bytes + numbers.size(), numbers.begin(), [](char byte) {
            return static_cast<float>(static_cast<signed char>(byte));
        });
        return;
    }
    const bool isHalf = tensor.type == "F16";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::uint16_t bits = 0;
        std::memcpy(&bits, bytes + i * sizeof(bits), sizeof(bits));
        numbers[i] = isHalf ? halfToFloat(bits)
                            : std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
    }
}

StoredTensors readTensorFile(const std::filesystem::path& file)
{
    return Reader(file).read();
}

void writeTensorFile(const std::filesystem::path& file, const StoredTensors& content)
{
    Json header = Json::object();
    if (!content.metadata.empty())
        header["__metadata__"] = content.metadata;
    std::uint64_t at = 0;
    for (const StoredTensor& tensor : content.tensors) {
        const std::uint64_t end = at + tensor.bytes.size();
        header[tensor.name] = {
            {"dtype", tensor.type}, {"shape", tensor.shape}, {"data_offsets", {at, end}}};
        at = end;
    }
    std::string text = header.dump();
    text.resize(roundUp(text.size(), kAlignment), ' ');

    std::string bytes(kLengthBytes, '\0');
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        bytes[i] = static_cast<char>(static_cast<std::uint64_t>(text.size()) >> (8 * i) & 0xffU);
    bytes.reserve(kLengthBytes + text.size() + at);
    bytes += text;
    for (const StoredTensor& tensor : content.tensors)
        bytes += tensor.bytes;
    writeAtomically(file, bytes);
}

} // namespace v2m
