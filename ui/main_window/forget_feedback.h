// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace v2m {

class LibraryController;

/// Asks for confirmation and then deletes all feedback. Returns at once; the library and the window
/// must outlive the question.
void askToForget(LibraryController& library, QWidget* window);

} // namespace v2m
