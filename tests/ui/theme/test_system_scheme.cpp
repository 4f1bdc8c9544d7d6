// SPDX-License-Identifier: MIT
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// As much of the desktop's settings portal as the program asks for.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint colorScheme = 1;
    uint contrast = 0;
    uint reducedMotion = 0;
    bool animations = true;

    void announce(uint scheme)
    {
        colorScheme = scheme;
        send(u"color-scheme"_s, scheme);
    }

    void announceContrast(uint preference)
    {
        contrast = preference;
        send(u"contrast"_s, preference);
    }

    void announceReducedMotion(uint preference)
    {
        reducedMotion = preference;
        send(u"reduced-motion"_s, preference);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) // NOLINT: the portal's name
    {
        QVariant value = colorScheme;
        if (group == QLatin1String("org.gnome.desktop.interface"))
            value = animations;
        else if (key == QLatin1String("contrast"))
            value = contrast;
        else if (key == QLatin1String("reduced-motion"))
            value = reducedMotion;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

private:
    static void send(const QString& key, uint value)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message << u"org.freedesktop.appearance"_s << key
                << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection::sessionBus().send(message);
    }
};

class TestSystemScheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QSKIP("From Qt 6.5 on, Qt itself follows the desktop.");
#endif
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed, so there is no bus to put a portal on.");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(5000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void readsWhatTheDesktopPrefers()
    {
        m_portal.colorScheme = 1;
        SystemScheme scheme(Scheme::Light);
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        QCOMPARE(scheme.current(), Scheme::Light); // never waits for the answer
        QTRY_COMPARE(scheme.current(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void staysAsItWasWithoutAPreference()
    {
        m_portal.colorScheme = 0;
        SystemScheme scheme(Scheme::Dark);
        QTest::qWait(100);
        QCOMPARE(scheme.current(), Scheme::Dark);
    }

    void highContrastIsThatOfTheDesktop()
    {
        m_portal.colorScheme = 2;
        m_portal.contrast = 1;
        SystemScheme scheme(Scheme::Light);
        QCOMPARE(scheme.contrast(), Contrast::Standard);
        QTRY_COMPARE(scheme.contrast(), Contrast::High);
        QTest::qWait(200); // see below
        m_portal.announceContrast(0);
        QTRY_COMPARE(scheme.contrast(), Contrast::Standard);
        // A palette of black and white counts where the portal has no preference.
        SystemScheme ofPalette(Scheme::Dark, Contrast::High);
        QTest::qWait(100);
        QCOMPARE(ofPalette.contrast(), Contrast::High);
    }

    void theProgramFollowsTheDesktopOnlyWhenAskedTo()
    {
        m_portal.colorScheme = 1;
        applyTheme(*qApp, ThemeChoice::System);
        QTRY_COMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        // Qt listens once it knows who owns the portal's name: a message later.
        QTest::qWait(200);
        m_portal.announce(2);
        QTRY_COMPARE(schemeOf(QApplication::palette()), Scheme::Light);
        m_portal.announceContrast(1);
        QTRY_COMPARE(contrastOf(QApplication::palette()), Contrast::High);
        m_portal.announceContrast(0);
        QTRY_COMPARE(contrastOf(QApplication::palette()), Contrast::Standard);
        applyTheme(*qApp, ThemeChoice::Light);
        m_portal.announce(1);
        QTest::qWait(100);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    }

    void nothingMovesWhereTheDesktopWantsNoMotion()
    {
        const auto duration = [] {
            return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        };
        SystemScheme moving(Scheme::Light);
        QTest::qWait(100);
        QVERIFY(moving.isMoving());
        m_portal.animations = false;
        SystemScheme gnome(Scheme::Light);
        QTRY_VERIFY(!gnome.isMoving());
        m_portal.animations = true;
        m_portal.reducedMotion = 1;
        SystemScheme reduced(Scheme::Light);
        QTRY_VERIFY(!reduced.isMoving());
        QTest::qWait(100);
        QVERIFY(!reduced.isMoving()); // whatever the other setting says

        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(duration() > 0);
        m_portal.announceReducedMotion(1);
        QTRY_COMPARE(duration(), 0);
        m_portal.announceReducedMotion(0);
        QTRY_VERIFY(duration() > 0);
    }

private:
    QProcess m_daemon;
    FakePortal m_portal;
};

QTEST_MAIN(TestSystemScheme)
#include "test_system_scheme.moc"
