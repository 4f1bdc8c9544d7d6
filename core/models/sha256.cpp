// SPDX-License-Identifier: MIT
#include "core/models/sha256.h"

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <optional>
#include <system_error>

namespace v2m {
namespace {

/// As large as a TorchScript may be; hashing it takes some seconds.
constexpr std::uintmax_t kMaxHashedBytes = 1'000'000'000;

class Hash {
public:
    Hash() : m_good(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1) {}

    void add(const void* data, std::size_t size)
    {
        m_good = m_good && EVP_DigestUpdate(m_context.get(), data, size) == 1;
    }

    bool good() const { return m_good; }

    /// None if a step failed.
    std::optional<std::string> hexadecimal()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int length = 0;
        if (!m_good || EVP_DigestFinal_ex(m_context.get(), digest.data(), &length) != 1)
            return std::nullopt;
        constexpr const char* kDigits = "0123456789abcdef";
        std::string text;
        for (unsigned int i = 0; i < length; ++i) {
            text.push_back(kDigits[digest[i] >> 4U]);
            text.push_back(kDigits[digest[i] & 0xfU]);
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> m_context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
    bool m_good;
};

} // namespace

std::string sha256OfFile(const std::filesystem::path& file)
{
    // Before it is opened: a pipe would have to be waited for.
    std::error_code unknown;
    const bool isFile = std::filesystem::is_regular_file(file, unknown);
    if (isFile && std::filesystem::file_size(file, unknown) > kMaxHashedBytes)
        throw ModelError(Message("v2m::models", "The model file “%1” is too large.").arg(file));
    std::ifstream stream;
    if (isFile)
        stream.open(file, std::ios::binary);
    if (!isFile || !stream)
        throw ModelError(Message("v2m::models", "The model file “%1” is missing.").arg(file));
    Hash hash;
    std::array<char, 1U << 16U> buffer{};
    while (hash.good() && stream) {
        stream.read(buffer.data(), buffer.size());
        hash.add(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    }
    const auto text = hash.hexadecimal();
    if (!text || stream.bad())
        throw ModelError(Message("v2m::models", "The model file “%1” cannot be read.").arg(file));
    return *text;
}

std::string sha256OfFiles(std::span<const std::filesystem::path> files)
{
    std::string digests;
    for (const std::filesystem::path& file : files) {
        if (!digests.empty())
            digests += ' ';
        digests += sha256OfFile(file);
    }
    return digests;
}

std::string sha256OfBytes(std::span<const std::span<const std::byte>> parts)
{
    Hash hash;
    for (const std::span<const std::byte> part : parts)
        hash.add(part.data(), part.size());
    const auto text = hash.hexadecimal();
    if (!text)
        throw Error(ExitCode::Unforeseen,
                    Message("v2m::models", "OpenSSL cannot compute a SHA-256."));
    return *text;
}

} // namespace v2m
