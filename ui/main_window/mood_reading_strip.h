// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace v2m {

class BusyStrip;
class LibraryController;

/// Progress of recomputing the moods of the music, with a cancel button; only visible while that
/// takes more than a moment.
class MoodReadingStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMomentMs = 300;

    /// @param library must outlive the strip.
    explicit MoodReadingStrip(LibraryController& library, QWidget* parent = nullptr);

private:
    void showProgress(qint64 done, qint64 total);

    BusyStrip* m_strip;
    QElapsedTimer m_sinceBegin;
};

} // namespace v2m
