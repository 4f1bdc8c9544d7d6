// SPDX-License-Identifier: MIT
#include "tests/support/test_data.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 120'000; // machines that test are busy
const QString kService = u"org.mpris.MediaPlayer2.video2music"_s;
const QString kPath = u"/org/mpris/MediaPlayer2"_s;

/// The properties of each interface, as our own file of the specification lists them.
QHash<QString, QStringList> specifiedProperties()
{
    QFile file(QStringLiteral(V2M_SOURCE_DIR "/ui/desktop/org.mpris.MediaPlayer2.xml"));
    QHash<QString, QStringList> properties;
    if (!file.open(QIODevice::ReadOnly))
        return properties;
    QString interface;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"interface")
            interface = xml.attributes().value(u"name"_s).toString();
        else if (xml.name() == u"property")
            properties[interface].append(xml.attributes().value(u"name"_s).toString());
    }
    return properties;
}

QString playerctl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"playerctl"_s, QStringList{u"--player=video2music"_s} + arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

/// The real program, with the list that it made for a clip, as media keys and panels drive it.
class TestProgramOnBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"playerctl"_s).isEmpty())
            QSKIP("needs playerctl; packaging/setup --packages installs it");
        QVERIFY2(QDBusConnection::sessionBus().isConnected(),
                 "this test needs a session bus: run it by ctest");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, m_home.path());
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(V2M_PROGRAM_FILE), {faceFile(u"clips/single_face.mp4"_s)});
        QVERIFY(m_program.waitForStarted());
        // A list is there as soon as something can be played.
        QTRY_VERIFY_WITH_TIMEOUT(property(u"CanPlay"_s).toBool(), kPatienceMs);
    }

    void cleanupTestCase()
    {
        if (m_program.state() == QProcess::NotRunning)
            return;
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            kService, kPath, u"org.mpris.MediaPlayer2"_s, u"Quit"_s));
        QVERIFY(m_program.waitForFinished(kPatienceMs));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
    }

    void playPausePlaysTheFirstTrackOfTheList()
    {
        playerctl({u"play-pause"_s});
        QTRY_COMPARE_WITH_TIMEOUT(playerctl({u"status"_s}), u"Playing"_s, kPatienceMs);
        QVERIFY(!playerctl({u"metadata"_s, u"xesam:title"_s}).isEmpty());
        QVERIFY2(!playerctl({u"metadata"_s, u"xesam:comment"_s}).isEmpty(), "the track's mood");
        QTRY_VERIFY_WITH_TIMEOUT(
            playerctl({u"metadata"_s, u"mpris:length"_s}).toLongLong() > 5'000'000, kPatienceMs);
    }

    void positionMovesForward()
    {
        const double before = playerctl({u"position"_s}).toDouble();
        playerctl({u"position"_s, u"5+"_s});
        // Once is enough: a passage may end, and the next one begins at zero.
        QVERIFY(QTest::qWaitFor(
            [before] { return playerctl({u"position"_s}).toDouble() >= before + 5.0; },
            kPatienceMs));
    }

    void nextPlaysAnotherTrack()
    {
        const QString before = playerctl({u"metadata"_s, u"mpris:trackid"_s});
        playerctl({u"next"_s});
        QTRY_VERIFY_WITH_TIMEOUT(playerctl({u"metadata"_s, u"mpris:trackid"_s}) != before,
                                 kPatienceMs);
        playerctl({u"pause"_s});
        QTRY_COMPARE_WITH_TIMEOUT(playerctl({u"status"_s}), u"Paused"_s, kPatienceMs);
    }

    void volumeIsSet()
    {
        playerctl({u"volume"_s, u"0.25"_s});
        QTRY_COMPARE_WITH_TIMEOUT(property(u"Volume"_s).toDouble(), 0.25, kPatienceMs);
    }

    void everyPropertyOfTheSpecificationHasAValue()
    {
        const QHash<QString, QStringList> specified = specifiedProperties();
        QCOMPARE(specified.size(), 3);
        for (auto it = specified.cbegin(); it != specified.cend(); ++it) {
            const QVariantMap values = propertiesOf(it.key());
            for (const QString& name : it.value())
                QVERIFY2(values.contains(name), qPrintable(it.key() + u'.' + name));
        }
    }

private:
    static QVariantMap propertiesOf(const QString& interface)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            kService, kPath, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        call.setArguments({interface});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
        return qdbus_cast<QVariantMap>(reply.arguments().value(0));
    }

    static QVariant property(const QString& name)
    {
        return propertiesOf(u"org.mpris.MediaPlayer2.Player"_s).value(name);
    }

    QTemporaryDir m_home;
    QProcess m_program;
};

QTEST_GUILESS_MAIN(TestProgramOnBus)
#include "test_program_on_bus.moc"
