// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QList>
#include <QString>

namespace v2m {

/// A file that the user gave among others, and that there is nothing to see of.
struct LeftOutClip {
    QString name; ///< of the file
    Message reason;
};

/// All of them on one line.
/// @param given how many files there were in all.
Message leftOutSentence(const QList<LeftOutClip>& clips, qsizetype given);

/// The reasons, one a line.
Message leftOutReasons(const QList<LeftOutClip>& clips);

} // namespace v2m
