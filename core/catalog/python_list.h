// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace v2m {

/// What parsePythonList found.
struct PythonList {
    QStringList items;
    Message fault;         ///< why the text is not a list of strings; empty if it is
    qsizetype faultAt = 0; ///< the index of the character at fault
};

/// Reads a list of strings as Python writes it, "['soft piano', \"it's sad\"]": either kind of
/// quotes, the escape sequences of the Python Language Reference, section 2.4.1, but for \N{name},
/// adjacent literals joined, a comma after the last item allowed.
///
/// Nothing is evaluated. Anything but a list of plain string literals is a fault.
PythonList parsePythonList(QStringView text);

} // namespace v2m
