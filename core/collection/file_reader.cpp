// SPDX-License-Identifier: MIT
#include "core/collection/file_reader.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/catalog/key_text.h"
#include "core/collection/audio_tags.h"
#include "core/sound/sound_descriptors.h"
#include "core/sound/sound_file.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Below this strength the tempo is a guess not worth mentioning.
constexpr float kLeastBeat = 0.15F;

/// Keys that fit hardly better than the best of the other mode are omitted.
constexpr float kLeastClarity = 0.03F;

/// What the listener's tag says, else what was heard.
std::optional<int> keyOf(const SoundReading& sound, const AudioTags& tags)
{
    if (const std::optional<int> written = keyIn(tags.key))
        return written;
    if (sound.silent || sound.keyClarity < kLeastClarity)
        return std::nullopt;
    return sound.tonic + (sound.minor ? 12 : 0);
}

std::optional<double> tempoOf(const SoundReading& sound, const AudioTags& tags)
{
    if (tags.bpm)
        return tags.bpm;
    return sound.tempoBpm > 0.0F && sound.beatStrength >= kLeastBeat
               ? std::optional<double>(sound.tempoBpm)
               : std::nullopt;
}

QString captionOf(const SoundReading& sound, std::optional<double> tempo, std::optional<int> key)
{
    if (sound.silent)
        return {};
    QStringList words;
    if (tempo) {
        if (*tempo < kSlowBpm)
            words.append(u"slow tempo"_s);
        else if (*tempo > kFastBpm)
            words.append(u"fast tempo"_s);
        words.append(u"%1 BPM"_s.arg(std::lround(*tempo)));
    }
    if (static_cast<double>(sound.onsetsPerS) < kSparseOnsets)
        words.append(u"sparse"_s);
    else if (static_cast<double>(sound.onsetsPerS) > kDenseOnsets)
        words.append(u"dense"_s);
    if (key)
        words.append(keyName(*key));
    return words.join(u", "_s);
}

FileFacts factsOf(const FoundFile& file, const AudioTags& tags, const SoundReading& sound)
{
    FileFacts facts;
    facts.sizeBytes = file.sizeBytes;
    facts.modifiedMs = file.modifiedMs;
    facts.album = tags.album;
    facts.albumArtist = tags.albumArtist;
    facts.genre = tags.genres.value(0);
    facts.trackNumber = tags.track;
    facts.discNumber = tags.disc;
    facts.year = tags.year;
    facts.gainDb = tags.gainDb;
    facts.loudnessLufs = sound.loudnessLufs;
    facts.peakDb = sound.peakDb;
    facts.tempoBpm = tempoOf(sound, tags);
    facts.key = keyOf(sound, tags);
    facts.beatStrength = sound.beatStrength;
    facts.onsetsPerS = sound.onsetsPerS;
    facts.brightnessHz = sound.brightnessHz;
    facts.descriptorVersion = kDescriptorVersion;
    facts.descriptors = QByteArray(reinterpret_cast<const char*>(sound.descriptors.data()),
                                   static_cast<qsizetype>(sizeof(sound.descriptors)));
    return facts;
}

} // namespace

FileRecord readMusicFile(const FoundFile& file, const std::stop_token& stop)
{
    SoundFile sound(file.path, stop);
    const QByteArray hash = sound.audioHash();
    const SoundReading heard = readSound(sound.excerpts(), sound.isStereo());
    const AudioTags tags = readAudioTags(file.path, file.root);
    if (tags.unreadable)
        qCWarning(logCatalog, "The tags of \"%s\" cannot be read; it is named from its path.",
                  qUtf8Printable(file.path));

    FileRecord record;
    record.facts = factsOf(file, tags, heard);
    record.facts.audioHash = hash;
    record.facts.durationS = sound.durationS() > 0.0 ? sound.durationS() : tags.durationS;
    Track& track = record.track;
    track.title = tags.title;
    track.artist = tags.artist;
    track.path = file.path;
    track.tags = tags.genres + tags.moods;
    track.tags.removeDuplicates();
    track.caption = captionOf(heard, record.facts.tempoBpm, record.facts.key);
    // The caption's words also come from the sound.
    const bool words = tags.tagged || !track.tags.isEmpty();
    record.facts.moodFrom = heard.silent ? MoodSource::Words
                            : words      ? MoodSource::Both
                                         : MoodSource::Sound;
    return record;
}

} // namespace v2m
