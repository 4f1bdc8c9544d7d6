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

/// A file's or folder's name without what is above it, as a shell reads it back.
inline std::string nameInShell(const std::filesystem::path& path)
{
    const auto last = path.has_filename() ? path : path.parent_path(); // "faces/"
    const std::string name = last.filename().string();
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                        "0123456789._-+=,:@%/";
    if (!name.empty() && name.find_first_not_of(kPlain) == std::string::npos)
        return name;
    std::string quoted = "'";
    for (const char letter : name)
        quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return quoted + "'";
}

} // namespace v2m
