// SPDX-License-Identifier: MIT
#include "tests/support/words.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/desktop/mpris_service.h"
#include "ui/playlist/player.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kService = u"org.mpris.MediaPlayer2.video2music"_s;
const QString kPath = u"/org/mpris/MediaPlayer2"_s;
const QString kPlayer = u"org.mpris.MediaPlayer2.Player"_s;

Track trackOf(const QString& title, const QString& path)
{
    Track track = makeTrack(title, path);
    track.artist = u"Nobody"_s;
    track.affect.affinities[index(Emotion::Happy)] = 0.9F;
    return track;
}

} // namespace

/// The player as other programs of the desktop see it, on a session bus of its own.
class TestMprisService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(),
                 "this test needs a session bus: run it by ctest");
        QVERIFY(!m_files.tone(u"one.ogg"_s, 20.0).isEmpty());
        QVERIFY(!m_files.tone(u"two.ogg"_s, 20.0).isEmpty());
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_player = std::make_unique<Player>();
        m_player->setQueue({trackOf(u"1"_s, m_files.path(u"one.ogg"_s)),
                            trackOf(u"2"_s, m_files.path(u"two.ogg"_s))});
        m_opened.clear();
        m_raised = 0;
        m_service = std::make_unique<MprisService>(
            *m_player, *m_window,
            MprisService::Requests{[this] { ++m_raised; }, [] {},
                                   [this](const QStringList& clips) { m_opened += clips; }});
        QCOMPARE(m_service->serviceName(), kService);
    }

    void cleanup()
    {
        m_service.reset();
        m_player.reset();
        m_window.reset();
    }

    void playerctlPlaysPausesAndSteps()
    {
        if (QStandardPaths::findExecutable(u"playerctl"_s).isEmpty())
            QSKIP("needs playerctl");
        playerctl({u"play-pause"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, kPatienceMs);
        QCOMPARE(playerctl({u"status"_s}), u"Playing"_s);
        QCOMPARE(playerctl({u"metadata"_s, u"xesam:title"_s}), u"1"_s);
        QCOMPARE(playerctl({u"metadata"_s, u"xesam:artist"_s}), u"Nobody"_s);
        QCOMPARE(playerctl({u"metadata"_s, u"xesam:comment"_s}), u"Happy"_s);

        playerctl({u"position"_s, u"5+"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_player->positionS() >= 5.0, kPatienceMs);
        playerctl({u"next"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_player->current()->id, u"2"_s, kPatienceMs);
        playerctl({u"volume"_s, u"0.25"_s});
        QCOMPARE(m_player->volume(), 0.25);
        playerctl({u"loop"_s, u"Playlist"_s});
        QCOMPARE(m_player->loop(), Player::Loop::List);
        playerctl({u"shuffle"_s, u"On"_s});
        QVERIFY(m_player->isShuffled());
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, kPatienceMs);
        playerctl({u"pause"_s});
        QCOMPARE(playerctl({u"status"_s}), u"Paused"_s);
        playerctl({u"stop"_s});
        QCOMPARE(m_player->state(), Player::State::Idle);
    }

    void everyPropertyOfTheSpecificationIsThere()
    {
        const QString xml = introspect();
        QXmlStreamReader reader(xml);
        QSet<QString> found;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"property")
                found.insert(reader.attributes().value(u"name"_s).toString());
        }
        QVERIFY(!reader.hasError());
        for (const QString& name :
             words("CanQuit Fullscreen CanSetFullscreen CanRaise HasTrackList Identity "
                   "DesktopEntry SupportedUriSchemes SupportedMimeTypes PlaybackStatus LoopStatus "
                   "Rate Shuffle Metadata Volume Position MinimumRate MaximumRate CanGoNext "
                   "CanGoPrevious CanPlay CanPause CanSeek CanControl Tracks CanEditTracks"))
            QVERIFY2(found.contains(name), qPrintable(name));
    }

    void changesAreAnnounced()
    {
        QVERIFY(client().connect(kService, kPath, u"org.freedesktop.DBus.Properties"_s,
                                 u"PropertiesChanged"_s, this,
                                 SLOT(onPropertiesChanged(QString, QVariantMap, QStringList))));
        m_player->setVolume(0.5);
        QTRY_VERIFY(m_changes.value(u"Volume"_s).toDouble() == 0.5);
        m_player->playRow(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_changes.value(u"PlaybackStatus"_s).toString(), u"Playing"_s,
                                  kPatienceMs);
        m_player->setQueue({});
        QTRY_VERIFY(m_invalidated.contains(u"Tracks"_s));
    }

    void trackListDescribesEachTrackAndGoesToIt()
    {
        const QList<QDBusObjectPath> paths = m_service->trackPaths();
        QCOMPARE(paths.size(), 2);
        const MetadataList list = m_service->GetTracksMetadata({paths[1], noTrackPath()});
        QCOMPARE(list.size(), 1); // what is not in the list is left out
        QCOMPARE(list[0][u"xesam:title"_s].toString(), u"2"_s);
        m_service->GoTo(paths[1]);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->id, u"2"_s);
    }

    void lateSeekOfAPreviousTrackIsIgnored()
    {
        m_player->playRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, kPatienceMs);
        const QList<QDBusObjectPath> paths = m_service->trackPaths();
        m_service->SetPosition(paths[1], 10'000'000);
        QVERIFY(m_player->positionS() < 9.0);
        m_service->SetPosition(paths[0], 10'000'000);
        QVERIFY(m_player->positionS() >= 10.0);
        m_service->SetPosition(paths[0], 3600'000'000LL);
        QVERIFY(m_player->positionS() < 30.0);
    }

    void raisesTheWindowAndOpensClips()
    {
        m_service->Raise();
        QCOMPARE(m_raised, 1);
        m_service->OpenUri(u"file:///clips/a%20b.mp4"_s);
        QCOMPARE(m_opened, QStringList(u"/clips/a b.mp4"_s));
        m_service->OpenUri(u"https://example.org/a.mp4"_s); // the network is not asked
        QCOMPARE(m_opened.size(), 1);
        m_service->OpenUri(u"file:///"_s + QString(1'000'000, u'a')); // no path is so long
        QCOMPARE(m_opened.size(), 1);
    }

    void secondWindowTakesItsOwnName()
    {
        QDBusConnection other =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"second"_s);
        const MprisService second(*m_player, *m_window, {}, other);
        QVERIFY(second.serviceName().startsWith(kService + u".instance"_s));
    }

public Q_SLOTS:
    void onPropertiesChanged(const QString& /*interface*/, const QVariantMap& values,
                             const QStringList& invalidated)
    {
        m_changes.insert(values);
        m_invalidated += invalidated;
    }

private:
    static QDBusConnection client()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    }

    /// What it prints, while this process answers it.
    static QString playerctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"playerctl"_s, QStringList{u"--player=video2music"_s} + arguments);
        QSignalSpy finished(&process, &QProcess::finished);
        if (process.state() != QProcess::NotRunning)
            finished.wait(kPatienceMs);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    static QString introspect()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            kService, kPath, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
        QDBusPendingCallWatcher watcher(client().asyncCall(call));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        finished.wait(kPatienceMs);
        return watcher.reply().arguments().value(0).toString();
    }

    SoundFiles m_files;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MprisService> m_service;
    QStringList m_opened;
    int m_raised = 0;
    QVariantMap m_changes;
    QStringList m_invalidated;
};

QTEST_MAIN(TestMprisService)
#include "test_mpris_service.moc"
