// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "tests/support/file_content.h"
#include "tests/ui/download/local_server.h"
#include "ui/download/file_download.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr qint64 kMaxBytes = 8LL << 20;

/// A download with a record of what it said.
struct Watched {
    explicit Watched(const QUrl& address, std::chrono::milliseconds patience = 10s)
        : download({address, u"MusicCaps"_s, u"musiccaps-public.csv"_s, kMaxBytes}, patience),
          finished(&download, &FileDownload::finished), failed(&download, &FileDownload::failed),
          cancelled(&download, &FileDownload::cancelled),
          progressed(&download, &FileDownload::progressed)
    {
        download.start();
    }

    QString sentence() const { return translated(failed.value(0).value(0).value<Message>()); }

    FileDownload download;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy cancelled;
    QSignalSpy progressed;
};

} // namespace

class TestFileDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void nothingIsRequestedBeforeTheStart()
    {
        const LocalServer server;
        const FileDownload download({server.address(), u"MusicCaps"_s, u"musiccaps-public.csv"_s});
        QTest::qWait(50);
        QCOMPARE(server.openConnections(), 0);
    }

    void fileArrivesAsSent()
    {
        LocalServer server;
        const QByteArray table = musicCapsTable(5000);
        server.answerWith("200 OK", table);
        Watched watched(server.address());
        QTRY_COMPARE(watched.finished.size(), 1);
        const QString path = watched.finished.front().front().toString();
        QCOMPARE(contentOf(path), table);
        QVERIFY(path.endsWith("/musiccaps-public.csv"_L1));
        QVERIFY(!watched.download.isRunning());
        QCOMPARE(watched.progressed.back().value(0).toLongLong(), table.size());
        QCOMPARE(watched.progressed.back().value(1).toLongLong(), table.size());
        watched.download.discard();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(watched.failed.size(), 0);
    }

    void redirectIsFollowed()
    {
        LocalServer home;
        LocalServer server;
        server.answerWith("200 OK", musicCapsTable(3));
        home.answerWithBytes("HTTP/1.1 302 Found\r\nLocation: " + server.address().toEncoded() +
                             "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Watched watched(home.address());
        QTRY_COMPARE(watched.finished.size(), 1);
        QCOMPARE(contentOf(watched.finished.front().front().toString()), musicCapsTable(3));
    }

    void missingFileIsReportedWithItsError()
    {
        LocalServer server;
        server.answerWith("404 Not Found", "no such page");
        const Watched watched(server.address());
        QTRY_COMPARE(watched.failed.size(), 1);
        QVERIFY2(watched.sentence().contains(u"404"_s) &&
                     watched.sentence().contains(u"127.0.0.1"_s),
                 qPrintable(watched.sentence()));
        QVERIFY(!watched.download.isRunning());
        QCOMPARE(watched.finished.size(), 0);
    }

    void silentServerTimesOut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("says nothing at all") << QByteArray();
        QTest::newRow("falls silent half-way")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nytid,start_s");
    }

    void silentServerTimesOut()
    {
        QFETCH(const QByteArray, answer);
        LocalServer server;
        server.answerWithBytes(answer);
        server.keepsOpen = true;
        const Watched watched(server.address(), 900ms);
        QTRY_COMPARE(watched.failed.size(), 1);
        QVERIFY2(watched.sentence().contains(u"nothing for 1 second"_s),
                 qPrintable(watched.sentence()));
        QCOMPARE(server.requests(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void invalidOrTruncatedAnswerShowsAMessage_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("rubbish") << QByteArray("\x01\x02 not HTTP at all\r\n\r\n");
        QTest::newRow("breaks off")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nytid,start_s");
    }

    void invalidOrTruncatedAnswerShowsAMessage()
    {
        QFETCH(const QByteArray, answer);
        LocalServer server;
        server.answerWithBytes(answer);
        const Watched watched(server.address());
        QTRY_COMPARE(watched.failed.size(), 1);
        QVERIFY2(
            watched.sentence().startsWith(u"MusicCaps could not be downloaded from 127.0.0.1"_s),
            qPrintable(watched.sentence()));
        QCOMPARE(watched.finished.size(), 0);
    }

    void excessiveDataIsStopped()
    {
        LocalServer server;
        server.answerWith("200 OK", QByteArray(kMaxBytes + 1, 'x'));
        const Watched watched(server.address());
        QTRY_COMPARE_WITH_TIMEOUT(watched.failed.size(), 1, 30000);
        QVERIFY2(watched.sentence().contains(u"far more"_s), qPrintable(watched.sentence()));
    }

    void cancelledDownloadEndsTheConnectionAndCanBeginAnew()
    {
        LocalServer server;
        Watched watched(server.address());
        QTRY_COMPARE(server.requests(), 1);
        watched.download.cancel();
        QCOMPARE(watched.cancelled.size(), 1);
        QVERIFY(!watched.download.isRunning());
        QTRY_COMPARE(server.openConnections(), 0);

        server.answerWith("200 OK", musicCapsTable(1));
        watched.download.start();
        QTRY_COMPARE(watched.finished.size(), 1);
        QCOMPARE(watched.failed.size(), 0);
        QCOMPARE(watched.cancelled.size(), 1);
    }

    void refusedConnectionShowsAMessage()
    {
        QUrl address;
        {
            const LocalServer server;
            address = server.address();
        }
        const Watched watched(address);
        QTRY_COMPARE(watched.failed.size(), 1);
    }

    void endingInTheMiddleOfADownloadIsHarmless()
    {
        LocalServer server;
        auto watched = std::make_unique<Watched>(server.address());
        QTRY_COMPARE(server.requests(), 1);
        watched.reset();
        QTRY_COMPARE(server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFileDownload)
#include "test_file_download.moc"
