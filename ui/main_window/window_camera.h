// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace v2m {

class CaptureBar;
class ClipSession;
class LiveController;
class Stage;
class StatusLine;
class WindowActions;

/// The camera's commands, and what the status line says of it. A camera replaces clips that are
/// being analysed.
class WindowCamera : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    WindowCamera(CaptureBar& capture, LiveController& live, ClipSession& clips, const Stage& stage,
                 StatusLine& status, const WindowActions& actions, QObject* parent);
};

} // namespace v2m
