// SPDX-License-Identifier: MIT
#include "core/learning/sha256.h"

#include "core/base/error.h"
#include "core/learning/wording.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>

namespace v2m {

std::string sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file) || !stream)
        throw ModelError(std::string("The model file ") + inQuotes(file) + " is missing.");

    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    std::array<char, 1U << 16U> buffer{};
    while (good && stream) {
        stream.read(buffer.data(), buffer.size());
        good = EVP_DigestUpdate(context.get(), buffer.data(),
                                static_cast<std::size_t>(stream.gcount())) == 1;
    }
    if (!good || stream.bad() || EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1)
        throw ModelError(std::string("The model file ") + inQuotes(file) + " cannot be read.");

    constexpr const char* kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text.push_back(kDigits[digest[i] >> 4U]);
        text.push_back(kDigits[digest[i] & 0xfU]);
    }
    return text;
}

} // namespace v2m
