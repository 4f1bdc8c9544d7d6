// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/words.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace v2m::test {

/// Runs the ffmpeg command, which replaces its output. @returns whether it succeeded.
inline bool ffmpeg(const QStringList& arguments)
{
    return QProcess::execute(QStringLiteral("ffmpeg"), words("-nostdin -v error -y") + arguments) ==
           0;
}

} // namespace v2m::test
