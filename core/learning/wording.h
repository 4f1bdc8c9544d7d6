// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace v2m {

/// The text in quotation marks, for the sentences of errors.
inline std::string inQuotes(std::string_view text)
{
    std::string result(1, '"');
    result.append(text);
    result.push_back('"');
    return result;
}

inline std::string inQuotes(const std::string& text)
{
    return inQuotes(std::string_view(text));
}

inline std::string inQuotes(const std::filesystem::path& file)
{
    return inQuotes(std::string_view(file.native()));
}

} // namespace v2m
