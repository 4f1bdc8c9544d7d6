// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/player.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000;

/// Serves one file over HTTP, from any byte on.
class FileServer : public QTcpServer {
public:
    explicit FileServer(const QString& path) : m_bytes(contentOf(path))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QString address() const { return u"http://127.0.0.1:%1/stream"_s.arg(serverPort()); }

private:
    void answer(QTcpSocket& socket)
    {
        const QString request = QString::fromLatin1(socket.readAll());
        static const QRegularExpression range(u"[Rr]ange: bytes=(\\d+)-"_s);
        const auto asked = range.match(request);
        const qsizetype from = asked.captured(1).toLongLong();
        const QByteArray total = QByteArray::number(m_bytes.size());
        socket.write("HTTP/1.1 ");
        socket.write(asked.hasMatch() ? "206 Partial Content" : "200 OK");
        socket.write("\r\nContent-Type: audio/flac\r\n"
                     "Accept-Ranges: bytes\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(m_bytes.size() - from) + "\r\nContent-Range: bytes " +
                     QByteArray::number(from) + '-' + QByteArray::number(m_bytes.size() - 1) + '/' +
                     total + "\r\n\r\n" + m_bytes.mid(from));
        socket.disconnectFromHost();
    }

    QByteArray m_bytes;
};

Track musicCapsTrack(const QString& id, std::optional<double> startS = {},
                     std::optional<double> endS = {})
{
    Track track = makeTrack(id);
    track.source = u"musiccaps"_s;
    track.startS = startS;
    track.endS = endS;
    return track;
}

} // namespace

/// Tracks whose sound a yt-dlp of the test's own making names.
class TestPlayerStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_files.tone(u"long.flac"_s, 8.0).isEmpty());
        QVERIFY(!m_files.tone(u"local.ogg"_s, 3.0).isEmpty());
    }

    void init()
    {
        m_opened.clear();
        m_player = std::make_unique<Player>([this](const QUrl& page) {
            m_opened << page;
            return true;
        });
    }

    void cleanup() { m_player.reset(); }

    void clipOfAStreamIsPlayed()
    {
        FileServer server(m_files.path(u"long.flac"_s));
        allow(script("echo " + server.address().toUtf8()));
        m_player->setQueue({musicCapsTrack(u"-0Gj8-vB1q4"_s, 6.0, 7.0)});
        QSignalSpy finished(m_player.get(), &Player::trackFinished);
        m_player->playRow(0);
        QVERIFY(m_player->state() == Player::State::Waiting);
        QVERIFY(m_player->message().contains(u"yt-dlp"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() != Player::State::Waiting, kPatienceMs);
        QVERIFY2(m_player->state() == Player::State::Playing, qPrintable(m_player->message()));
        QCOMPARE(m_player->lengthS(), 1.0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
        QVERIFY(m_opened.isEmpty());
    }

    void networkThatIsNotAllowedIsNotUsed()
    {
        const QString trace = m_files.path(u"asked"_s);
        allow(script("touch '" + trace.toUtf8() + "'"), false);
        m_player->setQueue({musicCapsTrack(u"-0Gj8-vB1q4"_s, 2.0)});
        m_player->playRow(0);
        QVERIFY(m_player->state() == Player::State::Idle);
        QCOMPARE(m_opened.size(), 1); // the page, as the user pressed play
        QVERIFY2(m_player->message().contains(u"allow the network"_s),
                 qPrintable(m_player->message()));
        QTest::qWait(300);
        QVERIFY(!QFile::exists(trace));
    }

    void failedStreamIsReportedAndTheListContinues_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("said");
        QTest::newRow("refused") << QByteArray("echo 'ERROR: Video unavailable' >&2; exit 1")
                                 << u"Video unavailable"_s;
        QTest::newRow("unreachable")
            << QByteArray("echo http://127.0.0.1:9/nothing") << u"cannot be played"_s;
    }

    void failedStreamIsReportedAndTheListContinues()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, said);
        allow(script(answer));
        m_player->setQueue(
            {musicCapsTrack(u"-0Gj8-vB1q4"_s), m_files.track(u"local"_s, u"local.ogg"_s)});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"local"_s);
        QVERIFY2(m_player->message().contains(said), qPrintable(m_player->message()));
    }

    void nextCancelsTheRequest()
    {
        const QString asked = m_files.path(u"asking"_s);
        allow(script("echo $$ > '" + asked.toUtf8() + "'; sleep 60; echo http://127.0.0.1:9/late"));
        m_player->setQueue(
            {musicCapsTrack(u"-0Gj8-vB1q4"_s), m_files.track(u"local"_s, u"local.ogg"_s)});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(processIn(asked) > 0, kPatienceMs);
        m_player->next();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        const QString message = m_player->message();
        QTRY_VERIFY_WITH_TIMEOUT(::kill(processIn(asked), 0) != 0, kPatienceMs);
        QVERIFY(m_player->state() == Player::State::Playing);
        QCOMPARE(m_player->message(), message);
    }

    void playButtonGivesUpAWaitingStream()
    {
        allow(script("sleep 30"));
        m_player->setQueue({musicCapsTrack(u"-0Gj8-vB1q4"_s)});
        m_player->playRow(0);
        QTest::qWait(50);
        m_player->toggle();
        QVERIFY(m_player->state() == Player::State::Idle);
        QCOMPARE(m_player->message(), u"Stopped."_s);
    }

    void forbiddingTheNetworkStopsTheStream()
    {
        allow(script("sleep 30"));
        m_player->setQueue({musicCapsTrack(u"-0Gj8-vB1q4"_s)});
        m_player->playRow(0);
        m_player->setSettings({});
        QVERIFY(m_player->state() == Player::State::Idle);
        QVERIFY(m_player->message().contains(u"no longer allow"_s));
    }

private:
    /// The number of the process that a file tells, 0 as long as there is none.
    static pid_t processIn(const QString& path) { return contentOf(path).trimmed().toInt(); }

    QString script(const QByteArray& body)
    {
        return writeScript(m_files.path(u"yt-dlp-%1"_s.arg(++m_scripts)), body);
    }

    void allow(const QString& program, bool isNetworkAllowed = true)
    {
        PlayerSettings settings;
        settings.networkAllowed = isNetworkAllowed;
        settings.ytDlpProgram = program;
        m_player->setSettings(settings);
    }

    SoundFiles m_files;
    std::unique_ptr<Player> m_player;
    QList<QUrl> m_opened;
    int m_scripts = 0;
};

QTEST_MAIN(TestPlayerStreams)
#include "test_player_streams.moc"
