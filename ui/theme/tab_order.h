// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace v2m {

/// Tab goes over these widgets of one window in this order, however they were made.
inline void setTabOrderOf(const QList<QWidget*>& widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace v2m
