// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace v2m {

// Cells of CSV tables (RFC 4180).

/// A text, quoted if necessary. Text that a spreadsheet would take for a formula is prefixed with
/// an apostrophe.
QString textCell(const QString& text);

/// A number with at most four decimals; empty for nullopt and for non-finite numbers.
QString numberCell(std::optional<double> number);

} // namespace v2m
