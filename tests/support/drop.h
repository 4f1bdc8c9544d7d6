// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QMimeData>

namespace v2m::test {

/// Drags over a point of a widget or window, and drops there where that is accepted.
/// @returns whether it was.
inline bool dropOn(QObject& target, const QMimeData& data, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    // What was taken at the border is taken further in, unless somebody there says no.
    if (enter.isAccepted()) {
        move.setDropAction(enter.dropAction());
        move.accept();
    }
    QCoreApplication::sendEvent(&target, &move);
    if (!move.isAccepted()) {
        // What was refused at the border never gets to be dropped.
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&target, &leave);
        return false;
    }
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    return drop.isAccepted();
}

} // namespace v2m::test
