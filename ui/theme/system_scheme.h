// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QObject>
#include <QString>

class QDBusVariant;

namespace v2m {

/// Whether the desktop is currently light or dark.
///
/// From version 6.5 on Qt reports this itself. Before, this asks the desktop's settings portal (XDG
/// Desktop Portal, org.freedesktop.appearance color-scheme: 1 prefers dark, 2 prefers light),
/// asynchronously; without a portal the initial scheme remains.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// @param initial used until the desktop answers.
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
