// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/diary_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace v2m {

/// The question whether there is to be a diary, as a strip that waits and takes nothing over:
/// hidden until offer(), and again once it is answered.
class DiaryOffer : public QWidget {
    Q_OBJECT

public:
    explicit DiaryOffer(QWidget* parent = nullptr);

    void offer();

Q_SIGNALS:
    /// On, Off for good, or NotAsked: another time.
    void answered(v2m::DiaryConsent consent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void answer(DiaryConsent consent);
    void retranslate();

    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_never;
};

} // namespace v2m
