// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace v2m {

class LibraryController;

/// Asks whether the catalog is to forget what the listener liked and heard, and lets it when the
/// answer is yes. Returns at once; the library, like the window, outlives the question.
void askToForget(LibraryController& library, QWidget* window);

} // namespace v2m
