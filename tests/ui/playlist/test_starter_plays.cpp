// SPDX-License-Identifier: MIT
// A fresh machine without a network: what a listener hears who presses play. Runs on
// tests/support/on_null_sink, which records it.
#include "core/base/paths.h"
#include "core/base/process_exit.h"
#include "core/library/listing.h"
#include "tests/support/file_content.h"
#include "tests/support/scores.h"
#include "ui/playlist/player.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdint>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000; // machines that build are slow
constexpr double kHeardS = 4.0;

/// The root of the mean square of 16-bit samples, of full scale.
double loudness(const QByteArray& samples)
{
    const auto* values = reinterpret_cast<const std::int16_t*>(samples.constData());
    const qsizetype count = samples.size() / qsizetype(sizeof(std::int16_t));
    double squares = 0.0;
    for (qsizetype i = 0; i < count; ++i)
        squares += double(values[i]) * values[i];
    return count == 0 ? 0.0 : std::sqrt(squares / double(count)) / 32768.0;
}

} // namespace

class TestStarterPlays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (soundsFolder().isEmpty())
            QSKIP("The scores were not rendered; that takes abcmidi, fluidsynth and "
                  "fluid-soundfont-gm.");
    }

    void playOnTheFirstHappyListIsHeard()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        MusicLibrary library(defaultCatalogPath());

        ListingOptions options;
        options.soundingFirst = true; // as the window asks
        const Listing listing = makeListing(
            library,
            queryForEmotions(test::only(Emotion::Happy), RankMode::Match, QueryOrigin::Clip),
            options);
        std::vector<Track> tracks;
        for (const RankedTrack& ranked : listing.tracks)
            tracks.push_back(ranked.track);

        bool opensPages = false;
        Player player([&opensPages](const QUrl& /*page*/) { return opensPages = true; });
        player.setQueue(tracks);
        player.toggle();
        QTRY_VERIFY2_WITH_TIMEOUT(player.state() == Player::State::Playing &&
                                      player.positionS() > kHeardS,
                                  qPrintable(player.message()), kPatienceMs);
        QVERIFY(!opensPages);
        qInfo().noquote() << "plays" << player.current()->title << "at" << player.positionS()
                          << "s";

        const QByteArray heard = test::contentOf(qEnvironmentVariable("V2M_RECORDING"));
        const qsizetype second = 48'000 * 2 * qsizetype(sizeof(std::int16_t));
        QVERIFY2(heard.size() > second, qPrintable(QString::number(heard.size())));
        const double level = 20.0 * std::log10(loudness(heard.right(2 * second)) + 1e-9);
        qInfo().noquote() << "recorded at" << level << "dBFS";
        QVERIFY(level > -40.0);
    }
};

int main(int argc, char* argv[])
{
    v2m::exitWithoutStaticDestructors([&] {
        QApplication application(argc, argv);
        TestStarterPlays test;
        return QTest::qExec(&test, argc, argv);
    }());
}
#include "test_starter_plays.moc"
