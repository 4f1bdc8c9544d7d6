// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m {

/// While one lives, recoverRecordings() leaves this file alone, in whatever process.
class RecordingLock {
public:
    explicit RecordingLock(const QString& path);
    ~RecordingLock();

    RecordingLock(const RecordingLock&) = delete;
    RecordingLock& operator=(const RecordingLock&) = delete;

private:
    int m_descriptor = -1;
};

/// Finishes what a killed program or a power cut left in the folder for recordings: gives each its
/// index, where it can have one, and the name that it would have had. Those without a picture are
/// removed, and those that another process writes are left alone.
/// @returns the finished files, by name.
QStringList recoverRecordings(const QString& folder);

} // namespace v2m
