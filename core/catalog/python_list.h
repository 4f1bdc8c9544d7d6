// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace v2m {

/// The result of parsePythonList.
struct PythonList {
    QStringList items;
    Message fault;         ///< why the text is not a list of strings; empty if it is
    qsizetype faultAt = 0; ///< index of the offending character
};

/// Parses a Python list of strings, "['soft piano', \"it's sad\"]": either kind of quotes, the
/// escape sequences of the Python Language Reference, section 2.4.1, except \N{name}, concatenated
/// literals, and a trailing comma.
///
/// Nothing is evaluated. Anything but a list of plain string literals is a fault.
PythonList parsePythonList(QStringView text);

} // namespace v2m
