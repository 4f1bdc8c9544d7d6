// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/arc_steps.h"
#include "core/recommend/rank_query.h"

#include <QComboBox>
#include <QLabel>

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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_name; ///< for screen readers
};

} // namespace v2m
