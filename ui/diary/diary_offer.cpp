// SPDX-License-Identifier: MIT
#include "ui/diary/diary_offer.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace v2m {

DiaryOffer::DiaryOffer(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_yes(new QPushButton(this)),
      m_no(new QPushButton(this)), m_never(new QPushButton(this))
{
    m_question->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, 0);
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_question, 1);
    for (QPushButton* button : {m_yes, m_no, m_never}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(DiaryConsent::On); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(DiaryConsent::NotAsked); });
    connect(m_never, &QPushButton::clicked, this, [this] { answer(DiaryConsent::Off); });
    keepTranslated(this, &DiaryOffer::retranslate);
}

void DiaryOffer::offer()
{
    if (!isHidden())
        return;
    show();
    readAloud(m_question);
}

void DiaryOffer::answer(DiaryConsent consent)
{
    hide();
    Q_EMIT answered(consent);
}

void DiaryOffer::retranslate()
{
    m_question->setText(tr("Keep a diary of your readings? It notes the time, the seven scores and "
                           "the music, without picture and sound, on this machine only."));
    m_yes->setText(tr("Yes, Keep a Diary"));
    m_yes->setToolTip(tr("Keeps this reading and those to come; you can delete them at any time"));
    m_no->setText(tr("Not Now"));
    m_no->setToolTip(tr("Keeps nothing, and asks again after the next start"));
    m_never->setText(tr("Never"));
    m_never->setToolTip(tr("Keeps nothing, and does not ask again; the settings can change that"));
    for (QPushButton* button : {m_yes, m_no, m_never})
        button->setAccessibleDescription(button->toolTip());
    m_never->setAccessibleName(tr("Never keep a diary"));
}

} // namespace v2m
