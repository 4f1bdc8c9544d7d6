// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace v2m {

// Cells of a table for spreadsheets, after RFC 4180.

/// A text, quoted where it needs quotes. What a spreadsheet would take for a formula gets an
/// apostrophe before it.
QString textCell(const QString& text);

/// A number with at most four digits behind the point; empty for none and for what is not finite.
QString numberCell(std::optional<double> number);

} // namespace v2m
