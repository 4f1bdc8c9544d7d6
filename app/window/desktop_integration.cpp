// SPDX-License-Identifier: MIT
#include "app/window/desktop_integration.h"

#include "core/base/message_text.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/window_help.h"
#include "ui/stage/stage.h"
#include "ui/theme/emotion_words.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace v2m {

DesktopIntegration::DesktopIntegration(MainWindow& window)
    : m_window(window), m_mpris(window.player(), window,
                                {[this] { bringToFront({}); }, [&window] { window.close(); },
                                 [&window](const QStringList& clips) { window.openClips(clips); }}),
      m_tray(window.player(), window,
             {[this] { bringToFront({}); }, [&window] { window.close(); },
              [&window] { window.settle(); }})
{
    connect(&window, &MainWindow::settingsApplied, &m_tray,
            [this](const Settings& settings) { m_tray.setWanted(settings.trayIcon); });
    m_tray.setWanted(window.settings().trayIcon);
    watchStage();
    watchPlayer();
    watchImports();
}

void DesktopIntegration::watchStage()
{
    connect(&m_window.stage(), &Stage::changed, this, [this] {
        const StageState& state = m_window.stage().state();
        m_inhibitor.set(SleepInhibitor::Reason::Camera, state.isCamera());
        m_inhibitor.set(SleepInhibitor::Reason::Recording, state.mode == StageMode::Recording);
        if (state.mode == StageMode::Analyzing) {
            if (!m_analysis.isValid())
                m_analysis.start();
            return;
        }
        const QString clip = QFileInfo(state.path).fileName();
        const auto scores = state.scores();
        if (state.mode == StageMode::Clip && scores)
            notifyIfUnseen(m_analysis, u"analysis"_s, clip, leadingEmotionsText(*scores));
        else if (state.mode == StageMode::Failed)
            notifyIfUnseen(m_analysis, u"analysis"_s, tr("The clip could not be read"),
                           translated(state.error));
        m_analysis.invalidate();
    });
}

void DesktopIntegration::watchPlayer()
{
    connect(&m_window.player(), &Player::stateChanged, this, [this](Player::State state) {
        m_inhibitor.set(SleepInhibitor::Reason::Music, state == Player::State::Playing);
        if (state == Player::State::Playing && m_window.settings().announcesTracks)
            m_announcer.announce(m_window.player().current());
    });
}

void DesktopIntegration::watchImports()
{
    LibraryController& library = m_window.library();
    connect(&library, &LibraryController::importProgressed, this, [this] {
        if (!m_import.isValid())
            m_import.start();
    });
    connect(&library, &LibraryController::importFinished, this, [this](const ImportReport& report) {
        notifyIfUnseen(m_import, u"import"_s, tr("The import has ended"),
                       tr("%Ln track(s) are in the catalog now.", nullptr,
                          static_cast<int>(report.added + report.updated)));
        m_import.invalidate();
    });
    connect(&library, &LibraryController::importCancelled, this, [this] { m_import.invalidate(); });
}

void DesktopIntegration::notifyIfUnseen(const QElapsedTimer& since, const QString& id,
                                        const QString& title, const QString& body)
{
    if (since.isValid() && since.hasExpired(kLongWorkMs) && !m_window.isActiveWindow())
        m_notifier.notify(id, title, body);
}

void DesktopIntegration::handleRequest(const SingleInstance::Request& request)
{
    if (!request.clips.isEmpty())
        m_window.openClips(request.clips);
    else if (request.usesCamera)
        m_window.useCamera();
    else if (request.choosesClip)
        m_window.chooseClip();
    else
        m_window.help().welcome();
}

void DesktopIntegration::handleRequestInFront(const SingleInstance::Request& request)
{
    bringToFront(request.activation);
    handleRequest(request);
}

void DesktopIntegration::bringToFront(const QByteArray& activation)
{
    // Some desktops only raise a window with the activation token of the user's click.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace v2m
