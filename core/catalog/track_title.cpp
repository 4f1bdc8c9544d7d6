// SPDX-License-Identifier: MIT
#include "core/catalog/track_title.h"

#include "core/base/text.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace v2m {
namespace {

/// What a tag describes. If it names several things, the earlier kind wins: "male voice over
/// guitar" is a voice, "jazz piano" an instrument, and "noisy guitar" about the recording.
enum class TagKind { Unsuited, Voice, Instrument, Genre, Other };

// Words that occur five or more times in tags of MusicCaps, and common related words; singular, in
// lower case.

constexpr QStringView kRecordingsAndAbsences =
    u"amateur audio hiss hissing lo-fi mono muddy muffled noise noisy quality recorded recording "
    u"static stereo video absent lack lacking no non none not other without";

constexpr QStringView kVoices =
    u"alto aria baritone beatboxing chant chanting choir chorus falsetto humming mezzo-soprano "
    u"rapper rapping scatting singer singing soprano tenor throat vocal vocalisation vocalist "
    u"vocalization voice yodeling yodelling";

constexpr QStringView kInstruments =
    u"accordion bagpipe balalaika bandoneon banjo bansuri bass bassoon bell bodhran bongo bouzouki "
    u"brass cajon celesta cello cembalo charango chime clarinet clavichord clavinet conga "
    u"contrabass cymbal didgeridoo djembe drum drumming dulcimer e-bass e-guitar erhu fiddle flute "
    u"glockenspiel gong guitar handpan harmonica harmonium harp harpsichord horn kalimba keyboard "
    u"koto lute lyre mandolin marimba mellotron oboe ocarina orchestra organ oud percussion piano "
    u"quartet quintet recorder rhodes sarod sax saxophone shakuhachi shamisen sitar steelpan "
    u"string synth synthesiser synthesizer tabla tambourine theremin timpani trombone trumpet tuba "
    u"turntable ukulele vibraphone viola violin whistle woodwind xylophone zither";

constexpr QStringView kGenres =
    u"acapella afrobeat ambient anthem ballad baroque bhajan bluegrass blues bolero bollywood "
    u"bossa "
    u"carol celtic classical country cumbia dance dancehall disco drone dub dubstep edm electro "
    u"electronic etude flamenco folk folktronica funk gospel grime grunge hip hip-hop house hymn "
    u"indie industrial jazz jingle klezmer latin lullaby march mazurka medieval merengue metal "
    u"minuet nocturne opera overture polka polonaise pop prelude psychedelic punk qawwali r&b raga "
    u"ragtime rap reggae reggaeton requiem rhapsody rock rumba salsa samba sonata soul soundtrack "
    u"swing symphony synthpop synthwave tango techno trance trap waltz";

QHash<QString, TagKind> makeVocabulary()
{
    QHash<QString, TagKind> vocabulary;
    const auto add = [&](QStringView words, TagKind kind) {
        for (const QStringView word : words.split(u' ')) {
            vocabulary.insert(word.toString(), kind);
            vocabulary.insert(word.toString() + u's', kind);
        }
    };
    add(kGenres, TagKind::Genre);
    add(kInstruments, TagKind::Instrument);
    add(kVoices, TagKind::Voice);
    add(kRecordingsAndAbsences, TagKind::Unsuited);
    return vocabulary;
}

struct Candidate {
    QString tag;
    TagKind kind = TagKind::Other;
    bool telling = false;
};

Candidate candidateFor(const QString& tag)
{
    static const QHash<QString, TagKind> vocabulary = makeVocabulary();
    const QStringList words = tag.toLower().split(u' ', Qt::SkipEmptyParts);
    Candidate candidate{tag, TagKind::Other, words.size() >= 2 && words.size() <= 4};
    for (const QString& word : words)
        candidate.kind = std::min(candidate.kind, vocabulary.value(word, TagKind::Other));
    return candidate;
}

std::vector<Candidate> candidatesIn(const QStringList& tags)
{
    constexpr qsizetype kLongestTag = 40;
    std::vector<Candidate> candidates;
    for (const QString& tag : tags) {
        if (tag.size() > kLongestTag || tag.trimmed().isEmpty())
            continue;
        Candidate candidate = candidateFor(tag);
        if (candidate.kind != TagKind::Unsuited)
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

QStringList tellingTags(const std::vector<Candidate>& candidates)
{
    QStringList chosen;
    for (const TagKind kind : {TagKind::Instrument, TagKind::Voice, TagKind::Genre}) {
        const auto ofKind = [&](const Candidate& c) { return c.kind == kind; };
        auto best = std::find_if(candidates.begin(), candidates.end(),
                                 [&](const Candidate& c) { return ofKind(c) && c.telling; });
        if (best == candidates.end())
            best = std::find_if(candidates.begin(), candidates.end(), ofKind);
        if (best != candidates.end())
            chosen.append(best->tag);
    }
    for (const Candidate& candidate : candidates) {
        if (chosen.size() >= 2)
            break;
        if (!chosen.contains(candidate.tag))
            chosen.append(candidate.tag);
    }
    return chosen;
}

QString firstWords(const QString& caption)
{
    constexpr qsizetype kWords = 8;
    constexpr qsizetype kLongest = 60;
    const QStringList words = caption.simplified().split(u' ', Qt::SkipEmptyParts);
    QString start = words.mid(0, kWords).join(u' ');
    const bool cut = words.size() > kWords || start.size() > kLongest;
    start.truncate(kLongest);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    while (cut && !start.isEmpty() && start.back().isPunct())
        start.chop(1);
    return cut && !start.isEmpty() ? start + u'…' : start;
}

} // namespace

QString makeTitle(const Track& track)
{
    const QStringList parts = tellingTags(candidatesIn(track.tags));
    if (!parts.isEmpty())
        return capitalized(parts.join(QStringLiteral(", ")));
    const QString start = firstWords(track.caption);
    return start.isEmpty() ? track.id : capitalized(start);
}

} // namespace v2m
