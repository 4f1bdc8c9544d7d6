// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// The D-Bus service of desktops' trays, and its object.
QString trayServiceName();
QString trayServicePath();

/// Whether the desktop has a tray of the D-Bus protocol that shows icons: on some desktops the
/// service is there before what shows them.
bool hasTrayService();

/// Whether the desktop has a tray of any kind. Only on X11 without that service this asks Qt, which
/// from then on looks for XEmbed trays alone.
bool hasSystemTray();

} // namespace v2m
