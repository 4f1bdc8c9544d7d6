// SPDX-License-Identifier: MIT
#include "core/datasets/csv_rows.h"

#include "core/base/error.h"

#include <csv.h>

#include <exception>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>

namespace v2m {
namespace {

/// A face has 2304 numbers in less than 10 kB; the parser keeps a row whole.
constexpr std::size_t kMaxRowBytes = std::size_t{4} << 20U;
constexpr std::size_t kFieldBlockBytes = std::size_t{64} << 10U;

struct Reading {
    const std::function<void(const std::vector<std::string>&, std::size_t)>* row = nullptr;
    std::vector<std::string> fields;
    std::size_t number = 0;
    std::exception_ptr failure; ///< libcsv is C: no exception may pass through it
};

void fieldEnds(void* text, std::size_t length, void* data)
{
    auto& reading = *static_cast<Reading*>(data);
    try {
        if (!reading.failure)
            reading.fields.emplace_back(static_cast<const char*>(text), text ? length : 0);
    } catch (...) {
        reading.failure = std::current_exception();
    }
}

void rowEnds(int /*terminator*/, void* data)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.failure)
        return;
    try {
        (*reading.row)(reading.fields, reading.number);
    } catch (...) {
        reading.failure = std::current_exception();
    }
    reading.fields.clear();
    ++reading.number;
}

/// Spreadsheets start UTF-8 with a byte order mark, which is not part of the first column.
void skipByteOrderMark(std::ifstream& stream)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    std::string begin(kMark.size(), '\0');
    stream.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    if (stream && begin == kMark)
        return;
    stream.clear();
    stream.seekg(0);
}

} // namespace

void forEachCsvRow(
    const std::filesystem::path& file,
    const std::function<void(const std::vector<std::string>& fields, std::size_t number)>& row)
{
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown))
        throw FileError(
            Message("v2m::datasets", "“%1” cannot be read: there is no such file.").arg(file));
    if (!std::filesystem::is_regular_file(file, unknown))
        throw FileError(
            Message("v2m::datasets", "“%1” is a folder or a device, not a file.").arg(file));
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw FileError(Message("v2m::datasets", "“%1” cannot be opened for reading.").arg(file));

    csv_parser raw{};
    csv_init(&raw, CSV_APPEND_NULL);
    // By default the buffer of a field grows by 128 bytes, which is quadratic for a long one.
    csv_set_blk_size(&raw, kFieldBlockBytes);
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> parser(&raw, csv_free);

    skipByteOrderMark(stream);
    Reading reading;
    reading.row = &row;
    std::vector<char> buffer(std::size_t{1} << 18);
    std::size_t rowBytes = 0; // read since the last row was whole
    while (stream && !reading.failure) {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const auto got = static_cast<std::size_t>(stream.gcount());
        const std::size_t rowsBefore = reading.number;
        if (csv_parse(parser.get(), buffer.data(), got, fieldEnds, rowEnds, &reading) != got)
            throw FileError(Message("v2m::datasets", "“%1” is not a CSV file.").arg(file));
        rowBytes = reading.number > rowsBefore ? 0 : rowBytes + got;
        if (rowBytes > kMaxRowBytes)
            throw FileError(
                Message("v2m::datasets", "“%1” is not a table: a row has more than %2 MB.")
                    .arg(file, static_cast<int>(kMaxRowBytes >> 20U)));
    }
    if (stream.bad())
        throw FileError(Message("v2m::datasets", "“%1” could not be read to its end.").arg(file));
    csv_fini(parser.get(), fieldEnds, rowEnds, &reading);
    if (reading.failure)
        std::rethrow_exception(reading.failure);
}

} // namespace v2m
