// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/diary_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace v2m {

/// Asks whether to keep a diary, in a non-modal strip: hidden until offer(), and again once
/// answered.
class DiaryOffer : public QWidget {
    Q_OBJECT

public:
    explicit DiaryOffer(QWidget* parent = nullptr);

    void offer();

Q_SIGNALS:
    /// On, Off (do not ask again), or NotAsked (ask later).
    void answered(v2m::DiaryConsent consent);

private:
    void answer(DiaryConsent consent);
    void retranslate();

    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_never;
};

} // namespace v2m
