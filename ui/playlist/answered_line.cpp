// SPDX-License-Identifier: MIT
#include "ui/playlist/answered_line.h"

#include "ui/theme/emotion_words.h"

#include <QEvent>
#include <QLocale>
#include <QStringList>

namespace v2m {
namespace {

constexpr int kMostEmotions = 3;
constexpr int kFewestPercent = 5; // less is the classifier's noise

QString leadingEmotions(const EmotionScores& scores)
{
    const auto percentages = roundedPercentages(scores);
    QStringList parts;
    for (const Emotion emotion : emotionsByScore(scores)) {
        const int percent = percentages[index(emotion)];
        if (parts.size() == kMostEmotions || (percent < kFewestPercent && !parts.isEmpty()))
            break;
        //: An emotion and its share: Happy 61%
        parts << AnsweredLine::tr("%1 %2").arg(emotionDisplayName(emotion),
                                               percentageText(percent));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace

AnsweredLine::AnsweredLine(QWidget* parent) : ElidedLabel(1, parent)
{
    setObjectName(QStringLiteral("answered"));
    setForegroundRole(QPalette::PlaceholderText);
    hide();
}

void AnsweredLine::setQuestion(const Question& question)
{
    m_question = question;
    retranslate();
    setVisible(!std::holds_alternative<std::monostate>(m_question));
}

void AnsweredLine::retranslate()
{
    if (const auto* mood = std::get_if<Mood>(&m_question)) {
        //: Above the list. %1: emotions with their shares; %2: the time they sum up: "whole clip"
        setText(
            tr("Answers %1 (%2)").arg(leadingEmotions(mood->scores), readingSpanText(mood->span)));
    } else if (const auto* words = std::get_if<Words>(&m_question)) {
        setText(tr("Answers the words “%1”").arg(words->text));
    } else if (const auto* opened = std::get_if<Opened>(&m_question)) {
        //: Above the list. %1: the name of a list that was saved
        setText(tr("Playlist “%1”").arg(opened->title));
    } else {
        setText(std::holds_alternative<Target>(m_question) ? tr("Answers the target on the pad")
                                                           : QString());
    }
}

void AnsweredLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ElidedLabel::changeEvent(event);
}

} // namespace v2m
