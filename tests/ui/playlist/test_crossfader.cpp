// SPDX-License-Identifier: MIT
// How tracks follow each other, and how loud they are. Runs on tests/support/on_null_sink, which
// records what is heard.
#include "tests/ui/playlist/sound_files.h"
#include "ui/playlist/playback_gain.h"
#include "ui/playlist/player.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <cstdint>
#include <memory>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000; // machines that build are slow
constexpr double kAudibleGapS = 0.15;
constexpr qsizetype kBytesPerSecond = 48'000 * 2 * qsizetype(sizeof(std::int16_t));

/// The loudest tenth of a second of 16-bit samples, in decibels below full scale.
double loudestDb(const QByteArray& samples)
{
    constexpr qsizetype kWindow = kBytesPerSecond / 10;
    double loudest = 0.0;
    for (qsizetype at = 0; at + kWindow <= samples.size(); at += kWindow) {
        const auto* values = reinterpret_cast<const std::int16_t*>(samples.constData() + at);
        constexpr qsizetype kCount = kWindow / qsizetype(sizeof(std::int16_t));
        double squares = 0.0;
        for (qsizetype i = 0; i < kCount; ++i)
            squares += double(values[i]) * values[i];
        loudest = std::max(loudest, std::sqrt(squares / double(kCount)) / 32768.0);
    }
    return 20.0 * std::log10(loudest + 1e-9);
}

/// The longest silence between the first and the last sound, in seconds; -1 if there is no sound.
double longestGapS(const QByteArray& samples)
{
    constexpr qsizetype kFrame = 2 * qsizetype(sizeof(std::int16_t));
    constexpr int kAudible = 300; // of 32767
    const auto* values = reinterpret_cast<const std::int16_t*>(samples.constData());
    qsizetype last = -1;
    qsizetype longest = 0;
    for (qsizetype at = 0; at < samples.size() / kFrame; ++at) {
        if (std::abs(int(values[2 * at])) < kAudible)
            continue;
        if (last >= 0)
            longest = std::max(longest, at - last);
        last = at;
    }
    return last < 0 ? -1.0 : double(longest * kFrame) / kBytesPerSecond;
}

} // namespace

class TestCrossfader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_files.tone(u"one.ogg"_s, 8.0).isEmpty());
        QVERIFY(!m_files.tone(u"two.ogg"_s, 8.0).isEmpty());
        QVERIFY(!m_files.tone(u"short.ogg"_s, 3.0).isEmpty());
    }

    void init()
    {
        m_player = std::make_unique<Player>([](const QUrl&) { return true; });
    }
    void cleanup() { m_player.reset(); }

    void nextTrackBeginsWhileTheLastFades()
    {
        play(2, {m_files.track(u"one"_s, u"one.ogg"_s), m_files.track(u"two"_s, u"two.ogg"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 1, kPatienceMs);
        QVERIFY2(m_heardUntilS > 5.0 && m_heardUntilS < 7.5,
                 qPrintable(QString::number(m_heardUntilS)));
        QCOMPARE(m_player->current()->title, u"two"_s);
        // The last of the list has nothing to fade into, so it is heard to its end.
        QTRY_COMPARE_WITH_TIMEOUT(m_finished, QStringList({u"one"_s, u"two"_s}), kPatienceMs);
        QVERIFY2(m_heardUntilS > 7.0, qPrintable(QString::number(m_heardUntilS)));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Idle, kPatienceMs);
    }

    void filesFollowEachOtherWithoutAGap_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"flac", "ogg", "mp3", "m4a", "wav"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void filesFollowEachOtherWithoutAGap()
    {
        QFETCH(QString, ending);
        const QString first = m_files.tone(u"first."_s + ending, 2.5);
        const QString second = m_files.tone(u"second."_s + ending, 1.0);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QFile recording(qEnvironmentVariable("V2M_RECORDING"));
        QVERIFY(recording.open(QIODevice::ReadOnly));
        double gapS = 1.0;
        for (int attempt = 0; attempt < 3 && gapS > kAudibleGapS; ++attempt) { // on a busy machine
            recording.seek(recording.size() / 4 * 4);
            play(0, {makeTrack(u"first"_s, first), makeTrack(u"second"_s, second)});
            QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 2, kPatienceMs);
            gapS = longestGapS(recording.readAll());
            qInfo().noquote() << "gap:" << gapS << "s";
            QVERIFY(gapS >= 0.0);
        }
        QVERIFY2(gapS < kAudibleGapS, qPrintable(QString::number(gapS)));
    }

    void tracksThatAreShorterThanTwoFadesAreHeardWhole()
    {
        play(2, {m_files.track(u"short"_s, u"short.ogg"_s), m_files.track(u"two"_s, u"two.ogg"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 1, kPatienceMs);
        QVERIFY2(m_heardUntilS > 2.0, qPrintable(QString::number(m_heardUntilS)));
    }

    void pauseDuringAFadeLeavesTheNewTrackAlone()
    {
        play(3, {m_files.track(u"one"_s, u"one.ogg"_s), m_files.track(u"two"_s, u"two.ogg"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, kPatienceMs);
        m_player->toggle();
        QCOMPARE(m_player->state(), Player::State::Paused);
        m_player->toggle();
        QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 2, kPatienceMs);
    }

    void gainOfAFileIsHeardWhenTracksAreLevelled_data()
    {
        QTest::addColumn<bool>("levelled");
        QTest::addColumn<double>("expectedDb");
        QTest::newRow("levelled") << true << 12.0;
        QTest::newRow("as they are") << false << 0.0;
    }

    void gainOfAFileIsHeardWhenTracksAreLevelled()
    {
        QFETCH(bool, levelled);
        QFETCH(double, expectedDb);
        Track plain = m_files.track(u"plain"_s, u"short.ogg"_s);
        Track loud = m_files.track(u"loud"_s, u"short.ogg"_s);
        loud.gainDb = -12.0;
        const double difference = heardDb(plain, levelled) - heardDb(loud, levelled);
        QVERIFY2(std::abs(difference - expectedDb) < 2.0, qPrintable(QString::number(difference)));
    }

    void gainsBeyondReasonAreBounded()
    {
        QCOMPARE(playbackGain({}), 1.0);
        QVERIFY(std::abs(playbackGain(-6.0) - 0.501) < 0.001);
        QVERIFY(playbackGain(1e9) < 4.0);
        QVERIFY(playbackGain(-1e9) > 0.0);
    }

private:
    void play(int crossfadeS, const std::vector<Track>& tracks, bool levelled = true)
    {
        PlayerSettings settings;
        settings.crossfadeS = crossfadeS;
        settings.levelled = levelled;
        m_player->setSettings(settings);
        m_finished.clear();
        m_heardUntilS = 0.0;
        connect(m_player.get(), &Player::positionChanged, this, [this](double positionS) {
            // The end that is shown is not heard where a track fades.
            if (positionS < m_player->lengthS())
                m_reachedS = positionS;
        });
        connect(m_player.get(), &Player::trackFinished, this, [this](const Track& track) {
            m_finished << track.title;
            m_heardUntilS = m_reachedS;
        });
        m_reachedS = 0.0;
        m_player->setQueue(tracks);
        m_player->playRow(0);
    }

    double heardDb(const Track& track, bool levelled)
    {
        QFile recording(qEnvironmentVariable("V2M_RECORDING"));
        if (!recording.open(QIODevice::ReadOnly))
            return 0.0;
        recording.seek(recording.size() / 4 * 4);
        m_player = std::make_unique<Player>([](const QUrl&) { return true; });
        play(0, {track}, levelled);
        const auto isOver = [this] { return !m_finished.isEmpty(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatienceMs); }();
        return loudestDb(recording.readAll());
    }

    SoundFiles m_files;
    std::unique_ptr<Player> m_player;
    QStringList m_finished;
    double m_reachedS = 0.0;
    double m_heardUntilS = 0.0; ///< how far the track that finished last was played
};

QTEST_MAIN(TestCrossfader)
#include "test_crossfader.moc"
