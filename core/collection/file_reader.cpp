// SPDX-License-Identifier: MIT
#include "core/collection/file_reader.h"

#include "core/base/error.h"
#include "core/catalog/key_text.h"
#include "core/sound/sound_descriptors.h"
#include "core/sound/sound_file.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Below this strength the tempo is a guess not worth mentioning.
constexpr float kLeastBeat = 0.15F;

/// Keys that fit hardly better than the best of the other mode are omitted.
constexpr float kLeastClarity = 0.03F;

std::optional<int> keyOf(const SoundReading& sound)
{
    if (sound.silent || sound.keyClarity < kLeastClarity)
        return std::nullopt;
    return sound.tonic + (sound.minor ? 12 : 0);
}

std::optional<double> tempoOf(const SoundReading& sound)
{
    return sound.tempoBpm > 0.0F && sound.beatStrength >= kLeastBeat
               ? std::optional<double>(sound.tempoBpm)
               : std::nullopt;
}

QString captionOf(const FileFacts& facts)
{
    if (facts.isSilent())
        return {};
    QStringList words;
    if (facts.tempoBpm) {
        if (*facts.tempoBpm < kSlowBpm)
            words.append(u"slow tempo"_s);
        else if (*facts.tempoBpm > kFastBpm)
            words.append(u"fast tempo"_s);
        words.append(u"%1 BPM"_s.arg(std::lround(*facts.tempoBpm)));
    }
    if (facts.onsetsPerS < kSparseOnsets)
        words.append(u"sparse"_s);
    else if (facts.onsetsPerS > kDenseOnsets)
        words.append(u"dense"_s);
    if (facts.key)
        words.append(keyName(*facts.key));
    return words.join(u", "_s);
}

FileFacts factsOf(const SoundReading& sound)
{
    FileFacts facts;
    facts.loudnessLufs = sound.loudnessLufs;
    facts.peakDb = sound.peakDb;
    facts.tempoBpm = tempoOf(sound);
    facts.key = keyOf(sound);
    facts.beatStrength = sound.beatStrength;
    facts.onsetsPerS = sound.onsetsPerS;
    facts.brightnessHz = sound.brightnessHz;
    facts.descriptorVersion = kDescriptorVersion;
    facts.descriptors = QByteArray(reinterpret_cast<const char*>(sound.descriptors.data()),
                                   static_cast<qsizetype>(sizeof(sound.descriptors)));
    return facts;
}

void addTags(const AudioTags& tags, FileFacts& facts)
{
    facts.album = tags.album;
    facts.albumArtist = tags.albumArtist;
    facts.composer = tags.composer;
    facts.conductor = tags.conductor;
    facts.comment = tags.comment;
    facts.genre = tags.genres.value(0);
    facts.trackNumber = tags.track;
    facts.discNumber = tags.disc;
    facts.year = tags.year;
    facts.gainDb = tags.gainDb;
    facts.tempoTagged = tags.bpm.has_value();
    if (tags.bpm)
        facts.tempoBpm = tags.bpm;
    const std::optional<int> written = keyIn(tags.key);
    facts.keyTagged = written.has_value();
    if (written)
        facts.key = written;
}

/// Whether the last excerpt has less than half of its samples. Only for codecs whose files state
/// their exact length.
bool isCutOff(const SoundFile& sound, const std::vector<std::vector<float>>& excerpts)
{
    if (sound.codec() != u"flac"_s && sound.codec() != u"alac"_s)
        return false;
    const std::vector<Excerpt> expected = excerptsOf(sound.durationS());
    const double lengthS = expected.size() > 1
                               ? expected.back().lengthS
                               : std::min(sound.durationS(), expected.back().lengthS);
    const double heardS =
        excerpts.size() < expected.size()
            ? 0.0
            : static_cast<double>(excerpts.back().size()) / static_cast<double>(kSoundRateHz);
    return heardS < 0.5 * lengthS;
}

} // namespace

MusicFile readMusicFile(const FoundFile& file, const IsKnownSound& isKnown,
                        const std::stop_token& stop)
{
    SoundFile sound(file.path, stop);
    MusicFile read;
    read.audioHash = sound.audioHash();
    read.tags = readAudioTags(file.path, file.root);
    if (!isKnown || !isKnown(read.audioHash, read.tags)) {
        const std::vector<std::vector<float>> excerpts = sound.excerpts();
        read.sound = factsOf(readSound(excerpts, sound.isStereo()));
        if (isCutOff(sound, excerpts))
            read.notes.push_back(
                Message("v2m::collection", "“%1” ends before the length that it states.")
                    .arg(file.path));
    }
    if (read.tags.unreadable)
        read.notes.push_back(Message("v2m::collection",
                                     "The tags of “%1” cannot be read; it is named from its path.")
                                 .arg(file.path));
    read.durationS = sound.durationS() > 0.0 ? sound.durationS() : read.tags.durationS;
    return read;
}

FileRecord recordOf(const FoundFile& file, const MusicFile& read)
{
    const AudioTags& tags = read.tags;
    FileRecord record;
    FileFacts& facts = record.facts;
    facts = *read.sound;
    facts.sizeBytes = file.sizeBytes;
    facts.modifiedMs = file.modifiedMs;
    facts.audioHash = read.audioHash;
    facts.durationS = read.durationS;
    addTags(tags, facts);
    Track& track = record.track;
    track.title = tags.title;
    track.artist = tags.artist;
    track.path = file.path;
    track.tags = tags.genres + tags.moods;
    track.tags.removeDuplicates();
    track.caption = captionOf(facts);
    // The caption's words also come from the sound.
    const bool words = tags.tagged || !track.tags.isEmpty();
    facts.moodFrom = facts.isSilent() ? MoodSource::Words
                     : words          ? MoodSource::Both
                                      : MoodSource::Sound;
    return record;
}

} // namespace v2m
