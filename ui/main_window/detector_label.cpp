// SPDX-License-Identifier: MIT
#include "ui/main_window/detector_label.h"

#include "core/base/later.h"
#include "core/base/paths.h"
#include "ui/theme/keep_translated.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

DetectorLabel::DetectorLabel(QWidget* parent) : QLabel(parent)
{
    keepTranslated(this, &DetectorLabel::refresh);
}

void DetectorLabel::setChoice(DetectorChoice choice)
{
    m_choice = choice;
    refresh();
}

ChainFactories DetectorLabel::watched(ChainFactories factories, DetectorChoice choice)
{
    m_made.clear(); // by those before
    refresh();
    factories.makeDetector = [this, choice, make = std::move(factories.makeDetector)] {
        std::unique_ptr<FaceDetector> detector = make();
        runLater(this, [this, choice, name = detector->name()] {
            m_madeFor = choice;
            m_made = name;
            refresh();
        });
        return detector;
    };
    return factories;
}

void DetectorLabel::refresh()
{
    const bool isMade = !m_made.isEmpty() && m_madeFor == m_choice;
    const bool isCascade =
        isMade ? m_made != u"YuNet"_s
               : m_choice == DetectorChoice::Cascade ||
                     (m_choice == DetectorChoice::Automatic && faceModelPath().isEmpty());
    setText(isCascade ? QCoreApplication::translate("v2m::MainWindow", "Faces by cascade")
                      : QCoreApplication::translate("v2m::MainWindow", "Faces by YuNet"));
}

} // namespace v2m
