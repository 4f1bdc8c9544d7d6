// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/preview/yt_dlp_resolver.h"
#include "tests/support/file_content.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace std::chrono_literals;

namespace {

/// A folder in front of PATH with a yt-dlp of the test's own making.
class FakeYtDlp {
public:
    explicit FakeYtDlp(const QByteArray& body)
    {
        test::writeScript(m_folder.filePath(u"yt-dlp"_s), body);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~FakeYtDlp() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakeYtDlp)

    QString file(const QString& name) const { return m_folder.filePath(name); }

    PreviewPlan plan() const
    {
        Track track;
        track.id = u"-0Gj8-vB1q4"_s;
        track.source = u"musiccaps"_s;
        PreviewContext context;
        context.networkAllowed = true;
        context.ytDlpProgram = findYtDlp();
        return planPreview(track, context);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};

/// Everything that a resolver reports.
class Results : public QObject {
public:
    explicit Results(const YtDlpResolver& resolver)
    {
        connect(&resolver, &YtDlpResolver::finished, this,
                [this](const StreamResult& result) { m_all.push_back(result); });
    }

    StreamResult first()
    {
        return QTest::qWaitFor([this] { return !m_all.empty(); }, 10'000)
                   ? m_all.front()
                   : StreamResult{{}, Message::verbatim("(no result came)")};
    }
    std::size_t count() const { return m_all.size(); }

private:
    std::vector<StreamResult> m_all;
};

StreamResult resultOf(const QByteArray& script)
{
    const FakeYtDlp fake(script);
    YtDlpResolver resolver;
    Results results(resolver);
    resolver.resolve(fake.plan());
    return results.first();
}

qint64 idWrittenTo(const QString& path)
{
    qint64 id = 0;
    const bool isThere = QTest::qWaitFor(
        [&] {
            id = test::contentOf(path).trimmed().toLongLong();
            return id > 0;
        },
        10'000);
    return isThere ? id : 0;
}

bool hasEnded(qint64 id)
{
    return QTest::qWaitFor(
        [id] {
            QFile status(u"/proc/%1/stat"_s.arg(id));
            if (!status.open(QIODevice::ReadOnly))
                return true;
            return status.readAll().contains(") Z "); // dead, only not yet collected by init
        },
        5'000);
}

} // namespace

class TestYtDlpResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressIsTheAnswer()
    {
        const StreamResult result = resultOf("echo 'https://media.example.org/a.webm?x=1&y=%2F'\n");
        QVERIFY(result.error.isEmpty());
        QCOMPARE(result.address.toString(QUrl::FullyEncoded),
                 u"https://media.example.org/a.webm?x=1&y=%2F"_s);
    }

    void programGetsTheArgumentsUnchanged()
    {
        const FakeYtDlp fake("printf '%s\\n' \"$@\" > \"$(dirname \"$0\")/arguments\"\n"
                             "cat > \"$(dirname \"$0\")/input\"\n"
                             "echo https://media.example.org/a\n");
        YtDlpResolver resolver;
        Results results(resolver);
        const PreviewPlan plan = fake.plan();
        resolver.resolve(plan);
        QVERIFY(resolver.isRunning());
        QVERIFY(results.first().error.isEmpty());
        QVERIFY(!resolver.isRunning());
        QCOMPARE(QString::fromUtf8(test::contentOf(fake.file(u"arguments"_s))),
                 plan.arguments.join(u'\n') + u'\n');
        QFile input(fake.file(u"input"_s)); // cat ended: standard input is empty, not the terminal
        QVERIFY(input.exists());
        QCOMPARE(input.size(), 0);
    }

    void answerThatIsNotAWebAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("local file") << QByteArray("echo file:///etc/passwd\n");
        QTest::newRow("other scheme") << QByteArray("echo rtmp://media.example.org/a\n");
        QTest::newRow("no host") << QByteArray("echo https:///a\n");
        QTest::newRow("words") << QByteArray("echo NA\n");
        QTest::newRow("nothing") << QByteArray("exit 0\n");
        QTest::newRow("bytes") << QByteArray("printf '\\377\\376\\001\\002\\n'\n");
    }

    void answerThatIsNotAWebAddressIsRefused()
    {
        QFETCH(QByteArray, script);
        const StreamResult result = resultOf(script);
        QVERIFY(result.address.isEmpty());
        QVERIFY2(translated(result.error).contains(u"not the address of a stream"_s),
                 qPrintable(translated(result.error)));
    }

    void failureNamesTheCause()
    {
        const StreamResult result = resultOf("echo 'WARNING: old' >&2\n"
                                             "printf 'ERROR: Video\\tunavailable\\n\\n' >&2\n"
                                             "echo https://media.example.org/not-this\nexit 1\n");
        QVERIFY(result.address.isEmpty());
        QCOMPARE(translated(result.error), u"yt-dlp found no stream: ERROR: Video unavailable"_s);
    }

    void failureWithoutOutputIsStillReported()
    {
        const StreamResult result = resultOf("exit 3\n");
        QVERIFY(result.address.isEmpty());
        QVERIFY2(translated(result.error).contains(u"did not say why"_s),
                 qPrintable(translated(result.error)));
    }

    void programThatCrashesIsAnError()
    {
        const StreamResult result = resultOf("echo https://media.example.org/a\nkill -SEGV $$\n");
        QVERIFY(result.address.isEmpty());
        QVERIFY(!result.error.isEmpty());
    }

    void programThatIsMissingIsAnError()
    {
        const FakeYtDlp fake("exit 0\n");
        PreviewPlan plan = fake.plan();
        plan.program = fake.file(u"no such program"_s);
        YtDlpResolver resolver;
        Results results(resolver);
        resolver.resolve(plan);
        QCOMPARE(results.count(), 0U); // never from within the call
        const StreamResult result = results.first();
        QVERIFY2(translated(result.error).contains(u"could not be started"_s),
                 qPrintable(translated(result.error)));
        QTest::qWait(100);
        QCOMPARE(results.count(), 1U);
    }

    void planWithoutStreamIsAnError()
    {
        YtDlpResolver resolver;
        Results results(resolver);
        resolver.resolve(PreviewPlan());
        QVERIFY(!results.first().error.isEmpty());
    }

    void hangingProgramIsKilledWithItsChildren()
    {
        const FakeYtDlp fake("sleep 60 &\necho $! > \"$(dirname \"$0\")/child\"\nwait\n");
        YtDlpResolver resolver(nullptr, 700ms);
        Results results(resolver);
        QElapsedTimer clock;
        clock.start();
        resolver.resolve(fake.plan());
        const StreamResult result = results.first();
        QVERIFY2(translated(result.error).contains(u"did not answer"_s),
                 qPrintable(translated(result.error)));
        QVERIFY(clock.elapsed() >= 600); // Qt's coarse timers may be early by a twentieth
        const qint64 child = idWrittenTo(fake.file(u"child"_s));
        QVERIFY(child > 0);
        QVERIFY(hasEnded(child));
        QTest::qWait(100);
        QCOMPARE(results.count(), 1U);
    }

    void endlessOutputIsCutOff()
    {
        QElapsedTimer clock;
        clock.start();
        const StreamResult result = resultOf("while :; do echo rubbish; done\n");
        QVERIFY2(translated(result.error).contains(u"not the address of a stream"_s),
                 qPrintable(translated(result.error)));
        QVERIFY(clock.elapsed() < 10'000);
    }

    void cancelledRequestIsNotAnswered()
    {
        const FakeYtDlp fake("echo $$ > \"$(dirname \"$0\")/self\"\nexec sleep 60\n");
        YtDlpResolver resolver;
        Results results(resolver);
        resolver.resolve(fake.plan());
        const qint64 self = idWrittenTo(fake.file(u"self"_s));
        QVERIFY(self > 0);
        resolver.cancel();
        QVERIFY(!resolver.isRunning());
        QVERIFY(hasEnded(self));
        QTest::qWait(100);
        QCOMPARE(results.count(), 0U);
    }

    void laterRequestReplacesTheEarlierOne()
    {
        const FakeYtDlp fake("echo https://media.example.org/second\n");
        YtDlpResolver resolver;
        Results results(resolver);
        resolver.resolve(PreviewPlan()); // its error is already on its way
        resolver.resolve(fake.plan());
        QCOMPARE(results.first().address, QUrl(u"https://media.example.org/second"_s));
        QTest::qWait(100);
        QCOMPARE(results.count(), 1U);
    }

    void destructionEndsTheProgramAtOnce()
    {
        const FakeYtDlp fake("echo $$ > \"$(dirname \"$0\")/self\"\nexec sleep 60\n");
        qint64 self = 0;
        QElapsedTimer clock;
        {
            YtDlpResolver resolver;
            resolver.resolve(fake.plan());
            self = idWrittenTo(fake.file(u"self"_s));
            QVERIFY(self > 0);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(hasEnded(self));
    }
};

QTEST_GUILESS_MAIN(TestYtDlpResolver)
#include "test_yt_dlp_resolver.moc"
