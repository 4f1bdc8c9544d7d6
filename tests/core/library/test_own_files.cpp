// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/catalog/file_repository.h"
#include "core/library/file_words.h"
#include "core/library/listing.h"
#include "core/library/smooth_order.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/models/tensor_file.h"
#include "core/preview/track_address.h"
#include "core/sound/sound_descriptors.h"
#include "tests/core/collection/wav_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

StoredTensor tensor(const std::string& name, const std::vector<std::int64_t>& shape,
                    const std::vector<float>& numbers)
{
    return {
        name, "F32", shape,
        std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(float))};
}

/// A model that hears the same mood in everything: a point on the scale of words.
void writeModel(const QString& folder, AffectPoint point, float deviation)
{
    QVERIFY(QDir().mkpath(folder));
    constexpr auto kCount = static_cast<std::int64_t>(kDescriptorCount);
    const std::vector<float> none(kDescriptorCount, 0.0F);
    // See onScaleOfWords().
    const AffectPoint raw = {0.17F + 0.5F * (point.valence - 0.12F),
                             0.09F + 0.5F * (point.arousal - 0.05F)};
    const float logVariance = 2.0F * std::log(0.5F * deviation);
    StoredTensors model;
    model.metadata = {{"format", "video2music sound network 1"},
                      {"descriptors", std::to_string(kDescriptorVersion)}};
    model.tensors = {
        tensor("mean", {kCount}, none),
        tensor("scale", {kCount}, none),
        tensor("hidden.weight", {1, 1, kCount}, none),
        tensor("hidden.bias", {1, 1}, {0.0F}),
        tensor("out.weight", {1, 4, 1}, {0.0F, 0.0F, 0.0F, 0.0F}),
        tensor("out.bias", {1, 4}, {raw.valence, raw.arousal, logVariance, logVariance}),
        tensor("variance_scale", {2}, {1.0F, 1.0F})};
    const std::filesystem::path file = toPath(folder) / "sound.safetensors";
    writeTensorFile(file, model);
    ModelEntry entry;
    entry.name = "sound";
    entry.file = "sound.safetensors";
    entry.sha256 = sha256OfFile(file);
    entry.labels = {"valence", "arousal"};
    entry.licence = "MIT";
    ModelManifest manifest(toPath(folder));
    manifest.put(entry);
    manifest.write();
}

} // namespace

/// A listener's own files, from the folder to the list.
class TestOwnFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeWav(m_sounds.filePath(u"bach-air.opus"_s), 440.0, 40.0));
        qputenv("VIDEO2MUSIC_SOUNDS", QFile::encodeName(m_sounds.path()));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeWav(music(u"Anna - 17.wav"_s), 440.0, 14.0));
        QVERIFY(writeWav(music(u"Anna - Lullaby.wav"_s), 330.0, 18.0));
        QVERIFY(writeWav(music(u"Bert - 18.wav"_s), 262.0, 22.0));
        writeModel(m_folder->filePath(u"lively"_s), {0.6F, 0.7F}, 0.2F);
        writeModel(m_folder->filePath(u"sad"_s), {-0.6F, -0.5F}, 0.2F);
    }

    void wordsAndSoundAreJoinedByTheirCertainty()
    {
        const auto library = scanned(u"lively"_s);
        const Track plain = track(*library, u"17"_s);
        QVERIFY(distance(plain.affect.point, {0.6F, 0.7F}) < 0.01F); // a number says nothing
        const Track lullaby = track(*library, u"Lullaby"_s);
        QVERIFY(lullaby.affect.point.arousal < 0.6F);
        QVERIFY(lullaby.affect.point.arousal > -0.5F);
        const QHash<std::int64_t, FileFacts> facts = library->fileFacts();
        QCOMPARE(facts[plain.rowId].moodFrom, MoodSource::Sound);
        QCOMPARE(facts[lullaby.rowId].moodFrom, MoodSource::Both);
        QVERIFY(facts[lullaby.rowId].heard.has_value());
        QVERIFY(facts[lullaby.rowId].heard->share < 1.0F);
        QCOMPARE(ownMoodWords(lullaby, library->affect()), QStringList{u"Lullaby"_s});
        const QString both = moodEvidence(facts[lullaby.rowId], {u"Lullaby"_s});
        QVERIFY2(both.startsWith(u"sound: lively, bright"_s), qPrintable(both));
        QVERIFY2(both.endsWith(u"; words: “Lullaby”"_s), qPrintable(both));
    }

    void anotherModelRecomputesWithoutTheFiles()
    {
        scanned(u"lively"_s);
        QVERIFY(QDir(m_folder->filePath(u"music"_s)).removeRecursively());
        const auto library = opened(u"sad"_s);
        QVERIFY(distance(track(*library, u"17"_s).affect.point, {-0.6F, -0.5F}) < 0.01F);
    }

    void filtersAskForWhatIsKnownOfFiles_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("found");
        QTest::newRow("source") << u"source=folder:Music"_s << 3;
        QTest::newRow("artist") << u"artist=anna"_s << 2;
        QTest::newRow("length") << u"length<0:20"_s << 2;
        QTest::newRow("length and artist") << u"length>=15 and artist=\"Anna\""_s << 1;
        QTest::newRow("year") << u"year<1980"_s << 0;
        QTest::newRow("arousal") << u"arousal>0.65"_s << 2;
        QTest::newRow("none") << u"bpm>999"_s << 0;
    }

    void filtersAskForWhatIsKnownOfFiles()
    {
        QFETCH(QString, filter);
        QFETCH(int, found);
        const auto library = scanned(u"lively"_s);
        const RankQuery query = queryForPoint({0.6F, 0.7F}, RankMode::Match);
        QCOMPARE(makeListing(*library, query, {.where = filter}).tracks.size(),
                 static_cast<std::size_t>(found));
    }

    void artistsAreKnownByAllTheirNames_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("found");
        QTest::newRow("artist without its accent") << u"artist=motorhead"_s << 1;
        QTest::newRow("artist in capitals") << u"artist=\"MOT\u00d6RHEAD\""_s << 1;
        QTest::newRow("album's artist") << u"artist=\"various artists\""_s << 1;
        QTest::newRow("composer") << u"artist='dvorak'"_s << 1;
        QTest::newRow("album") << u"album='overkill i'"_s << 1;
        QTest::newRow("part of a name") << u"artist=various"_s << 0;
        QTest::newRow("no letters") << u"artist='!!!'"_s << 0;
    }

    void artistsAreKnownByAllTheirNames()
    {
        QFETCH(QString, filter);
        QFETCH(int, found);
        const auto library = scanned(u"lively"_s);
        const Track plain = track(*library, u"17"_s);
        {
            Database database(m_folder->filePath(u"catalog.db"_s));
            FileRepository files(database);
            FileRecord record{plain, *files.sound(plain.rowId)};
            record.track.artist = u"Mot\u00f6rhead"_s;
            record.facts.album = u"\u00d3verkill I"_s;
            record.facts.albumArtist = u"Various Artists"_s;
            record.facts.composer = u"Dvo\u0159\u00e1k"_s;
            record.facts.comment = u"Recorded in a barn"_s;
            files.store({plain.source, {}, {}, {}}, m_folder->filePath(u"music"_s), {},
                        {&record, 1}, 1);
        }
        QCOMPARE(library->files(filter).size(), static_cast<std::size_t>(found));
        for (const QString& words : {u"dvorak"_s, u"various"_s, u"in a barn"_s, u"overkill"_s})
            QCOMPARE(library->repository().searchWithAlbums(words, 10).size(), std::size_t{1});
    }

    void aListHasTheRequestedDuration()
    {
        const auto library = scanned(u"lively"_s);
        ListingOptions options = {.lengthS = 32.0};
        const RankQuery query = queryForPoint({0.6F, 0.7F}, RankMode::Match);
        const Listing list = makeListing(*library, query, options);
        QVERIFY2(std::abs(list.lengthS - 32.0) < 4.1, qPrintable(QString::number(list.lengthS)));
        double sum = 0.0; // as the list shows them
        for (const RankedTrack& ranked : list.tracks)
            sum += clipLengthS(ranked.track).value_or(0.0);
        QVERIFY2(std::abs(list.lengthS - sum) < 0.01, qPrintable(QString::number(sum)));
        options.lengthS = 0.0;
        QVERIFY(std::abs(makeListing(*library, query, options).lengthS - 54.0) < 0.5);
    }

    void aTrackLongerThanTheListIsLeftOut()
    {
        QVERIFY(writeWav(music(u"mix.wav"_s), 494.0, 100.0));
        for (int i = 0; i < 8; ++i)
            QVERIFY(writeWav(music(u"Short %1.wav"_s.arg(i)), 300.0 + 10.0 * i, 11.0));
        const auto library = scanned(u"lively"_s);
        const RankQuery query = queryForPoint({0.6F, 0.7F}, RankMode::Match);
        ListingOptions options = {.lengthS = 60.0};
        Listing list = makeListing(*library, query, options);
        QVERIFY2(std::abs(list.lengthS - 60.0) < 8.0, qPrintable(QString::number(list.lengthS)));
        QVERIFY(!list.isUsedUp);
        options.lengthS = 95.0;
        list = makeListing(*library, query, options);
        QVERIFY2(std::abs(list.lengthS - 95.0) < 8.0, qPrintable(QString::number(list.lengthS)));
        options.lengthS = 99.0 * 60.0;
        list = makeListing(*library, query, options);
        QCOMPARE(list.tracks.size(), std::size_t{12});
        QVERIFY(list.isUsedUp);
    }

    void builtInWorksLastAsLongAsTheirSound()
    {
        const auto library = scanned(u"lively"_s);
        library->addStarterWorks();
        const Listing list = makeListing(*library, queryForPoint({0.0F, 0.0F}, RankMode::Match),
                                         {.top = 1000, .where = u"source=starter"_s});
        const auto air =
            std::find_if(list.tracks.begin(), list.tracks.end(),
                         [](const RankedTrack& ranked) { return ranked.track.id == u"bach-air"; });
        QVERIFY(air != list.tracks.end());
        QVERIFY(std::abs(clipLengthS(air->track).value_or(0.0) - 40.0) < 0.5);
        const double others = 210.0 * static_cast<double>(list.tracks.size() - 1);
        QVERIFY(std::abs(list.lengthS - 40.0 - others) < 0.5);
    }

    void silenceAndSnippetsAreInNoListByMood()
    {
        QVERIFY(writeWav(music(u"Snippet.wav"_s), 440.0, 0.5));
        QVERIFY(writeWav(music(u"Silence.wav"_s), 0.0, 20.0));
        const auto library = scanned(u"lively"_s);
        for (const Emotion emotion : kEmotions) {
            EmotionScores scores{};
            scores[index(emotion)] = 1.0F;
            const Listing list = makeListing(
                *library, queryForEmotions(scores, RankMode::Match, QueryOrigin::Request), {});
            QCOMPARE(list.tracks.size(), std::size_t{3});
        }
        const Listing found = makeListing(*library, queryForPoint({}, RankMode::Match),
                                          {.text = u"snippet"_s, .textIsQuery = true});
        QCOMPARE(found.tracks.size(), std::size_t{1});
        QCOMPARE(found.tracks.front().track.title, u"Snippet"_s);
        QCOMPARE(library->repository().search(u"silence"_s, 10).size(), std::size_t{1});
    }

    void copiesOfASongAreNotLikeIt()
    {
        QVERIFY(QDir().mkpath(music(u"copies"_s)));
        for (const QString& name : {u"Anna - 17.wav"_s, u"Bert - 18.wav"_s})
            QVERIFY(QFile::copy(music(name), music(u"copies/"_s + name)));
        const auto library = scanned(u"lively"_s);
        const Track plain = track(*library, u"17"_s);
        const auto titles = [](const auto& tracks, const auto& titleOf) {
            QStringList all;
            for (const auto& one : tracks)
                all.append(titleOf(one));
            all.sort();
            return all;
        };
        const QStringList others = {u"18"_s, u"Lullaby"_s};
        QCOMPARE(
            titles(library->soundingLike(plain, 2), [](const Track& one) { return one.title; }),
            others);
        const Listing list =
            makeListing(*library, queryForPoint({0.6F, 0.7F}, RankMode::Match), {.like = plain});
        QCOMPARE(titles(list.tracks, [](const RankedTrack& one) { return one.track.title; }),
                 others);
    }

    void similarSoundingFilesExcludeTheFileItself()
    {
        QVERIFY(writeWav(music(u"near.wav"_s), 440.0, 14.5));
        const auto library = scanned(u"lively"_s);
        const Track plain = track(*library, u"17"_s);
        const std::vector<Track> alike = library->soundingLike(plain, 10);
        QCOMPARE(alike.size(), std::size_t{3});
        QCOMPARE(alike.front().title, u"near"_s);
    }

    void reasonsSpeakOfTheSound()
    {
        FileFacts facts;
        facts.loudnessLufs = -26.0;
        facts.tempoBpm = 60.0;
        facts.key = 21;
        facts.onsetsPerS = 3.0;
        QStringList words;
        for (const Message& word : fittingSoundWords(facts, affectOf(Emotion::Sad)))
            words.append(QString::fromStdString(word.english()));
        QCOMPARE(words, (QStringList{u"slow"_s, u"soft"_s, u"in a minor key"_s}));
        QVERIFY(fittingSoundWords(facts, affectOf(Emotion::Happy)).empty());
    }

    void neighboursAreSmoothWhereTheListAllowsIt()
    {
        std::vector<RankedTrack> list(4);
        QHash<std::int64_t, FileFacts> facts;
        const std::array<double, 4> tempos = {100.0, 140.0, 101.0, 141.0};
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i].track.rowId = static_cast<std::int64_t>(i);
            list[i].score = 0.5F;
            facts[static_cast<std::int64_t>(i)].tempoBpm = tempos[i];
        }
        std::vector<RankedTrack> smooth = list;
        smoothOrder(smooth, facts);
        const auto placeOf = [&smooth](std::int64_t rowId) {
            const auto found =
                std::find_if(smooth.begin(), smooth.end(), [rowId](const RankedTrack& ranked) {
                    return ranked.track.rowId == rowId;
                });
            return static_cast<int>(found - smooth.begin());
        };
        QCOMPARE(std::abs(placeOf(0) - placeOf(2)), 1);
        list[1].score = 0.9F; // which is worth its place
        smooth = list;
        smoothOrder(smooth, facts);
        QCOMPARE(smooth[1].track.rowId, 1);
    }

private:
    QString music(const QString& name) const { return m_folder->filePath(u"music/"_s + name); }

    std::unique_ptr<MusicLibrary> opened(const QString& model) const
    {
        return std::make_unique<MusicLibrary>(m_folder->filePath(u"catalog.db"_s),
                                              MusicLibrary::WhenEmpty::KeepEmpty,
                                              MoodReading{m_folder->filePath(model)});
    }

    std::unique_ptr<MusicLibrary> scanned(const QString& model) const
    {
        auto library = opened(model);
        library->importFolder(m_folder->filePath(u"music"_s), {});
        return library;
    }

    static Track track(const MusicLibrary& library, const QString& title)
    {
        Track found;
        library.repository().forEachTrack([&](const Track& track) {
            if (track.title == title)
                found = track;
            return true;
        });
        return found;
    }

    QTemporaryDir m_sounds;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOwnFiles)
#include "test_own_files.moc"
