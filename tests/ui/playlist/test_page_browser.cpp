// SPDX-License-Identifier: MIT
#include "ui/playlist/page_browser.h"
#include "ui/playlist/player.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kPatienceMs = 10'000;

Track webTrack()
{
    Track track;
    track.id = u"1"_s;
    track.source = u"test"_s;
    track.title = u"Far away"_s;
    track.url = u"https://example.org/listen?track=1&from=2"_s;
    return track;
}

} // namespace

/// With an xdg-open of our own.
class TestPageBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = qgetenv("PATH"); }
    void cleanup() { qputenv("PATH", m_path); }

    void addressArrivesWhole()
    {
        QVERIFY(install("printf %s \"$1\" >\"$0.said.part\" && mv \"$0.said.part\" \"$0.said\""));
        PageBrowser browser;
        QSignalSpy failed(&browser, &PageBrowser::failed);
        QVERIFY(browser.open(QUrl(webTrack().url)));
        QFile said(m_folder.filePath(u"xdg-open.said"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said.exists(), kPatienceMs);
        QVERIFY(said.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(said.readAll()), webTrack().url);
        QTest::qWait(200);
        QCOMPARE(failed.count(), 0);
    }

    void lateFailureIsReported()
    {
        QVERIFY(install("sleep 0.2; exit 3"));
        PageBrowser browser;
        QSignalSpy failed(&browser, &PageBrowser::failed);
        QVERIFY(browser.open(QUrl(webTrack().url)));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(failed[0][0].toUrl(), QUrl(webTrack().url));
    }

    void playerWithdrawsItsMessage()
    {
        QVERIFY(install("sleep 0.2; exit 3"));
        Player player;
        player.setQueue({webTrack()});
        player.playRow(0);
        QVERIFY(player.message().contains(u"opens in the browser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(player.message().contains(u"could not be opened"_s), kPatienceMs);
        QVERIFY(player.message().contains(webTrack().url));
        QCOMPARE(player.page(), QUrl(webTrack().url));
    }

    void lateFailureDoesNotHideOtherMessages()
    {
        QVERIFY(install("sleep 0.2; touch \"$0.ended\"; exit 3"));
        Player player;
        player.setQueue({webTrack()});
        player.playRow(0);
        Track nowhere;
        nowhere.title = u"Nowhere"_s;
        player.openPage(nowhere);
        const QString news = player.message();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"xdg-open.ended"_s)),
                                 kPatienceMs);
        QTest::qWait(200);
        QCOMPARE(player.message(), news);
    }

private:
    /// Puts a script in front of the PATH, in the name of xdg-open.
    bool install(const QByteArray& script)
    {
        QFile file(m_folder.filePath(u"xdg-open"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

QTEST_MAIN(TestPageBrowser)
#include "test_page_browser.moc"
