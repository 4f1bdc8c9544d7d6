// SPDX-License-Identifier: MIT
#include "core/collection/audio_tags.h"
#include "core/playlist/playlist_import.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/network_elements.h"
#include "ui/playlist/player.h"
#include "ui/playlist/sound_player.h"

#include <QMediaPlayer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000;

/// Counts who comes, and sends them away.
class Door : public QTcpServer {
public:
    Door()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++m_visits;
                socket->abort();
                socket->deleteLater();
            }
        });
    }

    QByteArray address(const QByteArray& scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + QByteArray::number(serverPort()) + "/a";
    }

    /// How many have come, those included who are about to.
    int visits()
    {
        while (waitForNewConnection(300)) {
            // newConnection() counts it
        }
        return m_visits;
    }

private:
    int m_visits = 0;
};

PlayRange whole(double /*lengthS*/)
{
    return {};
}

} // namespace

/// What a file says takes nobody to the network.
class TestPlayerNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_files.tone(u"tone.ogg"_s, 1.0).isEmpty()); }

    void listsOfAddressesAreNotPlayed_data()
    {
        QTest::addColumn<QByteArray>("text"); ///< with %1 for an address
        QTest::newRow("HLS") << QByteArray("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n"
                                           "#EXTINF:9,\n%1.ts\n#EXT-X-ENDLIST\n");
        QTest::newRow("HLS, master")
            << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=128000\n%1.m3u8\n");
        QTest::newRow("M3U") << QByteArray("#EXTM3U\n%1.mp3\n");
        QTest::newRow("an address") << QByteArray("%1.mp3\n");
        QTest::newRow("PLS") << QByteArray("[playlist]\nNumberOfEntries=1\nFile1=%1.mp3\n");
        QTest::newRow("DASH") << QByteArray(
            "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" "
            "mediaPresentationDuration=\"PT9S\" profiles=\"urn:mpeg:dash:profile:isoff-main:2011\">"
            "<Period><AdaptationSet mimeType=\"audio/mp4\"><Representation id=\"1\" "
            "bandwidth=\"9\"><BaseURL>%1.mp4</BaseURL></Representation></AdaptationSet></Period>"
            "</MPD>");
        QTest::newRow("smooth streaming") << QByteArray(
            "<?xml version=\"1.0\"?><SmoothStreamingMedia MajorVersion=\"2\" MinorVersion=\"0\" "
            "Duration=\"9\"><StreamIndex Type=\"audio\" Url=\"%1\"/></SmoothStreamingMedia>");
        QTest::newRow("SMIL") << QByteArray("<smil><body><audio src=\"%1.mp3\"/></body></smil>");
        QTest::newRow("ASX") << QByteArray(
            "<asx version=\"3.0\"><entry><ref href=\"%1.mp3\"/></entry></asx>");
        QTest::newRow("XSPF") << QByteArray(
            "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\">"
            "<trackList><track><location>%1.mp3</location></track></trackList></playlist>");
        QTest::newRow("SDP") << QByteArray("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=a\r\n"
                                           "c=IN IP4 127.0.0.1\r\na=control:%1\r\n"
                                           "m=audio 0 RTP/AVP 0\r\n");
    }

    void listsOfAddressesAreNotPlayed()
    {
        QFETCH(QByteArray, text);
        for (const bool isAllowed : {false, true}) {
            Door door;
            const QString file = write(text.replace("%1", door.address()));
            Player player([](const QUrl&) { return true; });
            PlayerSettings settings;
            settings.networkAllowed = isAllowed;
            player.setSettings(settings);
            player.setQueue({makeTrack(u"song"_s, file)});
            player.playRow(0);
            QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Idle, kPatienceMs);
            QVERIFY2(player.message().contains(u"neither sound nor video"_s),
                     qPrintable(player.message()));
            QCOMPARE(door.visits(), 0);
        }
    }

    void whatPlaysThemCouldNotReachOut_data() { listsOfAddressesAreNotPlayed_data(); }

    /// The list goes where nobody has looked at it before.
    void whatPlaysThemCouldNotReachOut()
    {
        QFETCH(QByteArray, text);
        Door door;
        const QString file = write(text.replace("%1", door.address()));
        SoundPlayer player;
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.open(QUrl::fromLocalFile(file), whole);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(door.visits(), 0);
    }

    /// As it would be if a file could make the player open an address.
    void addressesAreReachedOnlyWhereTheNetworkIsAllowed()
    {
        Door door;
        const QUrl address(QString::fromLatin1(door.address()));
        QMediaPlayer player;
        QSignalSpy failed(&player, &QMediaPlayer::errorOccurred);
        const auto open = [&] {
            failed.clear();
            player.setSource({});
            player.setSource(address);
            player.play();
            return QTest::qWaitFor([&] { return !failed.isEmpty(); }, kPatienceMs);
        };
        QVERIFY(open());
        const int before = door.visits();
        QVERIFY(before > 0); // else the rest would prove nothing
        {
            NetworkElements elements;
            elements.setAllowed(false);
            QVERIFY(open());
            QCOMPARE(door.visits(), before);
            elements.setAllowed(true);
            QVERIFY(open());
            QVERIFY(door.visits() > before);
            elements.setAllowed(false);
        }
        const int between = door.visits();
        QVERIFY(open()); // what was taken is back
        QVERIFY(door.visits() > between);
    }

    void twoPlayersShareThem()
    {
        Door door;
        SoundPlayer first;
        SoundPlayer second;
        QSignalSpy started(&first, &SoundPlayer::started);
        first.open(QUrl::fromLocalFile(m_files.path(u"tone.ogg"_s)), whole);
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kPatienceMs);
        QSignalSpy failed(&second, &SoundPlayer::failed);
        second.open(QUrl(QString::fromLatin1(door.address())), whole);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QVERIFY(door.visits() > 0);
    }

    void soundsOfThisMachineStillPlay()
    {
        SoundPlayer player;
        QSignalSpy started(&player, &SoundPlayer::started);
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.open(QUrl::fromLocalFile(m_files.path(u"tone.ogg"_s)), whole);
        QTRY_COMPARE_WITH_TIMEOUT(started.count() + failed.count(), 1, kPatienceMs);
        QCOMPARE(failed.value(0).value(0).value<Message>().english(), std::string());
    }

    void openingAPlaylistAndPlayingItReachesNobody()
    {
        Door door;
        const QByteArray address = door.address();
        write("#EXTM3U\n#EXTINF:9,\n" + address + ".ts\n");
        const QByteArray lines = "#EXTM3U\n" + address + ".mp3\nsong.mp3\n" + address + ".m3u8\n";
        const QByteArray xml =
            "<!DOCTYPE playlist SYSTEM \"" + address + ".dtd\" [<!ENTITY e SYSTEM \"" + address +
            ".txt\">]><playlist><title>&e;</title><trackList><track><location>" + address +
            ".mp3</location><image>" + address + ".png</image></track></trackList></playlist>";
        const QByteArray json = "{\"playlist\": {\"track\": [{\"location\": [\"" + address +
                                ".mp3\"], \"image\": \"" + address + ".png\"}]}}";
        for (const auto& [name, bytes] :
             {std::pair(u"list.m3u8"_s, lines), {u"list.xspf"_s, xml}, {u"list.jspf"_s, json}}) {
            const Playlist list = importPlaylist(write(bytes, name));
            QVERIFY2(!list.entries.empty(), qPrintable(name));
            std::vector<Track> tracks;
            for (const PlaylistEntry& entry : list.entries)
                tracks.push_back(entry.track);
            QList<QUrl> pages;
            Player player([&](const QUrl& page) {
                pages << page;
                return true;
            });
            player.setQueue(tracks);
            for (int row = 0; row < static_cast<int>(tracks.size()); ++row) {
                player.playRow(row);
                QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Idle, kPatienceMs);
            }
            QCOMPARE(door.visits(), 0);
        }
    }

    /// ID3v2.4, 4.14: a picture of the type "-->" is an address.
    void coversAreNotFetched()
    {
        Door door;
        const QByteArray frame = QByteArray(1, '\0') + "-->" + QByteArray(1, '\0') + '\x03' +
                                 QByteArray(1, '\0') + door.address() + ".png";
        QByteArray bytes = "APIC" + QByteArray(3, '\0') + static_cast<char>(frame.size()) +
                           QByteArray(2, '\0') + frame;
        bytes = QByteArray("ID3\x04\0\0\0\0\0", 9) + static_cast<char>(bytes.size()) + bytes +
                QByteArray::fromHex("fffb9064") + QByteArray(400, '\x55');
        QVERIFY(readCover(write(bytes, u"cover.mp3"_s)).isEmpty());
        // A picture beside the file that is a list of addresses, by its name a cover.
        write("#EXTM3U\n" + door.address() + ".png\n", u"cover.jpg"_s);
        write("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + door.address() +
                  ".png\"/></svg>",
              u"folder.png"_s);
        QVERIFY(readCover(write(QByteArray(400, '\x55'), u"plain.mp3"_s)).isEmpty());
        QCOMPARE(door.visits(), 0);
    }

private:
    QString write(const QByteArray& bytes, const QString& name = u"song.mp3"_s)
    {
        return writeFile(m_files.path(name), bytes);
    }

    SoundFiles m_files;
};

QTEST_MAIN(TestPlayerNetwork)
#include "test_player_network.moc"
