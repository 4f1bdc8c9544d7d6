// SPDX-License-Identifier: MIT
// Player: messages.
#include "core/preview/preview_message.h"
#include "ui/playlist/player.h"

namespace v2m {

QString Player::message() const
{
    return m_message.isEmpty() ? tr("Choose a track and press play.") : m_message;
}

void Player::say(const QString& sentence, const QUrl& page)
{
    m_message = sentence;
    m_page = page;
    m_tellsPlan = false;
    Q_EMIT messageChanged(message());
}

/// Describes the plan while it is carried out.
void Player::reportPlan()
{
    say(previewMessage(m_plan), m_plan.kind == PreviewKind::WebPage ? m_plan.page : QUrl());
    m_tellsPlan = true;
}

void Player::retranslate()
{
    if (m_tellsPlan)
        reportPlan();
    else
        say(m_state == State::Paused ? tr("Paused.") : QString());
}

} // namespace v2m
