// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// A camera's device file, open for questions about it.
class CameraNode {
public:
    /// Never waits and never throws; ask openError().
    explicit CameraNode(const QString& path);
    ~CameraNode();
    CameraNode(const CameraNode&) = delete;
    CameraNode& operator=(const CameraNode&) = delete;

    /// The errno of opening it; 0 when it is open.
    int openError() const { return m_error; }

    /// One of the VIDIOC requests; false where the device refuses it, with the reason in errno.
    bool control(unsigned long request, void* argument) const;

    /// Whether another program has it stream at the moment.
    bool isBusy() const;

private:
    int m_descriptor = -1;
    int m_error = 0;
};

} // namespace v2m
