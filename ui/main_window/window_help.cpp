// SPDX-License-Identifier: MIT
#include "ui/main_window/window_help.h"

#include "core/base/paths.h"
#include "ui/download/face_model_dialog.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/emotion/timeline_view.h"
#include "ui/help/manual_window.h"
#include "ui/main_window/about_dialog.h"
#include "ui/main_window/bring_forward.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/mnemonic.h"
#include "ui/video/video_view.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr auto kTourShown = "help/tour_shown"_L1;
constexpr auto kFaceModelOffered = "help/face_model_offered"_L1;

/// Whether this is the first call.
bool isFirst(QLatin1StringView what)
{
    QSettings settings;
    if (settings.value(what).toBool())
        return false;
    settings.setValue(what, true);
    return true;
}

} // namespace

WindowHelp::WindowHelp(QMainWindow& window, const WindowActions& actions)
    : QObject(&window), manual(make(Icon::Manual, QKeySequence::HelpContents)),
      shortcuts(make(Icon::Keyboard, Qt::CTRL | Qt::Key_Question)),
      whatsThis(make(Icon::Pointer, {})), tour(make(Icon::Tour, {})),
      faceModel(make(Icon::Face, {})), m_window(window)
{
    QMenu& menu = actions.helpMenu();
    QAction* const first = menu.actions().value(0);
    menu.insertActions(first, {manual, shortcuts, whatsThis, tour, faceModel});
    menu.insertSeparator(first);
    // As a hint: Qt itself hears the key, and explains what has the focus.
    whatsThis->setShortcut(QKeySequence::WhatsThis);
    whatsThis->setShortcutContext(Qt::WidgetShortcut);
    connect(manual, &QAction::triggered, this, &WindowHelp::showManual);
    connect(shortcuts, &QAction::triggered, this, &WindowHelp::showShortcuts);
    connect(whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(tour, &QAction::triggered, this, &WindowHelp::startTour);
    connect(faceModel, &QAction::triggered, this, &WindowHelp::offerFaceModel);
    connect(actions.about, &QAction::triggered, this, [this] { AboutDialog(&m_window).exec(); });
    connect(&menu, &QMenu::aboutToShow, this,
            [this] { faceModel->setVisible(faceModelPath().isEmpty()); });
    keepTranslated(&window, this, [this] { retranslate(); });
}

QAction* WindowHelp::make(Icon icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(themeIcon(icon), {}, this);
    action->setShortcut(shortcut);
    return action;
}

void WindowHelp::welcome()
{
    if (!isFirst(kTourShown)) {
        offerFaceModelOnce();
        return;
    }
    startTour();
    connect(m_tour, &Tour::ended, this, &WindowHelp::offerFaceModelOnce);
}

void WindowHelp::startTour()
{
    if (m_tour)
        return;
    m_tour = new Tour({{{m_window.findChild<VideoView*>()},
                        {m_window.findChild<EmotionBars*>(), m_window.findChild<TimelineView*>(),
                         m_window.findChild<CircumplexPad*>()},
                        {m_window.findChild<PlaylistPane*>()},
                        {m_window.findChild<PlayerBar*>()}}},
                      &m_window);
}

void WindowHelp::offerFaceModelOnce()
{
    if (!faceModelPath().isEmpty() || !isFirst(kFaceModelOffered))
        return;
    // Nobody has asked for it, and the listener may be typing already.
    makeFaceModelDialog();
    m_faceModel->setAttribute(Qt::WA_ShowWithoutActivating);
    m_faceModel->show();
}

void WindowHelp::makeFaceModelDialog()
{
    if (!m_faceModel) {
        m_faceModel = new FaceModelDialog(faceModelSource(), {}, &m_window);
        m_faceModel->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_faceModel, &FaceModelDialog::settingsRequested, this,
                &WindowHelp::settingsRequested);
        connect(m_faceModel, &FaceModelDialog::installed, this, &WindowHelp::faceModelInstalled);
    }
    m_faceModel->setNetworkAllowed(m_isNetworkAllowed);
}

void WindowHelp::offerFaceModel()
{
    makeFaceModelDialog();
    m_faceModel->setAttribute(Qt::WA_ShowWithoutActivating, false);
    bringForward(*m_faceModel);
}

void WindowHelp::setNetworkAllowed(bool isAllowed)
{
    m_isNetworkAllowed = isAllowed;
    if (m_faceModel)
        m_faceModel->setNetworkAllowed(isAllowed);
}

void WindowHelp::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(&m_window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_manual);
}

void WindowHelp::showShortcuts()
{
    ShortcutsDialog(allShortcuts(), &m_window).exec();
}

QList<Shortcut> WindowHelp::shortcutsIn(const QMenu& menu) const
{
    const auto* player = m_window.findChild<PlayerBar*>();
    QList<Shortcut> listed;
    for (QAction* action : menu.actions()) {
        if (player != nullptr && action == player->playAction()) {
            // Named by what it does at the moment, and with keys that have no name on them.
            listed.append(
                {tr("Play or pause the music"),
                 //: %1: a key. The other is one that keyboards have for players
                 tr("%1, play key").arg(action->shortcut().toString(QKeySequence::NativeText))});
        } else if (action != whatsThis) { // named below
            listed += shortcutsOf({action});
        }
    }
    return listed;
}

QList<ShortcutGroup> WindowHelp::allShortcuts() const
{
    QList<ShortcutGroup> groups;
    for (const QAction* title : m_window.menuBar()->actions())
        groups.append({withoutMnemonic(title->text()), shortcutsIn(*title->menu())});
    if (const auto* list = m_window.findChild<PlaylistView*>())
        groups.append({tr("The List"), shortcutsOf(list->actions())});
    groups.append({tr("The Pad"),
                   {{tr("Move the target"), tr("Arrow keys")},
                    {tr("Move the target in larger steps"), tr("Shift+Arrow keys")},
                    {tr("Back to your mood"), tr("Home")}}});
    groups.append({tr("The Timeline"),
                   {{tr("To another moment"), tr("Arrow keys, Page Up, Page Down")},
                    {tr("In larger steps"), tr("Shift+Arrow keys")},
                    {tr("To the beginning or the end"), tr("Home, End")}}});
    groups.append({tr("Everywhere"), {{tr("What the control is for"), tr("Shift+F1")}}});
    return groups;
}

void WindowHelp::retranslate()
{
    manual->setText(tr("&Manual"));
    shortcuts->setText(tr("&Keyboard Shortcuts"));
    whatsThis->setText(tr("&What Is This?"));
    tour->setText(tr("&Tour"));
    faceModel->setText(tr("&Face Model…"));
}

} // namespace v2m
