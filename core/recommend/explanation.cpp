// SPDX-License-Identifier: MIT
#include "core/recommend/explanation.h"

#include "core/recommend/playlist_arc.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace v2m {
namespace {

constexpr std::size_t kMostWords = 3;
constexpr int kMostOfOneKind = 2;

/// A longer tag is cut down to the words of it that count.
constexpr qsizetype kLongestTag = 32;

/// The first and the last stretch of an arc that count as its ends.
constexpr float kArcEnd = 0.15F;

struct Phrase {
    QString text;
    TermKind kind;
    int tag;
    float gain;
};

/// In the order in which one would say it.
int sayingOrder(TermKind kind)
{
    constexpr std::array kOrder = {TermKind::Tempo,     TermKind::Dynamics,   TermKind::Mode,
                                   TermKind::Texture,   TermKind::Instrument, TermKind::Voice,
                                   TermKind::Genre,     TermKind::Context,    TermKind::Mood,
                                   TermKind::Recording, TermKind::NonMusic};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), kind) - kOrder.begin());
}

bool saysSomething(TermKind kind)
{
    return kind != TermKind::Recording && kind != TermKind::NonMusic;
}

/// How near to the aim a term's own point must lie to speak for the track. Chosen, as the weights
/// below, so that the sentences over MusicCaps name what a listener would.
constexpr float kNear = 0.8F;

/// How much a term speaks for the track at its place, and for no other emotion: one that suits an
/// emotion of which less than a third is asked for speaks against it.
float gainOf(const MoodTerm& term, float influence, const EmotionScores& emotions, AffectPoint aim)
{
    float suits = 0.0F;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        suits += (1.5F * emotions[e] - 0.5F) * term.emotions[e];
    const float near = kNear - distance(term.point, aim);
    return influence * (suits + 0.5F * near);
}

/// As above where no emotion is asked for.
float gainOf(const MoodTerm& term, float influence, AffectPoint aim)
{
    return influence * (kNear - distance(term.point, aim));
}

QString wordsOf(const Track& track, const TermInfluence& found)
{
    if (found.tag >= 0) {
        const QString& tag = track.tags[found.tag];
        return tag.size() <= kLongestTag ? tag : tag.mid(found.begin, found.length);
    }
    return (found.inTitle ? track.title : track.caption).mid(found.begin, found.length);
}

QStringList tellingWords(const RankedTrack& ranked, const EmotionScores& emotions,
                         const LexiconAffect& affect)
{
    const bool named =
        std::any_of(emotions.begin(), emotions.end(), [](float score) { return score > 0.0F; });
    std::vector<Phrase> phrases;
    std::vector<float> tagGains(static_cast<std::size_t>(ranked.track.tags.size()), 0.0F);
    for (const TermInfluence& found : affect.influences(ranked.track)) {
        const MoodTerm& term = affect.lexicon().terms()[static_cast<std::size_t>(found.term)];
        const float gain = named ? gainOf(term, found.influence, emotions, ranked.aim)
                                 : gainOf(term, found.influence, ranked.aim);
        if (found.tag >= 0)
            tagGains[static_cast<std::size_t>(found.tag)] += gain;
        if (found.influence > 0.0F && gain > 0.0F && saysSomething(term.kind))
            phrases.push_back(
                {wordsOf(ranked.track, found).simplified(), term.kind, found.tag, gain});
    }
    // "Out-of-tune singing" is not said for its singing.
    std::erase_if(phrases, [&tagGains](const Phrase& phrase) {
        return phrase.tag >= 0 && tagGains[static_cast<std::size_t>(phrase.tag)] <= 0.0F;
    });
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.gain > b.gain; });

    std::vector<Phrase> chosen;
    for (const Phrase& phrase : phrases) {
        const auto sameKind =
            std::count_if(chosen.begin(), chosen.end(),
                          [&phrase](const Phrase& c) { return c.kind == phrase.kind; });
        const bool said = std::any_of(chosen.begin(), chosen.end(), [&phrase](const Phrase& c) {
            return (phrase.tag >= 0 && c.tag == phrase.tag) ||
                   c.text.contains(phrase.text, Qt::CaseInsensitive) ||
                   phrase.text.contains(c.text, Qt::CaseInsensitive);
        });
        if (!said && sameKind < kMostOfOneKind)
            chosen.push_back(phrase);
        if (chosen.size() == kMostWords)
            break;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Phrase& a, const Phrase& b) {
        return sayingOrder(a.kind) < sayingOrder(b.kind);
    });

    QStringList words;
    for (const Phrase& phrase : chosen)
        words.append(phrase.text);
    if (words.isEmpty())
        words = ranked.track.tags.mid(0, 2);
    return words;
}

/// The emotion that most of the track's score comes from.
Emotion mainEmotion(const EmotionScores& emotions, const TrackAffect& affect)
{
    EmotionScores parts{};
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        parts[e] = emotions[e] * affect.affinities[e];
    return emotionsByScore(parts)[0];
}

QString inClip(Emotion emotion)
{
    switch (emotion) {
    case Emotion::Angry:
        return QCoreApplication::translate("Reason", "close to the anger in your clip");
    case Emotion::Disgust:
        return QCoreApplication::translate("Reason", "close to the disgust in your clip");
    case Emotion::Fear:
        return QCoreApplication::translate("Reason", "close to the fear in your clip");
    case Emotion::Happy:
        return QCoreApplication::translate("Reason", "close to the happiness in your clip");
    case Emotion::Sad:
        return QCoreApplication::translate("Reason", "close to the sadness in your clip");
    case Emotion::Surprise:
        return QCoreApplication::translate("Reason", "close to the surprise in your clip");
    case Emotion::Neutral:
        break;
    }
    return QCoreApplication::translate("Reason", "as even-tempered as your clip");
}

QString asRequested(Emotion emotion)
{
    switch (emotion) {
    case Emotion::Angry:
        return QCoreApplication::translate("Reason", "it suits an angry mood");
    case Emotion::Disgust:
        return QCoreApplication::translate("Reason", "it suits disgust");
    case Emotion::Fear:
        return QCoreApplication::translate("Reason", "it suits a fearful mood");
    case Emotion::Happy:
        return QCoreApplication::translate("Reason", "it suits a happy mood");
    case Emotion::Sad:
        return QCoreApplication::translate("Reason", "it suits a sad mood");
    case Emotion::Surprise:
        return QCoreApplication::translate("Reason", "it suits a surprised mood");
    case Emotion::Neutral:
        break;
    }
    return QCoreApplication::translate("Reason", "it suits an even mood");
}

QString stepTowards(RankMode mode)
{
    switch (mode) {
    case RankMode::Lift:
        return QCoreApplication::translate("Reason", "a step towards brighter music");
    case RankMode::Calm:
        return QCoreApplication::translate("Reason", "a step towards calmer music");
    case RankMode::Energize:
        return QCoreApplication::translate("Reason", "a step towards livelier music");
    case RankMode::Match:
        break;
    }
    return QCoreApplication::translate("Reason", "a step towards the mood you chose");
}

QString arrivedAt(RankMode mode)
{
    switch (mode) {
    case RankMode::Lift:
        return QCoreApplication::translate("Reason", "the bright end of the way");
    case RankMode::Calm:
        return QCoreApplication::translate("Reason", "the calm end of the way");
    case RankMode::Energize:
        return QCoreApplication::translate("Reason", "the lively end of the way");
    case RankMode::Match:
        break;
    }
    return QCoreApplication::translate("Reason", "near the mood you chose");
}

QString relationText(const Reason& reason)
{
    switch (reason.relation) {
    case ReasonRelation::ArcLeads:
        return stepTowards(reason.mode);
    case ReasonRelation::ArcArrives:
        return arrivedAt(reason.mode);
    case ReasonRelation::ArcBegins:
        if (!reason.namesEmotion)
            return QCoreApplication::translate("Reason", "it begins where you are");
        break;
    case ReasonRelation::NearPoint:
        return QCoreApplication::translate("Reason", "near the mood you chose");
    case ReasonRelation::SuitsEmotion:
        break;
    }
    return reason.origin == QueryOrigin::Clip ? inClip(reason.emotion)
                                              : asRequested(reason.emotion);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Reason explain(const RankedTrack& ranked, const RankQuery& query, const LexiconAffect& affect)
{
    const PlaylistArc arc(query);
    const EmotionScores emotions = arc.emotionsAt(ranked.arcPosition);
    Reason reason;
    reason.mode = query.mode;
    reason.origin = query.origin;
    reason.namesEmotion = query.hasEmotions();
    reason.words = tellingWords(ranked, emotions, affect);
    if (reason.namesEmotion)
        reason.emotion = mainEmotion(emotions, ranked.track.affect);
    if (arc.isStill())
        reason.relation =
            reason.namesEmotion ? ReasonRelation::SuitsEmotion : ReasonRelation::NearPoint;
    else if (ranked.arcPosition <= kArcEnd)
        reason.relation = ReasonRelation::ArcBegins;
    else if (ranked.arcPosition >= 1.0F - kArcEnd)
        reason.relation = ReasonRelation::ArcArrives;
    else
        reason.relation = ReasonRelation::ArcLeads;
    return reason;
}

QString toSentence(const Reason& reason)
{
    const QString relation = relationText(reason);
    if (reason.words.isEmpty())
        return capitalized(relation);
    //: %1: a track's own words, as a list; %2: what it has to do with what was asked for
    return QCoreApplication::translate("Reason", "%1: %2")
        .arg(capitalized(QLocale().createSeparatedList(reason.words)), relation);
}

} // namespace v2m
