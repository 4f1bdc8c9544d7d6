// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace v2m {

/// The last component of a path, quoted for a shell.
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
