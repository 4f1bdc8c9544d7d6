// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace v2m {

/// Reads a CSV file (RFC 4180, by libcsv) row by row in bounded memory; a byte order mark
/// at its beginning is skipped.
///
/// @param row gets the fields and the number of the row, the header being row 0.
/// @throws FileError if the file cannot be read. What `row` throws passes through.
void forEachCsvRow(
    const std::filesystem::path& file,
    const std::function<void(const std::vector<std::string>& fields, std::size_t number)>& row);

} // namespace v2m
