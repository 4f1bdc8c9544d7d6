// SPDX-License-Identifier: MIT
#include "ui/playlist/answered_line.h"

#include "ui/theme/emotion_words.h"
#include "ui/theme/keep_translated.h"

#include <QLocale>

namespace v2m {
namespace {

/// Enough for a long sentence in a narrow pane.
constexpr int kMostLines = 3;

} // namespace

AnsweredLine::AnsweredLine(QWidget* parent) : ElidedLabel(1, parent)
{
    setObjectName(QStringLiteral("answered"));
    setForegroundRole(QPalette::PlaceholderText);
    hide();
    keepTranslated(this, &AnsweredLine::retranslate);
}

void AnsweredLine::setQuestion(const Question& question, std::uint32_t selection)
{
    m_question = question;
    m_selection = selection;
    retranslate();
    setVisible(!std::holds_alternative<std::monostate>(m_question));
}

QString AnsweredLine::questionText() const
{
    if (const auto* mood = std::get_if<Mood>(&m_question)) {
        const QString emotions = leadingEmotionsText(mood->scores);
        const QString span = readingSpanText(mood->span);
        if (mood->words.isEmpty())
            //: Above the list. %1: emotions with their shares; %2: the time they sum up: "whole
            //: clip"
            return tr("Answers %1 (%2)").arg(emotions, span);
        //: Above the list. %3: the words of a search
        return tr("Answers %1 (%2) and the words “%3”").arg(emotions, span, mood->words);
    }
    if (const auto* target = std::get_if<Target>(&m_question)) {
        return target->words.isEmpty()
                   ? tr("Answers the target on the pad")
                   : tr("Answers the target on the pad and the words “%1”").arg(target->words);
    }
    if (const auto* words = std::get_if<Words>(&m_question)) {
        return words->isAlone
                   ? tr("Answers the words “%1” alone, without their mood").arg(words->text)
                   : tr("Answers the words “%1”").arg(words->text);
    }
    if (const auto* opened = std::get_if<Opened>(&m_question))
        //: Above the list. %1: the name of a list that was saved
        return tr("Playlist “%1”").arg(opened->title);
    if (const auto* alike = std::get_if<Alike>(&m_question))
        //: Above the list. %1: the title of a track
        return tr("More like “%1”").arg(alike->title);
    return {};
}

/// The words of a search; what a camera reads changes too often for the list to move with it.
bool AnsweredLine::hasWords() const
{
    if (const auto* mood = std::get_if<Mood>(&m_question))
        return !mood->words.isEmpty();
    return !std::holds_alternative<std::monostate>(m_question);
}

void AnsweredLine::retranslate()
{
    setGrowth(hasWords() ? kMostLines : 0);
    const QString text = questionText();
    //: Above the list. %1: "Answers the words “rain”"; %2: a number, from 2
    setText(m_selection == 0 || text.isEmpty()
                ? text
                : tr("%1 · selection %2").arg(text, QLocale().toString(m_selection + 1)));
}

} // namespace v2m
