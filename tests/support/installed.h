// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>
#include <QString>

namespace v2m::test {

/// Whether PATH has a program, without which some tests have nothing to read.
inline bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace v2m::test
