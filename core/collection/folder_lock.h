// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <stop_token>

namespace v2m {

/// Keeps other scans of the same folder waiting, also of other programs: a scan decides from what
/// it read first which track each file is.
///
/// A folder that is not there, or whose file system has no locks, is not locked.
class FolderLock {
public:
    /// Waits for other scans. @throws Cancelled when stopped.
    FolderLock(const QString& folder, const std::stop_token& stop);
    ~FolderLock();

    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace v2m
