// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/text.h"

#include <QString>
#include <QStringView>

namespace v2m {

/// wellFormed() text with LF line ends, without control characters other than TAB and LF, and
/// without code points that XML 1.0 (2.2 Characters) does not allow.
QString multiLine(QStringView text);

} // namespace v2m
