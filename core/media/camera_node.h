// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// A camera's device file, opened for queries.
class CameraNode {
public:
    /// Never blocks and never throws; see openError().
    explicit CameraNode(const QString& path);
    ~CameraNode();
    CameraNode(const CameraNode&) = delete;
    CameraNode& operator=(const CameraNode&) = delete;

    /// The errno of opening it; 0 on success.
    int openError() const { return m_error; }

    /// Sends a VIDIOC request; false if the device refuses it, with the reason in errno.
    bool control(unsigned long request, void* argument) const;

    /// Whether another program is currently streaming from it.
    bool isBusy() const;

private:
    int m_descriptor = -1;
    int m_error = 0;
};

} // namespace v2m
