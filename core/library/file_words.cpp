// SPDX-License-Identifier: MIT
#include "core/library/file_words.h"

#include "core/base/message_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr std::size_t kMaxHeard = 3;

/// Minimum coordinate of the sound's point to be described in words.
constexpr float kSignificant = 0.15F;

/// Mastered softer or louder than nearly all music, in LUFS. EBU R 128 asks broadcasters for -23,
/// streaming services play at -14, and loud masters reach -8.
constexpr double kSoftLufs = -20.0;
constexpr double kLoudLufs = -9.0;

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::fileWords)
};

bool isSilent(const FileFacts& facts)
{
    return facts.loudnessLufs <= -70.0;
}

} // namespace

std::vector<Message> soundWords(const FileFacts& facts)
{
    std::vector<Message> words;
    if (isSilent(facts))
        return words;
    if (facts.heard) {
        const AffectPoint point = facts.heard->point;
        if (point.arousal < -kSignificant)
            words.push_back(Message("v2m::fileWords", "calm"));
        else if (point.arousal > kSignificant)
            words.push_back(Message("v2m::fileWords", "lively"));
        if (point.valence < -kSignificant)
            words.push_back(Message("v2m::fileWords", "dark"));
        else if (point.valence > kSignificant)
            words.push_back(Message("v2m::fileWords", "bright"));
    }
    if (facts.key)
        words.push_back(isMinor(*facts.key) ? Message("v2m::fileWords", "minor")
                                            : Message("v2m::fileWords", "major"));
    if (facts.tempoBpm)
        words.push_back(Message("v2m::fileWords", "%1 BPM").arg(std::lround(*facts.tempoBpm)));
    return words;
}

std::vector<Message> fittingSoundWords(const FileFacts& facts, AffectPoint aim)
{
    std::vector<Message> words;
    if (isSilent(facts))
        return words;
    const bool calm = aim.arousal < 0.0F;
    const bool lively = aim.arousal > 0.0F;
    if (calm && facts.tempoBpm && *facts.tempoBpm < kSlowBpm)
        words.push_back(Message("v2m::fileWords", "slow"));
    if (lively && facts.tempoBpm && *facts.tempoBpm > kFastBpm)
        words.push_back(Message("v2m::fileWords", "fast"));
    if (calm && facts.loudnessLufs < kSoftLufs)
        words.push_back(Message("v2m::fileWords", "soft"));
    if (lively && facts.loudnessLufs > kLoudLufs)
        words.push_back(Message("v2m::fileWords", "loud"));
    if (aim.valence < 0.0F && facts.key && isMinor(*facts.key))
        words.push_back(Message("v2m::fileWords", "in a minor key"));
    if (aim.valence > 0.0F && facts.key && !isMinor(*facts.key))
        words.push_back(Message("v2m::fileWords", "in a major key"));
    if (calm && facts.onsetsPerS < kSparseOnsets)
        words.push_back(Message("v2m::fileWords", "sparse"));
    if (lively && facts.onsetsPerS > kDenseOnsets)
        words.push_back(Message("v2m::fileWords", "busy"));
    if (words.size() > kMaxHeard)
        words.resize(kMaxHeard);
    return words;
}

QStringList ownMoodWords(const Track& track, const LexiconAffect& affect)
{
    Track named = track;
    named.caption.clear(); // which is derived from the sound
    QStringList words;
    for (const TermInfluence& found : affect.influences(named)) {
        const QString& text = found.tag >= 0 ? named.tags[found.tag] : named.title;
        words.append(text.mid(found.begin, found.length).simplified());
    }
    words.removeDuplicates();
    return words;
}

QString creditsText(const FileFacts& facts)
{
    QStringList parts;
    if (!facts.album.isEmpty())
        //: in the tags of a music file
        parts.append(Text::tr("album: %1").arg(facts.album));
    if (!facts.albumArtist.isEmpty())
        //: the artist of a whole album, in the tags of a music file
        parts.append(Text::tr("album artist: %1").arg(facts.albumArtist));
    if (!facts.composer.isEmpty())
        //: in the tags of a music file
        parts.append(Text::tr("composer: %1").arg(facts.composer));
    if (!facts.conductor.isEmpty())
        //: in the tags of a music file
        parts.append(Text::tr("conductor: %1").arg(facts.conductor));
    if (!facts.comment.isEmpty())
        //: in the tags of a music file
        parts.append(Text::tr("comment: %1").arg(facts.comment));
    return parts.join(u"; "_s);
}

QString moodEvidence(const FileFacts& facts, const QStringList& ownWords)
{
    QStringList heard;
    for (const Message& word : soundWords(facts))
        heard.append(translated(word));
    QStringList said;
    for (const QString& word : ownWords)
        //: a word of a track's own title or tags
        said.append(Text::tr("“%1”").arg(word));
    QStringList parts;
    if (!heard.isEmpty())
        //: %1: what a music file sounds like, such as “calm, minor, 72 BPM”
        parts.append(Text::tr("sound: %1").arg(heard.join(u", "_s)));
    if (!said.isEmpty())
        //: %1: words of a track's title and tags that tell a mood
        parts.append(Text::tr("words: %1").arg(said.join(u", "_s)));
    return parts.join(u"; "_s);
}

} // namespace v2m
