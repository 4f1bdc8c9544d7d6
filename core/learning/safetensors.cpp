// SPDX-License-Identifier: MIT
#include "core/learning/safetensors.h"

#include "core/base/error.h"
#include "core/learning/atomic_file.h"
#include "core/learning/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <optional>

namespace v2m {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLengthBytes = 8;
/// The format's own limit.
constexpr std::uint64_t kMaxHeader = 100'000'000;
constexpr std::size_t kMaxDimensions = 8;
constexpr std::size_t kAlignment = 8;
constexpr std::uint64_t kMaxTensorBytes = std::uint64_t{1} << 40U;

struct StoredType {
    const char* name;
    torch::ScalarType type;
};

constexpr std::array<StoredType, 3> kTypes = {
    {{"F32", torch::kFloat}, {"F16", torch::kHalf}, {"BF16", torch::kBFloat16}}};

std::optional<torch::ScalarType> typeNamed(const std::string& name)
{
    for (const StoredType& known : kTypes)
        if (name == known.name)
            return known.type;
    return std::nullopt;
}

std::string nameOf(torch::ScalarType type)
{
    for (const StoredType& known : kTypes)
        if (type == known.type)
            return known.name;
    throw FileError("A tensor of type " + std::string(c10::toString(type)) +
                    " cannot be stored in a safetensors file.");
}

/// One entry of the header, checked.
struct Entry {
    std::string name;
    torch::ScalarType type = torch::kFloat;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : m_file(file) {}

    TensorFile read()
    {
        if (!std::filesystem::is_regular_file(m_file))
            throw ModelError(std::string("The model file ") + inQuotes(m_file) + " is missing.");
        std::ifstream stream(m_file, std::ios::binary);
        const std::uint64_t size = std::filesystem::file_size(m_file);
        std::array<unsigned char, kLengthBytes> length{};
        if (!stream || size < kLengthBytes || !readInto(stream, length.data(), kLengthBytes))
            throw refusal("it is too short");
        std::uint64_t headerBytes = 0;
        for (std::size_t i = kLengthBytes; i-- > 0;)
            headerBytes = headerBytes << 8U | length[i];
        if (headerBytes > kMaxHeader || headerBytes > size - kLengthBytes)
            throw refusal("its header is longer than the file");
        std::string header(headerBytes, '\0');
        if (!readInto(stream, header.data(), header.size()))
            throw refusal("its header cannot be read");

        TensorFile content;
        std::vector<Entry> entries = entriesOf(header, content.metadata);
        // No gap, no overlap, no rest: then every byte of the file is accounted for.
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.begin < b.begin || (a.begin == b.begin && a.end < b.end);
        });
        std::uint64_t at = 0;
        for (const Entry& entry : entries) {
            if (entry.begin != at)
                throw refusal("its tensors overlap or leave gaps");
            at = entry.end;
        }
        if (at != size - kLengthBytes - headerBytes)
            throw refusal("its length does not fit its header");
        for (const Entry& entry : entries) {
            torch::Tensor tensor = torch::empty(entry.shape, entry.type);
            if (!readInto(stream, tensor.data_ptr(), entry.end - entry.begin))
                throw refusal("it breaks off");
            content.tensors.emplace_back(entry.name, std::move(tensor));
        }
        return content;
    }

private:
    ModelError refusal(const std::string& why) const
    {
        return ModelError(inQuotes(m_file) + " is not a usable safetensors file: " + why + ".");
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
                throw refusal("its header is no JSON object");
            for (const auto& [name, value] : json.items()) {
                if (name == "__metadata__")
                    metadata = value.get<std::map<std::string, std::string>>();
                else
                    entries.push_back(entryFrom(name, value));
            }
        } catch (const nlohmann::json::exception&) {
            throw refusal("its header is damaged");
        }
        return entries;
    }

    Entry entryFrom(const std::string& name, const Json& json) const
    {
        Entry entry;
        entry.name = name;
        const auto typeName = json.at("dtype").get<std::string>();
        const auto type = typeNamed(typeName);
        if (!type)
            throw refusal("tensor \"" + name + "\" has the unknown type \"" + typeName + "\"");
        entry.type = *type;
        const Json& shape = json.at("shape");
        const Json& offsets = json.at("data_offsets");
        if (!shape.is_array() || shape.size() > kMaxDimensions || !offsets.is_array() ||
            offsets.size() != 2)
            throw refusal("tensor \"" + name + "\" has no proper shape");
        std::uint64_t bytes = torch::elementSize(entry.type);
        std::uint64_t span = bytes;
        for (const Json& dimension : shape) {
            const std::uint64_t count = unsignedFrom(dimension);
            // Counted as if no dimension were 0, since torch multiplies them in the same way.
            if (__builtin_mul_overflow(span, std::max<std::uint64_t>(count, 1), &span) ||
                span > kMaxTensorBytes)
                throw refusal("tensor \"" + name + "\" is too large");
            bytes *= count;
            entry.shape.push_back(static_cast<std::int64_t>(count));
        }
        entry.begin = unsignedFrom(offsets[0]);
        entry.end = unsignedFrom(offsets[1]);
        if (entry.end < entry.begin || entry.end - entry.begin != bytes)
            throw refusal("the length of tensor \"" + name + "\" does not fit its shape");
        return entry;
    }

    std::uint64_t unsignedFrom(const Json& json) const
    {
        if (!json.is_number_unsigned())
            throw refusal("its header holds something else than a length");
        return json.get<std::uint64_t>();
    }

    std::filesystem::path m_file;
};

} // namespace

torch::Tensor TensorFile::find(const std::string& name) const
{
    for (const auto& [key, tensor] : tensors)
        if (key == name)
            return tensor;
    return {};
}

TensorFile readSafetensors(const std::filesystem::path& file)
{
    return Reader(file).read();
}

void writeSafetensors(const std::filesystem::path& file, const TensorFile& content)
{
    Json header = Json::object();
    if (!content.metadata.empty())
        header["__metadata__"] = content.metadata;
    std::vector<torch::Tensor> stored;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : content.tensors) {
        stored.push_back(tensor.detach().cpu().contiguous());
        const std::uint64_t bytes = stored.back().nbytes();
        header[name] = {{"dtype", nameOf(tensor.scalar_type())},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {at, at + bytes}}};
        at += bytes;
    }
    std::string text = header.dump();
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');

    std::string bytes(kLengthBytes, '\0');
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        bytes[i] = static_cast<char>(static_cast<std::uint64_t>(text.size()) >> (8 * i) & 0xffU);
    bytes.reserve(kLengthBytes + text.size() + at);
    bytes += text;
    for (const torch::Tensor& tensor : stored)
        bytes.append(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
    writeWhole(file, bytes);
}

} // namespace v2m
