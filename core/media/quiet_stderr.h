// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// Redirects the process's standard error to the media log during its lifetime.
///
/// libpng, libjpeg and OpenCV print warnings about damaged files there unconditionally. The
/// descriptor is shared by all threads: keep the time short. One instance at a time; others wait.
class QuietStderr {
public:
    QuietStderr();
    ~QuietStderr();

    QuietStderr(const QuietStderr&) = delete;
    QuietStderr& operator=(const QuietStderr&) = delete;

private:
    int m_text = -1; ///< a file in memory
    int m_kept = -1; ///< the original standard error
};

} // namespace v2m
