// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
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

} // namespace v2m
