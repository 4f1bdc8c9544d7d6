// SPDX-License-Identifier: MIT
// The text of a reason in the current language.
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/recommend/explanation.h"
#include "core/words/language.h"
#include "core/words/spoken_terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace v2m {
namespace {

/// The current language, if the program has words in it; else English.
Language currentLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    for (const Language language : kLanguages) {
        if (code.toStdString() == languageCode(language))
            return language;
    }
    return Language::English;
}

/// The track's own words in English; otherwise their translations. Words without one stay as they
/// are.
QStringList saidWords(const Reason& reason)
{
    const Language language = currentLanguage();
    if (language == Language::English)
        return reason.words;
    QStringList said;
    for (qsizetype i = 0; i < reason.words.size(); ++i) {
        const QString word = spokenTerm(reason.terms.value(i), language);
        said.append(word.isEmpty() ? reason.words[i] : word);
    }
    said.removeDuplicates();
    return said;
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

QString inPicture(Emotion emotion)
{
    switch (emotion) {
    case Emotion::Angry:
        return QCoreApplication::translate("Reason", "close to the anger in your picture");
    case Emotion::Disgust:
        return QCoreApplication::translate("Reason", "close to the disgust in your picture");
    case Emotion::Fear:
        return QCoreApplication::translate("Reason", "close to the fear in your picture");
    case Emotion::Happy:
        return QCoreApplication::translate("Reason", "close to the happiness in your picture");
    case Emotion::Sad:
        return QCoreApplication::translate("Reason", "close to the sadness in your picture");
    case Emotion::Surprise:
        return QCoreApplication::translate("Reason", "close to the surprise in your picture");
    case Emotion::Neutral:
        break;
    }
    return QCoreApplication::translate("Reason", "as even-tempered as your picture");
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
    case RankMode::Follow:
        break;
    }
    return QCoreApplication::translate("Reason", "a step towards the mood you chose");
}

QString arrivedAt(RankMode mode)
{
    switch (mode) {
    case RankMode::Lift:
        return QCoreApplication::translate("Reason", "the bright end of the list");
    case RankMode::Calm:
        return QCoreApplication::translate("Reason", "the calm end of the list");
    case RankMode::Energize:
        return QCoreApplication::translate("Reason", "the lively end of the list");
    case RankMode::Match:
    case RankMode::Follow:
        break;
    }
    return QCoreApplication::translate("Reason", "near the mood you chose");
}

/// For a track far from the query: names what was requested.
QString nearestTo(const Reason& reason)
{
    if (!reason.namesEmotion)
        return QCoreApplication::translate("Reason", "the closest available");
    switch (reason.emotion) {
    case Emotion::Angry:
        return QCoreApplication::translate("Reason", "the closest available to anger");
    case Emotion::Disgust:
        return QCoreApplication::translate("Reason", "the closest available to disgust");
    case Emotion::Fear:
        return QCoreApplication::translate("Reason", "the closest available to fear");
    case Emotion::Happy:
        return QCoreApplication::translate("Reason", "the closest available to happiness");
    case Emotion::Sad:
        return QCoreApplication::translate("Reason", "the closest available to sadness");
    case Emotion::Surprise:
        return QCoreApplication::translate("Reason", "the closest available to surprise");
    case Emotion::Neutral:
        break;
    }
    return QCoreApplication::translate("Reason", "the closest available to an even mood");
}

QString fromTheMiddle(QueryOrigin origin)
{
    switch (origin) {
    case QueryOrigin::Clip:
        return QCoreApplication::translate("Reason",
                                           "from the middle, as no emotion leads in your clip");
    case QueryOrigin::Picture:
        return QCoreApplication::translate("Reason",
                                           "from the middle, as no emotion leads in your picture");
    case QueryOrigin::Request:
        break;
    }
    return QCoreApplication::translate(
        "Reason", "from the middle, as no emotion leads in what you asked for");
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
    case ReasonRelation::Nearest:
        return nearestTo(reason);
    case ReasonRelation::HasWords:
        return QCoreApplication::translate("Reason", "it contains your words");
    case ReasonRelation::HasName:
        //: A track has the name of a work or an artist that the listener searched for
        return QCoreApplication::translate("Reason", "found by name");
    case ReasonRelation::Middle:
        return fromTheMiddle(reason.origin);
    case ReasonRelation::SuitsEmotion:
        break;
    }
    switch (reason.origin) {
    case QueryOrigin::Clip:
        return inClip(reason.emotion);
    case QueryOrigin::Picture:
        return inPicture(reason.emotion);
    case QueryOrigin::Request:
        break;
    }
    return asRequested(reason.emotion);
}

/// With the part of the clip in which the mood occurred.
QString timedText(const Reason& reason)
{
    const QString relation = relationText(reason);
    switch (reason.time) {
    case ReasonTime::AtFirst:
        //: %1: what a track has to do with the clip, such as “close to the sadness in your clip”
        return QCoreApplication::translate("Reason", "%1, at first").arg(relation);
    case ReasonTime::Between:
        //: %1: as above
        return QCoreApplication::translate("Reason", "%1, in between").arg(relation);
    case ReasonTime::AtTheEnd:
        //: %1: as above
        return QCoreApplication::translate("Reason", "%1, at the end").arg(relation);
    case ReasonTime::Throughout:
        break;
    }
    return relation;
}

QString answeredText(const Reason& reason)
{
    if (reason.people.size() == reason.among)
        //: A track of a list for several people suits all of them; here two
        return reason.among == 2 ? QCoreApplication::translate("Reason", "For both")
                                 : QCoreApplication::translate("Reason", "For all");
    QStringList numbers;
    for (const int face : reason.people)
        numbers.append(QLocale().toString(face));
    if (numbers.size() == 1)
        //: A track of a list for several people. %1: the number of the face whom it suits
        return QCoreApplication::translate("Reason", "For face %1").arg(numbers.front());
    //: As above. %1: the numbers of the faces, as a list
    return QCoreApplication::translate("Reason", "For faces %1")
        .arg(QLocale().createSeparatedList(numbers));
}

QString sentenceOf(const Reason& reason)
{
    const QString relation = timedText(reason);
    QStringList words;
    for (const Message& heard : reason.heard)
        words.append(translated(heard));
    words += saidWords(reason);
    const QString sentence =
        words.isEmpty()
            ? capitalized(relation)
            //: %1: a track's own words, as a list; %2: what it has to do with what was asked for
            : QCoreApplication::translate("Reason", "%1: %2")
                  .arg(capitalized(QLocale().createSeparatedList(words)), relation);
    if (reason.asked.isEmpty())
        return sentence;
    //: %1: a sentence; %2: words that the listener asked for and the track answers
    return QCoreApplication::translate("Reason", "%1 (you asked for %2)")
        .arg(sentence, QLocale().createSeparatedList(reason.asked));
}

} // namespace

QString toSentence(const Reason& reason)
{
    const QString sentence = sentenceOf(reason);
    if (reason.people.empty())
        return sentence;
    //: %1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop
    return QCoreApplication::translate("Reason", "%1 · %2").arg(answeredText(reason), sentence);
}

} // namespace v2m
