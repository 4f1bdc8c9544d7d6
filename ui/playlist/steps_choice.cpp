// SPDX-License-Identifier: MIT
#include "ui/playlist/steps_choice.h"

#include "ui/theme/spoken_label.h"

#include <QEvent>

namespace v2m {
namespace {

QString stepsText(ArcSteps steps)
{
    switch (steps) {
    case ArcSteps::Even:
        return StepsChoice::tr("Even steps");
    case ArcSteps::ArousalFirst:
        return StepsChoice::tr("Arousal first");
    case ArcSteps::ValenceFirst:
        return StepsChoice::tr("Valence first");
    case ArcSteps::Adapt:
        return StepsChoice::tr("Steps that adapt");
    }
    return {};
}

QString stepsDescription(ArcSteps steps)
{
    switch (steps) {
    case ArcSteps::Even:
        return StepsChoice::tr("Straight to the goal, each step as long as the others");
    case ArcSteps::ArousalFirst:
        return StepsChoice::tr("First as calm or as lively as the goal, then as bright");
    case ArcSteps::ValenceFirst:
        return StepsChoice::tr("First as bright as the goal, then as calm or as lively");
    case ArcSteps::Adapt:
        return StepsChoice::tr(
            "Small steps first, which grow: the smaller, the farther the goal is");
    }
    return {};
}

} // namespace

StepsChoice::StepsChoice(QWidget* parent) : QComboBox(parent), m_name(makeSpokenLabel(this))
{
    setObjectName(QStringLiteral("steps"));
    for (const ArcSteps steps : kArcSteps)
        addItem(QString(), static_cast<int>(steps));
    retranslate();
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

void StepsChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void StepsChoice::retranslate()
{
    setAccessibleName(tr("Steps"));
    m_name->setText(tr("Steps"));
    setToolTip(tr("How the music goes from where you are to where it leads"));
    setWhatsThis(
        tr("<p>How the music goes from where you are to where it leads: in <b>even</b> steps; with "
           "the <b>arousal first</b>, so that you are calm before you are cheerful; with the "
           "<b>valence first</b>; or in <b>steps that adapt</b>, which begin small and grow.</p>"));
    for (int i = 0; i < count(); ++i) {
        const auto steps = static_cast<ArcSteps>(itemData(i).toInt());
        setItemText(i, stepsText(steps));
        setItemData(i, stepsDescription(steps), Qt::ToolTipRole);
        setItemData(i, stepsDescription(steps), Qt::AccessibleDescriptionRole);
    }
}

} // namespace v2m
