// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/shortcuts_dialog.h"
#include "ui/help/tour.h"
#include "ui/theme/icons.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace v2m {

class FaceModelDialog;
class ManualWindow;
class WindowActions;

/// What helps in the window: the manual (F1), the page of shortcuts (Ctrl+?), what a control is
/// for, the tour, the offer of the face model, and what there is to know about the program. Each is
/// made when it is first wanted.
class WindowHelp : public QObject {
    Q_OBJECT
public:
    /// Puts its commands before those that the help menu has already. The window has its parts.
    WindowHelp(QMainWindow& window, const WindowActions& actions);

    QAction* manual;
    QAction* shortcuts;
    QAction* whatsThis;
    QAction* tour;
    QAction* faceModel; ///< seen where there is none

    /// At the first start the tour, and after it, where the face model is missing, the offer of it.
    /// Neither comes by itself again.
    void welcome();

    /// As the settings say.
    void setNetworkAllowed(bool isAllowed);

    /// Of the menus, in their order, and of what has keys of its own.
    QList<ShortcutGroup> allShortcuts() const;

Q_SIGNALS:
    void settingsRequested();
    void faceModelInstalled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* make(Icon icon, const QKeySequence& shortcut);
    void showManual();
    void showShortcuts();
    void startTour();
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
