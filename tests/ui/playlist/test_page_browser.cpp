// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/tracks.h"
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
    return test::makeTrack(u"Far away"_s, {}, u"https://example.org/listen?track=1&from=2"_s);
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
        install("printf %s \"$1\" >\"$0.said.part\" && mv \"$0.said.part\" \"$0.said\"");
        PageBrowser browser;
        QSignalSpy failed(&browser, &PageBrowser::failed);
        QVERIFY(browser.open(QUrl(webTrack().url)));
        const QString said = m_folder.filePath(u"xdg-open.said"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromUtf8(test::contentOf(said)), webTrack().url,
                                  kPatienceMs);
        QTest::qWait(200);
        QCOMPARE(failed.count(), 0);
    }

    void playerWithdrawsItsMessage()
    {
        install("sleep 0.2; exit 3");
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
        install("sleep 0.2; touch \"$0.ended\"; exit 3");
        Player player;
        player.setQueue({webTrack()});
        player.playRow(0);
        player.openPage(test::makeTrack(u"Nowhere"_s));
        const QString news = player.message();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"xdg-open.ended"_s)),
                                 kPatienceMs);
        QTest::qWait(200);
        QCOMPARE(player.message(), news);
    }

private:
    /// Puts a script in front of the PATH, in the name of xdg-open.
    void install(const QByteArray& script)
    {
        test::writeScript(m_folder.filePath(u"xdg-open"_s), script);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

QTEST_MAIN(TestPageBrowser)
#include "test_page_browser.moc"
