// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/main_window/left_out_clips.h"

#include <QString>
#include <QStringList>

class QMimeData;

namespace v2m {

/// What comes of dragging something over the window.
struct DropVerdict {
    QStringList clips;          ///< local files that may be videos or pictures
    QList<LeftOutClip> leftOut; ///< what else there is
    Message refusal;            ///< why nothing can be done with it; empty if there are clips
};

/// Judges by what can be known without reading: whether there are local files, and of what kind
/// their names and first bytes are. A file that passes may still turn out to be damaged.
DropVerdict judgeDrop(const QMimeData& data);

} // namespace v2m
