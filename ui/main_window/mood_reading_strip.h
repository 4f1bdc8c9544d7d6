// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace v2m {

class BusyStrip;
class LibraryController;

/// How far the moods of the music have been read anew, and a way out; seen while that lasts, unless
/// it is done in a moment.
class MoodReadingStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMomentMs = 300;

    /// @param library outlives the strip.
    explicit MoodReadingStrip(LibraryController& library, QWidget* parent = nullptr);

private:
    void showProgress(qint64 done, qint64 total);

    BusyStrip* m_strip;
    QElapsedTimer m_sinceBegin;
};

} // namespace v2m
