// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// While one lives, what the process writes to standard error goes to the log of media instead.
///
/// libpng, libjpeg and OpenCV print what they think of a damaged file there, whatever their caller
/// says. The descriptor belongs to all threads: keep the time short. One at a time; others wait.
class QuietStderr {
public:
    QuietStderr();
    ~QuietStderr();

    QuietStderr(const QuietStderr&) = delete;
    QuietStderr& operator=(const QuietStderr&) = delete;

private:
    int m_text = -1; ///< a file in memory
    int m_kept = -1; ///< the real standard error
};

} // namespace v2m
