// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/base/process_exit.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/player.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000; // machines that build are slow

} // namespace

/// With real sounds through QMediaPlayer. Without a sound device GStreamer plays into the void, at
/// the pace of the clock.
class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& ending : {u"ogg"_s, u"mp3"_s, u"m4a"_s, u"flac"_s})
            QVERIFY2(!m_files.tone(u"tone."_s + ending, 2.0).isEmpty(), "ffmpeg made no sound");
        QVERIFY(!m_files.tone(u"short.ogg"_s, 0.5).isEmpty());
        QVERIFY(!m_files.tone(u"long.ogg"_s, 8.0).isEmpty());
    }

    void init()
    {
        m_opened.clear();
        m_messages.clear();
        m_player = std::make_unique<Player>([this](const QUrl& page) {
            m_opened << page;
            return m_browserWorks;
        });
        connect(m_player.get(), &Player::messageChanged, this,
                [this] { m_messages << m_player->message(); });
        m_browserWorks = true;
    }

    void cleanup() { m_player.reset(); }

    void playsEveryFormatOneAfterTheOther()
    {
        QStringList names;
        std::vector<Track> queue;
        for (const QString& ending : {u"ogg"_s, u"mp3"_s, u"m4a"_s, u"flac"_s}) {
            names << ending;
            queue.push_back(m_files.track(ending, u"tone."_s + ending));
        }
        m_player->setQueue(queue);
        QStringList finished;
        QHash<QString, double> furthest;
        connect(m_player.get(), &Player::trackFinished, this,
                [&](const Track& track) { finished << track.title; });
        connect(m_player.get(), &Player::positionChanged, this, [&](double position) {
            if (m_player->state() != Player::State::Playing)
                return;
            double& reached = furthest[m_player->current()->title];
            reached = std::max(reached, position);
        });
        m_player->playRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished, names, 2 * kPatienceMs);
        for (const QString& name : names)
            QVERIFY2(furthest[name] > 1.0, qPrintable(name));
        QVERIFY(m_player->state() == Player::State::Idle);
        QCOMPARE(m_player->message(), u"The list has ended."_s);
    }

    void playsThroughANullSink()
    {
        const QString pulseaudio = QStandardPaths::findExecutable(u"pulseaudio"_s);
        if (pulseaudio.isEmpty())
            QSKIP("pulseaudio is not installed");
        QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        environment.insert(u"HOME"_s, runtime.path());
        QProcess server;
        server.setProcessEnvironment(environment);
        server.start(pulseaudio, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"-L"_s,
                                  u"module-native-protocol-unix"_s, u"-L"_s,
                                  u"module-null-sink sink_name=null"_s});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(runtime.filePath(u"pulse/native"_s)), kPatienceMs);
        // A program asks for its sound devices once, so another one has to.
        QProcess other;
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(
            QCoreApplication::applicationFilePath(),
            {u"playsEveryFormatOneAfterTheOther"_s, u"brokenFileIsReportedOnceAndSkipped"_s});
        const bool ended = other.waitForFinished(4 * kPatienceMs);
        const QByteArray output = other.readAll();
        server.terminate();
        server.waitForFinished();
        QVERIFY2(ended && other.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("4 passed"), output.constData());
        QVERIFY2(!output.contains("Connection refused"), output.constData());
    }

    void brokenFileIsReportedOnceAndSkipped()
    {
        m_player->setQueue({makeTrack(u"broken"_s, m_files.junk(u"broken.mp3"_s)),
                            m_files.track(u"whole"_s, u"short.ogg"_s)});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"whole"_s);
        QCOMPARE(m_messages.filter(u"“broken” cannot be played"_s).size(), 2); // and with the next
        QVERIFY2(m_player->message().contains(u"“broken” cannot be played"_s) &&
                     m_player->message().contains(u"short.ogg"_s),
                 qPrintable(m_player->message()));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Idle, kPatienceMs);
    }

    void fileWhoseNameIsNotUtf8IsPlayed()
    {
        const QString path = fileNameText(QFile::encodeName(m_files.path({})) + "na\xEFve.ogg");
        const QString tone = m_files.path(u"tone.ogg"_s);
        QVERIFY(::link(QFile::encodeName(tone).constData(), fileNameBytes(path).constData()) == 0);
        m_player->setQueue({makeTrack(u"naive"_s, path), makeTrack(u"next"_s, tone)});
        QSignalSpy finished(m_player.get(), &Player::trackFinished);
        m_player->playRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"naive"_s);
        QVERIFY(std::abs(m_player->lengthS() - 2.0) < 0.2);
        m_player->seek(1.2);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatienceMs);
    }

    void pictureWithoutSoundIsNotPlayed()
    {
        m_player->setQueue({makeTrack(u"silent"_s, m_files.silentVideo(u"silent.mp4"_s))});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Idle, kPatienceMs);
        QVERIFY2(m_player->message().contains(u"holds no sound"_s),
                 qPrintable(m_player->message()));
    }

    void listOfTracksThatCannotPlayEnds()
    {
        Track lost = m_files.track(u"lost"_s, u"nowhere.ogg"_s);
        m_player->setQueue({makeTrack(u"a"_s, m_files.junk(u"a.mp3"_s)), lost,
                            makeTrack(u"b"_s, m_files.junk(u"b.ogg"_s))});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->message().startsWith(u"3 track"_s), kPatienceMs);
        QVERIFY(m_player->state() == Player::State::Idle);
        QVERIFY(m_player->message().contains(u"“b” cannot be played: "_s));
        QTest::qWait(300);
        QVERIFY(m_player->state() == Player::State::Idle);
        QVERIFY(m_opened.isEmpty());
    }

    void onlyTheClipOfARecordingIsPlayed()
    {
        Track track = m_files.track(u"clip"_s, u"long.ogg"_s);
        track.startS = 6.0;
        track.endS = 7.0;
        m_player->setQueue({track});
        double furthest = 0.0;
        connect(m_player.get(), &Player::positionChanged, this,
                [&](double position) { furthest = std::max(furthest, position); });
        QSignalSpy finished(m_player.get(), &Player::trackFinished);
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->lengthS(), 1.0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
        QVERIFY(furthest > 0.5 && furthest <= 1.0);
    }

    void fileThatWasCutToTheClipIsPlayedWhole()
    {
        Track track = m_files.track(u"cut"_s, u"tone.flac"_s);
        track.startS = 30.0;
        track.endS = 32.0;
        m_player->setQueue({track});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->lengthS(), 2.0);
    }

    void missingPluginsShowAMessageAndDoNotCrash()
    {
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/nonexistent");
        m_player->setQueue(
            {m_files.track(u"a"_s, u"short.ogg"_s), m_files.track(u"b"_s, u"short.ogg"_s)});
        m_player->playRow(0);
        qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
        qunsetenv("QT_MEDIA_BACKEND");
        QVERIFY(m_player->message().contains(u"gstreamer1.0-plugins-base"_s));
        QVERIFY(m_player->state() == Player::State::Idle);
        QCOMPARE(m_messages.size(), 1);
    }

    void pauseSeekAndPreviousDoAsTheySay()
    {
        m_player->setQueue(
            {m_files.track(u"first"_s, u"long.ogg"_s), m_files.track(u"second"_s, u"long.ogg"_s)});
        QVERIFY(!m_player->hasPrevious());
        m_player->toggle(); // the first, as nothing else was chosen
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"first"_s);
        m_player->toggle();
        QVERIFY(m_player->state() == Player::State::Paused);
        QTest::qWait(150);
        const double held = m_player->positionS();
        QTest::qWait(400);
        QCOMPARE(m_player->positionS(), held);
        m_player->toggle();
        m_player->seek(5.0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->positionS() > 5.2, kPatienceMs);
        m_player->previous(); // far enough: to the beginning
        QCOMPARE(m_player->positionS(), 0.0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->positionS() > 0.1, kPatienceMs);
        QVERIFY(m_player->positionS() < 4.0);
        QSignalSpy skipped(m_player.get(), &Player::trackSkipped);
        m_player->next();
        QCOMPARE(skipped.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"second"_s);
        QVERIFY(!m_player->hasNext());
        m_player->previous();
        QCOMPARE(m_player->current()->title, u"first"_s);
    }

    /// Who has heard half of a track, or goes to another of their own choice, has not skipped it.
    void onlyNextEarlyOnIsASkip()
    {
        const QString sound = m_files.path(u"long.ogg"_s);
        m_player->setQueue({makeTrack(u"first"_s, sound), makeTrack(u"second"_s, sound),
                            makeTrack(u"third"_s, sound)});
        QSignalSpy skipped(m_player.get(), &Player::trackSkipped);
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->seek(4.5); // of 8 s
        m_player->next();
        QCOMPARE(skipped.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->stop();
        m_player->next(); // nothing plays
        QCOMPARE(skipped.count(), 0);
        m_player->playRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->next();
        QCOMPARE(skipped.count(), 1);
        QCOMPARE(skipped.front().front().value<Track>().title, u"second"_s);
    }

    void newListDoesNotStopWhatPlays()
    {
        const Track a = m_files.track(u"a"_s, u"tone.ogg"_s);
        const Track b = m_files.track(u"b"_s, u"long.ogg"_s);
        const Track c = m_files.track(u"c"_s, u"long.ogg"_s);
        m_player->setQueue({a, b});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->setQueue({c, b}); // the playing one is gone: on from its place
        QVERIFY(m_player->state() == Player::State::Playing);
        QCOMPARE(m_player->current()->title, u"a"_s);
        m_player->setQueue({b, a, c}); // back, at another place
        QTRY_COMPARE_WITH_TIMEOUT(m_player->current()->title, u"c"_s, kPatienceMs);
        m_player->setQueue({b});
        m_player->stop();
        m_player->setQueue({});
        QVERIFY(!m_player->current());
        m_player->toggle();
        QVERIFY(!m_player->message().isEmpty());
    }

    void browserOpensOnlyWhatIsAskedFor()
    {
        const Track first = makeTrack(u"first"_s, {}, u"https://example.org/1"_s);
        const Track second = makeTrack(u"second"_s, {}, u"https://example.org/2"_s);
        m_player->setQueue({first, second});
        m_player->playRow(0);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://example.org/1"_s)});
        QVERIFY(m_player->message().contains(u"https://example.org/1"_s));
        QCOMPARE(m_player->page(), m_opened.front());
        m_player->next();
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_player->current()->title, u"second"_s);
        QVERIFY(m_player->message().contains(u"Press play"_s));
        QVERIFY(m_player->message().contains(u"https://example.org/2"_s));
        m_player->toggle();
        QCOMPARE(m_opened.size(), 2);
        m_browserWorks = false;
        m_player->openPage(first);
        QVERIFY(m_player->message().contains(u"https://example.org/1"_s));
        m_player->openPage(makeTrack(u"nowhere"_s));
        QCOMPARE(m_opened.size(), 3);
        QVERIFY(m_player->message().contains(u"nowhere"_s));
        QVERIFY(m_player->page().isEmpty());
    }

    void messageAboutATrackDisappearsWithIt()
    {
        const QString first = m_player->message();
        m_player->setQueue({makeTrack(u"web"_s, {}, u"https://example.org/1"_s)});
        m_player->playRow(0);
        QVERIFY(m_player->message() != first);
        m_player->setQueue({makeTrack(u"other"_s)});
        QVERIFY(!m_player->current());
        QCOMPARE(m_player->message(), first);
        QCOMPARE(m_messages.last(), first);
        QVERIFY(m_player->page().isEmpty());
    }

    void lostFileIsNamedUntilAnotherListIsShown()
    {
        const QString first = m_player->message();
        const Track lost = makeTrack(u"lost"_s, m_files.path(u"gone.mp3"_s));
        m_player->setQueue({lost});
        m_player->playRow(0);
        QVERIFY(!m_player->current());
        const QString message = m_player->message();
        QCOMPARE(message,
                 u"“lost” cannot be played: its file is no longer at %1."_s.arg(lost.path));
        m_player->setQueue({makeTrack(u"other"_s), lost});
        QCOMPARE(m_player->message(), message);
        m_player->setQueue({makeTrack(u"other"_s)});
        QCOMPARE(m_player->message(), first);
    }

    void languageChangeTranslatesWhatIsSaid()
    {
        /// Translates by a mark before the English text.
        struct Marking : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char* /*context*/, const char* text, const char* /*comment*/,
                              int /*n*/) const override
            {
                return u'~' + QString::fromUtf8(text);
            }
        } marking;
        const auto translatedMessage = [&] {
            QCoreApplication::installTranslator(&marking);
            const QString message = m_player->message();
            QCoreApplication::removeTranslator(&marking);
            return message;
        };
        m_player->setQueue(
            {makeTrack(u"lost"_s), m_files.track(u"whole"_s, u"long.ogg"_s), makeTrack(u"gone"_s)});
        m_player->playRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(translatedMessage(),
                 u"~Playing the local file %1."_s.arg(m_files.path(u"long.ogg"_s)));
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        QCOMPARE(translatedMessage(),
                 u"~~“lost” cannot be played: ~the catalog knows no file and no address. "
                 "~Playing the local file %1."_s.arg(m_files.path(u"long.ogg"_s)));
        m_player->setQueue({makeTrack(u"lost"_s), makeTrack(u"gone"_s)});
        m_player->playRow(0);
        QVERIFY2(translatedMessage().startsWith(u"~~2 track(s) could not be played. ~“gone”"_s),
                 qPrintable(translatedMessage()));
    }

    void listContinuesPastTracksForTheBrowser()
    {
        m_player->setQueue({m_files.track(u"a"_s, u"short.ogg"_s),
                            makeTrack(u"web"_s, {}, u"https://example.org/1"_s),
                            m_files.track(u"b"_s, u"long.ogg"_s)});
        m_player->playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing &&
                                     m_player->current()->title == u"b"_s,
                                 kPatienceMs);
        QVERIFY(m_opened.isEmpty());
        QVERIFY2(m_player->message().contains(u"Passed over 1 track"_s),
                 qPrintable(m_player->message()));
    }

    void repeatedListBeginsAgainAndARepeatedTrackStays()
    {
        m_player->setQueue(
            {m_files.track(u"a"_s, u"long.ogg"_s), m_files.track(u"b"_s, u"short.ogg"_s)});
        m_player->setLoop(Player::Loop::List);
        m_player->playRow(1);
        QVERIFY(m_player->hasNext());
        QTRY_COMPARE_WITH_TIMEOUT(m_player->current()->title, u"a"_s, kPatienceMs);

        m_player->setLoop(Player::Loop::Track);
        QSignalSpy finished(m_player.get(), &Player::trackFinished);
        m_player->playRow(1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, kPatienceMs);
        QCOMPARE(m_player->current()->title, u"b"_s);
    }

    void repeatedListOfTracksThatCannotPlayEnds()
    {
        m_player->setQueue({makeTrack(u"a"_s, m_files.junk(u"a.ogg"_s)),
                            makeTrack(u"b"_s, m_files.junk(u"b.ogg"_s))});
        m_player->setLoop(Player::Loop::List);
        m_player->playRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Idle, kPatienceMs);
        QVERIFY2(m_player->message().contains(u"2 track"_s), qPrintable(m_player->message()));
    }

    void shuffledListPlaysEachTrackOnceAndGoesBackTheSameWay()
    {
        std::vector<Track> queue;
        for (int i = 0; i < 12; ++i)
            queue.push_back(makeTrack(QString::number(i), {}, u"https://example.org/"_s));
        m_player->setQueue(queue);
        m_player->setShuffled(true);
        QStringList order;
        while (m_player->hasNext()) {
            m_player->next();
            order << m_player->current()->title;
        }
        QCOMPARE(order.size(), 12);
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), 12);
        m_player->previous();
        QCOMPARE(m_player->current()->title, order[10]);
        m_player->setShuffled(false);
        QCOMPARE(m_player->hasNext(), m_player->current()->title != u"11"_s);
    }

    void volumeIsBoundedAndItsChangesAreSignalled()
    {
        QSignalSpy changes(m_player.get(), &Player::volumeChanged);
        m_player->setVolume(0.25);
        m_player->setVolume(7.0);
        QCOMPARE(m_player->volume(), 1.0);
        m_player->setMuted(true);
        QVERIFY(m_player->isMuted());
        QCOMPARE(changes.count(), 3);
    }

private:
    SoundFiles m_files;
    std::unique_ptr<Player> m_player;
    QList<QUrl> m_opened;
    QStringList m_messages;
    bool m_browserWorks = true;
};

int main(int argc, char* argv[])
{
    v2m::exitWithoutStaticDestructors([&] {
        QApplication application(argc, argv);
        TestPlayer test;
        return QTest::qExec(&test, argc, argv);
    }());
}
#include "test_player.moc"
