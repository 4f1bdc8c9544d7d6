// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m::test {

/// The words of a command line.
inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace v2m::test
