// SPDX-License-Identifier: MIT
#include "app/chain.h"
#include "app/translation.h"
#include "core/base/paths.h"
#include "core/media/camera.h"
#include "ui/main_window/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

v2m::ChainFactories makeChainFor(const v2m::Settings& settings)
{
    return v2m::makeChain(settings.modelPath.isEmpty() ? v2m::defaultModelsFolder()
                                                       : settings.modelPath,
                          settings.detector);
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    // Read by the OpenMP that LibTorch brings when it is loaded: idle threads must sleep, not spin.
    qputenv("OMP_WAIT_POLICY", "passive");
    v2m::prepareCameras();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"video2music"_s);
    QApplication::setApplicationDisplayName(u"Video2Music"_s);
    QApplication::setOrganizationName(u"video2music"_s);
    QApplication::setApplicationVersion(QStringLiteral(V2M_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "v2m::main", "Reads the emotions of the faces in a clip and finds music for them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption benchmark(
        u"benchmark-startup"_s,
        QCoreApplication::translate(
            "v2m::main",
            "Print the milliseconds from start to the first painted window, and end."));
    const QCommandLineOption catalog(u"db"_s,
                                     QCoreApplication::translate("v2m::main", "The catalog."),
                                     u"FILE"_s, v2m::defaultCatalogPath());
    parser.addOptions({benchmark, catalog});
    parser.addPositionalArgument(
        u"CLIP..."_s, QCoreApplication::translate("v2m::main", "Videos or pictures to open."));
    parser.process(application);

    v2m::MainWindow window(
        {makeChainFor, parser.value(catalog), &QDesktopServices::openUrl,
         [&](const v2m::Settings& settings) { v2m::applyTheme(application, settings.theme); }});
    window.show();
    if (parser.isSet(benchmark)) {
        window.repaint();
        QCoreApplication::processEvents();
        std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        QTimer::singleShot(0, &window, [&] { window.openClips(parser.positionalArguments()); });
    }
    return QApplication::exec();
}
