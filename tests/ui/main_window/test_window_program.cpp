// SPDX-License-Identifier: MIT
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/theme/emotion_palette.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// How much of the screen has just this colour.
int pixelsOf(const QColor& color)
{
    const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    int pixels = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x)
            pixels += screen.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return pixels;
}

} // namespace

/// The program itself, as a process that shows its window to somebody else.
class TestWindowProgram : public QObject {
    Q_OBJECT
public:
    explicit TestWindowProgram(const EmptyHome& /*home*/) {}

private Q_SLOTS:
    void initTestCase()
    {
        QSettings().setValue(u"appearance/theme"_s, u"light"_s);
        QSettings().setValue(u"appearance/language"_s, u"en"_s);
        QSettings().sync();
    }

    void printsItsStartUpTime()
    {
        QProcess program;
        program.start(QStringLiteral(V2M_PROGRAM_FILE), {u"--benchmark-startup"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const double ms = program.readAllStandardOutput().trimmed().toDouble();
        QVERIFY2(ms > 10.0 && ms < 30'000.0, qPrintable(QString::number(ms)));
    }

    /// The smile at the end of the clip, as an area of the timeline and a bar.
    void clipOnTheCommandLineIsAnalysedInItsWindow()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        const QColor happy = emotionColor(Emotion::Happy, Scheme::Light);
        QProcess program;
        program.start(QStringLiteral(V2M_PROGRAM_FILE), {clip});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(happy) > 4000, 90'000);
        QCOMPARE(program.state(), QProcess::Running);
        program.terminate();
        QVERIFY(program.waitForFinished(5000));
    }

    void helpAndVersionNeedNoDisplay()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        program.setProcessEnvironment(environment);
        for (const auto& [option, expected] :
             {std::pair(u"--help"_s, "new-window"), std::pair(u"--version"_s, "video2music 1.")}) {
            program.start(QStringLiteral(V2M_PROGRAM_FILE), {option});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 0);
            QVERIFY(program.readAllStandardOutput().contains(expected));
        }
    }

    void unknownOptionIsAUsageError()
    {
        QProcess program;
        program.start(QStringLiteral(V2M_PROGRAM_FILE), {u"--no-such-option"_s});
        QVERIFY(program.waitForFinished());
        QVERIFY(program.exitCode() != 0);
        QVERIFY(program.readAllStandardError().contains("no-such-option"));
    }
};

V2M_WINDOW_TEST_MAIN(TestWindowProgram)
#include "test_window_program.moc"
