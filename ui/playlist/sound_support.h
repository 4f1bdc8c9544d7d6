// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QStringList>

namespace v2m {

/// GStreamer's plugin folders, from its environment variables (GST_PLUGIN_PATH and
/// GST_PLUGIN_SYSTEM_PATH, each with and without _1_0) and the system's library path.
QStringList gstreamerPluginFolders();

/// Why this machine cannot play sound, as a sentence for the user; empty if it can.
///
/// Call before creating the first QMediaPlayer: with GStreamer, Qt 6.4's constructor crashes if the
/// plugin with `playbin` is missing, and without the core elements no file opens.
Message missingSoundSupport();

} // namespace v2m
