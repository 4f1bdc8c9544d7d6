// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m {

/// Excludes a file from recoverRecordings(), across processes.
class RecordingLock {
public:
    explicit RecordingLock(const QString& path);
    ~RecordingLock();

    RecordingLock(const RecordingLock&) = delete;
    RecordingLock& operator=(const RecordingLock&) = delete;

private:
    int m_descriptor = -1;
};

/// Finishes recordings left in the folder by a killed program or a power cut: adds the index if
/// possible, and gives them their final name. Those without a picture are removed; those being
/// written by another process are left alone.
/// @returns the finished files, by name.
QStringList recoverRecordings(const QString& folder);

} // namespace v2m
