// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/arc_steps.h"
#include "core/recommend/rank_query.h"

#include <QComboBox>

namespace v2m {

/// How a list that leads is spaced. Only visible with a mode that leads.
class StepsChoice : public QComboBox {
    Q_OBJECT

public:
    explicit StepsChoice(QWidget* parent = nullptr);

    ArcSteps steps() const;

    /// Without emitting activated().
    void setSteps(ArcSteps steps);

    /// Shows or hides it.
    void setMode(RankMode mode);

private:
    void retranslate();
};

} // namespace v2m
