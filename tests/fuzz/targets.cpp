// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

#include "core/base/error.h"
#include "core/catalog/catalog_import.h"
#include "core/catalog/database.h"
#include "core/catalog/feedback_repository.h"
#include "core/catalog/track_repository.h"
#include "core/collection/audio_tags.h"
#include "core/datasets/emotion_data.h"
#include "core/datasets/ferplus_votes.h"
#include "core/library/music_library.h"
#include "core/media/frame_source.h"
#include "core/media/picture_reader.h"
#include "core/models/model_manifest.h"
#include "core/models/sha256.h"
#include "core/models/tensor_file.h"
#include "core/playlist/playlist_import.h"
#include "core/preview/sound_signature.h"
#include "core/sound/sound_file.h"
#include "tests/fuzz/network_target.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <exception>
#include <fstream>
#include <sstream>

namespace v2m::test {
namespace {

/// Decoding stops here: later frames exercise the same code.
constexpr int kMaxFrames = 200;

constexpr int kLongestSide = 8192;

class Doings {
public:
    /// Stores an Error instead of passing it on, so that the next reader still runs.
    /// @param counts whether the file counts as accepted if this reader succeeds.
    template <typename Work>
    void add(Work&& work, bool counts = true)
    {
        try {
            m_isSound = work() && m_isSound;
            m_hasGoneThrough = m_hasGoneThrough || counts;
        } catch (const Error&) {
            m_error = std::current_exception();
        }
    }

    bool end() const
    {
        if (!m_hasGoneThrough && m_error)
            std::rethrow_exception(m_error);
        return m_isSound;
    }

private:
    std::exception_ptr m_error;
    bool m_isSound = true;
    bool m_hasGoneThrough = false;
};

bool readClip(const QString& path)
{
    const auto source = openClip(path);
    Frame frame;
    for (int i = 0; i < kMaxFrames && source->read(frame); ++i)
        if (frame.image.empty() || frame.image.cols > kLongestSide ||
            frame.image.rows > kLongestSide)
            return false;
    return true;
}

bool hearSong(const QString& path)
{
    SoundFile sound(path);
    if (!std::isfinite(sound.durationS()) || sound.durationS() < 0.0)
        return false;
    sound.audioHash();
    for (const std::vector<float>& excerpt : sound.excerpts())
        for (const float sample : excerpt)
            if (!std::isfinite(sample))
                return false;
    return true;
}

bool readTags(const QString& path)
{
    const AudioTags tags = readAudioTags(path);
    readCover(path);
    isSoundOrVideo(path);
    return !tags.title.isEmpty() && tags.title.size() <= 500 && tags.genres.size() <= 32;
}

bool importTable(const QString& path, const std::filesystem::path& scratch)
{
    Database database(QString::fromStdString((scratch / "catalog.db").string()));
    const ImportReport report = importFile(database, path);
    return report.rows == report.added + report.updated + report.unchanged + report.rejected;
}

bool readFaces(const std::filesystem::path& file)
{
    DataReport report;
    const std::vector<std::filesystem::path> sources = {file};
    readEmotionData(sources, {}, readGreyPicture, report);
    return true;
}

bool readWeights(const std::filesystem::path& file)
{
    for (const StoredTensor& tensor : readTensorFile(file).tensors) {
        std::size_t bytes = bytesOfType(tensor.type);
        for (const std::int64_t side : tensor.shape)
            bytes *= static_cast<std::size_t>(side);
        if (bytes != tensor.bytes.size())
            return false;
    }
    return true;
}

bool openList(const QString& path)
{
    const Playlist list = importPlaylist(path);
    return list.entries.size() <= kMaxEntries && !list.title.contains(u'\n');
}

bool useCatalog(const QString& path)
{
    Database database(path);
    TrackRepository repository(database);
    repository.sources();
    std::vector<std::int64_t> rows;
    for (const SearchHit& hit : repository.search(QStringLiteral("slow piano"), 50))
        rows.push_back(hit.rowId);
    repository.tracks(rows);
    for (const AffectRow& row : repository.affectRows())
        if (!std::isfinite(row.point.valence) || !std::isfinite(row.point.arousal))
            return false;
    const FeedbackRepository feedback(database);
    feedback.forEachNamed([](const NamedFeedback&) { return true; });
    return true;
}

bool isWhole(const Track& track)
{
    const TrackAffect& affect = track.affect;
    return !track.title.isEmpty() && track.title.size() <= 500 && !track.title.contains(u'\n') &&
           std::isfinite(affect.point.valence) && std::isfinite(affect.point.arousal) &&
           std::all_of(affect.affinities.begin(), affect.affinities.end(),
                       [](float affinity) { return affinity >= 0.0F && affinity <= 1.0F; });
}

/// A file that is passed over must be named with its reason.
bool importMusic(const QString& path, const std::filesystem::path& scratch)
{
    MusicLibrary library(QString::fromStdString((scratch / "catalog.db").string()),
                         MusicLibrary::WhenEmpty::KeepEmpty,
                         {QStringLiteral(V2M_SOURCE_DIR "/models")});
    const QString folder = QFileInfo(path).path();
    const FolderReport report = library.importFolder(folder, {});
    if (report.files != 1 || report.added + report.rejected != 1)
        return false;
    if (report.rejected == 1) {
        const RejectedFile& rejected = report.rejections.at(0);
        if (rejected.path != path)
            return false;
        throw FileError(rejected.reason);
    }
    const std::vector<Track> tracks = library.files({});
    readCover(path);
    return tracks.size() == 1 && isWhole(tracks.front()) &&
           library.importFolder(folder, {}).unchanged == 1;
}

} // namespace

bool handOver(Door door, const std::filesystem::path& file, const std::filesystem::path& scratch)
{
    const QString path = QString::fromStdString(file.string());
    Doings doings;
    switch (door) {
    case Door::Clip:
        doings.add([&] { return readTags(path); }, false);
        doings.add([&] { return !readGreyPicture(file).empty(); });
        doings.add([&] { return hearSong(path); });
        doings.add([&] { return readClip(path); });
        break;
    case Door::Table:
        doings.add([&] { return readFaces(file); });
        doings.add([&] {
            readFerPlusVotes(file);
            return true;
        });
        doings.add([&] { return importTable(path, scratch); });
        break;
    case Door::List:
        return openList(path);
    case Door::Weights:
        doings.add([&] { return readWeights(file); }, false);
        doings.add([&] { return openNetwork(file.parent_path()); });
        break;
    case Door::Manifest:
        return openNetwork(file.parent_path());
    case Door::Catalog:
        doings.add([&] { return useCatalog(path); });
        break;
    case Door::Music:
        return importMusic(path, scratch);
    }
    return doings.end();
}

std::filesystem::path place(Door door, const std::string& name, const std::string& bytes,
                            const std::filesystem::path& folder)
{
    constexpr const char* kWeights = "emotion.safetensors";
    std::filesystem::create_directories(folder);
    if (door == Door::Weights) {
        writeFile(folder / kWeights, bytes);
        manifestFor(folder / kWeights);
        return folder / kWeights;
    }
    if (door == Door::Manifest) {
        writeFile(folder / kWeights, smallNetwork());
        writeFile(folder / "manifest.json", bytes);
        return folder / "manifest.json";
    }
    writeFile(folder / name, bytes);
    return folder / name;
}

std::string manifestFor(const std::filesystem::path& weights)
{
    ModelEntry entry;
    entry.name = "emotion";
    entry.file = weights.filename().string();
    entry.sha256 = sha256OfFile(weights);
    for (const Emotion emotion : kEmotions)
        entry.labels.emplace_back(emotionName(emotion));
    entry.inputSize = EmotionDataset::kSide;
    ModelManifest manifest(weights.parent_path());
    manifest.put(entry);
    manifest.write();
    return bytesOfFile(weights.parent_path() / "manifest.json");
}

std::string bytesOfFile(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void writeFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace v2m::test
