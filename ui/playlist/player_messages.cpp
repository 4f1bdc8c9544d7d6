// SPDX-License-Identifier: MIT
// Player: messages.
#include "core/base/message_text.h"
#include "core/preview/preview_message.h"
#include "ui/playlist/player.h"

namespace v2m {

QString Player::message() const
{
    return m_message.isEmpty() ? tr("Choose a track and press play.") : translated(m_message);
}

void Player::say(const Message& message, const QUrl& page)
{
    m_message = message;
    m_page = page;
    m_last.reset();
    Q_EMIT messageChanged();
}

/// Describes the plan while it is carried out.
void Player::reportPlan()
{
    say(previewMessage(m_plan), m_plan.kind == PreviewKind::WebPage ? m_plan.page : QUrl());
}

} // namespace v2m
