// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QList>
#include <QString>

namespace v2m {

/// A file that was opened among others and cannot be shown.
struct LeftOutClip {
    QString name; ///< of the file
    Message reason;
};

/// All of them in one sentence.
/// @param given total number of files.
Message leftOutSentence(const QList<LeftOutClip>& clips, qsizetype given);

/// The reasons, one per line.
Message leftOutReasons(const QList<LeftOutClip>& clips);

} // namespace v2m
