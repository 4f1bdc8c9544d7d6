// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QObject>
#include <QString>

class QDBusVariant;

namespace v2m {

/// Whether the desktop is currently light or dark, and whether it asks for high contrast and for
/// things to jump rather than to move.
///
/// The desktop's settings portal is asked (XDG Desktop Portal, org.freedesktop.appearance:
/// color-scheme 1 prefers dark, 2 light; contrast 1 prefers more; reduced-motion 1 prefers none, as
/// does enable-animations of org.gnome.desktop.interface if false), asynchronously; without a
/// portal the initial values remain. From version 6.5 on Qt reports the scheme itself.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// @param scheme,contrast used until the desktop answers.
    explicit SystemScheme(Scheme scheme, Contrast contrast = Contrast::Standard,
                          QObject* parent = nullptr);

    Scheme current() const { return m_current; }
    Contrast contrast() const { return m_contrast; }
    bool isMoving() const { return !m_isReduced && !m_isUnanimated; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(Scheme scheme);
    void set(Contrast contrast);
    void setStill(bool& preference, bool still);
    void connectToPortal();
    void ask(const QString& group, const QString& key);
    void take(const QString& key, const QVariant& value);

    Scheme m_current;
    const Contrast m_ownContrast; ///< where the portal has no preference
    Contrast m_contrast;
    bool m_isReduced = false; ///< by either of two settings
    bool m_isUnanimated = false;
};

} // namespace v2m
