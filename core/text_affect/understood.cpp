// SPDX-License-Identifier: MIT
#include "core/text_affect/understood.h"

#include <QCoreApplication>
#include <QLocale>

namespace v2m {
namespace {

/// Words that may have been meant, where none is known.
constexpr qsizetype kMaxNearest = 5;

} // namespace

Understood understoodOf(const RequestReading& request, const RequestMood& mood,
                        const RequestReader& reader)
{
    Understood understood;
    understood.language = request.language;
    for (const SaidTerm& said : request.terms) {
        const TermKind kind = said.term->mood.kind;
        if (!said.negated || kind == TermKind::Mood || kind == TermKind::Situation)
            understood.words.append(said.said);
    }
    for (const DeniedThing& thing : request.denied)
        understood.denied.append(thing.said);
    understood.names = request.names;
    understood.unknown = request.unknown;
    understood.words.removeDuplicates();
    understood.denied.removeDuplicates();
    // What is only guessed is told by the words that it is guessed from.
    if (understood.isNothing() && (request.hint || request.hasUnknownNegation))
        understood.words = request.unknown;
    if (!understood.words.isEmpty() || !request.terms.empty()) {
        understood.saysMood = true;
        understood.affect = mood.affect;
    }
    if (understood.isNothing()) {
        for (const QString& word : request.unknown)
            understood.nearest += reader.nearestWords(word);
        understood.nearest.removeDuplicates();
        understood.nearest = understood.nearest.mid(0, kMaxNearest);
    }
    return understood;
}

QString joinedMood(const QStringList& parts)
{
    QString joined = parts.value(0);
    for (const QString& part : parts.mid(1)) {
        //: %1 and %2: parts of a mood, such as “sad” and “low energy”
        joined = QCoreApplication::translate("Understood", "%1, %2").arg(joined, part);
    }
    return joined;
}

namespace {

/// Without the names; empty where nothing else was understood.
QString moodSentence(const Understood& understood)
{
    const auto list = [](const QStringList& words) { return QLocale().createSeparatedList(words); };
    const QString said = joinedMood(understood.mood());
    if (understood.words.isEmpty() && understood.denied.isEmpty())
        return {};
    if (understood.words.isEmpty() && !said.isEmpty()) {
        //: %1: a mood; %2: what is not to be in the music
        return QCoreApplication::translate("Understood", "%1, without %2")
            .arg(said, list(understood.denied));
    }
    if (understood.words.isEmpty()) {
        //: %1: what is not to be in the music
        return QCoreApplication::translate("Understood", "without %1").arg(list(understood.denied));
    }
    const QString mood = said.isEmpty()
                             ? list(understood.words)
                             //: %1: moods, such as “sad, low energy”; %2: the words that say so
                             : QCoreApplication::translate("Understood", "%1 (%2)")
                                   .arg(said, list(understood.words));
    if (understood.denied.isEmpty())
        return mood;
    //: %1: a mood; %2: what is not to be in the music
    return QCoreApplication::translate("Understood", "%1, without %2")
        .arg(mood, list(understood.denied));
}

} // namespace

QString toSentence(const Understood& understood)
{
    const auto list = [](const QStringList& words) { return QLocale().createSeparatedList(words); };
    if (understood.isNothing()) {
        if (understood.nearest.isEmpty())
            return QCoreApplication::translate("Understood", "none of its words is known");
        //: %1: words that may have been meant
        return QCoreApplication::translate("Understood",
                                           "none of its words is known; did you mean %1?")
            .arg(list(understood.nearest));
    }
    const QString mood = moodSentence(understood);
    if (understood.names.isEmpty())
        return mood;
    if (mood.isEmpty()) {
        //: What a search looks for. %1: names of works or artists
        return QCoreApplication::translate("Understood", "by name: %1").arg(list(understood.names));
    }
    //: %1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists
    return QCoreApplication::translate("Understood", "%1; by name: %2")
        .arg(mood, list(understood.names));
}

} // namespace v2m
