// SPDX-License-Identifier: MIT
#include "core/words/request_parts.h"

#include "core/words/request_grammar.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>

namespace v2m {
namespace {

/// Weight of the past beside the future, and of what precedes "but", "now" or a wish: rest after a
/// hard day should sound like rest. Set by hand.
constexpr float kPast = 0.3F;
constexpr float kBeforeBut = 0.4F;
constexpr float kBeforeNow = 0.3F;
constexpr float kBesideWish = 0.4F;
constexpr float kConceded = 0.4F; ///< what the rest is told in spite of

/// Extra weight of a refusal over other negations, and factor for unpleasant things beside it.
constexpr float kRefused = 1.5F;
constexpr float kBesideRefused = 0.4F;

/// From this valence on, a wish is for joy rather than just calm.
constexpr float kBright = 0.5F;

/// From this absolute valence or arousal on, a term lies clearly on one side of the plane and can
/// be wished for.
constexpr float kSignificant = 0.25F;

class PartSettler {
public:
    PartSettler(LanguageReading& reading, const RequestLexicon& lexicon)
        : m_reading(reading), m_lexicon(lexicon), m_grammar(grammarOf(lexicon.language()))
    {
    }

    void run()
    {
        // "It was awful, but it is over now."
        std::size_t before = 0;
        forEachPart([&](std::size_t first, std::size_t end) {
            missWhatIsUndone(isBut(first) ? before : first, first, end);
            before = first;
        });
        missWhatPassesBy();
        forEachPart([this](std::size_t first, std::size_t end) { findPastBefore(first, end); });
        discountPast();
        discountBeforeBut();
        forEachPart([this](std::size_t first, std::size_t end) { discountConceded(first, end); });
        forEachPart([this](std::size_t first, std::size_t end) { discountFormer(first, end); });
        discountBesideWish();
        applyRefusals();
    }

private:
    const RequestTerm& termOf(const RequestMatch& match) const
    {
        return m_lexicon.term(match.term);
    }

    bool isBut(std::size_t token) const
    {
        return at(m_grammar.butWords, token) > 0 ||
               (m_reading.tokens[token].startsClause && at(m_grammar.butAtStart, token) > 0);
    }

    bool startsPart(std::size_t token) const
    {
        return m_reading.tokens[token].startsClause || at(m_grammar.butWords, token) > 0;
    }

    std::size_t at(const RequestGrammar::Words& phrases, std::size_t token) const
    {
        return phraseAt(phrases, m_reading.tokens, token);
    }

    template <typename Do>
    void forEachPart(const Do& act)
    {
        const std::size_t count = m_reading.tokens.size();
        for (std::size_t first = 0, end = 0; first < count; first = end) {
            end = first + 1;
            while (end < count && !startsPart(end))
                ++end;
            act(first, end);
        }
    }

    bool isNobody(std::size_t token) const
    {
        const bool isOther =
            token > 0 && !startsPart(token) && at(m_grammar.notBefore, token - 1) == 1;
        return !isOther && at(m_grammar.nobody, token) > 0;
    }

    static bool isWithin(const RequestMatch& match, std::size_t first, std::size_t end)
    {
        return match.first >= first && match.first < end;
    }

    static void markUnrealized(RequestMatch& match)
    {
        match.isUnrealized = true;
        match.negated = true;
        match.denied = false;
    }

    /// @param from start of the range in which the thing overcome may be mentioned.
    void missWhatIsUndone(std::size_t from, std::size_t first, std::size_t end)
    {
        bool isUndone = false;
        bool isOvercome = false;
        for (std::size_t i = first; i < end; ++i)
            isUndone = isUndone || isNobody(i);
        std::vector<RequestMatch>& matches = m_reading.matches;
        for (const RequestMatch& match : matches) {
            if (!isWithin(match, first, end) || match.negated)
                continue;
            const Cancels cancels = termOf(match).cancels;
            isUndone = isUndone || cancels == Cancels::Pleasant || cancels == Cancels::Both;
            isOvercome = isOvercome || cancels == Cancels::Unpleasant || cancels == Cancels::Both;
        }
        missWhatOthersHave(first, end);
        bool anyOvercome = false;
        for (RequestMatch& match : matches) {
            const RequestTerm& term = termOf(match);
            if (!isWithin(match, from, end) || match.isUnrealized || tellsOfNobody(match) ||
                (match.negated && term.cancels == Cancels::Nothing && isOvercome))
                continue;
            const float valence = term.mood.point.valence;
            if (isUndone && match.first >= first && isAboutLife(term.mood.kind) && valence > 0.0F &&
                term.cancels == Cancels::Nothing)
                markUnrealized(match);
            if (isOvercome && (isAboutLife(term.mood.kind) || term.mood.kind == TermKind::Mood) &&
                valence < 0.0F && term.cancels == Cancels::Nothing) {
                markUnrealized(match);
                anyOvercome = true;
            }
        }
        // An ending is sad in itself, unless what ended was unpleasant.
        for (RequestMatch& match : matches) {
            if (anyOvercome && isWithin(match, first, end) &&
                termOf(match).cancels == Cancels::Both)
                markUnrealized(match);
        }
    }

    /// "Everyone else is dancing": what is pleasant for others is missed.
    void missWhatOthersHave(std::size_t first, std::size_t end)
    {
        std::size_t others = first;
        while (others < end && at(m_grammar.othersWords, others) == 0)
            ++others;
        for (RequestMatch& match : m_reading.matches) {
            const RequestTerm& term = termOf(match);
            if (isWithin(match, others, end) && isTold(match) && !match.negated &&
                term.mood.point.valence > 0.0F && term.cancels == Cancels::Nothing)
                markUnrealized(match);
        }
    }

    /// "They were all promoted, except me": what is pleasant before that is missed.
    void missWhatPassesBy()
    {
        std::size_t exception = 0;
        while (exception < m_reading.tokens.size() && at(m_grammar.exceptMe, exception) == 0)
            ++exception;
        if (exception == m_reading.tokens.size())
            return;
        for (RequestMatch& match : m_reading.matches) {
            const RequestTerm& term = termOf(match);
            if (match.first < exception && isTold(match) && !match.negated &&
                term.mood.point.valence > 0.0F && term.cancels == Cancels::Nothing)
                markUnrealized(match);
        }
    }

    /// Whether a term itself tells of nobody ("nobody likes me").
    bool tellsOfNobody(const RequestMatch& match) const
    {
        for (std::size_t i = match.first; i < match.end; ++i) {
            if (isNobody(i))
                return true;
        }
        return false;
    }

    /// Whether a term is about a mood or a life event, so that others may count less beside it.
    bool isTold(const RequestMatch& match) const
    {
        const TermKind kind = termOf(match).mood.kind;
        return !match.denied && (kind == TermKind::Mood || isAboutLife(kind));
    }

    bool isPlain(const RequestMatch& match) const
    {
        const MoodTerm& mood = termOf(match).mood;
        return isTold(match) && mood.weight >= 0.5F &&
               std::max(std::abs(mood.point.valence), std::abs(mood.point.arousal)) >= kSignificant;
    }

    /// What stands before the Chinese "after" was.
    void findPastBefore(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            if (at(m_grammar.afterBehind, i) == 0)
                continue;
            for (RequestMatch& match : m_reading.matches)
                match.isPast = match.isPast || (match.first >= first && match.end <= i);
        }
    }

    /// "Although it rained, the wedding was a joy": what the rest is told in spite of counts less.
    /// Where no border tells how far that goes, it is the first thing that is told.
    void discountConceded(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            if (at(m_grammar.thoughWords, i) == 0)
                continue;
            const bool isElse = anyFrom(0, i) || anyFrom(end, m_reading.tokens.size());
            RequestMatch* conceded = nullptr;
            bool anyMore = false;
            for (RequestMatch& match : m_reading.matches) {
                if (!isWithin(match, i, end) || !isTold(match))
                    continue;
                if (isElse)
                    match.strength *= kConceded;
                anyMore = anyMore || (conceded != nullptr && isPlain(match));
                conceded = conceded == nullptr ? &match : conceded;
            }
            if (!isElse && anyMore)
                conceded->strength *= kConceded;
            return;
        }
    }

    void discountPast()
    {
        std::vector<RequestMatch>& matches = m_reading.matches;
        if (std::none_of(matches.begin(), matches.end(), [this](const RequestMatch& match) {
                const TermKind kind = termOf(match).mood.kind;
                return !match.isPast && (kind == TermKind::Mood || isAboutLife(kind));
            }))
            return;
        for (RequestMatch& match : matches)
            match.strength *= match.isPast ? kPast : 1.0F;
    }

    /// "There was a party, but nobody came": the part after "but" prevails if both are about a life
    /// event or a mood. Something denied there is not a mood.
    void discountBeforeBut()
    {
        std::size_t but = 0;
        for (std::size_t i = 1; i < m_reading.tokens.size(); ++i) {
            if (isBut(i) && !m_reading.isTaken[i])
                but = i;
        }
        if (but == 0 || !anyFrom(but + 1, m_reading.tokens.size()) || joinsQualities(but))
            return;
        for (RequestMatch& match : m_reading.matches)
            match.strength *= match.first < but && isTold(match) ? kBeforeBut : 1.0F;
    }

    /// "Dark but energetic": in a text that tells of no event, both are meant.
    bool joinsQualities(std::size_t but) const
    {
        const auto isQuality = [this](const RequestMatch& match) {
            const TermKind kind = termOf(match).mood.kind;
            return kind == TermKind::Mood || kind == TermKind::Tempo ||
                   kind == TermKind::Dynamics || kind == TermKind::Texture;
        };
        std::size_t next = but + std::max<std::size_t>(at(m_grammar.butWords, but), 1);
        while (next < m_reading.tokens.size() && m_reading.isFunction[next] &&
               !m_lexicon.isStopWord(m_reading.tokens[next].word))
            ++next; // "but not angry", and not "but I am calm"
        bool isBefore = false;
        bool isBehind = false;
        for (const RequestMatch& match : m_reading.matches) {
            if (isAboutLife(termOf(match).mood.kind))
                return false;
            isBefore = isBefore || (match.end == but && isQuality(match));
            isBehind = isBehind || (match.first == next && isQuality(match));
        }
        return isBefore && isBehind;
    }

    bool anyFrom(std::size_t first, std::size_t end) const
    {
        return std::any_of(m_reading.matches.begin(), m_reading.matches.end(),
                           [&](const RequestMatch& match) {
                               return isWithin(match, first, end) && isPlain(match);
                           });
    }

    /// A part with "now" is about the present; "used to be" is about the past. If nothing else is
    /// said, the past is missed.
    void discountFormer(std::size_t first, std::size_t end)
    {
        std::vector<RequestMatch>& matches = m_reading.matches;
        for (std::size_t i = first; i < end; ++i) {
            if (at(m_grammar.nowWords, i) > 0 && anyFrom(first, end)) {
                // "I was angry and now I am calm" has no clause boundary.
                const std::size_t from = anyFrom(i, end) ? i : first;
                for (RequestMatch& match : matches)
                    match.strength *= match.first < from && isTold(match) ? kBeforeNow : 1.0F;
                return;
            }
            const bool isElse = anyFrom(0, first) || anyFrom(end, m_reading.tokens.size());
            if (!isFormer(i, isElse))
                continue;
            for (RequestMatch& match : matches) {
                if (!isWithin(match, i, end) || !isTold(match))
                    continue;
                if (isElse && isLost(match, first, end))
                    markUnrealized(match);
                else if (isElse)
                    match.strength *= kBeforeNow;
                else if (termOf(match).mood.kind == TermKind::Mood && !match.negated)
                    markUnrealized(match);
            }
            return;
        }
    }

    /// A joy that was is missed where nothing pleasant has come in its place.
    bool isLost(const RequestMatch& former, std::size_t first, std::size_t end) const
    {
        if (termOf(former).mood.point.valence < kSignificant || former.negated)
            return false;
        float now = 0.0F;
        for (const RequestMatch& match : m_reading.matches) {
            const MoodTerm& mood = termOf(match).mood;
            if (!isWithin(match, first, end) && isTold(match))
                now += (match.negated ? -0.5F : 1.0F) * match.strength * mood.weight *
                       mood.point.valence;
        }
        return now < kSignificant;
    }

    /// Words that begin a clause tell what was only where something else is told: "it was a fine
    /// day" is no loss.
    bool isFormer(std::size_t token, bool isElse) const
    {
        // "I am used to noise" tells of no past, nor does Spanish "antes de".
        if (at(m_grammar.formerWords, token) > 0)
            return token == 0 || startsPart(token) || at(m_grammar.notBesideFormer, token - 1) != 1;
        const std::size_t next =
            isElse && startsPart(token) ? token + at(m_grammar.formerAtStart, token) : token;
        return next > token &&
               (next >= m_reading.tokens.size() || at(m_grammar.notBesideFormer, next) == 0);
    }

    /// A wish for calm leaves sadness and pain what they are, and takes out what is excited; one to
    /// be woken up takes out what is dull.
    static bool mayDiscount(AffectPoint wished, AffectPoint told)
    {
        return wished.valence >= kBright || told.valence > 0.0F ||
               wished.arousal * told.arousal < 0.0F;
    }

    void discountBesideWish()
    {
        forEachPart([this](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                if (at(m_grammar.wishWords, i) > 0 &&
                    !(i > first && m_reading.isFunction[i - 1] && isNot(i - 1)) &&
                    discountBeside(i, end))
                    return;
            }
        });
    }

    /// "Something soft for a crying child": the wish is what precedes "for".
    /// @return whether anything is wished for between a token and the end of its part.
    bool discountBeside(std::size_t wish, std::size_t end)
    {
        std::size_t occasion = wish + 1;
        while (occasion < end &&
               (at(m_grammar.forWords, occasion) == 0 || !anyFrom(wish, occasion)))
            ++occasion;
        std::vector<RequestMatch>& matches = m_reading.matches;
        const auto isWished = [&](const RequestMatch& match) {
            return match.end > wish && match.first < occasion;
        };
        AffectPoint wished;
        bool any = false;
        for (const RequestMatch& match : matches) {
            if (!isWished(match) || !isPlain(match) || match.negated)
                continue;
            any = true;
            const AffectPoint point = termOf(match).mood.point;
            wished.valence = std::max(wished.valence, point.valence);
            if (std::abs(point.arousal) > std::abs(wished.arousal))
                wished.arousal = point.arousal;
        }
        for (RequestMatch& match : matches) {
            if (any && !isWished(match) && isTold(match) &&
                mayDiscount(wished, termOf(match).mood.point))
                match.strength *= kBesideWish;
        }
        return any;
    }

    /// On edge and "nothing aggressive" means calm.
    void applyRefusals()
    {
        std::vector<RequestMatch>& matches = m_reading.matches;
        const auto isHeeded = [this](const RequestMatch& match) {
            const MoodTerm& mood = termOf(match).mood;
            const bool isPleasant = mood.kind == TermKind::Mood && mood.point.valence > 0.2F;
            return match.isRefused && !isPleasant && !isAboutLife(mood.kind) &&
                   std::max(std::abs(mood.point.valence), std::abs(mood.point.arousal)) >=
                       kSignificant;
        };
        if (std::none_of(matches.begin(), matches.end(), isHeeded))
            return;
        for (RequestMatch& match : matches) {
            if (isHeeded(match))
                match.strength *= kRefused;
            else if (isTold(match) && !match.negated && termOf(match).mood.point.valence < 0.0F)
                match.strength *= kBesideRefused;
        }
    }

    bool isNot(std::size_t token) const
    {
        const std::span<const Modifier> all = m_lexicon.modifiersFrom(m_reading.tokens[token].word);
        return std::any_of(all.begin(), all.end(), [](const Modifier& m) { return m.negates; });
    }

    LanguageReading& m_reading;
    const RequestLexicon& m_lexicon;
    const RequestGrammar& m_grammar;
};

} // namespace

void resolveClauses(LanguageReading& reading, const RequestLexicon& lexicon)
{
    PartSettler(reading, lexicon).run();
}

} // namespace v2m
