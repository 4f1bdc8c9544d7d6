// SPDX-License-Identifier: MIT
#include "ui/desktop/single_instance.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <optional>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_received.reset(); }

    void nobodyTakesTheRequestOfTheFirst()
    {
        QVERIFY(!SingleInstance(name(u"alone"_s)).handOver({}));
    }

    void secondPassesItsClipsToTheFirst()
    {
        SingleInstance first(name(u"two"_s));
        listenTo(first);
        SingleInstance::Request request;
        request.clips = {u"/clips/größe.mp4"_s, u"/clips/a b.mov"_s};
        request.usesCamera = true;
        request.activation = "token-7";
        QVERIFY(handOverFromAnotherThread(name(u"two"_s), request));
        QVERIFY(m_received);
        QCOMPARE(m_received->clips, request.clips);
        QCOMPARE(m_received->usesCamera, true);
        QCOMPARE(m_received->choosesClip, false);
        QCOMPARE(m_received->activation, request.activation);
    }

    void aThousandClipsArriveWhole()
    {
        SingleInstance first(name(u"many"_s));
        listenTo(first);
        SingleInstance::Request request;
        for (int i = 0; i < 1000; ++i)
            request.clips.append(u"/a/long/folder/name/of/some/kind/clip-%1.mp4"_s.arg(i));
        QVERIFY(handOverFromAnotherThread(name(u"many"_s), request));
        QCOMPARE(m_received->clips, request.clips);
    }

    void replacesAKilledInstance()
    {
        const QString path = name(u"killed"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly)); // what a kill leaves: a socket nobody has
        SingleInstance next(path);
        listenTo(next);
        QVERIFY(handOverFromAnotherThread(path, {}));
    }

    void garbageFromStrangersIsIgnored()
    {
        SingleInstance first(name(u"noise"_s));
        listenTo(first);
        QLocalSocket stranger;
        stranger.connectToServer(name(u"noise"_s));
        QVERIFY(stranger.waitForConnected());
        const QByteArray noise(5 << 20, '\xff');
        stranger.write(noise);
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 20'000);
        QVERIFY(!m_received);
        QVERIFY(handOverFromAnotherThread(name(u"noise"_s), {})); // and it still listens
    }

private:
    QString name(const QString& what) const { return m_folder.filePath(what); }

    void listenTo(SingleInstance& instance)
    {
        connect(&instance, &SingleInstance::requested, this,
                [this](const SingleInstance::Request& request) { m_received = request; });
        QVERIFY(instance.listen());
    }

    /// It waits for an answer, which comes from this thread.
    static bool handOverFromAnotherThread(const QString& name,
                                          const SingleInstance::Request& request)
    {
        auto answer =
            std::async(std::launch::async, [&] { return SingleInstance(name).handOver(request); });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }

    QTemporaryDir m_folder;
    std::optional<SingleInstance::Request> m_received;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
