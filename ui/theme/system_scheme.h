// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QObject>
#include <QString>

class QDBusVariant;

namespace v2m {

/// Whether the desktop is light or dark now.
///
/// Qt tells by itself from 6.5 on. Before, the desktop's settings portal is asked (XDG Desktop
/// Portal, org.freedesktop.appearance color-scheme: 1 prefers dark, 2 prefers light), without
/// waiting for its answer; where there is no portal the scheme stays as it began.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// @param initial holds until the desktop says otherwise.
    explicit SystemScheme(Scheme initial, QObject* parent = nullptr);

    Scheme current() const { return m_current; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(Scheme scheme);
    void followPortal();

    Scheme m_current;
};

} // namespace v2m
