// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace v2m {

/// Sets the tab order of these widgets of one window, regardless of their creation order.
inline void setTabOrderOf(const QList<QWidget*>& widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace v2m
