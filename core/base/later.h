// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>

#include <utility>

class QObject;

namespace v2m {

/// Runs work on the object's thread, from its event loop; never if the object is destroyed before.
template <typename Work>
void runLater(QObject* object, Work&& work)
{
    QMetaObject::invokeMethod(object, std::forward<Work>(work), Qt::QueuedConnection);
}

} // namespace v2m
