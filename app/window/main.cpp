// SPDX-License-Identifier: MIT
#include "app/chain.h"
#include "app/translation.h"
#include "app/window/appearance.h"
#include "app/window/desktop_integration.h"
#include "app/window/home_names.h"
#include "app/window/quit_signals.h"
#include "app/window/recovered_recordings.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/process_exit.h"
#include "core/media/camera.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

v2m::ChainFactories makeChainFor(const v2m::Settings& settings)
{
    return v2m::makeChain(settings.modelPath.isEmpty() ? v2m::defaultModelsFolder()
                                                       : settings.modelPath,
                          settings.detector);
}

/// Since the kernel created the process, including the loading of libraries. The resolution of
/// Linux is 10 ms.
double msSinceProcessStart()
{
    QFile status(u"/proc/self/stat"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray line = status.readAll();
    // The second field, a name in parentheses, may contain spaces; the start time is the 22nd.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kStartTime = 22 - 3;
    if (fields.size() <= kStartTime)
        return 0.0;
    const double startS = fields[kStartTime].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return 1000.0 *
           (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - startS);
}

/// If the program is not installed.
QIcon ownIcon()
{
    QIcon icon;
    for (const int size : {16, 48, 256})
        icon.addFile(u":/icon/%1.png"_s.arg(size), {size, size});
    return icon;
}

/// Quits once the window is displayed.
int benchmarkStartup(v2m::MainWindow& window)
{
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    QCoreApplication::sendPostedEvents();
    std::printf("%.0f\n", msSinceProcessStart());
    return 0;
}

/// Parses the arguments of a start.
class StartOptions {
public:
    StartOptions()
    {
        m_parser.setApplicationDescription(QCoreApplication::translate(
            "v2m::main", "Reads the emotions of the faces in a clip and finds music for them."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_benchmark, m_catalog, m_camera, m_open, m_newWindow});
        m_parser.addPositionalArgument(
            u"CLIP..."_s, QCoreApplication::translate("v2m::main", "Videos or pictures to open."),
            u"[CLIP...]"_s);
    }

    /// Exits for help, version and invalid arguments.
    void process(const QCoreApplication& application) { m_parser.process(application); }

    bool isBenchmark() const { return m_parser.isSet(m_benchmark); }
    QString catalog() const { return m_parser.value(m_catalog); }

    /// Whether to forward to a running window; not for a separate catalog or a benchmark.
    bool isShared() const
    {
        return !m_parser.isSet(m_newWindow) && !m_parser.isSet(m_catalog) && !isBenchmark();
    }

    /// The request to this window or that of an earlier start.
    v2m::SingleInstance::Request request() const
    {
        v2m::SingleInstance::Request request;
        for (const QString& clip : m_parser.positionalArguments()) {
            const QUrl url(clip); // as passed by some file managers
            request.clips.append(QDir::current().absoluteFilePath(
                url.isLocalFile() ? url.toLocalFile() : v2m::userPath(clip)));
        }
        request.usesCamera = m_parser.isSet(m_camera);
        request.choosesClip = m_parser.isSet(m_open);
        request.activation = qgetenv("XDG_ACTIVATION_TOKEN");
        return request;
    }

private:
    QCommandLineOption m_benchmark{
        u"benchmark-startup"_s,
        QCoreApplication::translate(
            "v2m::main",
            "Print the milliseconds from start to the first painted window, then exit.")};
    QCommandLineOption m_catalog{u"db"_s, QCoreApplication::translate("v2m::main", "The catalog."),
                                 u"FILE"_s, v2m::defaultCatalogPath()};
    QCommandLineOption m_camera{u"camera"_s,
                                QCoreApplication::translate("v2m::main", "Switch the camera on.")};
    QCommandLineOption m_open{u"open"_s,
                              QCoreApplication::translate("v2m::main", "Ask for a clip to open.")};
    QCommandLineOption m_newWindow{
        u"new-window"_s, QCoreApplication::translate(
                             "v2m::main", "Open another window even if one is open already.")};
    QCommandLineParser m_parser;
};

void nameApplication()
{
    QCoreApplication::setApplicationName(u"video2music"_s);
    QCoreApplication::setOrganizationName(u"video2music"_s);
    const QString commit = QStringLiteral(V2M_COMMIT);
    QCoreApplication::setApplicationVersion(
        QStringLiteral(V2M_VERSION) + (commit.isEmpty() ? QString() : u" (%1)"_s.arg(commit)));
}

/// Help and version need no display.
bool asksForWordsOnly(int argc, char* argv[])
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" ||
               word == "-v";
    });
}

/// Shown in a window, as nobody sees standard error on a desktop. Nothing is written before.
int refuseHome(const QByteArray& folder)
{
    const QString sentence =
        QCoreApplication::translate("v2m::main",
                                    "The name of your folder “%1” is not UTF-8, so the window "
                                    "cannot keep anything there. video2music-cli can.")
            .arg(QString::fromUtf8(folder));
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (QGuiApplication::platformName() != u"offscreen"_s)
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), sentence);
    return static_cast<int>(v2m::ExitCode::Usage);
}

int runApplication(int argc, char* argv[])
{
    // For LibTorch's OpenMP, read when it is loaded: idle threads must sleep, not spin.
    qputenv("OMP_WAIT_POLICY", "passive");
    std::signal(SIGXFSZ, SIG_IGN); // exceeding the file size limit is an error like a full disk
    v2m::prepareCameras();

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Video2Music"_s);
    if (const QByteArray folder = v2m::nonUtf8Folder(); !folder.isEmpty()) {
        v2m::installTranslation({});
        return refuseHome(folder);
    }
    QApplication::setDesktopFileName(u"org.video2music.video2music"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(QApplication::desktopFileName(), ownIcon()));

    v2m::applyAppearance(application, v2m::Settings::load(QSettings()));
    StartOptions options;
    options.process(application);

    const bool isShared = options.isShared();
    const v2m::SingleInstance::Request request = options.request();
    v2m::SingleInstance instance;
    if (isShared && instance.handOver(request))
        return 0;

    v2m::MainWindow window(
        {makeChainFor, options.catalog(), {}, [&](const v2m::Settings& settings) {
             v2m::applyAppearance(application, settings);
         }});
    window.show();
    if (options.isBenchmark())
        return benchmarkStartup(window);
    const v2m::QuitSignals quitSignals;
    v2m::RecoveredRecordings recordings(window);
    recordings.look(v2m::Settings::load(QSettings()).recordingsFolder);
    v2m::DesktopIntegration desktop(window);
    if (isShared && instance.listen()) {
        QObject::connect(&instance, &v2m::SingleInstance::requested, &desktop,
                         &v2m::DesktopIntegration::handleRequestInFront);
    }
    QTimer::singleShot(0, &desktop, [&] { desktop.handleRequest(request); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    nameApplication();
    if (asksForWordsOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        v2m::installTranslation(v2m::Settings::load(QSettings()).language);
        StartOptions().process(application);
    }
    v2m::exitWithoutStaticDestructors(runApplication(argc, argv));
}
