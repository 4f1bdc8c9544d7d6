// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/chain_factories.h"
#include "core/vision/face_detector.h"

#include <QLabel>
#include <QString>

namespace v2m {

/// Says among the details which detector finds the faces: the one that was made last for the
/// current setting, or, before one is made, the one that the setting will lead to.
class DetectorLabel : public QLabel {
    Q_OBJECT
public:
    explicit DetectorLabel(QWidget* parent = nullptr);

    /// @param choice the new setting.
    void setChoice(DetectorChoice choice);

    /// Wraps the factories to notify the label of what they create, from any thread. They must not
    /// be called after the label is destroyed.
    ChainFactories watched(ChainFactories factories, DetectorChoice choice);

private:
    void refresh();

    DetectorChoice m_choice = DetectorChoice::Automatic;
    DetectorChoice m_madeFor = DetectorChoice::Automatic;
    QString m_made; ///< name() of the last; may be empty
};

} // namespace v2m
