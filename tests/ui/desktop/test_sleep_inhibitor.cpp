// SPDX-License-Identifier: MIT
#include "ui/desktop/sleep_inhibitor.h"

#include <QDBusContext>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// A portal as desktops run one.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    uint flags = 0;
    int asked = 0;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString& /*window*/, uint what,
                                         const QVariantMap& options)
    {
        ++asked;
        flags = what;
        reason = options[u"reason"_s].toString();
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/test/%1"_s.arg(asked));
    }

public:
    QString reason;
};

class FakeRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;

public Q_SLOTS:
    Q_SCRIPTABLE void Close() { ++closed; }
};

class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QList<uint> held;
    QString application;

public Q_SLOTS:
    Q_SCRIPTABLE uint Inhibit(const QString& name, const QString& /*reason*/)
    {
        application = name;
        held.append(7);
        return held.last();
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { held.removeAll(cookie); }
};

class TestSleepInhibitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY2(m_desktop.isConnected(), "this test needs a session bus: run it by ctest");
    }

    void portalIsAskedOnceAndReleasedWithTheLastReason()
    {
        FakePortal portal;
        FakeRequest request;
        serve(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, portal);
        m_desktop.registerObject(u"/org/freedesktop/portal/desktop/request/test/1"_s, &request,
                                 QDBusConnection::ExportScriptableSlots);
        SleepInhibitor inhibitor;
        inhibitor.set(SleepInhibitor::Reason::Camera, true);
        inhibitor.set(SleepInhibitor::Reason::Recording, true);
        QTRY_COMPARE(portal.asked, 1);
        constexpr uint kSuspendAndIdle = 12;
        QCOMPARE(portal.flags, kSuspendAndIdle);
        QVERIFY(!portal.reason.isEmpty());

        inhibitor.set(SleepInhibitor::Reason::Camera, false);
        QVERIFY(inhibitor.isAsked());
        inhibitor.set(SleepInhibitor::Reason::Recording, false);
        QTRY_COMPARE(request.closed, 1);
        QCOMPARE(portal.asked, 1);
        leave(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s);
    }

    void aReasonThatEndsBeforeTheReplyIsReleasedWithIt()
    {
        FakePortal portal;
        FakeRequest request;
        serve(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, portal);
        m_desktop.registerObject(u"/org/freedesktop/portal/desktop/request/test/1"_s, &request,
                                 QDBusConnection::ExportScriptableSlots);
        SleepInhibitor inhibitor;
        inhibitor.set(SleepInhibitor::Reason::Music, true);
        inhibitor.set(SleepInhibitor::Reason::Music, false);
        QTRY_COMPARE(request.closed, 1);
        leave(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s);
    }

    void screenSaverIsAskedWhereThereIsNoPortal()
    {
        FakeScreenSaver saver;
        serve(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, saver);
        {
            SleepInhibitor inhibitor;
            inhibitor.set(SleepInhibitor::Reason::Music, true);
            QTRY_COMPARE(saver.held.size(), 1);
            inhibitor.set(SleepInhibitor::Reason::Music, false);
            QTRY_COMPARE(saver.held.size(), 0);
            inhibitor.set(SleepInhibitor::Reason::Music, true);
            QTRY_COMPARE(saver.held.size(), 1);
        }
        QTRY_COMPARE(saver.held.size(), 0); // also when the program just ends
        leave(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
    }

    void nothingHappensWithoutABus()
    {
        SleepInhibitor inhibitor(QDBusConnection(u"no such bus"_s));
        inhibitor.set(SleepInhibitor::Reason::Camera, true);
        QVERIFY(inhibitor.isAsked());
        inhibitor.set(SleepInhibitor::Reason::Camera, false);
        QVERIFY(!inhibitor.isAsked());
    }

private:
    void serve(const QString& service, const QString& path, QObject& object)
    {
        QVERIFY(m_desktop.registerObject(path, &object, QDBusConnection::ExportScriptableSlots));
        QVERIFY(m_desktop.registerService(service));
    }

    void leave(const QString& service, const QString& path)
    {
        m_desktop.unregisterObject(path, QDBusConnection::UnregisterTree);
        m_desktop.unregisterService(service);
    }

    QDBusConnection m_desktop{QString()};
};

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "test_sleep_inhibitor.moc"
