// SPDX-License-Identifier: MIT
#include "core/recommend/explanation.h"

#include "core/base/text.h"
#include "core/recommend/playlist_arc.h"
#include "core/words/spoken_terms.h"
#include "core/words/text_tokens.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace v2m {
namespace {

constexpr std::size_t kMaxWords = 3;
constexpr int kMaxOfOneKind = 2;

/// Longer tags are cut down to their relevant words.
constexpr qsizetype kLongestTag = 32;

/// The parts at either end of an arc that count as its ends.
constexpr float kArcEnd = 0.15F;

/// A track that is said to match less than this is not what was requested.
constexpr float kLeastMatch = 0.15F;

/// Terms of less weight only name a thing ("voice", "percussion").
constexpr float kBareWeight = 0.13F;

/// Terms with similar moods and beginnings are forms of one word: "anger" and "angry", "dissonant"
/// and "dissonance", both spellings of "aggressive".
constexpr float kSameMood = 0.1F;
constexpr qsizetype kSameBeginning = 2;

struct Phrase {
    QString text;
    const MoodTerm* term;
    int tag;
    float gain;
    bool bare; ///< only names a thing
};

/// The natural order in a phrase.
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

/// Maximum distance between a term's point and the aim for the term to support the track. Chosen,
/// like the weights below, so that the sentences over MusicCaps name what a listener would.
constexpr float kNear = 0.8F;

/// How much a term supports the track at its place, and no other emotion: a term for an emotion
/// with less than a third of the query counts against it.
float gainOf(const MoodTerm& term, float influence, const EmotionScores& emotions, AffectPoint aim)
{
    float suits = 0.0F;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        suits += (1.5F * emotions[e] - 0.5F) * term.emotions[e];
    const float near = kNear - distance(term.point, aim);
    return influence * (suits + 0.5F * near);
}

/// As above, without emotions in the query.
float gainOf(const MoodTerm& term, float influence, AffectPoint aim)
{
    return influence * (kNear - distance(term.point, aim));
}

/// The text containing the words, and whether it is displayed as a whole.
std::pair<QString, bool> placeOf(const Track& track, const TermInfluence& found)
{
    if (found.tag >= 0)
        return {track.tags[found.tag], track.tags[found.tag].size() <= kLongestTag};
    return {found.inTitle ? track.title : track.caption, false};
}

bool isAdverb(const std::u16string& word)
{
    return word.size() > 4 && word.ends_with(u"ly");
}

/// Whether a word is the stem of an adverb: "heavily" from heavy, but not "lively" or "friendly".
bool isFragment(const QString& words, const MoodTerm& term)
{
    static const std::array<QStringView, 9> adverbs = {
        u"angrily",  u"furiously",    u"gently",      u"softly",   u"slowly",
        u"suddenly", u"romantically", u"dissonantly", u"extremely"};
    const std::vector<TextToken> said = tokenize(words);
    if (said.empty() || !isAdverb(said.back().word))
        return false;
    const std::vector<TextToken> own = tokenize(term.text);
    return said.back().word != own.back().word ||
           std::find(adverbs.begin(), adverbs.end(), term.text) != adverbs.end();
}

/// Lower-cases words that the lexicon knows; keeps names and abbreviations.
QString uncapitalized(QString words, const MoodLexicon& lexicon)
{
    static const std::array<std::u16string_view, 20> names = {
        u"irish",     u"celtic",     u"latin",     u"indian",   u"christmas",
        u"christian", u"halloween",  u"disney",    u"hawaiian", u"bollywood",
        u"carnatic",  u"hindustani", u"gregorian", u"mexican",  u"caribbean",
        u"dixieland", u"french",     u"western",   u"english",  u"rhodes"};
    for (const TextToken& token : tokenize(words)) {
        const QStringView word = QStringView(words).mid(token.begin, token.length);
        const bool abbreviation = word.size() < 3 || (word.size() < 5 && word[1].isUpper());
        const std::vector<std::u16string> forms = baseForms(token.word);
        const bool known = lexicon.wordNumber(token.word) >= 0 ||
                           std::any_of(forms.begin(), forms.end(), [&](const auto& form) {
                               return lexicon.wordNumber(form) >= 0;
                           });
        if (abbreviation || !known ||
            std::find(names.begin(), names.end(), token.word) != names.end())
            continue;
        words.replace(token.begin, token.length, word.toString().toLower());
    }
    return words;
}

/// Whether two words of a reason are redundant.
bool sayTheSame(const Phrase& one, const Phrase& other)
{
    if ((one.tag >= 0 && one.tag == other.tag) ||
        one.text.contains(other.text, Qt::CaseInsensitive) ||
        other.text.contains(one.text, Qt::CaseInsensitive))
        return true;
    return distance(one.term->point, other.term->point) < kSameMood &&
           QStringView(one.term->text).left(kSameBeginning) ==
               QStringView(other.term->text).left(kSameBeginning);
}

/// All words of a track that support it, strongest first.
std::vector<Phrase> speakingPhrases(const RankedTrack& ranked, const EmotionScores& emotions,
                                    AffectPoint aim, const LexiconAffect& affect,
                                    const TrackReading& reading)
{
    const bool named =
        std::any_of(emotions.begin(), emotions.end(), [](float score) { return score > 0.0F; });
    std::vector<Phrase> phrases;
    std::vector<float> tagGains(static_cast<std::size_t>(ranked.track.tags.size()), 0.0F);
    for (const TermInfluence& found : affect.influences(reading)) {
        const MoodTerm& term = affect.lexicon().term(found.term);
        const float gain = named ? gainOf(term, found.influence, emotions, aim)
                                 : gainOf(term, found.influence, aim);
        if (found.tag >= 0)
            tagGains[static_cast<std::size_t>(found.tag)] += gain;
        if (found.influence <= 0.0F || gain <= 0.0F || !saysSomething(term.kind))
            continue;
        const auto [place, whole] = placeOf(ranked.track, found);
        const QString words = (whole ? place : place.mid(found.begin, found.length)).simplified();
        if (isFragment(words, term))
            continue;
        const bool bare =
            term.weight < kBareWeight && tokenize(words).size() == tokenize(term.text).size();
        phrases.push_back({uncapitalized(words, affect.lexicon()), &term, found.tag, gain, bare});
    }
    // "Out-of-tune singing" is not listed for its singing.
    std::erase_if(phrases, [&tagGains](const Phrase& phrase) {
        return phrase.tag >= 0 && tagGains[static_cast<std::size_t>(phrase.tag)] <= 0.0F;
    });
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
        return std::tuple(a.bare, -a.gain) < std::tuple(b.bare, -b.gain);
    });
    return phrases;
}

void addTellingWords(Reason& reason, const RankedTrack& ranked, const EmotionScores& emotions,
                     AffectPoint aim, const LexiconAffect& affect, const TrackReading& reading)
{
    const std::vector<Phrase> phrases = speakingPhrases(ranked, emotions, aim, affect, reading);
    std::vector<Phrase> chosen;
    for (const bool fromTags : {true, false}) {
        for (const Phrase& phrase : phrases) {
            if ((phrase.tag >= 0) != fromTags || (phrase.bare && !chosen.empty()))
                continue;
            const auto sameKind =
                std::count_if(chosen.begin(), chosen.end(), [&phrase](const Phrase& c) {
                    return c.term->kind == phrase.term->kind;
                });
            const bool said = std::any_of(chosen.begin(), chosen.end(),
                                          [&](const Phrase& c) { return sayTheSame(c, phrase); });
            if (!said && sameKind < kMaxOfOneKind && chosen.size() < kMaxWords)
                chosen.push_back(phrase);
        }
        if (!chosen.empty())
            break;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Phrase& a, const Phrase& b) {
        return sayingOrder(a.term->kind) < sayingOrder(b.term->kind);
    });

    for (const Phrase& phrase : chosen) {
        reason.words.append(phrase.text);
        reason.terms.append(termToSay(*phrase.term, affect.lexicon().terms()));
    }
    if (reason.words.isEmpty())
        reason.words = ranked.track.tags.mid(0, 2);
}

bool isFlatAt(const RankedTrack& ranked, const RankQuery& query)
{
    return query.course.empty()
               ? query.isFlat
               : isFlat(query.course[static_cast<std::size_t>(ranked.span)].scores);
}

ReasonTime timeOf(const RankedTrack& ranked, const MoodCourse& course)
{
    if (course.size() < 2)
        return ReasonTime::Throughout;
    if (ranked.span == 0)
        return ReasonTime::AtFirst;
    return static_cast<std::size_t>(ranked.span) + 1 == course.size() ? ReasonTime::AtTheEnd
                                                                      : ReasonTime::Between;
}

ReasonRelation relationAt(const PlaylistArc& arc, float position, bool namesEmotion)
{
    if (arc.isStill())
        return namesEmotion ? ReasonRelation::SuitsEmotion : ReasonRelation::NearPoint;
    if (position <= kArcEnd)
        return ReasonRelation::ArcBegins;
    return position >= 1.0F - kArcEnd ? ReasonRelation::ArcArrives : ReasonRelation::ArcLeads;
}

/// Whether the relation is true for a track.
bool holdsTrue(const Reason& reason, const RankedTrack& ranked)
{
    const TrackAffect& affect = ranked.track.affect;
    const bool matches = ranked.match.value_or(1.0F) >= kLeastMatch;
    const bool suits = matches && affect.affinities[index(reason.emotion)] >= kLeastAffinity;
    const bool near = matches && distance(affect.point, ranked.aim) <= kFarthest;
    switch (reason.relation) {
    case ReasonRelation::SuitsEmotion:
        return suits;
    case ReasonRelation::ArcBegins:
        return reason.namesEmotion ? suits : near;
    case ReasonRelation::NearPoint:
    case ReasonRelation::Middle:
    case ReasonRelation::ArcArrives:
        return near;
    case ReasonRelation::ArcLeads:
    case ReasonRelation::Nearest:
    case ReasonRelation::HasWords:
    case ReasonRelation::HasName:
        break;
    }
    return true;
}

} // namespace

Reason explain(const RankedTrack& ranked, const RankQuery& query, const LexiconAffect& affect,
               const TrackReading& reading)
{
    const PlaylistArc arc(query);
    EmotionScores emotions{}; // none for a bare point, where distance to the aim decides
    if (arc.namesEmotions())
        emotions = arc.emotionsAt(ranked.arcPosition);
    AffectPoint aim = ranked.aim;
    Reason reason;
    reason.mode = query.mode;
    reason.origin = query.origin;
    reason.namesEmotion = query.hasEmotions();
    reason.emotion = ranked.answers;
    if (query.asksForShares()) {
        reason.relation =
            isFlatAt(ranked, query) ? ReasonRelation::Middle : ReasonRelation::SuitsEmotion;
        reason.time = timeOf(ranked, query.course);
    } else {
        reason.relation = relationAt(arc, ranked.arcPosition, reason.namesEmotion);
    }
    if (reason.namesEmotion && (reason.relation == ReasonRelation::SuitsEmotion ||
                                reason.relation == ReasonRelation::Middle ||
                                reason.relation == ReasonRelation::ArcBegins)) {
        emotions = {};
        emotions[index(reason.emotion)] = 1.0F;
        aim = affectOf(reason.emotion);
    }
    addTellingWords(reason, ranked, emotions, aim, affect, reading);
    if (!holdsTrue(reason, ranked)) {
        reason.namesEmotion = reason.namesEmotion && reason.relation != ReasonRelation::ArcArrives;
        reason.relation = ReasonRelation::Nearest;
    }
    return reason;
}

} // namespace v2m
