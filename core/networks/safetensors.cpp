// SPDX-License-Identifier: MIT
#include "core/networks/safetensors.h"

#include "core/base/error.h"
#include "core/models/tensor_file.h"

#include <array>
#include <cstring>

namespace v2m {
namespace {

struct KnownType {
    const char* name;
    torch::ScalarType type;
};

constexpr std::array<KnownType, 3> kTypes = {
    {{"F32", torch::kFloat}, {"F16", torch::kHalf}, {"BF16", torch::kBFloat16}}};

torch::ScalarType typeOf(const StoredTensor& tensor, const std::filesystem::path& file)
{
    for (const KnownType& known : kTypes)
        if (tensor.type == known.name)
            return known.type;
    throw ModelError(
        Message("v2m::networks",
                "“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.")
            .arg(file, tensor.name, tensor.type));
}

std::string nameOf(torch::ScalarType type)
{
    for (const KnownType& known : kTypes)
        if (type == known.type)
            return known.name;
    throw FileError(
        Message("v2m::networks", "A tensor of type %1 cannot be stored in a safetensors file.")
            .arg(c10::toString(type)));
}

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
    StoredTensors stored = readTensorFile(file);
    TensorFile content;
    content.metadata = std::move(stored.metadata);
    for (StoredTensor& tensor : stored.tensors) {
        torch::Tensor copy = torch::empty(tensor.shape, typeOf(tensor, file));
        std::memcpy(copy.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
        content.tensors.emplace_back(std::move(tensor.name), std::move(copy));
        std::string().swap(tensor.bytes);
    }
    return content;
}

void writeSafetensors(const std::filesystem::path& file, const TensorFile& content)
{
    StoredTensors stored;
    stored.metadata = content.metadata;
    for (const auto& [name, tensor] : content.tensors) {
        const torch::Tensor plain = tensor.detach().cpu().contiguous();
        stored.tensors.push_back({name, nameOf(plain.scalar_type()), plain.sizes().vec(),
                                  std::string(static_cast<const char*>(plain.data_ptr()),
                                              static_cast<std::size_t>(plain.nbytes()))});
    }
    writeTensorFile(file, stored);
}

} // namespace v2m
