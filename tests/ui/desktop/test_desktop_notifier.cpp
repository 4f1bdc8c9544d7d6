// SPDX-License-Identifier: MIT
#include "ui/desktop/desktop_notifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    QString id;
    QVariantMap shown;

public Q_SLOTS:
    Q_SCRIPTABLE void AddNotification(const QString& name, const QVariantMap& notification)
    {
        id = name;
        shown = notification;
    }
};

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QList<uint> replaced;
    QString title;
    QString body;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the specification's own list of arguments
    Q_SCRIPTABLE uint Notify(const QString& /*application*/, uint replaces, const QString& /*icon*/,
                             const QString& summary, const QString& text,
                             const QStringList& /*actions*/, const QVariantMap& /*hints*/,
                             int /*timeoutMs*/)
    {
        replaced.append(replaces);
        title = summary;
        body = text;
        return 42;
    }
};

class TestDesktopNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY2(m_desktop.isConnected(), "this test needs a session bus: run it by ctest");
    }

    void portalShowsTitleAndBody()
    {
        FakePortal portal;
        const QString path = u"/org/freedesktop/portal/desktop"_s;
        QVERIFY(m_desktop.registerObject(path, &portal, QDBusConnection::ExportScriptableSlots));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        DesktopNotifier notifier;
        notifier.notify(u"analysis"_s, u"smile.mp4"_s, u"Happy 61 %"_s);
        QTRY_COMPARE(portal.id, u"analysis"_s);
        QCOMPARE(portal.shown[u"title"_s].toString(), u"smile.mp4"_s);
        QCOMPARE(portal.shown[u"body"_s].toString(), u"Happy 61 %"_s);
        m_desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_desktop.unregisterObject(path);
    }

    void withoutAPortalTheNextReplacesThePrevious()
    {
        FakeNotifications notifications;
        QVERIFY(m_desktop.registerObject(u"/org/freedesktop/Notifications"_s, &notifications,
                                         QDBusConnection::ExportScriptableSlots));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.Notifications"_s));
        DesktopNotifier notifier;
        notifier.notify(u"import"_s, u"Import"_s, u"Rock & <Roll>"_s);
        QTRY_COMPARE(notifications.replaced, QList<uint>({0}));
        QCOMPARE(notifications.body, u"Rock &amp; &lt;Roll&gt;"_s); // no markup of a file's
        QTest::qWait(50); // until the answer with the id is here
        notifier.notify(u"import"_s, u"Import"_s, u"Done"_s);
        QTRY_COMPARE(notifications.replaced, QList<uint>({0, 42}));
        QCOMPARE(notifications.title, u"Import"_s);
        m_desktop.unregisterService(u"org.freedesktop.Notifications"_s);
        m_desktop.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

private:
    QDBusConnection m_desktop{QString()};
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "test_desktop_notifier.moc"
