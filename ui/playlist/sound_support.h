// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m {

/// Where GStreamer looks for its plugins, after its environment variables (GST_PLUGIN_PATH and
/// GST_PLUGIN_SYSTEM_PATH, each with and without _1_0) and the place of the system's libraries.
QStringList gstreamerPluginFolders();

/// Why no sound can be played on this machine, as a sentence for the user; empty when it can.
///
/// To be asked before the first QMediaPlayer is made: over GStreamer, Qt 6.4's constructor crashes
/// when the plugin that holds `playbin` is missing, and without the core elements no file opens.
QString missingSoundSupport();

} // namespace v2m
