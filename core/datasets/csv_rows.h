// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace v2m {

/// Reads a CSV file (RFC 4180, with libcsv) row by row in bounded memory; a leading byte order mark
/// is skipped.
///
/// @param row receives the fields and the row number, the header being row 0.
/// @throws FileError if the file cannot be read. Exceptions from `row` pass through.
void forEachCsvRow(
    const std::filesystem::path& file,
    const std::function<void(const std::vector<std::string>& fields, std::size_t number)>& row);

/// The place of a name in a header; nullopt if it is not there.
inline std::optional<std::size_t> columnOf(const std::vector<std::string>& header,
                                           std::string_view name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

} // namespace v2m
