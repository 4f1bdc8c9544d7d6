// SPDX-License-Identifier: MIT
// Listens by measurement to what the build made of resources/scores.
#include "core/base/paths.h"
#include "core/catalog/starter_catalog.h"
#include "core/library/music_library.h"
#include "core/sound/sound_evaluation.h"
#include "score_file.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLoudness = -16.0; // LUFS
constexpr double kShortestS = 20.0;
constexpr double kLongestS = 60.0;
constexpr qint64 kMaxBytes = 15'000'000;
constexpr int kFewestWorks = 40;

QByteArray ffmpeg(const QStringList& arguments, bool wantsErrors)
{
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-hide_banner"_s, u"-nostats"_s} + arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return wantsErrors ? process.readAllStandardError() : process.readAllStandardOutput();
}

double lastNumber(const QString& report, const QString& pattern)
{
    double number = std::nan("");
    auto matches = QRegularExpression(pattern).globalMatch(report);
    while (matches.hasNext())
        number = matches.next().captured(1).toDouble();
    return number;
}

float loudest(const QByteArray& samples)
{
    float loudest = 0.0F;
    const auto* values = reinterpret_cast<const float*>(samples.constData());
    for (qsizetype i = 0; i < samples.size() / qsizetype(sizeof(float)); ++i)
        loudest = std::max(loudest, std::abs(values[i]));
    return loudest;
}

} // namespace

class TestStarterSounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_scores = QDir(QStringLiteral(V2M_SOURCE_DIR "/resources/scores"))
                       .entryList({u"*.abc"_s}, QDir::Files);
        QVERIFY(m_scores.size() >= kFewestWorks);
        if (soundsFolder().isEmpty())
            QSKIP("The scores were not rendered; that takes abcmidi, fluidsynth and "
                  "fluid-soundfont-gm.");
    }

    void everyWorkIsRenderedCorrectly_data()
    {
        QTest::addColumn<QString>("stem");
        for (const QString& score : m_scores)
            QTest::newRow(qPrintable(score)) << QFileInfo(score).completeBaseName();
    }

    void everyWorkIsRenderedCorrectly()
    {
        QFETCH(QString, stem);
        const QString sound = starterSound(stem);
        QVERIFY2(!sound.isEmpty(), "It was not rendered.");
        const QString report = QString::fromUtf8(
            ffmpeg({u"-i"_s, sound, u"-af"_s, u"ebur128=peak=true:framelog=verbose"_s, u"-f"_s,
                    u"null"_s, u"-"_s},
                   true));

        const double loudness = lastNumber(report, u"I: +(-?[0-9.]+) LUFS"_s);
        QVERIFY2(std::abs(loudness - kLoudness) <= 1.0, qPrintable(QString::number(loudness)));
        const double peak = lastNumber(report, u"Peak: +(-?[0-9.]+) dBFS"_s);
        QVERIFY2(peak < 0.0, qPrintable(QString::number(peak)));
        const double seconds = 60.0 * lastNumber(report, u"Duration: 00:([0-9]+):"_s) +
                               lastNumber(report, u"Duration: 00:[0-9]+:([0-9.]+)"_s);
        QVERIFY2(seconds >= kShortestS && seconds <= kLongestS,
                 qPrintable(QString::number(seconds)));

        const QByteArray end = ffmpeg(
            {u"-sseof"_s, u"-2"_s, u"-i"_s, sound, u"-ac"_s, u"1"_s, u"-f"_s, u"f32le"_s, u"-"_s},
            false);
        const qsizetype twentieth = 48'000 / 20 * qsizetype(sizeof(float));
        QVERIFY(end.size() > 20 * twentieth);
        QVERIFY2(loudest(end.right(twentieth)) < 0.003F, "It breaks off.");
        QVERIFY2(loudest(end.left(twentieth)) > loudest(end.right(twentieth)), "It has no end.");

        const ScoreHead head =
            headOf(QStringLiteral(V2M_SOURCE_DIR "/resources/scores/%1.abc").arg(stem));
        const Midi midi =
            MidiReader::read(QStringLiteral(V2M_BINARY_DIR "/resources/scores/%1.mid").arg(stem));
        QVERIFY(!midi.notes.empty());
        QVERIFY2(std::abs(midi.tempo - head.tempo) < 0.5, qPrintable(QString::number(midi.tempo)));
        const double ringS = seconds - midi.lengthS; // bells ring longest
        QVERIFY2(ringS > -0.1 && ringS < 3.5, qPrintable(QString::number(ringS)));

        const std::optional<int> written = keyNamed(head.key);
        QVERIFY2(written, qPrintable(head.key));
        // Many a passage ends in another key than it begins in.
        const int whole = likelyKeys(midi, midi.lengthS)[0];
        const int opening = likelyKeys(midi, midi.lengthS / 3.0)[0];
        QVERIFY2(isCloselyRelated(*written, whole) || isCloselyRelated(*written, opening),
                 qPrintable(QStringLiteral("written %1, found %2 and at first %3")
                                .arg(*written)
                                .arg(whole)
                                .arg(opening)));
    }

    void theyTakeFewMegabytes()
    {
        qint64 bytes = 0;
        for (const QFileInfo& sound : QDir(soundsFolder()).entryInfoList({u"*.opus"_s}))
            bytes += sound.size();
        QVERIFY2(bytes > 0 && bytes < kMaxBytes, qPrintable(QString::number(bytes)));
    }

    void everyScoreIsOfAWorkOfTheCatalogAndEveryMoodSounds()
    {
        const QTemporaryDir folder;
        const MusicLibrary library(folder.filePath(u"catalog.db"_s));
        int count = 0;
        QSet<int> emotions;
        QSet<QPair<bool, bool>> quarters;
        library.repository().forEachTrack([&](const Track& track) {
            if (track.path.isEmpty())
                return true;
            ++count;
            const EmotionScores& affinities = track.affect.affinities;
            emotions.insert(static_cast<int>(
                std::max_element(affinities.begin(), affinities.end()) - affinities.begin()));
            quarters.insert({track.affect.point.valence > 0.0F, track.affect.point.arousal > 0.0F});
            return true;
        });
        QCOMPARE(count, m_scores.size());
        QCOMPARE(emotions.size(), static_cast<qsizetype>(kEmotionCount));
        QCOMPARE(quarters.size(), 4);
    }

    /// resources/scores/README.md says of each of these who is wrong.
    void wordsAndSoundAgreeButForKnownWorks()
    {
        const QSet<QString> known = {
            u"bach-prelude-c-major"_s,    u"beethoven-fuer-elise"_s,  u"beethoven-symphony-7-2"_s,
            u"berlioz-witches-sabbath"_s, u"chopin-nocturne-op9-2"_s, u"gruber-silent-night"_s,
            u"schubert-erlkoenig"_s,      u"trad-drunken-sailor"_s,   u"trad-sakura"_s};
        const QTemporaryDir folder;
        MoodReading reading;
        reading.modelsFolder = QStringLiteral(V2M_SOURCE_DIR "/models");
        MusicLibrary library(folder.filePath(u"catalog.db"_s),
                             MusicLibrary::WhenEmpty::AddStarterWorks, reading);
        library.importFolder(soundsFolder(), {});
        const QHash<std::int64_t, FileFacts> facts = library.fileFacts();
        QHash<QString, AffectPoint> heard;
        QHash<QString, AffectPoint> said;
        library.repository().forEachTrack([&](const Track& track) {
            const QString work = QFileInfo(track.path).completeBaseName();
            if (const auto file = facts.constFind(track.rowId); file != facts.constEnd())
                heard.insert(work, file->heard.value().point);
            else if (!track.path.isEmpty())
                said.insert(work, track.affect.point);
            return true;
        });
        QCOMPARE(heard.size(), m_scores.size());
        QCOMPARE(said.size(), m_scores.size());
        std::array<std::vector<float>, 2> valences;
        std::array<std::vector<float>, 2> arousals;
        const auto contradict = [](float words, float sound) {
            return words * sound < 0.0F && std::min(std::abs(words), std::abs(sound)) > 0.1F;
        };
        QSet<QString> contradicting;
        for (auto work = said.constBegin(); work != said.constEnd(); ++work) {
            const AffectPoint words = work.value();
            const AffectPoint sound = heard.value(work.key());
            valences[0].push_back(words.valence);
            valences[1].push_back(sound.valence);
            arousals[0].push_back(words.arousal);
            arousals[1].push_back(sound.arousal);
            if (contradict(words.valence, sound.valence) ||
                contradict(words.arousal, sound.arousal)) {
                contradicting.insert(work.key());
                qInfo().noquote() << u"%1: words %2, %3; sound %4, %5"_s.arg(work.key())
                                         .arg(words.valence, 0, 'f', 2)
                                         .arg(words.arousal, 0, 'f', 2)
                                         .arg(sound.valence, 0, 'f', 2)
                                         .arg(sound.arousal, 0, 'f', 2);
            }
        }
        const std::vector<float> alike(valences[0].size(), 1.0F); // their certainty plays no role
        const double valence = axisFigures(valences[1], alike, valences[0]).pearson.value_or(0.0);
        const double arousal = axisFigures(arousals[1], alike, arousals[0]).pearson.value_or(0.0);
        qInfo() << "words and sound: valence r" << valence << "arousal r" << arousal;
        QCOMPARE(contradicting, known);
        QVERIFY(valence > 0.6);
        QVERIFY(arousal > 0.4);
    }

    void amongEqualsPlayableTracksComeFirst()
    {
        const QTemporaryDir folder;
        MusicLibrary library(folder.filePath(u"catalog.db"_s));
        const auto soundingIn = [&library](bool isFirst) {
            library.setSoundingFirst(isFirst);
            int count = 0;
            for (const Emotion emotion : kEmotions) {
                EmotionScores scores{};
                scores[static_cast<std::size_t>(emotion)] = 1.0F;
                const RankQuery query =
                    queryForEmotions(scores, RankMode::Match, QueryOrigin::Clip);
                for (const RankedTrack& ranked : library.recommend(query, {}))
                    count += ranked.track.path.isEmpty() ? 0 : 1;
            }
            return count;
        };
        const int without = soundingIn(false);
        QVERIFY(soundingIn(true) > without);
    }

private:
    QStringList m_scores;
};

QTEST_GUILESS_MAIN(TestStarterSounds)
#include "test_starter_sounds.moc"
