// SPDX-License-Identifier: MIT
// The text of a reason in the current language.
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/recommend/explanation.h"
#include "core/words/language.h"
#include "core/words/spoken_terms.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

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

// By emotion.

constexpr std::array<const char*, kEmotionCount> kInClip = {
    QT_TRANSLATE_NOOP("Reason", "close to the anger in your clip"),
    QT_TRANSLATE_NOOP("Reason", "close to the disgust in your clip"),
    QT_TRANSLATE_NOOP("Reason", "close to the fear in your clip"),
    QT_TRANSLATE_NOOP("Reason", "close to the happiness in your clip"),
    QT_TRANSLATE_NOOP("Reason", "close to the sadness in your clip"),
    QT_TRANSLATE_NOOP("Reason", "close to the surprise in your clip"),
    QT_TRANSLATE_NOOP("Reason", "as even-tempered as your clip")};

constexpr std::array<const char*, kEmotionCount> kInPicture = {
    QT_TRANSLATE_NOOP("Reason", "close to the anger in your picture"),
    QT_TRANSLATE_NOOP("Reason", "close to the disgust in your picture"),
    QT_TRANSLATE_NOOP("Reason", "close to the fear in your picture"),
    QT_TRANSLATE_NOOP("Reason", "close to the happiness in your picture"),
    QT_TRANSLATE_NOOP("Reason", "close to the sadness in your picture"),
    QT_TRANSLATE_NOOP("Reason", "close to the surprise in your picture"),
    QT_TRANSLATE_NOOP("Reason", "as even-tempered as your picture")};

constexpr std::array<const char*, kEmotionCount> kAsRequested = {
    QT_TRANSLATE_NOOP("Reason", "it suits an angry mood"),
    QT_TRANSLATE_NOOP("Reason", "it suits disgust"),
    QT_TRANSLATE_NOOP("Reason", "it suits a fearful mood"),
    QT_TRANSLATE_NOOP("Reason", "it suits a happy mood"),
    QT_TRANSLATE_NOOP("Reason", "it suits a sad mood"),
    QT_TRANSLATE_NOOP("Reason", "it suits a surprised mood"),
    QT_TRANSLATE_NOOP("Reason", "it suits an even mood")};

/// For a track far from the query: names what was requested.
constexpr std::array<const char*, kEmotionCount> kNearestTo = {
    QT_TRANSLATE_NOOP("Reason", "the closest available to anger"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to disgust"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to fear"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to happiness"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to sadness"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to surprise"),
    QT_TRANSLATE_NOOP("Reason", "the closest available to an even mood")};

// By the mode of the list.

constexpr std::array<const char*, kRankModes.size()> kStepTowards = {
    QT_TRANSLATE_NOOP("Reason", "a step towards the mood you chose"),
    QT_TRANSLATE_NOOP("Reason", "a step towards the mood you chose"),
    QT_TRANSLATE_NOOP("Reason", "a step towards brighter music"),
    QT_TRANSLATE_NOOP("Reason", "a step towards calmer music"),
    QT_TRANSLATE_NOOP("Reason", "a step towards livelier music")};

constexpr std::array<const char*, kRankModes.size()> kArrivedAt = {
    QT_TRANSLATE_NOOP("Reason", "near the mood you chose"),
    QT_TRANSLATE_NOOP("Reason", "near the mood you chose"),
    QT_TRANSLATE_NOOP("Reason", "the bright end of the list"),
    QT_TRANSLATE_NOOP("Reason", "the calm end of the list"),
    QT_TRANSLATE_NOOP("Reason", "the lively end of the list")};

template <std::size_t N, typename Choice>
QString translatedAt(const std::array<const char*, N>& sentences, Choice choice)
{
    return QCoreApplication::translate("Reason", sentences[static_cast<std::size_t>(choice)]);
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
        return translatedAt(kStepTowards, reason.mode);
    case ReasonRelation::ArcArrives:
        return translatedAt(kArrivedAt, reason.mode);
    case ReasonRelation::ArcBegins:
        if (!reason.namesEmotion)
            return QCoreApplication::translate("Reason", "it begins where you are");
        break;
    case ReasonRelation::NearPoint:
        return QCoreApplication::translate("Reason", "near the mood you chose");
    case ReasonRelation::Nearest:
        return reason.namesEmotion ? translatedAt(kNearestTo, reason.emotion)
                                   : QCoreApplication::translate("Reason", "the closest available");
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
        return translatedAt(kInClip, reason.emotion);
    case QueryOrigin::Picture:
        return translatedAt(kInPicture, reason.emotion);
    case QueryOrigin::Request:
        break;
    }
    return translatedAt(kAsRequested, reason.emotion);
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
