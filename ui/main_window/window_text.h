// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace v2m {

/// Translates the texts of the window's parts, which share a context.
class WindowText {
    Q_DECLARE_TR_FUNCTIONS(v2m::MainWindow)
};

} // namespace v2m
