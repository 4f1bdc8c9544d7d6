// SPDX-License-Identifier: MIT
#include "tests/support/tracks.h"
#include "ui/desktop/desktop_notifier.h"
#include "ui/desktop/track_announcer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    QStringList ids;
    QStringList titles;
    QStringList bodies;

public Q_SLOTS:
    Q_SCRIPTABLE void AddNotification(const QString& id, const QVariantMap& notification)
    {
        ids.append(id);
        titles.append(notification[u"title"_s].toString());
        bodies.append(notification[u"body"_s].toString());
    }
};

namespace {

Track track(const QString& id, const QString& artist, bool isHappy)
{
    Track track = test::makeTrack(u"Title "_s + id);
    track.artist = artist;
    if (isHappy)
        track.affect.affinities[static_cast<std::size_t>(Emotion::Happy)] = 0.8F;
    return track;
}

} // namespace

class TestTrackAnnouncer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY2(m_desktop.isConnected(), "this test needs a session bus: run it by ctest");
        QVERIFY(m_desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                         QDBusConnection::ExportScriptableSlots));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void eachTrackIsAnnouncedOnceWithItsArtistAndMood()
    {
        DesktopNotifier notifier;
        TrackAnnouncer announcer(notifier);
        announcer.announce(std::nullopt);
        announcer.announce(track(u"1"_s, u"Scott Joplin"_s, true));
        announcer.announce(track(u"1"_s, u"Scott Joplin"_s, true)); // after a pause
        announcer.announce(track(u"2"_s, {}, true));
        announcer.announce(track(u"3"_s, u"Erik Satie"_s, false));
        announcer.announce(track(u"1"_s, u"Scott Joplin"_s, true)); // and again later
        QTRY_COMPARE(m_portal.titles,
                     (QStringList{u"Title 1"_s, u"Title 2"_s, u"Title 3"_s, u"Title 1"_s}));
        QCOMPARE(m_portal.bodies, (QStringList{u"Scott Joplin · Happy"_s, u"Happy"_s,
                                               u"Erik Satie"_s, u"Scott Joplin · Happy"_s}));
        QCOMPARE(m_portal.ids.count(u"track"_s), 4); // each in the place of the one before
    }

private:
    QDBusConnection m_desktop{QString()};
    FakePortal m_portal;
};

QTEST_MAIN(TestTrackAnnouncer)
#include "test_track_announcer.moc"
