// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/shortcuts_dialog.h"
#include "ui/help/tour.h"
#include "ui/theme/icons.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace v2m {

class FaceModelDialog;
class ManualWindow;
class WindowActions;

/// The help commands: manual (F1), shortcuts (Ctrl+?), What's This, tour, offer of the face model,
/// and About. Each window is created on first use.
class WindowHelp : public QObject {
    Q_OBJECT
public:
    /// Inserts its commands before the existing ones of the Help menu. The window must be fully
    /// constructed.
    WindowHelp(QMainWindow& window, const WindowActions& actions);

    QAction* manual;
    QAction* shortcuts;
    QAction* whatsThis;
    QAction* tour;
    QAction* faceModel; ///< visible if it is missing

    /// On the first start shows the tour and then, if the face model is missing, its offer. Neither
    /// appears by itself again.
    void welcome();

    /// From the settings.
    void setNetworkAllowed(bool isAllowed);

    /// Those of the menus in order, then those of other parts.
    QList<ShortcutGroup> allShortcuts() const;

Q_SIGNALS:
    void settingsRequested();
    void faceModelInstalled();

private:
    QAction* make(Icon icon, const QKeySequence& shortcut);
    QList<Shortcut> shortcutsIn(const QMenu& menu) const;
    void showManual();
    void showShortcuts();
    void startTour();
    void makeFaceModelDialog();
    void offerFaceModelOnce();
    void offerFaceModel();
    void retranslate();

    QMainWindow& m_window;
    QPointer<ManualWindow> m_manual;
    QPointer<Tour> m_tour;
    QPointer<FaceModelDialog> m_faceModel;
    bool m_isNetworkAllowed = false;
};

} // namespace v2m
