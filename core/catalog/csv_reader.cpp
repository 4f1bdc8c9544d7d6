// SPDX-License-Identifier: MIT
#include "core/catalog/csv_reader.h"

#include "core/base/error.h"

#include <csv.h>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

constexpr qsizetype kChunkBytes = 1 << 16;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// The position after the first line end, or the size if there is none.
qsizetype lineEndAfter(const QByteArray& buffer, qsizetype position)
{
    const auto* const found = std::find_if(buffer.cbegin() + position, buffer.cend(), isLineEnd);
    return found == buffer.cend() ? buffer.size() : found - buffer.cbegin() + 1;
}

constexpr std::array<char, 3> kSeparators = {',', ';', '\t'};

bool isSeparator(char byte)
{
    return std::find(kSeparators.begin(), kSeparators.end(), byte) != kSeparators.end();
}

/// The most frequent separator outside quotes; ties go to the first in kSeparators.
char separatorIn(const QByteArray& line)
{
    std::array<qsizetype, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const char byte : line) {
        isQuoted = isQuoted != (byte == '"');
        for (std::size_t i = 0; i < kSeparators.size() && !isQuoted; ++i)
            counts[i] += kSeparators[i] == byte ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

Message strayQuote()
{
    return Message("Catalog", "a quotation mark is misplaced or not closed");
}

Message tooLong()
{
    return Message("Catalog", "a field or the row is too long");
}

} // namespace

CsvReader::CsvReader(QIODevice& device, const QString& name)
    : m_device(device), m_name(name), m_parser(std::make_unique<csv_parser>())
{
    *m_parser = {};
    startParser();
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

bool CsvReader::next(CsvRow& row)
{
    if (!findRow())
        return false;
    if (m_separator == '\0') {
        findSeparator();
        if (!findRow()) // after a line that only sets the separator
            return false;
    }
    row.line = m_line;
    row.fields.clear();
    row.fault = parseRow();
    if (row.fault.isEmpty() && m_fields.isEmpty()) { // only blank lines up to the end
        moveStart(m_position);
        return false;
    }
    if (row.fault.isEmpty()) {
        row.fault = decode(row.fields);
        moveStart(m_position);
    } else {
        skipLine();
    }
    return true;
}

/// Moves to the first byte of the next row. False at the end of the file.
bool CsvReader::findRow()
{
    for (;;) {
        qsizetype position = m_start;
        while (position < m_buffer.size() && isLineEnd(m_buffer.at(position)))
            ++position;
        moveStart(position);
        if (m_start < m_buffer.size())
            return true;
        if (!fill())
            return false;
    }
}

/// From the row that begins here.
void CsvReader::findSeparator()
{
    qsizetype end = lineEndAfter(m_buffer, m_start);
    while (end == m_buffer.size() && !isLineEnd(m_buffer.back()) && end < kChunkBytes && fill())
        end = lineEndAfter(m_buffer, m_start);
    QByteArray line = m_buffer.mid(m_start, end - m_start);
    if (!line.isEmpty() && isLineEnd(line.back()))
        line.chop(1); // an LF after a CR is a blank line
    if (line.size() == 5 && line.toLower().startsWith("sep=") && isSeparator(line.back())) {
        m_separator = line.back();
        moveStart(end);
    } else {
        m_separator = separatorIn(line);
    }
    startParser();
}

/// Returns the fault, if any.
Message CsvReader::parseRow()
{
    m_fields.clear();
    m_tooManyFields = false;
    m_rowDone = false;
    m_position = m_start;
    while (!m_rowDone) {
        if (m_position == m_buffer.size() && !fill()) {
            if (csv_fini(m_parser.get(), fieldDone, rowDone, this) != 0)
                return strayQuote();
            break;
        }
        const qsizetype end = lineEndAfter(m_buffer, m_position);
        const auto size = static_cast<std::size_t>(end - m_position);
        if (csv_parse(m_parser.get(), m_buffer.constData() + m_position, size, fieldDone, rowDone,
                      this) != size)
            return strayQuote();
        m_position = end;
        if (m_parser->entry_pos > kMaxFieldBytes || m_position - m_start > kMaxRowBytes)
            return tooLong();
    }
    if (m_tooManyFields)
        return tooLong();
    return {};
}

Message CsvReader::decode(QStringList& fields) const
{
    fields.reserve(m_fields.size());
    for (const QByteArray& field : m_fields) {
        if (field.size() > kMaxFieldBytes)
            return tooLong();
        if (!field.isValidUtf8())
            return Message("Catalog", "the text is not valid UTF-8");
        if (field.contains('\0'))
            return Message("Catalog", "the text holds a NUL byte");
        fields.append(QString::fromUtf8(field));
    }
    return {};
}

/// Resumes on the line after the first of the current row.
///
/// At most the size of the file is parsed twice: a row extends beyond its first line only if that
/// has an odd number of quotes, and then to the next such line.
void CsvReader::skipLine()
{
    startParser();
    for (;;) {
        const qsizetype end = lineEndAfter(m_buffer, m_start);
        const bool found = end > m_start && isLineEnd(m_buffer.at(end - 1));
        moveStart(end);
        if (found || !fill())
            break;
    }
}

void CsvReader::startParser()
{
    csv_free(m_parser.get());
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_blk_size(m_parser.get(), 4096);
    if (m_separator != '\0')
        csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_separator));
}

/// Counts the line ends passed; CRLF is one.
void CsvReader::moveStart(qsizetype position)
{
    for (; m_start < position; ++m_start) {
        const char byte = m_buffer.at(m_start);
        if (byte == '\r' || (byte == '\n' && m_byteBefore != '\r'))
            ++m_line;
        m_byteBefore = byte;
    }
    m_position = m_start;
}

/// Reads more data. False at the end of the file.
bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_start);
    m_position -= m_start;
    m_start = 0;

    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kChunkBytes);
    const qint64 count = m_device.read(m_buffer.data() + before, kChunkBytes);
    if (count < 0) {
        throw FileError(
            Message("Catalog", "“%1” cannot be read (%2).").arg(m_name, m_device.errorString()));
    }
    m_buffer.resize(before + count);
    if (m_bytesRead == 0 && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_buffer.remove(0, 3);
    m_bytesRead += count;
    m_atEnd = count == 0;
    return !m_atEnd;
}

void CsvReader::fieldDone(void* bytes, std::size_t size, void* reader)
{
    auto& self = *static_cast<CsvReader*>(reader);
    if (self.m_fields.size() >= kMaxFields) {
        self.m_tooManyFields = true;
        return;
    }
    self.m_fields.append(QByteArray(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
}

void CsvReader::rowDone(int /*terminator*/, void* reader)
{
    static_cast<CsvReader*>(reader)->m_rowDone = true;
}

} // namespace v2m
