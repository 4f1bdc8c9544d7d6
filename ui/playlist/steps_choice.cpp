// SPDX-License-Identifier: MIT
#include "ui/playlist/steps_choice.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/screen_reader.h"

#include <array>

namespace v2m {
namespace {

struct StepsWords {
    const char* name;
    const char* description;
};

/// In the order of ArcSteps.
constexpr std::array kWords = {
    StepsWords{QT_TRANSLATE_NOOP("v2m::StepsChoice", "Even steps"),
               QT_TRANSLATE_NOOP("v2m::StepsChoice",
                                 "Straight to the goal, each step as long as the others")},
    StepsWords{QT_TRANSLATE_NOOP("v2m::StepsChoice", "Arousal first"),
               QT_TRANSLATE_NOOP("v2m::StepsChoice",
                                 "First as calm or as lively as the goal, then as bright")},
    StepsWords{QT_TRANSLATE_NOOP("v2m::StepsChoice", "Valence first"),
               QT_TRANSLATE_NOOP("v2m::StepsChoice",
                                 "First as bright as the goal, then as calm or as lively")},
    StepsWords{QT_TRANSLATE_NOOP("v2m::StepsChoice", "Steps that adapt"),
               QT_TRANSLATE_NOOP("v2m::StepsChoice",
                                 "Small steps first, which grow: the smaller, the farther the "
                                 "goal is")},
};

} // namespace

StepsChoice::StepsChoice(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("steps"));
    for (const ArcSteps steps : kArcSteps)
        addItem(QString(), static_cast<int>(steps));
    keepTranslated(this, &StepsChoice::retranslate);
    setMode(RankMode::Match);
}

ArcSteps StepsChoice::steps() const
{
    return static_cast<ArcSteps>(currentData().toInt());
}

void StepsChoice::setSteps(ArcSteps steps)
{
    setCurrentIndex(findData(static_cast<int>(steps)));
}

void StepsChoice::setMode(RankMode mode)
{
    setVisible(mode != RankMode::Match && mode != RankMode::Follow);
}

void StepsChoice::retranslate()
{
    setSpokenName(this, tr("Steps"));
    setToolTip(tr("How the music goes from where you are to where it leads"));
    setWhatsThis(
        tr("<p>How the music goes from where you are to where it leads: in <b>even</b> steps; with "
           "the <b>arousal first</b>, so that you are calm before you are cheerful; with the "
           "<b>valence first</b>; or in <b>steps that adapt</b>, which begin small and grow.</p>"));
    for (int i = 0; i < count(); ++i) {
        const StepsWords& words = kWords.at(static_cast<std::size_t>(itemData(i).toInt()));
        setItemText(i, tr(words.name));
        setItemData(i, tr(words.description), Qt::ToolTipRole);
        setItemData(i, tr(words.description), Qt::AccessibleDescriptionRole);
    }
}

} // namespace v2m
